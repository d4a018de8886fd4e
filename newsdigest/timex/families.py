"""The families of rules as patterns: each is compiled when a text first asks for it."""

import re
from functools import cache
from typing import NamedTuple

from newsdigest.timex.rows.row import Rule
from newsdigest.timex.rules import BARE, FAMILIES, NUMBER_TRIGGER, OPENED, RARE, TAILS, TRIGGERS
from newsdigest.timex.words import APOSTROPHE

GROUP_RE = re.compile(r"\(\?P(?P<sign>[<=])(?P<name>\w+)(?P<close>[>)])")


class Family(NamedTuple):
    """The rules of a family as one pattern.

    Attributes:
        rows: by the number of the last group that a rule has, the rule, and which groups of the
            pattern are its own.
    """

    pattern: re.Pattern[str]
    rows: dict[int, tuple[Rule, list[tuple[str, int]]]]


@cache
def compile_family(name: str) -> Family:
    """Join the rules of a family into one alternation."""
    parts: list[str] = []
    rows: dict[int, tuple[Rule, list[tuple[str, int]]]] = {}
    last = 0
    for rule in FAMILIES[name]:
        pattern, groups = number_groups(rule.pattern, last + 1)
        last += len(groups) + 1
        rows[last] = rule, groups
        # The group that tells the row comes last and is empty: an alternative that begins with a
        # group is entered before it can fail.
        parts.append(f"(?:{pattern})()")
    return Family(re.compile(rf"(?:{'|'.join(parts)})(?!\w)"), rows)


def number_groups(pattern: str, first: int) -> tuple[str, list[tuple[str, int]]]:
    """A pattern with numbers for its names, from ``first`` on: the pattern, and who is who.

    In the pattern of a family two rules, or two branches of one, may not use the same names. What
    a rule refers back to has a name still, and that is numbered too.

    >>> number_groups(r"(?P<day>\\d\\d)(?P<mark>[./])(?P<month>\\d\\d)(?P=mark)", 5)
    ('(\\\\d\\\\d)(?P<mark6>[./])(\\\\d\\\\d)(?P=mark6)', [('day', 5), ('mark', 6), ('month', 7)])
    """
    numbers: dict[str, int] = {}
    groups: list[tuple[str, int]] = []

    def rename(group: re.Match[str]) -> str:
        name = group["name"]
        if group["sign"] == "<":
            numbers[name] = first + len(groups)
            groups.append((name, numbers[name]))
            if f"(?P={name})" not in pattern:
                return "("
        return f"(?P{group['sign']}{name}{numbers[name]}{group['close']}"

    return GROUP_RE.sub(rename, pattern), groups


class Trigger(NamedTuple):
    """Where a trigger word leads.

    Attributes:
        tail: what must follow the word where it begins the extent itself.
    """

    family: str
    tail: re.Pattern[str] | None


@cache
def trigger_words() -> dict[str, Trigger]:
    """Every trigger word, and where it leads."""
    tails = trigger_tails()
    return {
        variant: Trigger(family, tails.get(word))
        for family, words in TRIGGERS.items()
        for word in words
        for variant in (word, word[0].upper() + word[1:])
    }


@cache
def trigger_tails() -> dict[str, re.Pattern[str]]:
    """The trigger words, and leading words, that begin no extent unless one of these follows."""
    return {word: re.compile(tail) for word, tail in TAILS.items()}


@cache
def openers() -> dict[str, tuple[re.Pattern[str], str]]:
    """The families that have a part of their own for the extents that these words open."""
    return {family: (re.compile(opener), part) for family, (opener, part) in OPENED.items()}


@cache
def trigger_pattern() -> re.Pattern[str]:
    """What stands before a word, if the word is a trigger, or a number that looks like a date.

    It begins with a class of ASCII characters, and asks for the first letter next: so the search
    runs over the letters within words fast, and most words fail at few branches. Its one group
    that matched is the trigger.
    """
    lower = [word for word in trigger_words() if word[0].islower()]
    upper = [word for word in trigger_words() if not word[0].islower()]
    return re.compile(
        rf"[^a-zA-Z0-9_$](?:(?=[{initials(lower)}])(?=(?P<lower>{one_of(lower)}))"
        rf"|(?=[{initials(upper)}\d{APOSTROPHE[1:]})(?=(?P<upper>{one_of(upper)}|{NUMBER_TRIGGER})))"
        r"(?<![\w£€])"
    )


def initials(words: list[str]) -> str:
    return "".join(sorted({word[0] for word in words}))


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


@cache
def rare_parts() -> dict[str, tuple[re.Pattern[str], str]]:
    """The families that have a part of their own for what these words announce."""
    return {family: (re.compile(words), part) for family, (words, part) in RARE.items()}


def part_of_family(family: str, text: str, start: int, trigger: int) -> str:
    """The part of a family whose rules may begin with the word at ``start``."""
    if start == trigger and family in BARE:
        return BARE[family]
    opener, opened = openers().get(family, (None, ""))
    return family if opener is None or opener.match(text, start) is None else opened
