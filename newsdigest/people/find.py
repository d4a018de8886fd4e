"""Names in a text: runs of capitals, the titles peeled off, and what stands beside them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdigest.people.titles import (
    DAYS_AND_MONTHS,
    FEMALE_TITLES,
    MALE_TITLES,
    OPENERS,
    ROLES,
    SPEAKS,
    TITLES,
)

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŹŻŽ"
PARTICLE = (
    "van|von|der|den|de|da|di|do|dos|das|del|della|du|la|le|bin|ibn|bint|al|el|af|av|ter|ten|zu|y"
)
NAME_RE = re.compile(
    rf"""(?<![\w’'-])
         (?: [{CAPITAL}]\.(?:[{CAPITAL}]\.)* | (?:[dD][’']|[aA]l-|[eE]l-)?[{CAPITAL}]\w*(?:[-’'][\w]+)* )
         (?: (?<=\bMr|\bMs|\bDr|\bLt|\bSt|\bJr|\bSr) \. | (?<=\bMrs|\bSen|\bRep|\bGov|\bGen|\bCol|\bSgt|\bRev|\bHon|\bMaj|\bAdm|\bDet) \. | (?<=\bProf|\bCapt|\bSens|\bReps|\bCmdr|\bCorp|\bSupt|\bInsp) \. )?
         (?: [ \u00a0] (?: (?:{PARTICLE}) [ ] ){{0,2}}
             (?: [{CAPITAL}]\.(?:[{CAPITAL}]\.)* | (?:[dD][’']|[aA]l-|[eE]l-)?[{CAPITAL}]\w*(?:[-’'][\w]+)* )
             (?: (?<=\bMr|\bMs|\bDr|\bLt|\bSt|\bJr|\bSr) \. | (?<=\bMrs|\bSen|\bRep|\bGov|\bGen|\bCol|\bSgt|\bRev|\bHon|\bMaj|\bAdm|\bDet) \. | (?<=\bProf|\bCapt|\bSens|\bReps|\bCmdr|\bCorp|\bSupt|\bInsp) \. )?
         )*""",
    re.VERBOSE,
)
POSSESSIVES = ("'s", "’s", "'", "’")
ADDRESS = MALE_TITLES | FEMALE_TITLES
ALL_TITLES = TITLES | ADDRESS
PEELED_FIRST = OPENERS | DAYS_AND_MONTHS

# "Ann Lee, a senior fellow at the institute," / "Ann Lee, 42,"
ROLE_AFTER_RE = re.compile(
    r""",\s (?: (?P<age>\d\d) (?=[,.]) | (?: (?:the|a|an|its|his|her|their|who\s(?:is|was))\s (?:(?:a|an|the)\s)? )?
        (?P<role> [^,.;:()“”"\n]{3,110}? ) (?= [,.;:\n] | \s(?:who|said|says|told)\b | $ ) )""",
    re.VERBOSE,
)
# "the leader of the delegation, Ann Lee,"
ROLE_BEFORE_RE = re.compile(
    r"""(?:^|[\s“"(]) (?: [Tt]he | [Aa]n? | [Ii]ts | [Hh]is | [Hh]er | [Tt]heir | \w[\w.-]*(?:[’']s|s[’']) ) \s
        (?P<role> [^,.;:“”"()\n]{3,110} ) ,\s $""",
    re.VERBOSE,
)
COMPLEMENT_RE = re.compile(
    r"\s(?:of|for|at|with|in|to|on|from|and|who|that|responsible|covering|based)\s"
)
DETERMINER_RE = re.compile(r".*\b(?:the|a|an|his|her|its|their)\s")
WORD_BEFORE_RE = re.compile(r"(?:[\w.’'&-]+[ ]){1,6}$")
NEXT_WORD_RE = re.compile(r",? (?:[a-z]+ly )?(?:also )?([a-z]+)")


class Name(NamedTuple):
    """A name where it stands.

    Attributes:
        start, end: the name without its titles and without a possessive ending.
        words: the words of the name.
        outer: where its titles begin.
        titles: the words before it that say who it is.
        roles: what the text says beside it that somebody is.
        signs: what speaks for a person: title, role, age, speaks; the: an article stands before it.
    """

    start: int
    end: int
    words: tuple[str, ...]
    outer: int
    titles: tuple[str, ...]
    roles: tuple[str, ...]
    signs: frozenset[str]


def find_names(text: str) -> Iterator[Name]:
    """Find the names of a text, in order.

    >>> [(n.words, n.roles) for n in find_names("Then Mayor Ann Lee met Bo Ek, head of the bank.")]
    [(('Ann', 'Lee'), ('Mayor',)), (('Bo', 'Ek'), ('head of the bank',))]
    """
    for match in NAME_RE.finditer(text):
        run = match.group()
        if run in PEELED_FIRST:
            continue
        name = read_run(text, match.start(), run.replace("\u00a0", " "))
        if name is not None:
            yield name


def read_run(text: str, start: int, run: str) -> Name | None:
    """Peel a run of capitals to the name in it."""
    words = run.split(" ")
    while words and words[0] in PEELED_FIRST:
        start += len(words[0]) + 1
        words = words[1:]
    if not words:
        return None
    end = start + len(" ".join(words))
    for ending in POSSESSIVES:
        if words[-1].endswith(ending):
            words[-1] = words[-1].removesuffix(ending)
            end -= len(ending)
            break
    peeled = max((i + 1 for i, word in enumerate(words[:-1]) if word in ALL_TITLES), default=0)
    titles = tuple(words[:peeled])
    outer, start = start, start + sum(len(word) + 1 for word in titles)
    words = words[peeled:]
    if not words[-1] or (not titles and words == ["I"]):
        return None
    return look_around(text, Name(start, end, tuple(words), outer, titles, (), frozenset()))


def look_around(text: str, name: Name) -> Name:
    """Gather what stands beside a name: roles, an age, a verb of saying, an article."""
    signs = set()
    roles = []
    if name.titles:
        signs.add("title")
        office = [word for word in name.titles if word not in ADDRESS]
        if office:
            roles.append(" ".join(office))
    before = text[max(0, name.outer - 130) : name.outer]
    if before.endswith(", "):
        named = ROLE_BEFORE_RE.search(before)
        if named and head_of(named["role"]):
            roles.append(cut_role(named["role"]))
            signs.add("role")
    elif before.endswith(" "):
        last = before[before.rfind(" ", 0, -1) + 1 : -1]
        if last.lower().removeprefix("then-").removeprefix("ex-") in ROLES:
            roles.append(role_before(before))
            signs.add("role")
        elif last in ("the", "The", "a", "an", "A", "An"):
            signs.add("the")
        elif last in SPEAKS:
            signs.add("speaks")
    following = text[name.end : name.end + 2]
    if following == ", ":
        beside = ROLE_AFTER_RE.match(text, name.end, name.end + 130)
        if beside and beside["age"]:
            signs.add("age")
        elif beside and head_of(beside["role"]):
            roles.append(beside["role"])
            signs.add("role")
    verb = NEXT_WORD_RE.match(text, name.end, name.end + 30)
    if verb and verb.group(1) in SPEAKS:
        signs.add("speaks")
    if not signs and not roles:
        return name
    return name._replace(roles=tuple(roles), signs=frozenset(signs))


def head_of(role: str) -> str:
    """The noun that a description is built on, or "" where it describes nobody.

    >>> head_of("former head of the central bank"), head_of("centre of the old town")
    ('head', '')
    """
    body = COMPLEMENT_RE.split(role, maxsplit=1)[0]
    last = body.rpartition(" ")[2]
    noun = last.lower().removeprefix("then-").removeprefix("ex-")
    if noun in ROLES or last in TITLES:
        return noun
    return ""


def cut_role(role: str) -> str:
    """Drop from a description what stands before its own article."""
    complement = COMPLEMENT_RE.search(role)
    limit = complement.start() if complement else len(role)
    article = DETERMINER_RE.match(role, 0, limit)
    return role[article.end() :] if article else role


PLAIN_MODIFIERS = frozenset(
    """
    former senior chief deputy executive vice managing general mayoral presidential political lead
    top interim acting high foreign defense defence national state federal police campaign
    assistant associate prime finance health justice security news human rights research policy
    press public
    """.split()
)


def role_before(before: str) -> str:
    """The description that ends just before a name: "Kremlin spokesman"."""
    match = WORD_BEFORE_RE.search(before)
    words = match.group().split() if match else []
    first = len(words) - 1
    while first > 0 and (words[first - 1] in PLAIN_MODIFIERS or words[first - 1][0].isupper()):
        if words[first - 1] in OPENERS:
            break
        first -= 1
    return " ".join(words[first:])
