"""Recognize temporal expressions: one scan for trigger words, then the rules of their family.

The scan is the prefilter: a stretch of text without a trigger word costs nothing more. At a
trigger the extent may begin some words earlier ("the first nine [months]"), so the rules of the
family, compiled into one alternation, are tried from the first of the leading words on.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import count, islice
from typing import NamedTuple

from newsdigest.timex.rows.row import Rule
from newsdigest.timex.rules import BARE, FAMILIES, NUMBER_TRIGGER, TAILS, TRIGGERS
from newsdigest.timex.words import INNER_LEADS, LEADS

GROUP_RE = re.compile(r"\(\?P(?P<sign>[<=])(?P<name>\w+)")
# A word read backwards: "s'raey", "ht51".
DROW_RE = re.compile(r"(?:ts|dn|dr|ht)?\d+|(?:[a-z]+['’])?[A-Za-z]+")
REACH = 56  # characters before a trigger in which its extent may begin
MAX_LEADS = 8


class Found(NamedTuple):
    """An expression and the rule that it follows; `words` are its groups, by name."""

    start: int
    end: int
    rule: Rule
    words: dict[str, str]


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
def trigger_pattern() -> re.Pattern[str]:
    """Any trigger word, or a number that looks like a date."""
    return re.compile(rf"(?<![A-Za-z\w$£€])(?:{one_of(list(trigger_words()))}|{NUMBER_TRIGGER})")


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


def recognize_timexes(text: str) -> Iterator[Found]:
    """Yield the temporal expressions of ``text`` in order, without overlap."""
    position = 0
    families, tails = trigger_words(), trigger_tails()
    tried = dict.fromkeys(FAMILIES, -1)  # a start that failed once is not tried again
    for trigger in trigger_pattern().finditer(text):
        if trigger.end() <= position:
            continue
        word = trigger[0]
        family = families.get(word) or ("clock" if ":" in word else "number")
        tail = tails.get(word)
        for start in possible_starts(text, trigger.start(), max(position, tried[family] + 1)):
            if start < position or start <= tried[family]:
                continue
            if tail and start == trigger.start() and tail.match(text, trigger.end()) is None:
                continue
            tried[family] = start
            bare = start == trigger.start()
            found = match_family(BARE.get(family, family) if bare else family, text, start)
            if found is None:
                continue
            yield found
            position = found.end
            after = range_family(found)
            if after is not None:
                for other in continue_range(text, found, after):
                    yield other
                    position = other.end
            if position > trigger.start():
                break


def possible_starts(text: str, trigger: int, floor: int) -> list[int]:
    """Where an extent with this trigger may begin: at each leading word, then at the trigger.

    It reads backwards, so that the first word that leads nothing ends it, and no further than to
    ``floor``.
    """
    begin = max(floor, trigger - REACH)
    last = text[max(text.rfind(" ", begin, trigger - 1) + 1, begin) : trigger - 1]
    if trigger - begin < 2 or (last.isalpha() and last.lower() not in LEADS):
        return [trigger]  # as for most triggers
    tails = trigger_tails()
    starts = [trigger]
    for back in islice(DROW_RE.finditer(text[begin:trigger][::-1]), MAX_LEADS):
        word = back[0][::-1].lower()
        start = trigger - back.end()
        if word not in LEADS and not word[0].isdigit():
            break
        if start == begin > 0 and text[begin - 1].isalnum():
            break  # the tail of a longer word
        tail = tails.get(word)
        if word not in INNER_LEADS and (tail is None or tail.match(text, start + len(word))):
            starts.append(start)
    starts.reverse()
    return starts


def match_family(name: str, text: str, start: int) -> Found | None:
    """The first rule of the family that matches at ``start``."""
    family = compile_family(name)
    match = family.pattern.match(text, start)
    if match is None:
        return None
    rule, groups = family.rows[match.lastgroup or ""]
    words = {group: word for group, index in groups if (word := match[index]) is not None}
    return Found(start, match.end(), rule, words)


def continue_range(text: str, found: Found, family: str | None) -> Iterator[Found]:
    """Yield the other end of a range, the rest of a list: "May 15-[16]", "May 3, [4] and [5]"."""
    while family is not None:
        other = match_family(family, text, found.end)
        if other is None:
            return
        if other.words.get("near_year", "99") <= found.words.get("year", "")[2:]:
            return
        extent = other.words.pop("extent")
        carried = {key: found.words[key] for key in ("month", "year") if key in found.words}
        found = other._replace(start=other.end - len(extent), words=carried | other.words)
        yield found
        family = range_family(found)


def range_family(found: Found) -> str | None:
    """The rules that may go on from an expression."""
    named = found.words
    if "day" in named and "month" in named and "year" not in named:
        return "after a day"
    if "month" in named and "year" not in named and found.rule.value == "XXXX-{month}":
        return "after a month"
    return "after a year" if "year" in named and found.rule.value == "{year}" else None
