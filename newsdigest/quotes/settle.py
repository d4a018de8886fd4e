"""The content of a quotation, trimmed of marks that are not the speaker's, and its kind."""

from newsdigest.quotes.claims.claim import Claim
from newsdigest.quotes.content import Marked
from newsdigest.quotes.introduce import NAMING
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.words import FINITE, OWN_PRONOUNS, SUBJECT_PRONOUNS
from newsdigest.records import QuotationKind, Span

# A stop at the end of these is theirs, not the sentence's.
ABBREVIATIONS = (
    " Jr.",
    " Sr.",
    " Inc.",
    " Co.",
    " Corp.",
    " Ltd.",
    ".S.",
    ".K.",
    ".N.",
    ".m.",
    ".C.",
)
EDGES = " \t\n\u00a0,;:—–-"
ELLIPTIC = FINITE | SUBJECT_PRONOUNS | OWN_PRONOUNS | {"not", "so", "be", "been"}
LONGEST_ELLIPSIS = 30  # characters
FEWEST_TOLD = 2  # words of a told clause


def settle(reading: Reading, content: Span, claim: Claim) -> tuple[Span, QuotationKind] | None:
    """Trim a content and tell its kind (PARC: direct, indirect, mixed, which we call partial)."""
    masked = reading.masked
    start, end = content
    while start < end and masked[start] in EDGES:
        start += 1
    while end > start and masked[end - 1] in EDGES:
        end -= 1
    inner = [stretch for stretch in reading.marked if start <= stretch.start < end]
    if len(inner) == 1 and inner[0].start == start and inner[0].end >= end - 1:
        span = trim_marks(inner[0])
        kind: QuotationKind = "partial" if claim.cue.frame in NAMING else "direct"
        return (span, kind) if span else None
    if masked[end - 1 : end] == "." and not masked.endswith(ABBREVIATIONS, start, end):
        end -= 1
    if inner:
        return Span(start, end), "partial"
    if reading.count_words(start, end) < FEWEST_TOLD or says_nothing(masked[start:end]):
        return None
    return Span(start, end), "indirect"


def says_nothing(words: str) -> bool:
    """Tell whether a clause leaves what it says to the sentence before: "it had", "he would not".

    >>> says_nothing("it had"), says_nothing("he is ill")
    (True, False)
    """
    return len(words) < LONGEST_ELLIPSIS and ELLIPTIC.issuperset(words.split())


def trim_marks(stretch: Marked) -> Span | None:
    """A quoted stretch without its marks, nor the comma that belongs to the attribution."""
    end = stretch.inner_end - stretch.comma
    return Span(stretch.inner, end) if stretch.inner < end else None
