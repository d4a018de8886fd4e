"""People across sources: names looked up, and the spellings of one name brought together."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Protocol

from newsdigest.people.fold import fold_name, fold_words

__all__ = ["fold_name", "match_people", "merge_names", "nearest_names"]

VOWELS = frozenset("aeiou")
LONG_SURNAME = 5  # letters from which one slip of the pen does not make another surname
MOST_NEAREST = 3


class KnownPerson(Protocol):
    """Somebody whose words are stored."""

    @property
    def name(self) -> str:
        """The name, as one article resolved it."""

    @property
    def roles(self) -> Sequence[str]:
        """What articles say that he is."""


def match_people(wanted: str, known: Iterable[KnownPerson]) -> tuple[str, ...]:
    """The names that are meant by a full name, a surname, another spelling, or else a role.

    >>> from newsdigest.records import Person
    >>> known = [Person("Ann Lee", (), ("Mayor of Bath",)), Person("Bo Lee", ())]
    >>> match_people("lee", known), match_people("mayor", known), match_people("Kim", known)
    (('Ann Lee', 'Bo Lee'), ('Ann Lee',), ())
    """
    asked = fold_words(wanted)
    people = list(known)
    if not asked:
        return ()
    named = [person.name for person in people if is_named(asked, fold_words(person.name))]
    if named:
        return tuple(dict.fromkeys(named))
    return tuple(
        dict.fromkeys(
            person.name
            for person in people
            if any(set(asked) <= set(fold_words(role)) for role in person.roles)
        )
    )


def is_named(asked: list[str], name: list[str]) -> bool:
    """Tell whether what was asked for names this name: its words in order, the last among them.

    An initial stands for any given name that it begins.
    """
    if not name or asked[-1] != name[-1]:
        return asked == name[:1] if len(name) > 1 and len(asked) == 1 else False
    rest = iter(name[:-1])
    return all(
        any(word == one or (len(one) == 1 and word.startswith(one)) for word in rest)
        for one in asked[:-1]
    )


def nearest_names(wanted: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names most like one that is unknown, for "did you mean".

    >>> nearest_names("Medinski Ivan", ["Vladimir Medinsky", "Ann Lee"])
    ('Vladimir Medinsky',)
    """
    by_key: dict[str, str] = {}
    for name in names:
        words = fold_words(name)
        for key in (" ".join(words), *words[-1:]):
            by_key.setdefault(key, name)
    asked = fold_words(wanted)
    found: dict[str, None] = {}
    for key in (" ".join(asked), *sorted(asked, key=len, reverse=True)):
        for near in get_close_matches(key, by_key, MOST_NEAREST, 0.75):
            found[by_key[near]] = None
    return tuple(found)[:MOST_NEAREST]


def merge_names(
    counts: Mapping[str, int], roles: Mapping[str, Iterable[str]] | None = None
) -> dict[str, str]:
    """Give all spellings of one person one name, the most frequent; each name maps to it.

    Precision first: a surname alone joins a full name only where a single one bears it, a given
    name alone only that of the single bearer of the same role, and a slip of the pen is forgiven
    only in a long surname, behind the same given name or, where none is given, for the bearer of
    the same role.

    Args:
        counts: how often each name stands in the sources.
        roles: what the sources say that each is.

    >>> counts = {"Volodymyr Zelensky": 3, "Zelenskyy": 1, "Ann Lee": 1, "Bo Lee": 1, "Lee": 1}
    >>> merged = merge_names(counts)
    >>> merged["Zelenskyy"], merged["Lee"]
    ('Volodymyr Zelensky', 'Lee')
    """
    by_key: dict[tuple[str, ...], list[str]] = {}
    for name in counts:
        by_key.setdefault(without_initials(fold_words(name)), []).append(name)
    ranked = sorted(by_key, key=lambda key: (-sum(counts[name] for name in by_key[key]), key))
    joined: dict[tuple[str, ...], tuple[str, ...]] = {}
    # A slip changes neither the given names nor the first letter: only such names are compared.
    bearers: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for key in ranked:
        if len(key) > 1:
            alike = (*key[:-1], key[-1][:1])
            full = find_slip(key, bearers.get(alike, [])) or key
            joined[key] = full
            if full == key:
                bearers.setdefault(alike, []).append(key)
    surnames: dict[str, set[tuple[str, ...]]] = {}
    given: dict[str, set[tuple[str, ...]]] = {}
    for full in set(joined.values()):
        surnames.setdefault(full[-1], set()).add(full)
        given.setdefault(full[0], set()).add(full)
    letters: dict[str, dict[str, set[tuple[str, ...]]]] = {}
    for surname, fulls in surnames.items():
        letters.setdefault(surname[:1], {})[surname] = fulls
    known_roles = gather_roles(by_key, roles or {})
    for key in ranked:
        if len(key) < 2:
            fulls = surnames.get(key[0], set()) if key else set()
            if key and not fulls:
                fulls = find_given(key, given.get(key[0], set()), known_roles) or find_slipped(
                    key, letters.get(key[0][:1], {}), known_roles
                )
            joined[key] = next(iter(fulls)) if len(fulls) == 1 else key
    return choose_names(counts, by_key, joined)


