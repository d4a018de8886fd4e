"""People by description: "the mayor" is who bears the role, "an official" stays without a name."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from newsdigest.people.roles import head_of
from newsdigest.people.titles import LESSER, SPEAKS, UNNAMED
from newsdigest.records import Person, Span

Bearer = TypeVar("Bearer")
# What narrows a role, who bears it, and where he is named.
Bearing = tuple[set[str], Bearer, list[int]]


# What may stand between "the" and its noun: no other determiner, no clause.
INNER = r"(?: (?!(?:that|who|which|said|the|a|an|and|or|his|her|its|their)\b) [\w.’'-]{1,24} \s )"
# Led by a set, so that the search passes quickly over all else.
THE_RE = re.compile(rf"[Tt] (?<!\w[Tt]) he \s {INNER}{{0,4}} $", re.VERBOSE)
SOME_RE = re.compile(
    rf"""\b (?: [Aa]n? | [Oo]ne | [Aa]nother | [Tt]he | [Ss]ome | [Ss]everal | [Tt]wo
             | [Tt]hree ) \s
         {INNER}{{0,4}} $""",
    re.VERBOSE,
)
# One branch a letter, so that a miss costs little.
UNNAMED_NOUN = "|".join(
    f"{first}(?:{'|'.join(sorted((n[1:] for n in UNNAMED if n[0] == first), reverse=True))})"
    for first in sorted({noun[0] for noun in UNNAMED})
)
# One pattern a blank before it: led by a plain sign, it is looked for most quickly.
UNNAMED_RES = tuple(
    re.compile(
        rf"""{blank} (?P<phrase> (?:{UNNAMED_NOUN}) (?![\w’'-])
             (?: \s (?: for | of | from | at | in | with | close\sto | familiar\swith ) \s
                 [^,.;:“”"\n]{{2,50}}? )? )
             (?= \s (?:{"|".join(sorted(SPEAKS))}) \b )""",
        re.VERBOSE,
    )
    for blank in (r"\ ", r"\n")
)
NEXT_WORD_RE = re.compile(r"\s(?P<word>[\w’'-]+)")
REACH = 80  # characters before a noun in which its description begins
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
    by_head: dict[str, list[Bearing[Bearer]]] = {}
    for bearer, roles, mentions in bearers:
        starts = sorted(mention.start for mention in mentions)
        for role in roles:
            head = head_of(role) or role.rpartition(" ")[2].lower()
            by_head.setdefault(head, []).append((modifiers(role), bearer, starts))
    for head, fitting in by_head.items():
        for start, end in find_word(text, head):
            opening = THE_RE.search(text[max(0, start - REACH) : start])
            if opening is None or followed_by_name(text, end):
                continue
            start -= len(opening.group())
            end, chosen = choose_bearer(text, Span(start, end), fitting)
            if chosen is not None:
                yield Span(start, end), chosen


def find_word(text: str, word: str) -> Iterator[tuple[int, int]]:
    """Find a word, in small letters, with a capital, or in capitals.

    >>> list(find_word("The mayor, a Mayor, mayors", "mayor"))
    [(4, 9), (13, 18)]
    """
    for form in dict.fromkeys((word, word.capitalize(), word.upper())):
        start = text.find(form)
        while start >= 0:
            end = start + len(form)
            before, after = text[start - 1 : start], text[end : end + 1]
            if not (
                before.isalnum()
                or after.isalnum()
                or after in ("-", "’", "'", "_")
                or before == "-"
            ):
                yield start, end
            start = text.find(form, end)


def choose_bearer(
    text: str, noun: Span, fitting: Sequence[Bearing[Bearer]]
) -> tuple[int, Bearer | None]:
    """Choose the bearer whose role says most of a description, then the one named last."""
    best, chosen = (0, -1), None
    for narrowing, bearer, starts in fitting:
        at = bisect_left(starts, noun.start)
        rank = (end_of_description(text, noun, narrowing), starts[at - 1] if at else -1)
        if min(rank) >= 0 and rank[0] and rank > best:
            best, chosen = rank, bearer
    return best[0], chosen


def end_of_description(text: str, noun: Span, narrowing: set[str]) -> int:
    """Where a description ends that says a role; 0 where it says another.

    >>> text = "The leader of the Greek delegation left"
    >>> end_of_description(text, Span(0, 10), {"greek", "delegation"})
    34
    >>> end_of_description(text, Span(0, 10), {"danish"})
    0
    """
    wanted = modifiers(text[noun.start + len("the ") : noun.end])
    end = position = noun.end
    complement = False
    while found := NEXT_WORD_RE.match(text, position):
        word = found["word"].lower()
        if word in narrowing:
            wanted.add(word)
            end = found.end()
        elif word in COMPLEMENTS and position == noun.end:
            complement = True
        elif word not in ARTICLES:
            break
        position = found.end()
    if not LESSER.isdisjoint(wanted ^ narrowing):
        return 0  # "the deputy governor" is not the governor, nor the other way round
    if (complement and end == noun.end) or not (wanted <= narrowing or narrowing <= wanted):
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
    matches = [match for pattern in UNNAMED_RES for match in pattern.finditer(text)]
    for match in sorted(matches, key=re.Match.start):
        noun = match.start("phrase")
        opening = SOME_RE.search(text[max(0, noun - REACH) : noun])
        start = noun - (len(opening.group()) if opening else 0)
        if opening and start not in taken:
            phrase = text[start : match.end()]
            name = phrase[0].lower() + phrase[1:]
            found.setdefault(name, []).append(Span(start, match.end()))
    return [Person(name, tuple(spans), (), "unnamed") for name, spans in found.items()]
