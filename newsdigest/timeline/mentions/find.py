"""Sentences that tell something dated: which expression dates them, and whether it has happened."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from newsdigest.records import Mention, Reference, Sentence, Span, Timex
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.levels import FUTURE
from newsdigest.timeline.mentions.choose import choose_news
from newsdigest.timeline.mentions.lent import OPENING, carry, find_near, tell_counted, tell_landmark
from newsdigest.timeline.mentions.status import NEWS_DAYS, tell_status
from newsdigest.timeline.mentions.telling import Text, make_mention, without_dates
from newsdigest.timeline.terms import find_terms
from newsdigest.timeline.undated.landmarks import Landmark
from newsdigest.timeline.undated.own import join_landmarks

# A sentence that names more days, or has more characters, is a table or a list.
MOST_DATED = 30
LONGEST = 10_000

# "since 2019", "for the first time since the early weeks of the 2014 war": only a point of
# reference; "since the war began in 2014" has a verb, and dates it.
SINCE_RE = re.compile(r"\b[Ss]ince\s+(?:[\w’'-]+\s+){0,6}$")
# "the May 16 talks", "Friday's vote", "the 2022 war": the date only names what happened then.
DETERMINED_RE = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+$")
NOUN_RE = re.compile(
    r"\s+(?!and\b|or\b|that\b|in\b|on\b|at\b|by\b|to\b|for\b|with\b|as\b)[a-z]{3,}"
)
POSSESSIVE_RE = re.compile(r"[’']s?\s+[a-z]")
# A future without a day tells a plan only where it is near, and something will be done in it.
NEAR_RE = re.compile(r"\b(?:coming|next|near|soon)\b")
PLAN_RE = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|set to|due to|expected to|scheduled to)"
    r"|(?:agree[ds]?|plan(?:s|ned)?|intend(?:s|ed)?|vow(?:s|ed)?|promise[ds]?) to)\s+(?!not\b)"
)
# "compared with the same period in 2019", "from 3.5 percent in May", "higher than in May"
COMPARED_RE = re.compile(
    r"\b(?:compared\s(?:with|to)\s(?:[\w.,$€£%’'-]+\s){0,6}|than\s(?:(?:in|on|at)\s)?"
    r"|(?:from|against|versus)\s[$€£]?\d[\d.,]*(?:[%\w]*\s)(?:[\w%-]+\s){0,3}?(?:in|on)\s)"
    r"(?:the\s)?$"
)
COMPARING = ("compared", "than", "from", "against", "versus")
# "from a year earlier", "on the month before"
EARLIER_RE = re.compile(
    r"\b(?:from|than|on|over|against)\s(?:an?|the|one|last)\s(?:(?:same|previous)\s)?"
    r"(?:day|week|month|quarter|year)(?:\s(?:earlier|before|ago|previously))?$"
)
EARLIER_ENDS = frozenset("day week month quarter year earlier before ago previously".split())
DIGIT_RE = re.compile(r"\d")


def find_mentions(
    text: str,
    sentences: tuple[Sentence, ...],
    timexes: tuple[Timex, ...],
    spoken: tuple[Span, ...],
    dct: str | None,
    *,
    own: tuple[Landmark, ...] = (),
) -> tuple[Mention, ...]:
    """The dated sentences of ``text``, in order: one mention for each thing a sentence dates.

    A sentence tells one piece of news, of the day its first day-level expression names; what it
    dates beside that counts only where it is background. A sentence without a day takes one only
    for a reason: it goes on about the sentence before it, counts from the day of the report, or
    opens the report with a landmark's name.

    Who speaks in a sentence is not asked here: see `name_speakers`.

    Args:
        spoken: what stands inside quotation marks, in order.
        dct: the ISO day of the text, or None: then nothing can be told to be planned.
        own: landmarks of the user's, beside those of the table.
    """
    whole = Text(text, spoken, dct)
    found: list[Mention] = []
    before: Mention | None = None  # the news that the sentence before tells or goes on about
    paragraph = -1
    near = find_near(join_landmarks(own), dct)
    for place, sentence, inside in pair_timexes(sentences, timexes):
        told: list[Mention] = []
        if not inside and before is None and place > OPENING:
            continue  # it names no day, and none is lent to it
        if inside:
            told += sentence_mentions(whole, sentence, inside)
            told += tell_counted(whole, sentence, inside)
        news = next((mention for mention in told if mention.status == "happened"), None)
        if place <= OPENING and all(mention.status == "background" for mention in told):
            told += tell_landmark(whole, sentence, near)
        if before is not None and not inside and not told and sentence.paragraph == paragraph:
            news = carry(whole, sentence, before)
            told += [news] if news else []
        before, paragraph = news, sentence.paragraph
        found += [mention._replace(lead=place) for mention in told]
    return tuple(found)


def pair_timexes(
    sentences: tuple[Sentence, ...], timexes: tuple[Timex, ...]
) -> Iterator[tuple[int, Sentence, list[Timex]]]:
    """Each sentence with its place and its expressions; a heading or a table tells nothing."""
    following = 0
    for place, sentence in enumerate(sentences):
        first = following
        while following < len(timexes) and timexes[following].start < sentence.end:
            following += 1
        if not sentence.heading and sentence.end - sentence.start <= LONGEST:
            yield place, sentence, list(timexes[first : min(following, first + MOST_DATED)])


def sentence_mentions(text: Text, sentence: Sentence, timexes: list[Timex]) -> Iterator[Mention]:
    """What a sentence tells: each thing of background, and one of news or of plans."""
    news: list[Mention] = []
    seen: set[str] = set()
    for timex in timexes:
        if timex.day_from is None or timex.type not in ("DATE", "TIME") or timex.value in seen:
            continue
        seen.add(timex.value)
        status = tell_status(text.words, sentence, timex, text.dct)
        if status is None:
            continue
        reference = tell_reference(text.words, sentence, timex)
        if is_spoken(timex, text, coarse=status == "background"):
            continue
        if is_compared(timex, text.words[max(sentence.start, timex.start - 80) : timex.end]):
            continue
        mention = make_mention(text.words, sentence, timex, status)
        terms = find_terms(without_dates(text.words, mention, timexes))
        mention = mention._replace(reference=reference, terms=terms)
        if status == "background":
            yield mention
        elif reference != "since":
            news.append(mention)
    if news:
        yield from choose_news(text.words[sentence.start : sentence.end], text.words, news)
    elif plan := find_plan(text, sentence, timexes):
        yield plan


def find_plan(text: Text, sentence: Sentence, timexes: list[Timex]) -> Mention | None:
    """What will be done "in the coming days": a plan without a day, after the day of the text."""
    # "in the near future" and, of no stated length, "in the coming days"
    vague = [t for t in timexes if t.value == FUTURE or t.value.startswith("PX")]
    if not vague or text.dct is None:
        return None
    if not PLAN_RE.search(text.words, sentence.start, sentence.end):
        return None
    for timex in vague:
        if NEAR_RE.search(text.words, timex.start, timex.end):
            day = text.dct[:10]
            until = shift(day, NEWS_DAYS)
            dated = timex._replace(value=FUTURE, precision=None, day_from=day, day_until=until)
            mention = make_mention(text.words, sentence, dated, "planned")
            terms = find_terms(without_dates(text.words, mention, timexes))
            return mention._replace(terms=terms)
    return None


def tell_reference(words: str, sentence: Sentence, timex: Timex) -> Reference:
    """Whether an expression only says since when, or only names a happening."""
    before = words[max(sentence.start, timex.start - 80) : timex.start]
    if "ince" in before and SINCE_RE.search(before):
        return "since"
    if POSSESSIVE_RE.match(words, timex.end):
        return "named"
    if NOUN_RE.match(words, timex.end) and DETERMINED_RE.search(before):
        return "named"
    return ""


def is_spoken(timex: Timex, text: Text, *, coarse: bool) -> bool:
    """Tell whether an expression stands in somebody's words and dates only those.

    "Today" in a quotation is the day of the saying, and a year in it an argument; a day of the
    calendar is the same for everybody.
    """
    if not coarse and DIGIT_RE.search(text.words, timex.start, timex.end):
        return False
    place = bisect_right(text.spoken, (timex.start, len(text.words))) - 1
    return place >= 0 and timex.end <= text.spoken[place][1]


def is_compared(timex: Timex, words: str) -> bool:
    """Tell a date that something is only measured against: "from a year earlier"."""
    before = words[: len(words) - (timex.end - timex.start)]
    if any(word in before for word in COMPARING) and COMPARED_RE.search(before):
        return True
    if EARLIER_ENDS.isdisjoint(words.rsplit(None, 1)[-1:]):
        return False
    return EARLIER_RE.search(words) is not None
