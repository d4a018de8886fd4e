"""What stands beside a name and says who it is: an appositive, a trade before it, an age."""

import re
from functools import lru_cache

from newsdigest.people.given_names import GIVEN
from newsdigest.people.titles import (
    BODIES,
    DAYS_AND_MONTHS,
    KIN,
    OPENERS,
    PLAIN_MODIFIERS,
    ROLES,
    SPEAKS,
    TITLES,
)

# A stop that is a word's own, and ends no sentence: "the U.S. envoy", "Mr. Ek's lawyer".
INNER_STOP = rf"""
    (?: (?<=[A-Z]) (?<!\w[A-Z]) \. (?= [A-Z]\. | ['’-] | \s (?!(?:{"|".join(sorted(OPENERS))})\b) )
      | (?: (?<=\b[DM]r) | (?<=\bMrs) | (?<=\bMs) ) \. (?=\s) )
    """
INNER_STOP_RE = re.compile(INNER_STOP, re.VERBOSE)
PLAIN = r"""[^,.;:()“”"\n]"""
# "Ann Lee, a senior fellow at the institute," / "Ann Lee, 42,"; most have no stop inside.
AFTER_RE, STOPPED_RE = (
    re.compile(
        rf""",\s (?: (?P<age>\d\d) (?=[,.])
                  | (?: (?:the|a|an|its|his|her|their|who\s(?:is|was))\s (?:(?:a|an|the)\s)? )?
                    (?P<role>
                        (?!(?:who|whose|which|where|when|and|of|from|at|in|with|for|on|by)\b)
                        {role} )
                    (?= {end} | \swho\b | $ ) )""",
        re.VERBOSE,
    )
    for role, end in (
        (rf"{PLAIN}{{1,110}}?", r"[,.;:\n]"),
        (
            rf"{PLAIN}{{1,110}}? (?: {INNER_STOP} {PLAIN}{{0,110}}? ){{0,4}}",
            rf"(?!{INNER_STOP}) [,.;:\n]",
        ),
    )
)
# "the leader of the delegation, Ann Lee,"
BEFORE_RE = re.compile(
    r"""(?:^|[\s“"(])
        (?: [Tt]he | [Aa]n? | [Ii]ts | [Hh]is | [Hh]er | [Tt]heir | \w[\w.-]*(?:[’']s|s[’']) ) \s
        (?P<role> [^,.;:“”"()\n]{3,110} ) ,\s $""",
    re.VERBOSE,
)
COMPLEMENT_RE = re.compile(
    r"\s(?:of|for|at|with|in|to|on|from|and|as|until|during|who|that|responsible|covering|based)\s"
)
ARTICLE_RE = re.compile(r".*\b(?:the|a|an|his|her|its|their)\s")
WORDS_BEFORE_RE = re.compile(r"(?:[\w.’'&-]+[ ]){1,6}$")
VERBS = SPEAKS | frozenset("is was are were has had have will would can could may might".split())
TRADES = ROLES | KIN
# "council member Ann Lee": what narrows a trade in small letters.
NARROWING = PLAIN_MODIFIERS | {noun.lower() for noun in BODIES}
REACH = 130  # characters looked at on either side of a name


def role_after(text: str, end: int) -> tuple[str, str]:
    """What is said behind a name: a sign (role, age or none) and the description.

    >>> role_after("Ann Lee, the old mayor of Bath, left", 7)
    ('role', 'old mayor of Bath')
    >>> role_after("Ann Lee, 66, a retired nurse, left", 7)
    ('age', 'retired nurse')
    """
    if not text.startswith(", ", end):
        return "", ""
    beside = match_after(text, end)
    if beside is None:
        return "", ""
    if not beside["age"]:
        role = described_as(beside, end)
        return ("role", role) if role else ("", "")
    end = beside.end()
    beside = match_after(text, end)
    return "age", described_as(beside, end) if beside and beside["role"] else ""


