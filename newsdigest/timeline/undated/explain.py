"""Articles without a date: what is known of it, said in words instead of guessed."""

import re

from newsdigest.records import Article, Timex

WEEKDAY_RE = re.compile(r"XXXX-WXX-[1-7]")
DIGITS_RE = re.compile(r"\b(?P<first>\d\d?)[/.-](?P<second>\d\d?)[/.-](?:19|20)\d\d\b")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


def explain_undated(article: Article, timexes: tuple[Timex, ...]) -> str | None:
    """Why ``article.published`` is unknown; None where it is known.

    >>> explain_undated(Article("a", "a.txt", "", None, "It ended on Friday.", ()), ())
    'the page gives no date'
    """
    if article.published is not None:
        return None
    for clue in article.clues:
        if clue.kind != "clock" and (either := say_either(clue.text)):
            return either
    for clue in article.clues:
        if clue.kind == "dateline":
            return f"the dateline gives no year (“{clue.text}”)"
    for timex in timexes:
        if WEEKDAY_RE.match(timex.value):
            words = article.text[timex.start : timex.end]
            return f"the text names only a weekday (“{words}”)"
    if article.retrieved is not None:
        return "the page gives only the day it was saved"
    return "the page gives no date"


def say_either(words: str) -> str | None:
    """Say both days of a date in digits that has two; None where it has one or none.

    >>> say_either("Published 06/02/2025"), say_either("16/05/2025")
    ('06/02/2025 is 2 June or 6 February', None)
    """
    match = DIGITS_RE.search(words)
    if match is None:
        return None
    first, second = int(match["first"]), int(match["second"])
    if first == second or not (0 < first <= len(MONTHS) and 0 < second <= len(MONTHS)):
        return None
    one, other = f"{second} {MONTHS[first - 1]}", f"{first} {MONTHS[second - 1]}"
    return f"{match.group()} is {one} or {other}"
