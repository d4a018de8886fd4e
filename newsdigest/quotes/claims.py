"""Claims: who says what in one sentence, by where cue, subject and quotation marks stand."""

import re
from typing import NamedTuple

from newsdigest.quotes.content import Marked
from newsdigest.quotes.cue import BASES, PARTICIPLES, Cue
from newsdigest.quotes.indirect import find_told
from newsdigest.quotes.speaker import Subject, find_subject, find_subject_after, tokenize
from newsdigest.quotes.words import CONJUNCTIONS, FINITE, PASSIVE, UNSAID
from newsdigest.records import Sentence, Span

GAP_RE = re.compile(r"[\s,—–-]*")
# Where a new clause begins inside a told one: ", but he added", "; she said".
BREAK_RE = re.compile(
    r"(?: [,;—–] \s (?:and|but|while|though|although|yet|whereas)? \s? | [;—–] \s )$", re.VERBOSE
)
AND_RE = re.compile(r"[,;]? \s (?:and|but|then|yet) (?:\s then)? \s? $", re.VERBOSE)
TAIL_COMMA_RE = re.compile(
    r"\s* , \s+ (?=(?:that|but|and|or|which|because|if|when|with|to|while|a|the|he|she|they|it|include|includes)\b)",
    re.VERBOSE,
)
QUOTED_AS_RE = re.compile(
    r"(?P<verb> quoted|cited|quotes|cites|quoting|citing) \s (?P<speaker> [^,“”;:]{2,120}?) \s as \s (?:having\s)? $",
    re.VERBOSE,
)
WAS_QUOTED_RE = re.compile(
    r"\s (?:is|was|were|been|are|being) \s (?:widely\s)? (?:quoted|cited) (?:\s by \s [^,“”;:]{2,60})? \s as \s $",
    re.VERBOSE,
)
INTRODUCES_RE = re.compile(r"[^“”;\n]{0,160}? (?: [:,]\s? | \s ) (?=“)", re.VERBOSE)
OBJECT_RE = re.compile(
    r"\s (?: (?:it|him|her|them|this|that|himself|herself|itself) \s (?:all\s)? (?:as\s)? (?=(?:a|an|the|one)\s) )",
    re.VERBOSE,
)
ACCORDING_LEAD_RE = re.compile(r"[^“”;\n]{2,200}? , \s*", re.VERBOSE)
WORD_RE = re.compile(r"[^\W_]+")
FEWEST_WORDS = 3


class Claim(NamedTuple):
    """Somebody's words in one sentence.

    Attributes:
        contents: the stretches that are his words, marks and all.
        subject: the speaker's noun phrase; None where the sentence has none.
        rule: the order in which its parts stand, in words.
    """

    contents: tuple[Span, ...]
    cue: Cue
    subject: Span | None
    rule: str


class Reading(NamedTuple):
    """A sentence being read: the masked text, its quoted stretches and its cues."""

    masked: str
    sentence: Sentence
    marked: list[Marked]
    cues: list[Cue]


def read_claims(reading: Reading) -> list[Claim]:
    """Read the claims of a sentence, from left to right."""
    claims: list[Claim] = []
    free = reading.sentence.start
    for cue in reading.cues:
        inside = bool(claims) and claims[-1].contents[-1].end > cue.start
        read = read_according if cue.frame == "according" else read_cue
        claim, cut = read(reading, cue, claims, free)
        if claim is None and cut is None:
            continue
        if inside and cut is not None:
            shorten(claims, cut)
        if claim is not None:
            claims.append(claim)
            free = max(free, cue.end, claim.subject.end if claim.subject else 0)
    return [claim for claim in claims if claim.contents]


def shorten(claims: list[Claim], cut: int) -> None:
    """End the last claim's content where the next claim takes over."""
    last = claims[-1]
    kept = tuple(Span(s.start, min(s.end, cut)) for s in last.contents if s.start < cut)
    claims[-1] = last._replace(contents=kept)
    if not kept:
        claims.pop()


