"""Close a weekday: by the DCT in news, by the day last named where the text counts from that.

News mean the days around the DCT. Another day is meant where the words say so ("that Friday", "on
the Friday"), where the weekday stands beside its date ("two days later, on Friday"), and in a
text that tells history.
"""

import re
from datetime import date, timedelta
from functools import lru_cache

from newsdigest.timex.closing.scene import Closed, Scene
from newsdigest.timex.closing.story import is_perfect
from newsdigest.timex.closing.tense import WORD_RE, read_verb
from newsdigest.timex.closing.verbs import AHEAD
from newsdigest.timex.words import PUT_OFF
from newsdigest.timex.worth import Open

WEEKDAY_RE = re.compile(r"XXXX-WXX-\d")
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
BESIDE_RE = re.compile(r",?\s(?:on\s|an?\s)?|\s?\((?:an?\s)?")
BESIDE_LENGTH = 6
NEAR = 4  # days ahead on which something "was due"; one further away is one of the last days
YESTERDAY = 6  # days ahead of the next weekday of yesterday's name
AFTER = 80  # characters after a date that tell whether it was kept
BY_RE = re.compile(r"[Bb]y\s")
HAD_RE = re.compile(r"[^,;.]{0,30}\bhad (?:already |just |long )?(?:been|[a-z]{2,20}(?:ed|en))\b")


def close_weekday(piece: Open, scene: Scene) -> Closed:
    """A bare weekday; open where no day is known."""
    value, day = piece.value, scene.mentions.day
    if day and is_beside(piece, day, scene):
        return day, "the date that it stands beside"
    if scene.history or (scene.dct is None and scene.is_near(scene.mentions.day_sentence)):
        return close_told_weekday(piece, scene)
    if scene.dct is None:
        return value, ""
    return close_news_weekday(piece, scene.dct, scene)


def is_beside(piece: Open, day: str, scene: Scene) -> bool:
    """Tell whether a weekday stands beside the date of its day: "the next day, Friday"."""
    end = scene.mentions.end
    if not end < piece.start <= end + BESIDE_LENGTH or scene.mentions.last != day:
        return False
    if BESIDE_RE.fullmatch(scene.text, end, piece.start) is None:
        return False
    return date.fromisoformat(day).isoweekday() == int(piece.value[-1])


def close_told_weekday(piece: Open, scene: Scene) -> Closed:
    """The first such day from the day last named on, since stories go forward; or the one before.

    The one before where the clause looks back ("on Friday he had left"), and where it tells the
    past and the first is still to come.
    """
    value, day = piece.value[-len("XXXX-WXX-0") :], scene.mentions.day
    if day is None and (scene.history or scene.dct is None):
        return value, ""
    if day is None:
        return close_news_weekday(piece, scene.dct or date.min, scene)
    named = date.fromisoformat(day)
    away = (int(value[-1]) - named.isoweekday()) % 7
    back = looks_back(piece, scene.text)
    if scene.dct and named <= scene.dct < named + timedelta(away):
        back = back or scene.tense(piece) == "past"
    side = "before" if back and away else "from"
    told = named + timedelta(away - 7 if side == "before" else away)
    return str(told), f"the first {side} the day last mentioned, {day}"


def looks_back(piece: Open, text: str) -> bool:
    """Tell whether the clause says "had gone": not where that is over "by Friday"."""
    if text[max(0, piece.start - 3) : piece.start].lower() == "by ":
        return False
    return is_perfect(text, piece.start) or HAD_RE.match(text, piece.end) is not None


def close_news_weekday(piece: Open, dct: date, scene: Scene) -> Closed:
    """The last such day up to the DCT, which counts itself; the next where the clause looks ahead.

    News tells of the last six days and of today; a bare weekday ahead of the DCT is one in twenty.
    """
    weekday = int(piece.value[-1])
    away = (weekday - dct.isoweekday()) % 7
    ahead = bool(away) and looks_ahead(piece, scene, away)
    return weekday_around(dct, weekday, ahead=ahead)


@lru_cache(maxsize=4096)
def weekday_around(dct: date, weekday: int, *, ahead: bool) -> Closed:
    """The next such day after the DCT, or the last up to it."""
    back = (dct.isoweekday() - weekday) % 7
    name = WEEKDAY_NAMES[weekday - 1]
    if ahead:
        day = dct + timedelta(7 - back)
        return day.isoformat(), f"the {name} after the DCT {dct}, since the clause looks ahead"
    return (dct - timedelta(back)).isoformat(), f"the {name} on or before the DCT {dct}"


def looks_ahead(piece: Open, scene: Scene, away: int) -> bool:
    """Tell whether the clause looks ahead: "by Friday" does so with a verb, "must leave by Friday".

    "Judging by Friday's vote" names no time to which something is done. What "was due" or is "on
    the eve of" a day is as near to it as can be; of what may be, none is of yesterday's name.
    """
    if BY_RE.match(scene.text, max(0, piece.start - 3)) is None:
        tense = scene.tense(piece)
        if tense == "possible":
            return away < YESTERDAY
        if tense == "due":
            after = WORD_RE.findall(
                scene.text, piece.end, min(piece.end + AFTER, scene.sentence[1])
            )
            return away <= NEAR and PUT_OFF.isdisjoint(after)
        return tense in ("future", "foreseen")
    tense = read_verb(scene.text, piece.start, piece.end, scene.sentence)
    return tense in AHEAD and scene.text[piece.end : piece.end + 1] not in ("'", "’")
