"""The families of rules as patterns: each is compiled when a text first asks for it."""

import re
from functools import cache
from itertools import count
from typing import NamedTuple

from newsdigest.timex.rows.row import Rule
from newsdigest.timex.rules import BARE, FAMILIES, NUMBER_TRIGGER, OPENED, TAILS, TRIGGERS

GROUP_RE = re.compile(r"\(\?P(?P<sign>[<=])(?P<name>\w+)")


class Family(NamedTuple):
    """The rules of a family as one pattern, and where each rule's groups are in it."""

    pattern: re.Pattern[str]
    rows: dict[str, tuple[Rule, list[tuple[str, int]]]]


@cache
def compile_family(name: str) -> Family:
    """Join the rules of a family into one alternation.

    Group names are unique in a pattern, and two rules, or two branches of a rule, use the same
    words: so the groups are numbered through, ``month`` of the family becoming ``month__17``.
    """
    number = count()
    last: dict[str, str] = {}

    def rename(group: re.Match[str]) -> str:
        if group["sign"] == "<":
            last[group["name"]] = f"{group['name']}__{next(number)}"
        return f"(?P{group['sign']}{last[group['name']]}"

    # The group that names the row comes last and is empty: an alternative that begins with a
    # group is entered before it can fail.
    parts = [
        f"(?:{GROUP_RE.sub(rename, rule.pattern)})(?!\\w)(?P<row__{n}>)"
        for n, rule in enumerate(FAMILIES[name])
    ]
    pattern = re.compile("|".join(parts))
    rows: dict[str, tuple[Rule, list[tuple[str, int]]]] = {}
    groups: list[tuple[str, int]] = []
    for group, index in pattern.groupindex.items():
        word, _, rank = group.rpartition("__")
        if word == "row":
            rows[group] = (FAMILIES[name][int(rank)], groups)
            groups = []
        else:
            groups.append((word, index))
    return Family(pattern, rows)


@cache
def trigger_words() -> dict[str, str]:
    """Every trigger word, and the family it leads to."""
    return {
        variant: family
        for family, words in TRIGGERS.items()
        for word in words
        for variant in (word, word[0].upper() + word[1:])
    }


@cache
def trigger_tails() -> dict[str, re.Pattern[str]]:
    """The trigger words that begin no extent unless one of these follows."""
    return {
        variant: re.compile(tail)
        for word, tail in TAILS.items()
        for variant in (word, word[0].upper() + word[1:])
    }


@cache
def openers() -> dict[str, tuple[re.Pattern[str], str]]:
    """The families that have a part of their own for the extents that these words open."""
    return {family: (re.compile(opener), part) for family, (opener, part) in OPENED.items()}


@cache
def trigger_pattern() -> re.Pattern[str]:
    """What stands before a word, if the word is a trigger, or a number that looks like a date.

    It begins with a class of ASCII characters, and asks for the case first: so the search runs
    over the letters within words fast, and most words fail at few branches.
    """
    lower = one_of([word for word in trigger_words() if word[0].islower()])
    upper = one_of([word for word in trigger_words() if not word[0].islower()])
    return re.compile(
        rf"[^a-zA-Z0-9_$](?=(?P<trigger>(?=[a-z]){lower}|(?![a-z])(?:{upper}|{NUMBER_TRIGGER})))"
        r"(?<![\w£€])"
    )


def one_of(words: list[str]) -> str:
    """A pattern of any of the words, branching letter by letter, so that a miss costs little.

    >>> one_of(["Jan", "Jun", "Ju"])
    'J(?:an|u(?:n)?)'
    """
    tails: dict[str, list[str]] = {}
    for word in words:
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(first) + one_of(rest) for first, rest in tails.items()]
    if "" in words:
        return f"(?:{'|'.join(branches)})?" if branches else ""
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def part_of_family(family: str, text: str, start: int, trigger: int) -> str:
    """The part of a family whose rules may begin with the word at ``start``."""
    if start == trigger and family in BARE:
        return BARE[family]
    opener, opened = openers().get(family, (None, ""))
    return family if opener is None or opener.match(text, start) is None else opened
