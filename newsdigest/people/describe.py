"""People by description: "the mayor" is who bears the role, "an official" stays without a name."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from newsdigest.people.roles import head_of
from newsdigest.people.titles import ROLES, SPEAKS, TITLES, UNNAMED
from newsdigest.records import Person, Span

Bearer = TypeVar("Bearer")


def alternatives(words: frozenset[str]) -> str:
    """Write words as a pattern, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


OFFICES = frozenset(title.lower() for title in TITLES if title.isalpha()) - {"crown", "hon"}
# No relative word inside: "a deal that analysts" is no phrase.
INNER = r"(?: (?!(?:that|who|which|said)\b) [\w.’'-]{1,24} \s )"
DESCRIPTION_RE = re.compile(
    rf"\b [Tt]he \s {INNER}{{0,4}}? (?:{alternatives(ROLES | OFFICES)}|MPP?|MLA|CEO) (?![\w’'-])",
    re.VERBOSE,
)
NEXT_WORD_RE = re.compile(r"\s(?P<word>[\w’'-]+)")
UNNAMED_RE = re.compile(
    rf"""\b (?: [Aa]n? | [Oo]ne | [Aa]nother | [Tt]he | [Ss]ome | [Ss]everal | [Tt]wo | [Tt]hree )
         \s
         {INNER}{{0,4}}? (?:{alternatives(UNNAMED)}) (?![\w’'-])
         (?: \s (?:for|of|from|at|in|with|close\sto|familiar\swith) \s [^,.;:“”"\n]{{2,50}}? )?
         (?= \s (?:{alternatives(SPEAKS)}) \b )""",
    re.VERBOSE,
)
COMPLEMENTS = frozenset(("of", "for", "to"))
ARTICLES = frozenset(("the", "a", "an", "of"))
EMPTY = frozenset("the a an of for to at in on and former then current new old late".split())


def modifiers(phrase: str) -> set[str]:
    """The words of a description that narrow it: all but its head and the small words.

    >>> sorted(modifiers("leader of the Russian delegation"))
    ['delegation', 'russian']
    """
    words = phrase.lower().replace("’s", "").replace("'s", "").split()
    return set(words) - EMPTY - {head_of(phrase)}


def find_descriptions(
    text: str, bearers: Sequence[tuple[Bearer, Sequence[str], Sequence[Span]]]
) -> Iterator[tuple[Span, Bearer]]:
    """Find the descriptions that name one of the bearers of a role.

    Of several bearers the one mentioned last takes it; a description that says something else
    than a role ("the Russian president" beside "Ukrainian President") is nobody's.

    Args:
        bearers: each with his roles and where he is named.
    """
    by_head: dict[str, list[tuple[set[str], Bearer, list[int]]]] = {}
    for bearer, roles, mentions in bearers:
        starts = sorted(mention.start for mention in mentions)
        for role in roles:
            head = head_of(role) or role.rpartition(" ")[2].lower()
            by_head.setdefault(head, []).append((modifiers(role), bearer, starts))
    if not by_head:
        return
    for match in DESCRIPTION_RE.finditer(text):
        fitting = by_head.get(head_of(match.group().partition(" ")[2]))
        if fitting and not followed_by_name(text, match.end()):
            end, chosen = choose_bearer(text, match, fitting)
            if chosen is not None:
                yield Span(match.start(), end), chosen


def choose_bearer(
    text: str,
    match: re.Match[str],
    fitting: Sequence[tuple[set[str], Bearer, list[int]]],
) -> tuple[int, Bearer | None]:
    """Choose the bearer whose role says most of a description, then the one named last."""
    best, chosen = (0, -1), None
    for narrowing, bearer, starts in fitting:
        at = bisect_left(starts, match.start())
        rank = (end_of_description(text, match, narrowing), starts[at - 1] if at else -1)
        if min(rank) >= 0 and rank[0] and rank > best:
            best, chosen = rank, bearer
    return best[0], chosen


def end_of_description(text: str, match: re.Match[str], narrowing: set[str]) -> int:
    """Where a description ends that says a role; 0 where it says another.

    >>> text = "The leader of the Greek delegation left"
    >>> match = DESCRIPTION_RE.match(text)
    >>> end_of_description(text, match, {"greek", "delegation"})
    34
    >>> end_of_description(text, match, {"danish"})
    0
    """
    wanted = modifiers(match.group().partition(" ")[2])
    end = position = match.end()
    complement = False
    while found := NEXT_WORD_RE.match(text, position):
        word = found["word"].lower()
        if word in narrowing:
            wanted.add(word)
            end = found.end()
        elif word in COMPLEMENTS and position == match.end():
            complement = True
        elif word not in ARTICLES:
            break
        position = found.end()
    if (complement and end == match.end()) or not (wanted <= narrowing or narrowing <= wanted):
        return 0
    return end


def followed_by_name(text: str, end: int) -> bool:
    """Tell whether a name stands right behind a description, which then belongs to that name."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def find_unnamed(text: str, people: Sequence[Person]) -> list[Person]:
    """Find the sources that speak without a name; each description is one source.

    >>> [p.name for p in find_unnamed("A Greek official said no. The source said yes.", [])]
    ['a Greek official', 'the source']
    """
    taken = {mention.start for person in people for mention in person.mentions}
    found: dict[str, list[Span]] = {}
    for match in UNNAMED_RE.finditer(text):
        if match.start() not in taken:
            phrase = match.group()
            name = phrase[0].lower() + phrase[1:]
            found.setdefault(name, []).append(Span(*match.span()))
    return [Person(name, tuple(spans), (), "unnamed") for name, spans in found.items()]
