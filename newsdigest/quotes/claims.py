"""Claims: who says what in one sentence, by the order of content, cue and subject."""

import re
from itertools import pairwise
from typing import NamedTuple

from newsdigest.quotes.content import Marked
from newsdigest.quotes.cue import PARTICIPLES, Cue
from newsdigest.quotes.indirect import ends_saying, find_told, introduced
from newsdigest.quotes.main_clause import is_verb, main_subject
from newsdigest.quotes.phrase import WINDOW, Token, phrase_after, phrase_before, tokenize
from newsdigest.quotes.reading import WORD_RE, Reading
from newsdigest.quotes.speaker import Subject, find_subject
from newsdigest.quotes.words import CLOSES_LEAD, FINITE, LEADING_WORDS
from newsdigest.records import Span

# Where one clause ends inside a told one: ", but he added", "; she said".
BEFORE_SUBJECT_RE = re.compile(
    r"(?: [,;—–] \s (?:and|but|while|though|although|yet|whereas)? \s? | [;—–] \s ) $", re.VERBOSE
)
BEFORE_SHARED_RE = re.compile(r"[,;]? \s (?:and|but|then|yet) (?:\s then)? \s? $", re.VERBOSE)
BEFORE_PARTICIPLE_RE = re.compile(r"[,;—–] \s $", re.VERBOSE)
# What goes on with the told clause behind the cue: "It was late, he said, and dark."
GOES_ON_RE = re.compile(
    r"""\s* , \s+ (?! (?: after|before|during|in|on|at|from|following|as|amid|per|who|whose|where
                        |without|according|\w+ing|\w+ly ) \b ) (?=[\w“])""",
    re.VERBOSE,
)
ACCORDING_GOES_ON_RE = re.compile(
    r"\s* , \s+ (?!who\b|which\b|where\b|whose\b) (?=[a-z“])", re.VERBOSE
)
ACCORDING_LEAD_RE = re.compile(r"(?: [^“”;\n]{2,200}? )?? , \s*", re.VERBOSE)
TELLS_CLAUSE = frozenset(("clause", "that", "hearer", "words", "text"))
FEWEST_WORDS = 3  # of a told clause that stands before its cue
PRONOUNS = frozenset(("he", "she", "they", "it"))


class Claim(NamedTuple):
    """Somebody's words in one sentence.

    Attributes:
        contents: the stretches that are his words, marks and all.
        subject: the speaker's noun phrase; None where the sentence has none.
        rule: the order in which the parts stand, in words.
    """

    contents: tuple[Span, ...]
    cue: Cue
    subject: Span | None
    rule: str


class Found(NamedTuple):
    """What a cue gives: a claim, and where the claim before it ends because of it."""

    claim: Claim | None = None
    cut: int | None = None


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


def read_any_verb(reading: Reading) -> list[Claim]:
    """Read ``"...," Ann Lee retaliated``: behind the comma of a quotation every verb reports.

    Only where no known cue gives the sentence a claim, and a past form follows the subject.
    """
    claims: list[Claim] = []
    for stretch in reading.marked:
        if not (stretch.comma or stretch.asked) or claims:
            continue
        tokens = tokenize(
            reading.masked, stretch.end, min(reading.sentence.end, stretch.end + WINDOW)
        )
        verb = next((i for i, token in enumerate(tokens) if is_past(token.word)), 0)
        subject = phrase_before(tokens, verb - 1) if verb else phrase_after_verb(reading, tokens)
        starts = subject is not None and subject.start == tokens[0 if verb else 1].start
        if subject is not None and starts:
            word = tokens[verb].word.removesuffix(".")
            cue = Cue(tokens[verb].start, tokens[verb].start + len(word), word, "words")
            content = Span(stretch.start, stretch.end)
            claims.append(Claim((content,), cue, subject, "quotation, subject, any verb"))
    return claims


def phrase_after_verb(reading: Reading, tokens: list[Token]) -> Span | None:
    """The subject behind a verb that opens a stretch: ``"...," quipped Ann Lee``."""
    if not tokens or not is_past(tokens[0].word):
        return None
    return phrase_after(reading.masked, tokens[0].end, reading.sentence.end)


def is_past(word: str) -> bool:
    """Tell whether a word has the form of a past."""
    return word.islower() and word.removesuffix(".").endswith("ed")


def shorten(claim: Claim, cut: int) -> list[Claim]:
    """End a claim's content where the next claim takes over; no claim where nothing is left."""
    kept = tuple(Span(s.start, min(s.end, cut)) for s in claim.contents if s.start < cut)
    return [claim._replace(contents=kept)] if kept else []


