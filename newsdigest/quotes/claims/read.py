"""The claims of a sentence, cue by cue."""

import re

from newsdigest.quotes.claims.according import read_according
from newsdigest.quotes.claims.claim import Claim, Found, covers, shorten
from newsdigest.quotes.claims.quoted import read_any_verb, read_quoted
from newsdigest.quotes.claims.told import read_told
from newsdigest.quotes.content import Marked
from newsdigest.quotes.cue import BASES, PARTICIPLES, Cue
from newsdigest.quotes.indirect import find_told
from newsdigest.quotes.introduce import LEADING_TO
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.subject.before import Subject
from newsdigest.quotes.subject.find import find_subject
from newsdigest.quotes.subject.main_clause import main_subject
from newsdigest.quotes.words import BEGINNINGS, LEADS_ON

# Where one clause ends inside a told one: ", but he added", "; she said".
BEFORE_SUBJECT_RE = re.compile(
    r"(?: [,;—–] \s (?:and|but|while|though|although|yet|whereas)? \s? | [;—–] \s ) $", re.VERBOSE
)
BEFORE_SHARED_RE = re.compile(r"[,;]? \s (?:and|but|then|yet) (?:\s then)? \s? $", re.VERBOSE)
BEFORE_PARTICIPLE_RE = re.compile(r"[,;—–] \s $", re.VERBOSE)
LEADS_ON_RE = re.compile(rf"\b (?P<lead> {LEADS_ON.replace(' ', '[ ]')} ) [ ]to[ ] $", re.VERBOSE)
LEADS_TO = (" to ", " on to ")  # behind a verb that begins: what it leads to may be a cue
LONGEST_LEAD = 16


def read_claims(reading: Reading) -> list[Claim]:
    """Read the claims of a sentence, from left to right.

    A claim whose told clause runs to the end of the sentence gives way where a later cue shows
    that a new clause begins; a cue inside a told clause is part of what is told.
    """
    claims: list[Claim] = []
    free = reading.sentence.start
    for cue in reading.cues:
        if cue.frame == "according":
            found = read_according(reading, cue, claims, free)
        else:
            found = read_cue(reading, cue, claims, free)
        if found.cut is not None and claims:
            claims[-1:] = shorten(claims[-1], found.cut)
        if found.claim is not None and found.claim.contents:
            claims.append(found.claim)
            free = max(free, cue.end, found.claim.subject.end if found.claim.subject else 0)
            told = found.claim.contents[-1].end
            free = max(free, told if told < reading.sentence.end else 0)
    return name_opening(reading, claims) or read_any_verb(reading)


def name_opening(reading: Reading, claims: list[Claim]) -> list[Claim]:
    """Give a claim that opens the sentence the subject behind its comma.

    ``Saying that it was late, Ann Lee left`` / ``Noting that it was late, Ann Lee said ...``
    """
    if not claims or claims[0].subject or claims[0].cue.start != reading.sentence.start:
        return claims
    following = claims[1].subject if len(claims) > 1 else None
    subject = following or main_subject(reading, reading.sentence.end)
    if subject is None:
        return claims[1:]
    return [*shorten(claims[0]._replace(subject=subject), subject.start), *claims[1:]]


def read_cue(reading: Reading, cue: Cue, claims: list[Claim], free: int) -> Found:
    """Read the claim of one cue."""
    if cue.form in BEGINNINGS and reading.masked.startswith(LEADS_TO, cue.end):
        return Found()
    verb = leading_verb(reading, cue)
    inside = covers(claims, cue)
    bound = claims[-1].contents[-1].start if inside else free
    bound = max(bound, reading.last_mark_before(cue.start))
    earlier = claims[-1].subject if claims else None
    subject = find_subject(reading, verb, earlier, bound)
    if subject.bond == "unsaid" or (inside and subject.bond == "agent"):
        return Found()
    before = None if subject.bond in ("shared", "agent") else reading.stretch_before(subject.start)
    if before is not None and ends_with_attribution(reading, cue, subject, before):
        return read_quoted(reading, cue, subject, claims, free)
    cut = None
    if inside:
        cut = find_cut(reading, verb, subject, bound)
        if cut is None or subject.bond == "behind":
            return Found(None, cut)
    claim = read_told(reading, cue, subject, None if inside else free)
    if claim is None and cue.frame in LEADING_TO:
        return Found()  # "the doctor, accused of fraud": no clause of its own
    return Found(claim, cut)


def leading_verb(reading: Reading, cue: Cue) -> Cue:
    """The verb that agrees with the subject of a cue: "went" of "went on to say", or itself."""
    if cue.form not in BASES:
        return cue
    start = max(reading.sentence.start, cue.start - LONGEST_LEAD)
    lead = LEADS_ON_RE.search(reading.masked, start, cue.start)
    return cue._replace(start=lead.start(), form=lead["lead"].split()[0]) if lead else cue


def ends_with_attribution(reading: Reading, cue: Cue, subject: Subject, before: Marked) -> bool:
    """Tell whether a quoted stretch belongs to the cue behind it.

    Where a full stop closes the stretch, the cue may as well open a sentence of its own:
    ``"We wait." She said it was late.`` Before a verdict it is the reason, if more leads up to it.
    """
    if cue.frame in LEADING_TO and before.start > reading.sentence.start:
        return False
    if before.stopped and subject.bond == "before":
        return find_told(reading.masked, cue, subject.end, reading.sentence.end) is None
    return True


def find_cut(reading: Reading, cue: Cue, subject: Subject, bound: int) -> int | None:
    """Where the told clause that a cue lies in ends before it; None where the cue belongs to it."""
    if subject.bond != "shared":
        pattern, at = BEFORE_SUBJECT_RE, subject.start
    elif cue.form in PARTICIPLES:
        pattern, at = BEFORE_PARTICIPLE_RE, cue.start
    else:
        pattern, at = BEFORE_SHARED_RE, cue.start
    edge = pattern.search(reading.masked, max(bound, at - 12), at)
    return edge.start() if edge else None
