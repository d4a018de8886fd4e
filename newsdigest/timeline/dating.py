"""Articles without a date: what is known of it, said in words instead of guessed."""

import re

from newsdigest.records import Article, Timex

WEEKDAY_RE = re.compile(r"XXXX-WXX-[1-7]")


def explain_undated(article: Article, timexes: tuple[Timex, ...]) -> str | None:
    """Why ``article.published`` is unknown; None where it is known.

    >>> explain_undated(Article("a", "a.txt", "", None, "It ended on Friday.", ()), ())
    'the page gives no date'
    """
    if article.published is not None:
        return None
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