def covers(claims: list[Claim], cue: Cue) -> bool:
    """Tell whether a cue lies inside what the last claim tells."""
    return bool(claims) and claims[-1].contents[-1].end > cue.start


def read_cue(reading: Reading, cue: Cue, claims: list[Claim], free: int) -> Found:
    """Read the claim of one cue."""
    inside = covers(claims, cue)
    bound = claims[-1].contents[-1].start if inside else free
    bound = max(bound, reading.last_mark_before(cue.start))
    earlier = claims[-1].subject if claims else None
    subject = find_subject(reading, cue, earlier, bound)
    if subject.bond == "unsaid":
        return Found()
    before = None if subject.bond == "shared" else reading.stretch_before(subject.start)
    if before is not None and ends_with_attribution(reading, cue, subject, before):
        return read_quoted(reading, cue, subject, claims, free)
    cut = None
    if inside:
        cut = find_cut(reading, cue, subject, bound)
        if cut is None or subject.bond == "behind":
            return Found(None, cut)
    return Found(read_told(reading, cue, subject, None if inside else free), cut)


def ends_with_attribution(reading: Reading, cue: Cue, subject: Subject, before: Marked) -> bool:
    """Tell whether a quoted stretch belongs to the cue behind it.

    Where a full stop closes the stretch, the cue may as well open a sentence of its own:
    ``"We wait." She said it was late.``
    """
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


def read_told(reading: Reading, cue: Cue, subject: Subject, free: int | None) -> Claim | None:
    """Read a told clause behind its cue, or else before it.

    Args:
        free: where the text begins that no claim holds; None where nothing before the cue is free.
    """
    opens = subject.start == reading.sentence.start  # "Added Lee: ..."
    if subject.bond != "behind" or opens:
        claim = told_as(reading, cue, subject, free) or told_behind(reading, cue, subject)
        if claim is not None:
            return claim
    if subject.bond == "shared" or free is None:
        return None
    edge = reading.mark_before(subject.start)
    if edge <= free or (
        reading.masked[edge] != "," and not is_finished(reading.masked, free, edge)
    ):
        return None  # a dash ends only a whole clause: "The talks go on - said Ann Lee."
    return told_before(reading, cue, subject, Span(free, edge))


def told_as(reading: Reading, cue: Cue, subject: Subject, free: int | None) -> Claim | None:
    """Read ``As Ann Lee told the court, it was over``: the comma parts cue and content."""
    masked, sentence = reading.masked, reading.sentence
    start = sentence.start if free is None else free
    if subject.span is None or masked[start : subject.span.start] not in ("As ", "as "):
        return None
    comma = masked.find(",", subject.end, sentence.end)
    content = reading.skip_gap(comma, sentence.end) if comma > 0 else sentence.end
    if content >= sentence.end:
        return None
    return Claim((Span(content, sentence.end),), cue, subject.span, "as, subject, cue, content")


def told_behind(reading: Reading, cue: Cue, subject: Subject) -> Claim | None:
    """Read ``Ann Lee said it was over``: the told clause stands behind the cue."""
    masked, end = reading.masked, reading.sentence.end
    told = find_told(masked, cue, subject.end, end)
    if told is None:
        told = introduced(masked, cue, subject.end, end)
    if told is None:
        return None
    comma = masked.find(",", told, end) if subject.bond == "relative" else -1
    content = Span(told, comma if comma > 0 else end)
    rule = "cue of the same subject" if subject.bond == "shared" else "subject, cue, content"
    return Claim((content,), cue, subject.span, rule)


def told_before(reading: Reading, cue: Cue, subject: Subject, told: Span) -> Claim | None:
    """Read ``It was over, he said``: the told clause stands before the cue, or around it."""
    masked = reading.masked
    start = reading.skip_gap(told.start, told.end)
    rest = goes_on(reading, GOES_ON_RE, subject.end)
    if subject.bond == "behind" and is_finished(masked, start, told.end):
        rest = []  # "It rained, said Ann Lee, a nurse": an appositive
    fewest = 1 if rest else FEWEST_WORDS
    if cue.frame not in TELLS_CLAUSE or reading.count_words(start, told.end) < fewest:
        return None
    if not ends_saying(masked, cue, subject.end, reading.sentence.end):
        return None
    contents = [Span(start, told.end), *rest]
    if is_lead(masked, start, told.end):
        contents = rest  # "In the evening, he said, it rained": a time, not a clause
    if not contents:
        return None
    return Claim(tuple(contents), cue, subject.span, "content, subject, cue")