def words_in(masked: str, start: int, end: int) -> int:
    """Count the words of a stretch, up to four."""
    count = 0
    for _ in WORD_RE.finditer(masked, start, end):
        count += 1
        if count > FEWEST_WORDS:
            break
    return count


def stretch_before(reading: Reading, position: int) -> Marked | None:
    """The quoted stretch that ends just before a place: only a comma or a dash lies between."""
    for stretch in reversed(reading.marked):
        if stretch.end <= position:
            return stretch if GAP_RE.fullmatch(reading.masked, stretch.end, position) else None
    return None


def read_cue(
    reading: Reading, cue: Cue, claims: list[Claim], free: int
) -> tuple[Claim | None, int | None]:
    """Read the claim of one cue; also where it cuts short the claim before it."""
    masked, sentence = reading.masked, reading.sentence
    inside = bool(claims) and claims[-1].contents[-1].end > cue.start
    bound = claims[-1].contents[-1].start if inside else free
    for stretch in reversed(reading.marked):
        if stretch.end <= cue.start:
            bound = max(bound, stretch.end)
            break
    subject, inverted = subject_of(reading, cue, claims, bound)
    if subject.bond in ("unsaid", "none"):
        return None, None
    start = cue.start if inverted else subject.start
    before = stretch_before(reading, start)
    after = max(cue.end, subject.span.end if subject.span else 0)
    if before is not None and subject.bond == "subject":
        return read_quoted(reading, cue, subject, claims, free, before, after, inverted)
    if inside:
        opening = (BREAK_RE if subject.bond == "subject" else AND_RE).search(
            masked, max(bound, start - 12), start if subject.bond == "subject" else cue.start
        )
        if opening is None:
            if subject.bond == "shared" and cue.form in PARTICIPLES:
                opening = re.compile(r",\s$").search(masked, max(bound, cue.start - 3), cue.start)
            if opening is None:
                return None, None
        cut = opening.start()
        if inverted or (subject.bond == "subject" and after + 2 >= sentence.end):
            return None, cut
    else:
        cut = None
    if inverted:
        comma = masked.rfind(",", free, cue.start)
        claim = told_before(reading, cue, subject, free, comma, after)
        return claim, cut
    told = find_told(masked, cue, after, sentence.end)
    if told is None:
        told = introduced(reading, cue, after)
    if told is not None:
        rule = "subject, cue, content" if subject.bond == "subject" else "cue of the same subject"
        return Claim((Span(told, sentence.end),), cue, subject.span, rule), cut
    if subject.bond == "subject" and not inside:
        comma = masked.rfind(",", free, subject.start)
        if comma > 0 and not masked[comma + 1 : subject.start].strip():
            return told_before(reading, cue, subject, free, comma, after), cut
    return None, None


def subject_of(reading: Reading, cue: Cue, claims: list[Claim], bound: int) -> tuple[Subject, bool]:
    """The subject of a cue, and whether it stands behind it."""
    masked, sentence = reading.masked, reading.sentence
    none = Subject(None, cue.start, "none")
    if cue.form in PARTICIPLES:
        return participle_subject(reading, cue, claims, bound), False
    subject = find_subject(masked, bound, cue.start)
    if cue.form in BASES and subject.bond == "shared":
        return none, False
    if subject.bond == "none":
        edge = masked[max(0, cue.start - 2) : cue.start].strip()
        if edge.endswith((",", "”", "—", "–", "-")) or not edge:
            behind = find_subject_after(masked, cue.end, sentence.end)
            if behind is not None:
                return Subject(behind, cue.start, "subject"), True
        return none, False
    if subject.bond == "shared":
        return Subject(shared_subject(reading, cue, claims), subject.start, "shared"), False
    return subject, False