def match_after(text: str, end: int) -> re.Match[str] | None:
    """Match what stands behind a name that ends there; an inner stop does not end it."""
    beside = AFTER_RE.match(text, end, end + REACH)
    if beside is not None and INNER_STOP_RE.match(text, beside.end()):
        return STOPPED_RE.match(text, end, end + REACH)
    return beside


def described_as(beside: re.Match[str], end: int) -> str:
    """The description in a match of what stands beside a name that ends there, if it is one."""
    role = beside["role"]
    bare = beside.start("role") == end + 2
    if not head_of(role) or (bare and not GIVEN.isdisjoint(role.split())):
        return ""  # with no article, "President of Peru Ana Paz" is the next of a list
    return role


def role_before(text: str, start: int, *, closed: bool = True) -> str:
    """The description that ends just before a name, "" where there is none.

    Args:
        closed: a comma or a stop follows the name too, as in "the head, Ann Lee, left". Where
            none does, a description behind another name is that one's.

    >>> text = "the head of the bank, Ann Lee, met Kremlin spokesman Bo Ek"
    >>> role_before(text, 22), role_before(text, 53)
    ('head of the bank', 'Kremlin spokesman')
    >>> role_before("Asked by Bo Ek, the head of the bank, Ann Lee left", 38, closed=False)
    ''
    """
    before = text[max(0, start - REACH) : start]
    if before.endswith(", "):
        # No comma stands inside a description: the search begins at the last one before its own.
        comma = before.rfind(",", 0, -2)
        named = BEFORE_RE.search(before, max(0, comma))
        if named and head_of(named["role"]):
            if not closed and is_behind_name(before, comma, named.start()):
                return ""
            return cut_role(named["role"])
    elif before.endswith(" ") and is_role(before[before.rfind(" ", 0, -1) + 1 : -1]):
        return trade_before(before)
    return ""


def is_behind_name(before: str, comma: int, start: int) -> bool:
    """Tell whether a description that starts there is an appositive to a name before a comma.

    >>> is_behind_name("Asked by Bo Ek, Mr. Lee's lawyer, ", 14, 19)
    True
    >>> is_behind_name("On Monday, the mayor, ", 9, 10)
    False
    """
    last = before[: max(0, comma)].rpartition(" ")[2]
    named = last[:1].isupper() and last not in DAYS_AND_MONTHS
    return named and all(word[0].isupper() for word in before[comma + 1 : start].split())


@lru_cache(maxsize=4096)
def is_role(word: str) -> bool:
    """Tell whether a word says what somebody does."""
    return word.lower().removeprefix("then-").removeprefix("ex-") in TRADES


@lru_cache(maxsize=4096)
def head_of(role: str) -> str:
    """The noun that a description is built on, or "" where it describes nobody.

    >>> head_of("former head of the central bank"), head_of("centre of the old town")
    ('head', '')
    """
    body = COMPLEMENT_RE.split(role, maxsplit=1)[0]
    last = body.rpartition(" ")[2]
    if not VERBS.isdisjoint(body.split()):
        return ""
    if is_role(last) or last in TITLES:
        return last.lower().removeprefix("then-").removeprefix("ex-")
    return ""


def cut_role(role: str) -> str:
    """Drop from a description what stands before its own article."""
    complement = COMPLEMENT_RE.search(role)
    limit = complement.start() if complement else len(role)
    article = ARTICLE_RE.match(role, 0, limit)
    return role[article.end() :] if article else role


def trade_before(before: str) -> str:
    """The trade before a name with what narrows it: capitals, and words such as "former"."""
    match = WORDS_BEFORE_RE.search(before)
    words = match.group().split() if match else []
    first = len(words) - 1
    while first > 0:
        word = words[first - 1]
        if word in OPENERS or not (word in NARROWING or word[0].isupper() or word == "&"):
            break
        first -= 1
    return " ".join(words[first:])
