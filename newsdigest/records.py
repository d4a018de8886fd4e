"""The records that pass between the stages: they hold, they do not look; nobody changes one.

All of them are named tuples: immutable, slotted, and cheap enough to import that a command
which only prints JSON does not feel them.

Offsets are Unicode code points, half open: ``text[start:end]`` is the annotated text, always.
Days are ISO strings (``2025-05-16``); a ``day_until`` is the first day *after* the interval.
"""

from typing import Literal, NamedTuple

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
QuotationKind = Literal["direct", "partial", "indirect"]
Status = Literal["happened", "planned", "background"]
Reference = Literal["", "since", "named", "carried"]


class Problem(NamedTuple):
    """An input that could not be read, and why: one clause, fit to follow its path."""

    path: str
    reason: str


class Span(NamedTuple):
    """A stretch of a text."""

    start: int
    end: int


class Page(NamedTuple):
    """One saved page as it came: furniture and all.

    Attributes:
        path: where it was read, as the user wrote it; ``-`` for standard input.
        text: decoded, line ends normalised to ``\\n``; the offsets of a page count in this.
        digest: SHA-256 of the bytes of the page, hexadecimal.
        fields: what the format itself states about the page, by the names of `Article`
            (``title``, ``url``, ``published``, ``authors``, ``outlet``), beside these ``updated``
            and ``extent`` (``body``: the furniture is gone already); empty for plain text.
        part: its number in a file of many pages, from 0.
    """

    path: str
    text: str
    digest: str
    fields: tuple[tuple[str, str], ...] = ()
    part: int = 0


class Outlet(NamedTuple):
    """A publisher of news: a row of the outlets table, or what the page itself says of it."""

    name: str
    domain: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    kind: str | None = None  # newspaper, broadcaster, online, agency, magazine, public body


class KnownDate(NamedTuple):
    """A date, how precise it is, and how it is known.

    Attributes:
        value: TIMEX3 value: ``2025-05-16``, ``2025-05``, ``2022-SP``, ``2025-05-17T13:00``.
        precision: minute, hour, part-of-day, day, weekend, week, month, season, quarter, half,
            year, decade, century; None for a vague reference ("in the coming days").
        basis: explicit, metadata, dateline, caption, relative, corpus, landmark, filename, stated.
        evidence: the words that say so.
    """

    value: str
    precision: str | None
    basis: str
    evidence: str


class Paragraph(NamedTuple):
    """A paragraph of an article, and where it stands in its page.

    ``article.text[start:end] == page.text[page_start : page_start + end - start]``.
    """

    start: int
    end: int
    page_start: int


class DateClue(NamedTuple):
    """A stretch of a page that may date the article.

    Attributes:
        kind: crawl (a crawler's date line), dateline, byline, caption, clock (the page's own
            clock, of the day it was saved), field (stated by the format), modified (stated as
            the last change), address (in the URL), foot (a line below the body).
        text: the words.
        page_start: where they begin in the page's text; -1 when they are not in it.
    """

    kind: str
    text: str
    page_start: int


class Article(NamedTuple):
    """A page without its furniture.

    Attributes:
        id: the file's stem, made unique where two collide.
        text: the paragraphs of the body, joined by a blank line; all annotations count in this.
        dateline: the place the dateline names.
        clues: what may date it, in page order; `published` and `retrieved` come of them.
    """

    id: str
    path: str
    digest: str
    title: str | None
    text: str
    paragraphs: tuple[Paragraph, ...]
    url: str | None = None
    outlet: Outlet | None = None
    agencies: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    clues: tuple[DateClue, ...] = ()
    published: KnownDate | None = None
    retrieved: KnownDate | None = None


class Sentence(NamedTuple):
    """A sentence; `heading` where it is a headline or a subheading, not a statement."""

    start: int
    end: int
    paragraph: int
    heading: bool = False


class Timex(NamedTuple):
    """A temporal expression (TIMEX3).

    Attributes:
        type: DATE, TIME, DURATION or SET.
        value: normalised; open parts stay ``X`` (``XXXX-05-16``) when nothing closes them.
        mod: TIMEX3 modifier (START, MID, END, APPROX, LESS_THAN, ...), or None.
        rule: the name of the rule that found it.
        reason: why the value is what it is, in words, where it is not in the expression itself.
        precision: as in `KnownDate`; None for durations, sets and vague references.
        day_from, day_until: the days it covers, end exclusive; None where it names none.
        begin, end_point: anchors of a duration, TIMEX3 values.
        quant, freq: of a SET.
    """

    start: int
    end: int
    type: TimexType
    value: str
    mod: str | None
    rule: str
    reason: str = ""
    precision: str | None = None
    day_from: str | None = None
    day_until: str | None = None
    begin: str | None = None
    end_point: str | None = None
    quant: str | None = None
    freq: str | None = None


