"""What stands before the news in a sentence: a dateline, an aside, the date as a heading."""

import re
from functools import cache

# "March 17: The council ...": the row shows the date itself.
DATE_MARK_RE = re.compile(r"\s*[:|–—-]+\s*(?=[A-Z0-9“\"])")
LEAST = 5  # words that are a sentence
STAMP_WITHIN = 45  # characters in which the clock of a stamp stands


@cache
def stamp_pattern() -> re.Pattern[str]:
    """When a page came out, on the line of its lead: "Monday, May 5, 2031; 4:16 PM The ..."."""
    return re.compile(
        r"(?:[A-Z][a-z]{2,5}day,?\s)?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4}"
        r"|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})[;,]?\s(?:at\s)?\d{1,2}[:.]\d\d"
        r"(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s(?:[ECMP][DS]?T|GMT|BST|UTC|CES?T|IST)\b)?"
        r"[\s|–—-]+(?=[A-Z“\"])"
    )


@cache
def bracket_patterns() -> tuple[re.Pattern[str], ...]:
    """A dateline with its agency, and an aside before the sentence.

    "Goma, Mon May 2 (Reuters) - Rebels ...", with all before it; in an aside a sentence goes on
    in lower case: "the agency (FDA) - the largest - ...". "(Update 3:30 a.m. in Cairo) Protesters
    ...".
    """
    dateline = re.compile(
        r"[^“”\"]{0,120}? \( [A-Z][A-Za-z .]{1,20} \) \s* [–—-]{1,2} \s* (?=[A-Z0-9“\"$€£])",
        re.VERBOSE,
    )
    aside = re.compile(r"[\s–—-]*\([^()]{0,80}(?:\([^()]{0,40}\)[^()]{0,20})?\)[\s–—-]*")
    return dateline, aside


def drop_opening(sentence: str, timex: str) -> str:
    """The sentence without what stands before it: dateline, aside, the date as a heading.

    >>> drop_opening("Oslo, 16 May (AFP) -- March 17: The talks in Oslo have ended.", "March 17")
    'The talks in Oslo have ended.'
    >>> drop_opening("Friday, May 16, 2031; 4:16 PM Talks on the port in Oslo have ended.", "")
    'Talks on the port in Oslo have ended.'
    """
    start = 0
    if ":" in sentence[:STAMP_WITHIN] and (stamp := stamp_pattern().match(sentence)):
        start = stamp.end()
    if "(" in sentence:
        for pattern in bracket_patterns():
            if found := pattern.match(sentence, start):
                start = found.end()
    if timex and sentence.startswith(timex, start):
        mark = DATE_MARK_RE.match(sentence, start + len(timex))
        start = mark.end() if mark else start
    rest = sentence[start:]
    return rest if rest.count(" ") + 1 >= LEAST else sentence