def gather_roles(
    by_key: Mapping[tuple[str, ...], list[str]], roles: Mapping[str, Iterable[str]]
) -> dict[tuple[str, ...], set[str]]:
    """The roles of every key, folded as names are, without an article before them."""
    return {
        key: {" ".join(fold_words(role)) for name in names for role in roles.get(name, ())}
        for key, names in by_key.items()
    }


def find_given(
    key: tuple[str, ...],
    fulls: set[tuple[str, ...]],
    roles: Mapping[tuple[str, ...], set[str]],
) -> set[tuple[str, ...]]:
    """The full names that a lone given name may be short for: those with a role of its own.

    >>> roles = {("ana",): {"wife"}, ("ana", "paz"): {"wife"}, ("ana", "lind"): {"nurse"}}
    >>> find_given(("ana",), {("ana", "paz"), ("ana", "lind")}, roles)
    {('ana', 'paz')}
    """
    mine = roles.get(key, set())
    return {full for full in fulls if mine & roles.get(full, set())}


def find_slipped(
    key: tuple[str, ...],
    surnames: Mapping[str, set[tuple[str, ...]]],
    roles: Mapping[tuple[str, ...], set[str]],
) -> set[tuple[str, ...]]:
    """The full names that a lone surname may misspell: one slip away, and with a role of its own.

    >>> surnames = {"umerov": {("rustem", "umerov")}}
    >>> roles = {("umarov",): {"defence minister"}, ("rustem", "umerov"): {"defence minister"}}
    >>> find_slipped(("umarov",), surnames, roles)
    {('rustem', 'umerov')}
    """
    mine = roles.get(key, set())
    return {
        full
        for surname, fulls in surnames.items()
        if mine and surname[:1] == key[0][:1] and is_slip(key[0], surname)
        for full in fulls
        if mine & roles.get(full, set())
    }


def choose_names(
    counts: Mapping[str, int],
    by_key: Mapping[tuple[str, ...], list[str]],
    joined: Mapping[tuple[str, ...], tuple[str, ...]],
) -> dict[str, str]:
    """Choose of the spellings that were joined the most frequent full one."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for key, names in by_key.items():
        groups.setdefault(joined[key], []).extend(names)
    chosen: dict[str, str] = {}
    for names in groups.values():
        best = min(names, key=lambda name: (" " not in name, -counts[name], -len(name), name))
        chosen |= dict.fromkeys(names, best)
    return chosen


def without_initials(words: list[str]) -> tuple[str, ...]:
    """Drop middle initials: "Donald J. Trump" is "Donald Trump"."""
    return tuple(
        word for place, word in enumerate(words) if len(word) > 1 or place in (0, len(words) - 1)
    )


def find_slip(key: tuple[str, ...], others: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The name that a key most likely misspells: the same but for one slip in a long surname.

    >>> find_slip(("hakan", "fiden"), [("hakan", "fidan")])
    ('hakan', 'fidan')
    >>> find_slip(("jon", "miler"), [("jon", "tiler")]) is None
    True
    """
    for other in others:
        if key[:-1] == other[:-1] and is_slip(key[-1], other[-1]):
            return other
    return None


def is_slip(one: str, other: str) -> bool:
    """Tell whether two surnames differ by a vowel, a letter left out, or two that swap places."""
    if min(len(one), len(other)) < LONG_SURNAME or one[0] != other[0]:
        return False
    if len(one) == len(other):
        places = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(places) == 1:
            return (
                one[places[0]] in VOWELS and other[places[0]] in VOWELS and places[0] < len(one) - 1
            )
        return (
            len(places) == 2
            and places[1] == places[0] + 1
            and one[places[0]] == other[places[1]]
            and one[places[1]] == other[places[0]]
        )
    short, long = sorted((one, other), key=len)
    if len(long) != len(short) + 1:
        return False
    return any(long[:i] + long[i + 1 :] == short for i in range(1, len(long) - 1))
