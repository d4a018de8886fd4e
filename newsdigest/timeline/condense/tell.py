"""A day on few rows: the sentences that tell most of it, each with the reports behind it."""

from newsdigest.records import Event, KnownDate, Span, ToldMention
from newsdigest.timeline.accounts.numbers import NUMBERS
from newsdigest.timeline.accounts.numerals import read_digits
from newsdigest.timeline.build import STATUS_ORDER
from newsdigest.timeline.condense.choose import choose_nearest
from newsdigest.timeline.condense.fitness import measure_fitness
from newsdigest.timeline.condense.vectors import Vectors, find_centre, likeness
from newsdigest.timeline.condense.voice import is_told_as_news
from newsdigest.timeline.events.clearest import LEANING_RE, LONGEST, say_alone
from newsdigest.timeline.events.opening import drop_opening
from newsdigest.timeline.origins import count_origins
from newsdigest.timeline.terms import WORD_RE

SAME_MATTER = 0.3  # cosine from which a report stands behind a sentence that is shown
LOOKING_BACK = 2.0  # how many reports of the day itself a report is worth that looks back on it
MOST_READ = 1000  # characters of a sentence, for its numbers
FEWEST = 2  # "one" is mostly no number


def tell_day(
    day: str, reports: list[ToldMention], vectors: Vectors, *, count: int, shown: set[str]
) -> list[Event]:
    """At most ``count`` rows that tell of ``day``, the most telling first.

    All reports say what the day is about; shown is what bears its date, can be understood by
    itself, and is not ``shown`` already.
    """
    centre = find_centre((vectors[told.sentence], worth(told)) for told in reports)
    fit: dict[str, tuple[ToldMention, str]] = {}
    for told in reports:
        new = told.sentence not in fit and told.sentence not in shown
        if new and told.mention.day_from == day and (words := say_whole(told)):
            fit[told.sentence] = (told, words)
    candidates = list(fit.values())
    nearness = [
        likeness(vectors[told.sentence], centre) * measure_fitness(told, words)
        for told, words in candidates
    ]
    chosen = choose_nearest([vectors[sentence] for sentence in fit], nearness, count)
    behind = share_out(reports, [candidates[place][0] for place in chosen], vectors)
    return [
        make_row(day, candidates[place][1], mentions)
        for place, mentions in zip(chosen, behind, strict=True)
    ]


def worth(told: ToldMention) -> float:
    """How much a report says of what its day is about: what is looked back on has been sifted."""
    return LOOKING_BACK if told.mention.status == "background" else 1.0


def say_whole(told: ToldMention) -> str | None:
    """The whole sentence, background too, where it can stand alone; None where it cannot.

    One that would need its speaker's name put in cannot: others tell the day.
    """
    sentence = drop_opening(told.sentence, told.timex)
    if sentence.count(" ") >= LONGEST or not is_told_as_news(sentence):
        return None
    whole = Span(told.mention.start, told.mention.end)
    as_news = told.mention._replace(status="happened", timex=whole, clause=whole, speakers=())
    words = say_alone(told._replace(mention=as_news, sentence=sentence, clause=sentence))
    return None if words is None or LEANING_RE.match(words) else words


def share_out(
    reports: list[ToldMention], shown: list[ToldMention], vectors: Vectors
) -> list[list[ToldMention]]:
    """The reports behind each sentence that is shown, itself first; a report stands behind one.

    It is one of that day, too, and can be right where the sentence is.
    """
    behind = [[told] for told in shown]
    for told in reports:
        if any(told is other for other in shown):
            continue
        vector = vectors[told.sentence]
        near = {
            place: value
            for place, other in enumerate(shown)
            if (value := likeness(vector, vectors[other.sentence])) >= SAME_MATTER
            and can_attest(told, other)
        }
        if near:
            behind[max(near, key=lambda place: near[place])].append(told)
    return behind


def can_attest(told: ToldMention, shown: ToldMention) -> bool:
    """Tell whether a report can stand behind a sentence: of its day, and of its numbers.

    A plan attests nothing that happened, nor what happened a plan.
    """
    if told.mention.day_from != shown.mention.day_from:
        return False
    if (told.mention.status == "planned") != (shown.mention.status == "planned"):
        return False
    numbers, others = find_numbers(told), find_numbers(shown)
    return not numbers or not others or not numbers.isdisjoint(others)


def find_numbers(told: ToldMention) -> frozenset[float]:
    """The numbers from two up that a sentence tells, but for those of its date."""
    words = WORD_RE.findall(told.sentence[:MOST_READ].replace(told.timex or " ", " ").lower())
    numbers = (
        float(NUMBERS[word]) if word in NUMBERS else read_digits(word)
        for word in words
        if word in NUMBERS or word.replace(",", "").replace(".", "", 1).isdecimal()
    )
    return frozenset(number for number in numbers if number >= FEWEST)


def make_row(day: str, summary: str, mentions: list[ToldMention]) -> Event:
    """The row of a sentence; the first of its mentions is the one that is shown."""
    known = {told.mention.status for told in mentions}
    outlets = dict.fromkeys(told.source.outlet.name for told in mentions if told.source.outlet)
    speakers = dict.fromkeys(name for told in mentions for name in told.mention.speakers)
    return Event(
        date=date_of(day, mentions[0]),
        end=None,
        day_from=day,
        status=next(status for status in STATUS_ORDER if status in known),
        summary=summary,
        outlets=tuple(outlets),
        origins=count_origins(mentions),
        mentions=tuple(mentions),
        speakers=tuple(speakers),
    )


def date_of(day: str, told: ToldMention) -> KnownDate:
    """The day of a row, on the evidence of the sentence that is shown."""
    return told.mention.date._replace(value=day, precision="day")