def participle_subject(reading: Reading, cue: Cue, claims: list[Claim], bound: int) -> Subject:
    """The subject of "saying", "adding": mostly that of the clause it hangs on."""
    masked = reading.masked
    window = masked[max(bound, cue.start - 200) : cue.start]
    quoted = WAS_QUOTED_RE.search(window)
    offset = cue.start - len(window)
    if quoted:
        return find_subject(masked, bound, offset + quoted.start() + 1)
    quoted = QUOTED_AS_RE.search(window)
    if quoted:
        span = Span(offset + quoted.start("speaker"), offset + quoted.end("speaker"))
        return Subject(span, offset + quoted.start(), "subject")
    tokens = tokenize(masked, max(bound, cue.start - 30), cue.start)
    if tokens and tokens[-1].word in PASSIVE:
        return find_subject(masked, bound, tokens[-1].start)
    if tokens and tokens[-1].word in UNSAID | {
        "for",
        "of",
        "from",
        "before",
        "after",
        "than",
        "worth",
        "like",
        "goes",
    }:
        return Subject(None, cue.start, "unsaid")
    return Subject(shared_subject(reading, cue, claims), cue.start, "shared")


def shared_subject(reading: Reading, cue: Cue, claims: list[Claim]) -> Span | None:
    """The subject that a cue shares: that of the claim before it, or of the sentence."""
    if claims:
        return claims[-1].subject
    return main_subject(reading.masked, reading.sentence.start, cue.start)


PREPOSITIONS = frozenset(
    ["In", "On", "At", "For", "With", "After", "Before", "During", "Despite", "As", "When", "While", "If", "Since", "Under", "By", "From", "To", "Amid", "Asked", "Speaking", "Following", "Citing"]
)


def main_subject(masked: str, start: int, end: int) -> Span | None:
    """The subject that opens a sentence, behind what leads into it.

    >>> text = "In Rome, the old mayor of Bath met them and"
    >>> text[slice(*main_subject(text, 0, len(text)))]
    'the old mayor of Bath'
    """
    tokens = tokenize(masked, start, min(end, start + 300))
    first = 0
    if tokens and tokens[0].word in CONJUNCTIONS:
        first = 1
    if first < len(tokens) and (
        tokens[first].word in PREPOSITIONS or tokens[first].word.endswith(("ly", "ing"))
    ):
        first = next(
            (i + 1 for i, t in enumerate(tokens) if t.word == "," and i > first), len(tokens)
        )
    last = first - 1
    for index in range(first, min(len(tokens), first + 16)):
        word = tokens[index].word
        if (
            word in FINITE
            or not (word[0].isalnum() or word[0] == "@")
            or (
                index > first
                and word[0].islower()
                and (word.endswith(("ed", "ly")) or word in VERBS_SEEN)
            )
        ):
            break
        if (
            index > first
            and word[0].islower()
            and tokens[index - 1].word[0].isupper()
            and tokens[index - 1].word.lower()
            not in ("the", "a", "an", "some", "his", "her", "their", "its")
            and word not in ("of", "for", "and", "at")
        ):
            break
        last = index
        if word in ("he", "she", "they", "it", "He", "She", "They", "It"):
            break
    return Span(tokens[first].start, tokens[last].end) if last >= first else None


VERBS_SEEN = frozenset(
    ["met", "told", "said", "took", "made", "gave", "went", "came", "held", "sent", "spoke", "wrote", "left", "began", "found", "kept", "put", "ran", "saw", "stood", "thought", "who", "which", "that", "to", "says", "say", "whose"]
)


def introduced(reading: Reading, cue: Cue, after: int) -> int | None:
    """A quoted stretch that a cue leads up to over other words: ``called it "a mess"``."""
    masked, sentence = reading.masked, reading.sentence
    if cue.frame == "name":
        match = OBJECT_RE.match(masked, after, sentence.end)
        if match:
            return match.end()
    match = INTRODUCES_RE.match(masked, after, sentence.end)
    return match.end() if match else None


