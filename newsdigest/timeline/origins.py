"""Origins: whose words an article prints, so that two prints of one agency count once."""

import re
from collections import defaultdict
from collections.abc import Iterable

from newsdigest.records import Article, ToldMention

# "The Herald reported that", "according to the Herald", "told the Herald"
BEFORE_RE = re.compile(r"\b(?:[Aa]ccording to|[Tt]old|[Cc]iting|[Qq]uoting) (?:[Tt]he )?$")
BEHIND_RE = re.compile(
    r"(?:,| newspaper| (?:has|had|also|first|earlier))*"
    r" (?:reported|reports|said|says|wrote|writes|revealed|reveals)\b"
)
# What a name may lack where others print it: "The Herald (Riga)", "BBC News".
SHORTENED_RE = re.compile(r"^The | \([^()]*\)$| (?:News|Online)$")
REACH = 30  # characters before a name


def name_origin(article: Article) -> str:
    """The one agency that an article credits, else its outlet, else the article itself.

    An outlet that credits several agencies has put its own words together from theirs.
    """
    if len(article.agencies) == 1:
        return article.agencies[0]
    if article.outlet is not None:
        return article.outlet.name
    return f"article {article.digest[:12]}"


def count_origins(mentions: Iterable[ToldMention]) -> int:
    """How many independent origins tell an event, at least one.

    Who passes on what another of them reported, and no more, is none.
    """
    told: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        told[mention.source.origin].add(mention.sentence)
    if len(told) < 2:
        return len(told)
    names = {origin: SHORTENED_RE.sub("", SHORTENED_RE.sub("", origin)) for origin in told}
    passed_on = [
        origin
        for origin, sentences in told.items()
        if all(
            any(is_credited(name, words) for other, name in names.items() if other != origin)
            for words in sentences
        )
    ]
    return max(1, len(told) - len(passed_on))


def is_credited(name: str, sentence: str) -> bool:
    """Tell whether a sentence gives what it tells as the words of the outlet called ``name``.

    >>> is_credited("Herald", "The Herald first reported that the port was shut.")
    True
    >>> is_credited("Herald", "The port was shut, the owner of the Herald said.")
    False
    """
    at = sentence.find(name)
    if at < 0:
        return False
    end = at + len(name)
    if BEFORE_RE.search(sentence, max(0, at - REACH), at):
        return not sentence[end : end + 1].isalnum()
    own = sentence[max(0, at - REACH) : at].removesuffix("the ").removesuffix("The ")
    return BEHIND_RE.match(sentence, end) is not None and not own.endswith(("of ", "at ", "for "))
