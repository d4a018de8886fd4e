"""Recognize temporal expressions: one scan for trigger words, then the rules of their family.

The scan is the prefilter: a stretch of text without a trigger word costs nothing more. At a
trigger the extent may begin some words earlier ("the first nine [months]"), so the rules of the
family, compiled into one alternation, are tried from the first of the leading words on.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from newsdigest.timex.families import (
    Trigger,
    compile_family,
    part_of_family,
    rare_parts,
    trigger_pattern,
    trigger_tails,
    trigger_words,
)
from newsdigest.timex.rows.row import Rule
from newsdigest.timex.rules import FAMILIES
from newsdigest.timex.words import INNER_LEADS, LEADS

# A word read backwards: "s'raey", "ht51".
DROW_RE = re.compile(r"(?:ts|dn|dr|ht)?\d+|(?:[a-z]+['’])?[A-Za-z]+")
REACH = 56  # characters before a trigger in which its extent may begin
REACH_AHEAD = 100  # characters after its start within which the words of a rare rule stand
MAX_LEADS = 8
# Where numbers lead.
CLOCK, NUMBER = Trigger("clock", None), Trigger("number", None)


class Found(NamedTuple):
    """An expression and the rule that it follows; `words` are its groups, by name."""

    start: int
    end: int
    rule: Rule
    words: dict[str, str]


def recognize_timexes(text: str) -> Iterator[Found]:
    """Yield the temporal expressions of ``text`` in order, without overlap."""
    position = 0
    triggers = trigger_words()
    tried = dict.fromkeys(FAMILIES, -1)  # a start that failed once is not tried again
    end = 0  # of the last trigger
    # The space makes up for what stands before the trigger: a match begins where that does in text.
    for match in trigger_pattern().finditer(f" {text}"):
        trigger = match.start()
        if trigger < end:
            continue  # within the last trigger
        word = match[match.lastindex or 0]
        end = trigger + len(word)
        if end <= position:
            continue
        family, tail = triggers.get(word) or (CLOCK if ":" in word else NUMBER)
        for start in possible_starts(text, trigger, max(position, tried[family] + 1)):
            if start < position or start <= tried[family]:
                continue
            if tail and start == trigger and tail.match(text, end) is None:
                continue
            tried[family] = start
            part = part_of_family(family, text, start, trigger)
            found = match_rare(part, text, start) or match_family(part, text, start)
            if found is None:
                continue
            yield found
            position = found.end
            for other in continue_range(text, found):
                yield other
                position = other.end
            if position > trigger:
                break


def possible_starts(text: str, trigger: int, floor: int) -> list[int]:
    """Where an extent with this trigger may begin: at each leading word, then at the trigger.

    It reads backwards, so that the first word that leads nothing ends it, and no further than to
    ``floor``.
    """
    begin = max(floor, trigger - REACH)
    if trigger - begin < 2:
        return [trigger]
    last = text[max(begin, text.rfind(" ", begin, trigger - 1) + 1) : trigger - 1]
    if last not in LEADS and last.isalpha() and last.lower() not in LEADS:
        return [trigger]  # as for most triggers
    tails = trigger_tails()
    starts = [trigger]
    for back in islice(DROW_RE.finditer(text[begin:trigger][::-1]), MAX_LEADS):
        word = back[0][::-1].lower()
        if word not in LEADS and not word[0].isdigit():
            break
        start = trigger - back.end()
        if start == begin > 0 and text[begin - 1].isalnum():
            break  # the tail of a longer word
        tail = tails.get(word)
        if word not in INNER_LEADS and (tail is None or tail.match(text, start + len(word))):
            starts.append(start)
    starts.reverse()
    return starts


def match_rare(name: str, text: str, start: int) -> Found | None:
    """The first rare rule of the family that matches, where the words ahead announce one."""
    words, part = rare_parts().get(name, (None, ""))
    if words is None or words.search(text, start, start + REACH_AHEAD) is None:
        return None
    return match_family(part, text, start)


def match_family(name: str, text: str, start: int) -> Found | None:
    """The first rule of the family that matches at ``start``."""
    family = compile_family(name)
    match = family.pattern.match(text, start)
    if match is None:
        return None
    rule, groups = family.rows[match.lastindex or 0]
    words = {group: word for group, index in groups if (word := match[index]) is not None}
    return Found(start, match.end(), rule, words)


def continue_range(text: str, found: Found) -> Iterator[Found]:
    """Yield the other end of a range, the rest of a list: "May 15-[16]", "May 3, [4] and [5]"."""
    while (family := range_family(found)) is not None:
        other = match_family(family, text, found.end)
        if other is None:
            return
        if other.words.get("near_year", "99") <= found.words.get("year", "")[2:]:
            return
        extent = other.words.pop("extent")
        carried = {key: found.words[key] for key in ("month", "year") if key in found.words}
        found = other._replace(start=other.end - len(extent), words=carried | other.words)
        yield found


def range_family(found: Found) -> str | None:
    """The rules that may go on from an expression."""
    named = found.words
    if "day" in named and "month" in named and "year" not in named:
        return "after a day"
    if "month" in named and "year" not in named and found.rule.value == "XXXX-{month}":
        return "after a month"
    return "after a year" if "year" in named and found.rule.value == "{year}" else None
