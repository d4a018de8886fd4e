"""Names in a text: runs of capitals, with titles peeled off and what stands beside them."""

from collections.abc import Iterator
from functools import lru_cache

from newsdigest.people.peel import (
    ADDRESS,
    NO_RUNS,
    REACH,
    TITLE_GOES_ON,
    Name,
    is_given,
    opens_sentence,
    read_run,
)
from newsdigest.people.roles import is_role, role_after, role_before
from newsdigest.people.shape import NAME_RE, SPEAKS_RE
from newsdigest.people.titles import MINISTERS

# What the word before a name tells; "told Ann Lee" is no sign that she speaks.
SIGNS_BEFORE = {
    **dict.fromkeys(("the", "The", "a", "an", "A", "An"), "the"),
    **dict.fromkeys(("said", "says", "added", "wrote"), "speaks"),
    **dict.fromkeys(("in", "In", "near", "Near"), "in"),
}
SIGNS = frozenset(SIGNS_BEFORE.values())
CLOSING = ",.;:"
LONGEST_WORD = 24
LONGEST_KNOWN = 80  # characters of a run that may come again


def find_names(text: str) -> Iterator[Name]:
    """Find the names of a text, in order.

    >>> [(n.words, n.roles) for n in find_names("Then Mayor Ann Lee met Bo Ek, head of the bank.")]
    [(('Ann', 'Lee'), ('Mayor',)), (('Bo', 'Ek'), ('head of the bank',))]
    """
    for match in NAME_RE.finditer(text):
        run, behind = match.group(), match.lastgroup
        if run in NO_RUNS or behind == "place":
            continue
        start = match.start()
        read = read_known_run if len(run) < LONGEST_KNOWN else read_run
        name = read(run, "" if run.isalpha() else telling_before(text, start, run))
        if name is not None:
            yield look_around(text, name, start, behind)


# The names of the day stand in many texts.
read_known_run = lru_cache(maxsize=16384)(read_run)


def telling_before(text: str, start: int, run: str) -> str:
    """What stands before a run, as far as it tells how to read it; for most runs nothing does.

    "Secretary of" makes "State" a title where a name of two words follows; "Knowing Ann Lee" is
    no name where it opens a sentence.
    """
    blanks = run.count(" ") + run.count("\u00a0")
    if blanks > 1 and text.endswith(TITLE_GOES_ON, max(0, start - 5), start):
        before = text[max(0, start - REACH) : start]
        title = before.endswith(" of ") or any(office in before for office in MINISTERS)
        return before if title else ""
    if blanks and ("ing " in run or "ing\u00a0" in run):
        return text[max(0, start - 2) : start]
    return ""


def look_around(text: str, name: Name, at: int, behind: str | None) -> Name:
    """Place a name whose run begins ``at``, with what stands beside it.

    That is roles, an age, a verb of saying, an article. Where a place stands ("the court in Ulm
    said") nobody speaks.

    Args:
        behind: what follows the run: comma, speaks, or nothing that counts.
    """
    start, end, words, outer, titles, _, known = name
    outer, end = at + outer, at + end
    signs = list(known) if known else []
    roles: tuple[str, ...] = ()
    word = word_before(text, outer)
    before = sign_before(word)
    if before in SIGNS and not (before == "in" and text.startswith(("'s", "’s"), end)):
        signs.append(before)
    if behind == "comma" and (before != "in" or is_given(words[0])):
        sign, role = role_after(text, end)
        if sign:
            signs.append(sign)
            roles = (role,) if role else ()
    if before in ("comma", "role") and (
        role := role_before(text, outer, closed=not roles and text[end : end + 1] in CLOSING)
    ):
        signs.append("role")
        roles = (role, *roles)
    if titles:
        signs.append("title")
        title = " ".join(word for word in titles if word not in ADDRESS)
        roles = (title, *roles) if title else roles
    # Behind an appositive a comma may part them: "the head of the bank, Ezda Kovo, said".
    # The last of a list of lone words does not tell what it is: "Oslobank and Fjordkredit said".
    listed = word == "and" and len(words) == 1 and not titles
    if not (listed or before == "in") and (
        behind == "speaks" or (before == "comma" and SPEAKS_RE.match(text, end))
    ):
        signs.append("speaks")
    if len(words) == 1:
        signs.append("opens" if opens_sentence(text, outer) else "inside")
    return Name(at + start, end, words, outer, titles, roles, share_signs(*signs))


# Most names have one of a few sets of signs beside them.
@lru_cache(maxsize=1024)
def share_signs(*signs: str) -> frozenset[str]:
    """The set of some signs, which is made once."""
    return frozenset(signs)


@lru_cache(maxsize=4096)
def sign_before(word: str) -> str:
    """What the word before a name tells: the, speaks, in, role, comma; "" where nothing."""
    if word.endswith(","):
        return "comma"
    return SIGNS_BEFORE.get(word) or ("role" if is_role(word) else "")


def word_before(text: str, start: int) -> str:
    """The word before a name, with its comma; "" where a line begins."""
    first = start - LONGEST_WORD if start > LONGEST_WORD else 0
    space = text.rfind(" ", first, start - 1) if start else -1
    if space < 0:
        return ""
    word = text[space + 1 : start - 1]
    return word[word.rfind("\n") + 1 :] if "\n" in word else word