class Person(NamedTuple):
    """Somebody a text speaks of: a person, an organisation that speaks, or an unnamed source.

    Attributes:
        name: the fullest name the text gives; of an unnamed source, its description.
        mentions: every place the text names them, in order (names and descriptions, no pronouns).
        roles: titles and descriptions given to them, fullest first ("head of the delegation").
        kind: person, organisation or unnamed.
        gender: f, m or None, where a title or a pronoun tells.
    """

    name: str
    mentions: tuple[Span, ...]
    roles: tuple[str, ...] = ()
    kind: str = "person"
    gender: str | None = None


class Quotation(NamedTuple):
    """Somebody's words (PARC: content), with the cue and the speaker that the text gives.

    Attributes:
        start, end: the content, without its outer quotation marks.
        kind: direct; partial (marks inside a told clause); indirect (no marks).
        cue: the word that says that they were said.
        speaker: the mention of the speaker, if the text has one.
        name: the resolved speaker; None when the evidence does not decide.
        roles: the speaker's roles as the article gives them.
        rule: how the speaker was found.
        context: the sentence or sentences it stands in.
        said: the date of the saying, where the attribution gives one.
    """

    start: int
    end: int
    kind: QuotationKind
    cue: Span | None
    speaker: Span | None
    name: str | None
    rule: str
    context: Span
    roles: tuple[str, ...] = ()
    said: KnownDate | None = None


class Mention(NamedTuple):
    """A sentence that tells something dated.

    Attributes:
        start, end: the sentence.
        timex: the expression that dates it; it may stand in a sentence before.
        clause: the part of the sentence that the date belongs to.
        date: the day, month, year ... of what is told.
        rule: the name of the rule that found the expression.
        day_from, day_until: the days it covers, end exclusive.
        status: happened, planned or background.
        terms: the words that say what it is about, stemmed; events are grouped by them.
        speakers: who is quoted in it.
        lead: its place in the article, 0 for the first sentence.
        reference: since, where the date is only counted from ("since 2019"); named, where it only
            names a happening ("the May 16 talks", "Friday's vote"); carried, where the sentence
            goes on about the one before it, whose date it takes; else empty.
    """

    start: int
    end: int
    timex: Span
    clause: Span
    date: KnownDate
    rule: str
    day_from: str
    day_until: str
    status: Status
    terms: tuple[str, ...]
    speakers: tuple[str, ...] = ()
    lead: int = 0
    reference: Reference = ""


class UndatedArticle(NamedTuple):
    """An article whose page does not tell when it was published.

    Attributes:
        spoken: where somebody's own words stand, in order.
        utterances: what it quotes.
        retrieved: the ISO day on which the page was saved.
        published: what was inferred before, if anything.
        note: why nothing was.
    """

    page: Page
    title: str | None
    text: str
    spoken: tuple[Span, ...]
    utterances: tuple[str, ...]
    retrieved: str | None
    published: KnownDate | None
    note: str | None


class Dating(NamedTuple):
    """A day of publication that was inferred, or the note that says why none was."""

    published: KnownDate | None = None
    note: str | None = None


class AnnotatedText(NamedTuple):
    """What the line finds in a text."""

    sentences: tuple[Sentence, ...]
    timexes: tuple[Timex, ...]
    people: tuple[Person, ...]
    quotations: tuple[Quotation, ...]