def is_finished(masked: str, start: int, end: int) -> bool:
    """Tell whether a stretch has a verb, and so can be all that was told."""
    return any(is_verb(match.group()) for match in WORD_RE.finditer(masked, start, end))


def is_lead(masked: str, start: int, end: int) -> bool:
    """Tell whether what stands before an attribution only leads into it, and has no verb.

    >>> is_lead("In the evening", 0, 14), is_lead("If it rains we will stay", 0, 24)
    (True, False)
    >>> is_lead("Two years later", 0, 15)
    True
    """
    words = [match.group() for match in WORD_RE.finditer(masked, start, end)]
    if not words or any(word in FINITE for word in words):
        return False
    return words[0] in LEADING_WORDS or words[-1] in CLOSES_LEAD


def goes_on(reading: Reading, pattern: re.Pattern[str], start: int) -> list[Span]:
    """The rest of a told clause that its attribution parts."""
    end = reading.sentence.end
    match = pattern.match(reading.masked, start, end)
    if match is None or (
        reading.masked[match.end()] != "“" and reading.count_words(match.end(), end) < FEWEST_WORDS
    ):
        return []
    return [Span(match.end(), end)]


def read_quoted(
    reading: Reading, cue: Cue, subject: Subject, claims: list[Claim], free: int
) -> Found:
    """Read ``"...," he said`` and ``"...," said Ann Lee``, with what goes on behind.

    Of ``She repeated "it is over," a spokesman said`` the whole is the spokesman's.
    """
    before = reading.stretch_before(subject.start)
    assert before is not None
    start, cut = free, None
    if claims and claims[-1].contents[-1].end >= before.end:
        last = claims[-1]
        words = reading.masked[subject.span.start : subject.span.end] if subject.span else ""
        if words.lower() in PRONOUNS or subject.span == last.subject:
            return Found(None, before.end)
        start, cut = reading.sentence.start, last.contents[-1].start
    contents = quoted_contents(reading, start, before)
    if not any(other.start > subject.end for other in reading.cues):
        contents += [Span(s.start, s.end) for s in reading.marked if s.start >= subject.end]
    rule = "quotation, cue, subject" if subject.bond == "behind" else "quotation, subject, cue"
    return Found(Claim(tuple(contents), cue, subject.span, rule), cut)


def quoted_contents(reading: Reading, start: int, before: Marked) -> list[Span]:
    """The content that ends with a quoted stretch: stretches alone, or the clause they are in."""
    if reading.masked[start : before.start].rstrip().endswith(":"):
        return [Span(before.start, before.end)]
    inner = [s for s in reading.marked if start <= s.start and s.end <= before.end]
    lead = reading.count_words(start, inner[0].start)
    if lead < 2 and not any(reading.count_words(a.end, b.start) for a, b in pairwise(inner)):
        return [Span(s.start, s.end) for s in inner]
    return [Span(reading.skip_gap(start, before.end), before.end)]


def pronoun_after(reading: Reading, cue: Cue) -> Span | None:
    """The pronoun behind "according to"."""
    match = WORD_RE.search(reading.masked, cue.end, reading.sentence.end)
    return Span(*match.span()) if match and match.group() in ("him", "her", "them") else None


def read_according(reading: Reading, cue: Cue, claims: list[Claim], free: int) -> Found:
    """Read "according to": the clause before it, or behind its comma.

    Behind a claim it only says by whom that was reported, and ends the claim's content.
    """
    masked, sentence = reading.masked, reading.sentence
    speaker = phrase_after(masked, cue.end, sentence.end) or pronoun_after(reading, cue)
    if speaker is None:
        return Found()
    if covers(claims, cue):
        return Found(None, cue.start)
    start = reading.skip_gap(free, cue.start)
    if reading.count_words(start, cue.start) >= FEWEST_WORDS:
        finished = is_finished(masked, start, cue.start)
        rest = [] if finished else goes_on(reading, ACCORDING_GOES_ON_RE, speaker.end)
        return Found(Claim((Span(start, cue.start), *rest), cue, speaker, "content, according to"))
    lead = ACCORDING_LEAD_RE.match(masked, speaker.end, sentence.end)
    start = lead.end() if lead else speaker.end
    if (
        reading.count_words(start, sentence.end) < FEWEST_WORDS
        and "“" not in masked[start : sentence.end]
    ):
        return Found()
    return Found(Claim((Span(start, sentence.end),), cue, speaker, "according to, content"))
