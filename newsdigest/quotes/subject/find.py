"""The door to the subject of a cue: before it, behind it, or shared with the clause before."""

import re
from itertools import pairwise

from newsdigest.quotes.cue import BASES, FRAMES, PARTICIPLES, Cue
from newsdigest.quotes.introduce import NAMING
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.subject.before import BE, HAVE, LONG_WINDOW, Subject, subject_before
from newsdigest.quotes.subject.main_clause import is_verb, main_subject
from newsdigest.quotes.subject.phrase import WINDOW, phrase_after, phrase_before
from newsdigest.quotes.subject.tokens import Tokens
from newsdigest.quotes.words import (
    BINDING,
    DENIALS,
    DENYING_SUBJECTS,
    DETERMINERS,
    EMPTY_SUBJECTS,
    FINITE,
    HEADLESS,
    HYPOTHETICAL,
    NOUNS_TOO,
    OWN_PAGES,
    OWN_PRONOUNS,
    PLURALS,
    SINGULAR_WORDS,
    UNSAID,
)
from newsdigest.records import Span

QUOTING = r"(?:quoted|cited|quotes|cites|quoting|citing)"
# "AFP quoted a source as saying": the source speaks, AFP reports it.
QUOTED_AS_RE = re.compile(
    rf"\b{QUOTING} \s (?P<speaker> [^,“”;:]{{2,120}}?) \s as \s (?:having\s)? $", re.VERBOSE
)
# "shares fell, with analysts at the bank saying": they, not the shares
WITH_RE = re.compile(r", \s with \s (?P<speaker> [^,“”;:]{2,80}?) \s $", re.VERBOSE)
WAS_QUOTED_RE = re.compile(
    rf"""\s (?:is|was|were|been|are|being) \s (?:widely\s)? {QUOTING}
         (?: \s (?:by|on|in|at) \s [^,“”;:]{{2,60}})? \s as \s $""",
    re.VERBOSE,
)
NEXT_WORD_RE = re.compile(r"\s(?P<word>\w+)")
# "read" is a past too: "their statement read".
NOUN_BASES = frozenset(word.removesuffix("s") for word in NOUNS_TOO if word != "reads")
RELATIVES = frozenset(("who", "which", "whose", "whom"))
# "a point stressed by the mayor"; but "said by telephone"
PASSIVE_RE = re.compile(r"\sby\s(?:(?:the|a|an|his|her|its|their)\s|[A-Z])")
LONGEST_DENIAL = len("never been widely ")  # before a passive
NOBODY = OWN_PRONOUNS | EMPTY_SUBJECTS
NO_SAYING = (
    UNSAID
    | (DETERMINERS - HEADLESS)  # "the warning"
    | frozenset("for of from before after than worth like goes ever".split())
    | DENIALS
)
OPENED = (" that ", " “", ", “", ": “")  # what a participle is followed by that opens a sentence


def find_subject(reading: Reading, cue: Cue, earlier: Span | None, bound: int) -> Subject:
    """Find the subject of a cue.

    Args:
        earlier: the subject of the claim before it in the sentence.
        bound: the subject does not stand left of this.
    """
    if cue.form in PARTICIPLES:
        return participle_subject(reading, cue, earlier, bound)
    agent = find_agent(reading, cue) if cue.frame in NAMING else None
    if agent is not None:
        return agent
    subject = subject_before(reading.masked, bound, cue, reading.mentions)
    if subject.bond == "none":
        edge = reading.masked[max(0, cue.start - 2) : cue.start].strip()
        if not edge or edge[-1] in ",”—–-":
            behind = subject_behind(reading, cue)
            if behind.bond == "behind" or edge[-1:] != "," or cue.frame in NAMING:
                return behind  # "Ann Lee, accused on Friday of", a participle
            return parted_subject(reading, cue, bound)
        return subject._replace(bond="unsaid")
    if subject.bond == "shared":
        if cue.form in BASES:
            return subject._replace(bond="unsaid")
        return shared_subject(reading, cue, subject, earlier)
    passive = subject.bond == "before" and PASSIVE_RE.match(reading.masked, cue.end)
    if (
        passive
        or denies(reading, subject)
        or (subject.span and not agrees(reading.masked, subject.span, cue))
    ):
        return subject._replace(bond="unsaid")
    return closing_subject(reading, cue, subject) or subject


