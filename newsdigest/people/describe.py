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
    rf"""\b [Tt]he \s {INNER}{{0,4}}? (?:{alternatives(ROLES | OFFICES)}|MPP?|MLA|CEO) (?![\w’'-])
         (?: \s (?:of|for|to) \s (?: (?:the|his|her|its) \s )?
             (?: [\w’'-]{{2,24}} (?=[\s,.;:]) \s? ){{1,3}}?
             (?= [,.;:] | \s(?:said|says|told|also|has|had|was)\b ) )?""",
    re.VERBOSE,
)
UNNAMED_RE = re.compile(
    rf"""\b (?: [Aa]n? | [Oo]ne | [Aa]nother | [Tt]he | [Ss]ome | [Ss]everal | [Tt]wo | [Tt]hree )
         \s
         {INNER}{{0,4}}? (?:{alternatives(UNNAMED)}) (?![\w’'-])
         (?: \s (?:for|of|from|at|in|with|close\sto|familiar\swith) \s [^,.;:“”"\n]{{2,50}}? )?
         (?= \s (?:{alternatives(SPEAKS)}) \b )""",
    re.VERBOSE,
)
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
        phrase = match.group().partition(" ")[2]
        fitting = by_head.get(head_of(phrase))
        if fitting and not followed_by_name(text, match.end()):
            chosen = choose_bearer(modifiers(phrase), match.start(), fitting)
            if chosen is not None:
                yield Span(*match.span()), chosen


def choose_bearer(
    wanted: set[str], position: int, fitting: Sequence[tuple[set[str], Bearer, list[int]]]
) -> Bearer | None:
    """Choose the bearer whose role says most of what is wanted, then the one named last."""
    best: tuple[tuple[int, int], Bearer] | None = None
    for narrowing, bearer, starts in fitting:
        at = bisect_left(starts, position)
        if at == 0 or not (wanted <= narrowing or narrowing <= wanted):
            continue
        rank = (len(wanted & narrowing), starts[at - 1])
        if best is None or rank > best[0]:
            best = (rank, bearer)
    return best[1] if best else None


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
