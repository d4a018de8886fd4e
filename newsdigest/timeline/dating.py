"""Articles without a date: what is known of it, said in words instead of guessed."""

from newsdigest.records import Article, Timex

WEEKDAY_VALUE = "XXXX-WXX-"


def explain_undated(article: Article, timexes: tuple[Timex, ...]) -> str | None:
    """Why ``article.published`` is unknown; None where it is known.

    >>> explain_undated(Article("a", "a.txt", "", None, "", ()), ())
    'the page gives no date'
    """
    if article.published is not None:
        return None
    for timex in timexes:
        if timex.value.startswith(WEEKDAY_VALUE):
            words = article.text[timex.start : timex.end]
            return f"the text names only a weekday (“{words}”)"
    if article.retrieved is not None:
        return "the page gives only the day it was saved"
    return "the page gives no date"
