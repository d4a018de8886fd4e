"""Close open values in the order of the text, and tell of each its precision and its days."""

from bisect import bisect_right
from collections.abc import Callable

from newsdigest.records import Sentence, Timex
from newsdigest.timex.closing.bare import close_bare
from newsdigest.timex.closing.counted import (
    AMOUNT_RE,
    OPEN_UNITS,
    close_ago,
    close_counted,
    close_quarter_of,
    close_reported,
    count_reason,
)
from newsdigest.timex.closing.holidays import holiday_date
from newsdigest.timex.closing.relative import close_mentioned, close_relative
from newsdigest.timex.closing.scene import (
    Closed,
    DocumentTime,
    Mentions,
    Scene,
    is_reported,
)
from newsdigest.timex.closing.story import carry_on, is_aside, is_name, tells_history
from newsdigest.timex.value import cover, first_day, is_impossible, step, year_of, year_value
from newsdigest.timex.worth import Open

# The word before an open value -> what closes it; see `rules` for the words.
CLOSERS: dict[str, Callable[[str, str, Open, Scene], Closed]] = {
    "last": close_relative,
    "next": close_relative,
    "this": close_relative,
    "before": close_mentioned,
    "after": close_mentioned,
    "same": close_mentioned,
    "DCT": close_counted,
    "TOLD": close_counted,
    "REF": close_counted,
    "AGO": close_ago,
    "REPORTED": close_reported,
    "LATEST": close_reported,
    "QUARTER": close_quarter_of,
}


def normalize_timexes(
    text: str, pieces: list[Open], sentences: tuple[Sentence, ...], dct: DocumentTime | None
) -> tuple[Timex, ...]:
    """Close the values of ``pieces``; one that names no day of the calendar is dropped."""
    starts = [sentence.start for sentence in sentences]
    mentions = Mentions()
    day, clock = dct or (None, None)
    history = tells_history(text, pieces, day)
    if history:
        years = (year for p in pieces if (year := year_of(p.value)) is not None)
        mentions.story = next((year_value(year) for year in years), "")
    timexes = []
    scene, until = Scene(text, day, clock, history, mentions, (0, len(text))), -1
    for piece in pieces:
        if piece.start >= until:  # another sentence
            number = bisect_right(starts, piece.start)
            until = starts[number] if number < len(starts) else len(text)
            bounds = sentences[number - 1][:2] if number else (0, len(text))
            scene = Scene(text, day, clock, history, mentions, bounds)
        timex = close(piece, scene)
        if timex is not None:
            timexes.append(timex)
            if not is_name(piece):
                remember(piece, timex, scene)
    return tuple(timexes)


def remember(piece: Open, timex: Timex, scene: Scene) -> None:
    """Note what later values may count from."""
    mentions, sentence = scene.mentions, scene.sentence[0]
    if timex.precision or timex.value.startswith("BC"):
        dated = scene.history and year_of(timex.value) is not None
        if dated and not is_aside(scene.text, piece, timex.value, mentions.story, sentence):
            mentions.story = carry_on(mentions.story, piece, timex)
        mentions.note(timex.value, timex.precision, sentence)
        mentions.end = timex.end
        if is_reported(piece, timex, scene.dct, mentions.quarter):
            mentions.quarter = timex.value
            mentions.months_sentence = -1
    elif timex.type == "DURATION" and timex.value[-1] == "M":
        mentions.months_sentence = sentence


def close(piece: Open, scene: Scene) -> Timex | None:
    """Close one value; None for one that the calendar does not have (31 February, year 0)."""
    begin = end_point = None
    try:
        if piece.type == "DURATION":
            value, _, side = piece.value.partition(" ")
            reason = ""
            if side and scene.dct is not None:
                begin, end_point = anchor(value, side, scene)
        else:
            value, reason = close_value(piece, scene)
    except (ValueError, OverflowError):
        return None
    if piece.clock:
        value = (value if len(value) == 10 else "XXXX-XX-XX") + piece.clock
    if is_impossible(value) or not value.isascii():  # the digits of another script
        return None
    if piece.note:
        reason = f"{reason}; {piece.note}" if reason else piece.note
    precision, day_from, day_until = cover(value)
    return Timex(
        piece.start,
        piece.end,
        piece.type,
        value,
        piece.mod,
        piece.rule,
        reason,
        precision,
        day_from,
        day_until,
        begin,
        end_point,
        piece.quant,
        piece.freq,
    )


def close_value(piece: Open, scene: Scene) -> Closed:
    """Send an open value to the function that closes its kind."""
    word, _, rest = piece.value.partition(" ")
    if word == "SHIFT":
        return close_shifted(rest, piece, scene)
    if rest:
        return CLOSERS[word](word, rest, piece, scene)
    if piece.type == "SET":
        return piece.value, ""
    if piece.value.startswith("X"):
        return close_bare(piece, scene)
    if piece.value[5:6].islower():
        return str(holiday_date(piece.value[5:], int(piece.value[:4]))), ""
    return piece.value, ""


def close_shifted(value: str, piece: Open, scene: Scene) -> Closed:
    """SHIFT -1D V: so many units from V, once that is closed."""
    amount, _, rest = value.partition(" ")
    start, _ = close_value(piece._replace(value=rest), scene)
    match, day = AMOUNT_RE.fullmatch(amount), first_day(start)
    if match is None or day is None:
        return OPEN_UNITS[amount[-1]], ""
    count = int(match["sign"] + match["count"])
    return step(day, count, match["unit"]), count_reason(count, match["unit"], str(day))


def anchor(value: str, side: str, scene: Scene) -> tuple[str | None, str | None]:
    """TIMEX3 beginPoint and endPoint of a duration that ends, or begins, with the DCT."""
    match = AMOUNT_RE.fullmatch(("-" if side == "until DCT" else "+") + value[1:])
    other = None
    if match and scene.dct and not match["clock"] and match["count"].isdigit():
        other = step(scene.dct, int(match["sign"] + match["count"]), match["unit"])
    today = str(scene.dct)
    return (other, today) if match and match["sign"] == "-" else (today, other)