def read_quoted(
    reading: Reading,
    cue: Cue,
    subject: Subject,
    claims: list[Claim],
    free: int,
    before: Marked,
    after: int,
    inverted: bool,
) -> tuple[Claim | None, int | None]:
    """Read ``"...," he said`` and ``"...," said Ann Lee``, with what goes on behind."""
    masked, sentence = reading.masked, reading.sentence
    rule = "quotation, cue, subject" if inverted else "quotation, subject, cue"
    contents: list[Span] = []
    cut = None
    start = free
    if claims and claims[-1].contents[-1].end >= before.end:
        last = claims[-1].contents[-1]
        if subject.span and (
            masked[subject.span.start : subject.span.end].lower() in ("he", "she", "they", "it")
            or subject.span == claims[-1].subject
        ):
            return None, before.end
        start = sentence.start if last.start <= before.start else free
        cut = last.start
    inner = [s for s in reading.marked if start <= s.start and s.end <= before.end]
    lead = words_in(masked, start, inner[0].start) if inner else 0
    between = sum(words_in(masked, a.end, b.start) for a, b in zip(inner, inner[1:], strict=False))
    colon = masked[start : before.start].rstrip().endswith(":")
    if (lead < 2 and not between) or colon:
        contents += [Span(s.start, s.end) for s in (inner if not colon else [before])]
    else:
        gap = GAP_RE.match(masked, start, before.end)
        contents.append(Span(gap.end() if gap else start, before.end))
    if not find_next_cue(reading, cue, after):
        contents += [Span(s.start, s.end) for s in reading.marked if s.start >= after]
    return Claim(tuple(contents), cue, subject.span, rule), cut


def find_next_cue(reading: Reading, cue: Cue, after: int) -> bool:
    """Tell whether another cue follows in the sentence."""
    return any(other.start > after for other in reading.cues)


def told_before(
    reading: Reading, cue: Cue, subject: Subject, free: int, comma: int, after: int
) -> Claim | None:
    """Read ``It was over, he said``: the told clause stands before the cue."""
    masked, sentence = reading.masked, reading.sentence
    if cue.frame in ("name", "vow", "request"):
        return None
    gap = GAP_RE.match(masked, free, comma)
    start = gap.end() if gap else free
    if words_in(masked, start, comma) < FEWEST_WORDS:
        return None
    contents = [Span(start, comma)]
    tail = TAIL_COMMA_RE.match(masked, after, sentence.end)
    if tail and words_in(masked, tail.end(), sentence.end) >= FEWEST_WORDS:
        contents.append(Span(tail.end(), sentence.end))
    return Claim(tuple(contents), cue, subject.span, "content, subject, cue")


def read_according(
    reading: Reading, cue: Cue, claims: list[Claim], free: int
) -> tuple[Claim | None, int | None]:
    """Read "according to": the clause before it, or behind its comma."""
    masked, sentence = reading.masked, reading.sentence
    inside = bool(claims) and claims[-1].contents[-1].end > cue.start
    speaker = find_subject_after(masked, cue.end, sentence.end)
    if speaker is None:
        return None, None
    edge = masked[max(0, cue.start - 2) : cue.start].rstrip()
    if inside:
        return None, cue.start - 2 if edge.endswith(",") else cue.start
    gap = GAP_RE.match(masked, free, cue.start)
    start = gap.end() if gap else free
    if words_in(masked, start, cue.start) >= FEWEST_WORDS:
        contents = [Span(start, cue.start)]
        tail = re.compile(r"\s*,\s+(?!who|which|where)(?=[a-z“])").match(
            masked, speaker.end, sentence.end
        )
        if tail and words_in(masked, tail.end(), sentence.end) >= FEWEST_WORDS:
            contents.append(Span(tail.end(), sentence.end))
        return Claim(tuple(contents), cue, speaker, "according to"), None
    lead = ACCORDING_LEAD_RE.match(masked, speaker.end, sentence.end)
    if lead is None:
        lead = re.compile(r"\s*,\s*").match(masked, speaker.end, sentence.end)
    if lead is None:
        return None, None
    return Claim((Span(lead.end(), sentence.end),), cue, speaker, "according to"), None
