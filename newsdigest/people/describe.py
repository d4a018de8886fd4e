"""People by description: "the mayor" is who bears the role, "an official" stays without a name."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from newsdigest.people.find import COMPLEMENT_RE, head_of
from newsdigest.people.titles import ROLES, SPEAKS, TITLES, UNNAMED
from newsdigest.records import Person, Span

Bearer = TypeVar("Bearer")

ROLE_WORDS = sorted(
    ROLES | {title.lower() for title in TITLES if title.isalpha()} - {"crown", "hon"},
    key=len,
    reverse=True,
)
DESCRIPTION_RE = re.compile(
    rf"""\b[Tt]he\s (?: [\w.’'-]{{1,24}}\s ){{0,4}}? (?:{"|".join(ROLE_WORDS)}|MP|MPP|MLA|CEO) (?![\w’'-])
         (?: \s(?:of|for|to)\s (?: (?:the|his|her|its)\s )? (?: [\w’'-]{{2,24}} (?=[\s,.;:]) \s? ){{1,3}}? (?=[,.;:]|\s(?:said|says|told|also|has|had|was)\b) )?""",
    re.VERBOSE,
)
UNNAMED_RE = re.compile(
    rf"""\b (?: [Aa]n? | [Oo]ne | [Aa]nother | [Tt]he | [Ss]ome | [Ss]everal | [Tt]wo | [Tt]hree )\s (?: [\w.’'-]{{1,24}}\s ){{0,4}}?
         (?:{"|".join(sorted(UNNAMED, key=len, reverse=True))}) (?![\w’'-])
         (?: \s(?:for|of|from|at|in|with|close\sto|familiar\swith)\s [^,.;:“”"\n]{{2,50}}? )?
         (?= ,?\s(?:{"|".join(sorted(SPEAKS))}) \b )""",
    re.VERBOSE,
)
EMPTY = frozenset("the a an of for to at in on and former then current then- new old late".split())


def modifiers(phrase: str) -> set[str]:
    """The words of a description that narrow it: all but its head and the small words.

    >>> sorted(modifiers("leader of the Russian delegation"))
    ['delegation', 'russian']
    """
    head = head_of(phrase)
    return {
        word
        for word in phrase.lower().replace("’s", "").replace("'s", "").split()
        if word not in EMPTY and word != head
    }


def find_descriptions(
    text: str, bearers: Sequence[tuple[Bearer, Sequence[str], Sequence[Span]]]
) -> Iterator[tuple[Span, Bearer]]:
    """Find the descriptions that name one of the bearers of a role.

    Of several bearers the one mentioned last takes it; a description whose own words contradict a
    role ("the Russian president" beside "Ukrainian President") is nobody's.
    """
    by_head: dict[str, list[tuple[set[str], Bearer, list[int]]]] = {}
    for bearer, roles, mentions in bearers:
        starts = sorted(m.start for m in mentions)
        for role in roles:
            by_head.setdefault(head_of(role) or role.rpartition(" ")[2].lower(), []).append(
                (modifiers(role), bearer, starts)
            )
    if not by_head:
        return
    for match in DESCRIPTION_RE.finditer(text):
        phrase = match.group()[4:]
        head = head_of(phrase)
        best = None
        for narrowing, bearer, starts in by_head.get(head, ()):
            wanted = modifiers(phrase)
            at = bisect_left(starts, match.start())
            if at == 0 or (wanted and narrowing and not wanted & narrowing):
                continue
            rank = (len(wanted & narrowing), starts[at - 1])
            if best is None or rank > best[0]:
                best = (rank, bearer)
        if best is not None and not followed_by_name(text, match.end()):
            yield Span(match.start(), match.end()), best[1]


def followed_by_name(text: str, end: int) -> bool:
    """Tell whether a name stands right behind a description, which then belongs to that name."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def find_unnamed(text: str, people: list[Person]) -> list[Person]:
    """Find the sources that speak without a name; each description is one source.

    >>> [p.name for p in find_unnamed("A Greek official said no. The source said yes.", [])]
    ['a Greek official', 'the source']
    """
    taken = {mention.start for person in people for mention in person.mentions}
    found: dict[str, list[Span]] = {}
    for match in UNNAMED_RE.finditer(text):
        if match.start() not in taken:
            phrase = match.group()
            found.setdefault(phrase[0].lower() + phrase[1:], []).append(Span(*match.span()))
    return [Person(name, tuple(spans), (), "unnamed") for name, spans in found.items()]


__all__ = ["COMPLEMENT_RE", "find_descriptions", "find_unnamed", "modifiers"]