class AnnotatedArticle(NamedTuple):
    """An article with everything that the line found in it.

    Attributes:
        summary: the sentences that tell what it says, the most telling first.
        origin: who the words go back to: the one agency it credits, else its outlet, else itself.
        dating_note: why `article.published` is None, in words; None when it is not.
        shingles: hashes of the passages by which its text is known again.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    timexes: tuple[Timex, ...]
    people: tuple[Person, ...]
    quotations: tuple[Quotation, ...]
    summary: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    origin: str
    dating_note: str | None = None
    shingles: tuple[int, ...] = ()


class Print(NamedTuple):
    """What tells whether two articles print one text, or are versions of one page.

    Attributes:
        key: of its row in the store.
        digest: of the page.
        location: the place it was read from; None for standard input.
        published, updated: ISO days or times.
        agencies, origin: as the article by itself gives them.
        text_digest: of the text without its white space.
        shingles: as in `AnnotatedArticle`.
    """

    key: int
    digest: str
    location: str | None
    url: str | None
    outlet: str | None
    title: str | None
    published: str | None
    updated: str | None
    agencies: tuple[str, ...]
    origin: str
    words: int
    text_digest: str
    shingles: tuple[int, ...]


class Relation(NamedTuple):
    """What an article is to the others of its store.

    Attributes:
        version_of: the key of the newest version of its page, where it is an older one.
        copy_of: the key of the original, where it prints the same text.
        origin: who the words go back to, as all prints of the text tell.
    """

    key: int
    version_of: int | None
    copy_of: int | None
    origin: str


class Source(NamedTuple):
    """An ingested article, as digests speak of it.

    Attributes:
        origin: who the words go back to; copies of one text have one.
        copy_of: the id of the original, where it prints the same text.
        version_of: the id of the newest version of its page, where it is an older one.
    """

    id: str
    path: str
    url: str | None
    outlet: Outlet | None
    agencies: tuple[str, ...]
    authors: tuple[str, ...]
    title: str | None
    dateline: str | None
    published: KnownDate | None
    retrieved: KnownDate | None
    dating_note: str | None
    words: int
    origin: str
    copy_of: str | None = None
    version_of: str | None = None


class ToldMention(NamedTuple):
    """A mention with the source that tells it and the words themselves."""

    source: Source
    mention: Mention
    sentence: str
    clause: str
    timex: str
    page_start: int


class Event(NamedTuple):
    """One happening as several sources tell it: a row of the timeline.

    Attributes:
        end: the last day, where the happening covers more than one.
        summary: the clearest sentence, or the dated clause of background.
        origins: how many independent origins tell it.
        mentions: every report, the one the summary is taken from first.
    """

    date: KnownDate
    end: KnownDate | None
    day_from: str
    status: Status
    summary: str
    outlets: tuple[str, ...]
    origins: int
    mentions: tuple[ToldMention, ...]
    speakers: tuple[str, ...]


class SourceSummary(NamedTuple):
    """A source, what it says and who speaks in it: a row of ``sources``."""

    source: Source
    summary: tuple[tuple[Span, str], ...]
    quotations: int
    speakers: tuple[str, ...]
    text: str | None = None


class ToldQuotation(NamedTuple):
    """A quotation with its source and its words: a row of ``quotes``."""

    source: Source
    quotation: Quotation
    text: str
    mention: str | None
    cue: str | None
    context: str
    page_start: int
    group: int = 0


class Account(NamedTuple):
    """What one source tells, whole: to be held against the accounts of others.

    Attributes:
        timexes: where temporal expressions stand, with type, value and modifier.
        people: whom it names, each with the places.
        page_starts: for each paragraph, where it starts in the text and in the page.
    """

    source: Source
    text: str
    sentences: tuple[Sentence, ...]
    timexes: tuple[tuple[Span, str, str, str | None], ...]
    people: tuple[tuple[str, tuple[Span, ...]], ...]
    page_starts: tuple[tuple[int, int], ...]


class Passage(NamedTuple):
    """The words of a source that stand behind a comparison, and the sentence they stand in."""

    source: Source
    words: str
    sentence: str
    start: int
    end: int
    page_start: int


class Comparison(NamedTuple):
    """One thing as several sources give it: a row of ``compare``.

    Attributes:
        kind: lead, figure, name, wording (one utterance in several prints), only (what one
            source tells), quotation (what one source quotes).
        about: what is compared, in words.
        verdict: same, compatible (both can be right), differ, or only.
        passages: what each source says; two or more, but for ``only``.
    """

    kind: str
    about: str
    verdict: str
    passages: tuple[Passage, ...]


class KnownSpeaker(NamedTuple):
    """A name under which somebody is quoted, with what the sources call them."""

    name: str
    roles: tuple[str, ...]
    quotations: int


class ToldPerson(NamedTuple):
    """Somebody as one source speaks of them.

    Attributes:
        variants: the words by which the source names them, each once.
        mentions: how often it does.
    """

    source: Source
    name: str
    kind: str
    roles: tuple[str, ...]
    variants: tuple[str, ...]
    mentions: int
    quotations: int


class PersonRow(NamedTuple):
    """Somebody across all sources: a row of ``people``."""

    name: str
    kind: str
    roles: tuple[str, ...]
    variants: tuple[str, ...]
    mentions: int
    quotations: int
    sources: tuple[str, ...]
    outlets: tuple[str, ...]


class Filter(NamedTuple):
    """What a digest is asked for; an empty filter asks for everything.

    Attributes:
        since, until: ISO days, `until` exclusive.
        outlets, speakers: exact names as stored.
        about: words that the passage or its article is about.
        sources: ids of articles.
        versions: older versions of pages too.
    """

    since: str | None = None
    until: str | None = None
    outlets: tuple[str, ...] | None = None
    about: str | None = None
    speakers: tuple[str, ...] | None = None
    kind: str | None = None
    sources: tuple[str, ...] | None = None
    versions: bool = False
