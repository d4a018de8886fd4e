"""Origins: whose words an article prints, so that two prints of one agency count once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from newsdigest.records import Article, ToldMention

# "according to the Herald", "told the Herald", "the Herald newspaper first reported"
BEFORE_RE = re.compile(r"\b(?:[Aa]ccording to|[Tt]old|[Cc]iting|[Qq]uoting) (?:[Tt]he )?(?=[A-Z])")
BEFORE_PARTS = ("ccording to ", "old ", "iting ", "uoting ")
BEHIND_RE = re.compile(r" (?:reported|reports|said|says|wrote|writes|revealed|reveals)\b")
FILLERS = (",", " newspaper", " has", " had", " also", " first", " earlier")
WORD_RE = re.compile(r"[\w.&-]+")
# What a name may lack where others print it: "The Herald (Riga)", "BBC News".
SHORTENED_RE = re.compile(r"^The | \([^()]*\)$| (?:News|Online)$")
BELONGING = frozenset(["of", "at", "for"])  # "the owner of the Herald said"
REACH = 60  # characters of a name, and of the word before it

Names = dict[str, list[str]]


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
    firsts: Names = defaultdict(list)
    lasts: Names = defaultdict(list)
    for origin in told:
        if words := WORD_RE.findall(shorten_name(origin)):
            firsts[words[0]].append(origin)
            lasts[words[-1]].append(origin)
    passed_on = (
        all(any(other != origin for other in find_credited(s, firsts, lasts)) for s in sentences)
        for origin, sentences in told.items()
    )
    return max(1, len(told) - sum(passed_on))


def shorten_name(origin: str) -> str:
    """The name of an outlet as others print it.

    >>> shorten_name("The Bay Herald (Riga)"), shorten_name("BBC News")
    ('Bay Herald', 'BBC')
    """
    return SHORTENED_RE.sub("", SHORTENED_RE.sub("", origin))


def find_credited(sentence: str, firsts: Names, lasts: Names) -> Iterator[str]:
    """Yield the origins whose words a sentence says that it gives.

    Args:
        firsts, lasts: the origins by the first and the last word of their names.
    """
    told = any(part in sentence for part in BEFORE_PARTS)
    for cue in BEFORE_RE.finditer(sentence) if told else ():
        behind = sentence[cue.end() : cue.end() + REACH]
        word = WORD_RE.match(behind)
        for origin in firsts.get(word.group(), ()) if word else ():
            name = shorten_name(origin)
            if behind.startswith(name) and not behind[len(name) : len(name) + 1].isalnum():
                yield origin
    for verb in BEHIND_RE.finditer(sentence):
        before = sentence[max(0, verb.start() - REACH) : verb.start()]
        while filler := next((words for words in FILLERS if before.endswith(words)), ""):
            before = before.removesuffix(filler)
        for origin in lasts.get(before.rpartition(" ")[2], ()):
            name = shorten_name(origin)
            lead = before.removesuffix(name).removesuffix("the ").removesuffix("The ")
            if before.endswith(name) and BELONGING.isdisjoint(lead.split()[-1:]):
                yield origin