def find_agent(reading: Reading, cue: Cue) -> Subject | None:
    """The agent of a verb in the passive: "the toll was described by Ann Lee as".

    "not described by Ann Lee as" has one too, who said nothing.
    """
    masked, end = reading.masked, reading.sentence.end
    if not masked.startswith(" by ", cue.end):
        return None
    if cue.frame == "blame":
        mark = masked.find("“", cue.end, end)
        end = max(cue.end, masked.rfind(" of ", cue.end, mark))
    span = phrase_after(masked, cue.end + len(" by"), end)
    before = masked[max(reading.sentence.start, cue.start - LONGEST_DENIAL) : cue.start]
    if span is None or not UNSAID.isdisjoint(before.split()):
        return Subject(None, cue.start, cue.end, "unsaid")
    return Subject(span, cue.start, span.end, "agent")


def denies(reading: Reading, subject: Subject) -> bool:
    """Tell whether nobody says it: "Neither Ann Lee nor Bo Ek said so", "Nor has she said so".

    Or only perhaps, "if Ann Lee said so"; or "an earlier version of this story".
    """
    if subject.span is None:
        return False
    start, end = subject.span
    first = min(start, subject.start)  # of what belongs to it: "if the mayor, Ann Lee, said"
    before = reading.masked[max(reading.sentence.start, first - len(" neither have ")) : first]
    words = reading.masked[start:end].split()
    if len(words) > 1 and words[1][0].isdigit():
        return False  # "No 10 said": a house
    lead = before.split()
    if (lead and lead[-1] in HYPOTHETICAL) or ("version" in words and words[-1] in OWN_PAGES):
        return True
    turned = lead[-2:-1] if lead and lead[-1] in HAVE else lead[-1:]
    return "nor" in words or not DENYING_SUBJECTS.isdisjoint((*turned, words[0]))


def closing_subject(reading: Reading, cue: Cue, subject: Subject) -> Subject | None:
    """The subject behind a cue whose comma ends what was told: "Late, men sang, said a guard."

    Only where a clause stands before that comma and no appositive, nobody whom the text knows is
    found there, and the attribution ends with what stands behind. ("told" has its hearer there.)
    """
    masked, span = reading.masked, subject.span
    if span is None or cue.frame not in ("clause", "that") or masked[cue.start - 2] != ",":
        return None
    between = Tokens(masked, span.end, cue.start).words
    if RELATIVES.intersection(between[:4]) or not any(is_verb(word) for word in between):
        return None
    if any(mention.end == span.end for mention in reading.mentions):
        return None
    behind = subject_behind(reading, cue)
    closed = behind.span is not None and masked[behind.end : behind.end + 1] in (",", ".", "")
    return behind if closed else None


def shared_subject(reading: Reading, cue: Cue, subject: Subject, earlier: Span | None) -> Subject:
    """The subject of the clause before; where that is the writer, or nobody, nothing was said."""
    span = earlier or main_subject(reading, cue.start)
    if span is not None and reading.masked[span.start : span.end] in NOBODY:
        return subject._replace(bond="unsaid")
    return subject._replace(span=span)


def agrees(masked: str, span: Span, cue: Cue) -> bool:
    """Tell whether a phrase can be the subject of this form of the verb.

    "four other states" and "recent comments" are nouns with their own adjectives, no verbs.
    """
    if cue.form in NOUN_BASES and masked[span.end - 1] != "s":
        return masked[span.start : span.end].lower() in PLURALS  # "Danish state television"
    if cue.form in BASES:
        return is_plural(masked, span)
    if cue.form not in NOUNS_TOO:
        return True
    after = NEXT_WORD_RE.match(masked, cue.end)
    if after and (after["word"] in FRAMES or after["word"] in FINITE):
        return False  # "Early estimates suggest"
    words = masked[span.start : span.end].split()
    return words[-1][0].isupper() or words[0].lower() in SINGULAR_WORDS | {"the"}


