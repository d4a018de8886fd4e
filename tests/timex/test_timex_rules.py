"""Every rule finds its examples, and no earlier rule takes them."""

import re

import pytest

from newsdigest.records import Sentence
from newsdigest.timex.rows.row import Rule
from newsdigest.timex.rules import FAMILIES, OPENED, RARE
from newsdigest.timex.tag import tag_timexes
from newsdigest.timex.words import INNER_LEADS

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}: {example}")
    for rules in FAMILIES.values()
    for rule in rules
    for example in rule.examples.split(" | ")
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_finds_its_example(rule: Rule, example: str) -> None:
    marked = re.search(r"\[(.*?)\]", example)
    extent = marked[1] if marked else example
    text = example.replace("[", "").replace("]", "")
    found = tag_timexes(text, (Sentence(0, len(text), 0),), "2025-05-17")
    if rule.alone:
        assert (extent, rule.name, rule.type) in [
            (text[t.start : t.end], t.rule, t.type) for t in found
        ]
    else:
        assert extent in "".join(text[t.start : t.end] for t in found)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_no_extent_begins_with_an_inner_lead(rule: Rule, example: str) -> None:
    marked = re.search(r"\[(.*?)\]", example)
    extent = marked[1] if marked else example
    assert extent.replace("-", " ").split()[0].lower() not in INNER_LEADS


@pytest.mark.parametrize("rules", FAMILIES.values(), ids=FAMILIES)
def test_every_rule_has_an_example_and_a_name_of_its_own(rules: tuple[Rule, ...]) -> None:
    assert [rule.name for rule in rules if not rule.examples] == []
    assert len({rule.name for rule in rules}) == len(rules)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_the_first_word_leads_to_the_part_of_its_family(rule: Rule, example: str) -> None:
    for family, (opener, part) in OPENED.items():
        own = (*FAMILIES[family], *(FAMILIES[RARE[family][1]] if family in RARE else ()))
        if rule in own or rule in FAMILIES[part]:
            marked = re.search(r"\[(.*?)\]", example)
            extent = marked[1] if marked else example
            opened = re.match(opener, extent) is not None
            assert rule in (FAMILIES[part] if opened else own)


@pytest.mark.parametrize(("words", "part"), RARE.values(), ids=RARE)
def test_the_words_of_a_rare_rule_announce_it(words: str, part: str) -> None:
    examples = [example for rule in FAMILIES[part] for example in rule.examples.split(" | ")]
    assert [example for example in examples if re.search(words, example) is None] == []