def parted_subject(reading: Reading, cue: Cue, bound: int) -> Subject:
    """The subject that a stray comma parts from its verb, where it is all that stands before it."""
    tokens = Tokens(reading.masked, max(bound, cue.start - WINDOW), cue.start)
    last = len(tokens) - 2
    if (
        last >= 0
        and tokens.start(0) == reading.sentence.start
        and not any(is_verb(word) for word in tokens.words)
    ):
        span = phrase_before(tokens, last)
        if span is not None and span.start == tokens.start(0):
            return Subject(span, span.start, cue.end, "before")
    return Subject(None, cue.start, cue.end, "unsaid")


def subject_behind(reading: Reading, cue: Cue) -> Subject:
    """The subject that follows its cue, where a quotation or a comma stands before it."""
    span = phrase_after(reading.masked, cue.end, reading.sentence.end)
    if span is None or (
        cue.form in BASES and (cue.frame != "clause" or not is_plural(reading.masked, span))
    ):
        return Subject(None, cue.start, cue.end, "unsaid")
    span = named_behind(reading, span) or span
    return Subject(span, cue.start, span.end, "behind")


def named_behind(reading: Reading, description: Span) -> Span | None:
    """The name that follows a description: "said the head of the bank, Ann Lee"."""
    masked, (start, end) = reading.masked, description
    opened = masked.startswith(("the ", "his ", "her ", "its ", "their "), start)
    owned = "'s " in masked[start:end] or "’s " in masked[start:end]
    if not (opened or owned) or masked[end : end + 2] != ", ":
        return None
    name = next((m for m in reading.mentions if m.start == end + 2), None)
    return None if name is None or masked.startswith(("'", "’", " and "), name.end) else name


def is_plural(masked: str, span: Span) -> bool:
    """Tell whether a phrase can be the subject of "say" rather than "says".

    >>> is_plural("voters", Span(0, 6)), is_plural("a phone", Span(0, 7))
    (True, False)
    """
    words = masked[span.start : span.end].split()
    if words[0].lower() in SINGULAR_WORDS:
        return False
    head = next(
        (before for before, word in pairwise(words) if word in BINDING),
        words[-1],
    )
    return head.endswith("s") or head.lower() in PLURALS or "and" in words or head[0].isupper()


def participle_subject(reading: Reading, cue: Cue, earlier: Span | None, bound: int) -> Subject:
    """The subject of "saying", "adding": mostly that of the clause it hangs on."""
    masked = reading.masked
    start = max(bound, cue.start - LONG_WINDOW)
    window = masked[start : cue.start]
    if quoted := WAS_QUOTED_RE.search(window):
        before = Cue(start + quoted.start() + 1, cue.end, cue.form, cue.frame)
        return subject_before(masked, bound, before)
    if quoted := QUOTED_AS_RE.search(window) or WITH_RE.search(window):
        span = Span(start + quoted.start("speaker"), start + quoted.end("speaker"))
        return Subject(span, start + quoted.start(), cue.end, "before")
    if cue.start == reading.sentence.start and not masked.startswith(OPENED, cue.end):
        return Subject(None, cue.start, cue.end, "unsaid")
    tokens = Tokens(masked, max(bound, cue.start - 30), cue.start)
    word = tokens.words[-1] if tokens.words else ""
    if word in BE:
        return subject_before(masked, bound, cue._replace(start=tokens.start(len(tokens) - 1)))
    if word in NO_SAYING or (cue.frame in ("words", "text") and word[:1].isalnum()):
        return Subject(None, cue.start, cue.end, "unsaid")
    return shared_subject(reading, cue, Subject(None, cue.start, cue.end, "shared"), earlier)
