"""What patterns may open with and have to hold: nothing is ruled out that a pattern takes."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdigest.article.markers import HEADINGS_ABROAD, MARKERS, Marker
from newsdigest.article.marking import OPENINGS as ROW_OPENINGS
from newsdigest.article.marking import list_alternatives, tell_action, tell_heading
from newsdigest.article.openings import read_openings, read_trace, split_alternatives

ROWS = [(re.compile(marker.pattern, re.VERBOSE), marker.action) for marker in MARKERS]

# A pattern, and what it may open with; the empty opening stands for anything.
OPENINGS = [
    # What may open with anything.
    (r".{2,60}\ only", {""}),
    (r"[a-z]+", {""}),
    (r"(?:\w+\ )?reply", {"", "reply"}),
    (r"\u00e9t", {""}),
    (r"\w\d", {""}),
    (r"[a-c]", {""}),
    (r"[^.]a", {""}),
    (r"[\w.]a", {""}),
    (r"(?i:share)", {""}),
    (r"(?P<name>go)c", {""}),
    (r"[]a]b", {""}),
    ("", {""}),
    # A class that names its signs; all digits, of any script, are one.
    (r"[.,]a", {".a", ",a"}),
    (r"['’]?s", {"'s", "’s", "s"}),
    (r"[\d.]{1,9}k", {"0", "."}),
    (r"\d{1,3}\ of", {"0"}),
    (r"24\ hours", {"0"}),
    (r"(?:no\ |\d\ )?ads", {"no ads", "0", "ads"}),
    (r"top\ \d", {"top "}),
    # What may be left out.
    (r"a?b", {"ab", "b"}),
    (r"(?:the\ |our\ )?news", {"the ne", "our ne", "news"}),
    (r"e-?mails?", {"e-mail", "email", "emails"}),
    (r"-?\ ?ads", {"- ads", "-ads", " ads", "ads"}),
    (r"x{0,2}y", {"x", "y"}),
    (r"ab ?c", {"abc", "ac"}),
    # What stands several times: nothing behind the first is read.
    (r"(?:ha\ )+no", {"ha "}),
    (r"\#{2}a", {"#"}),
    (r"a{1}b", {"ab"}),
    # Short lines, and letters that anything may follow.
    (r"x", {"x"}),
    (r"@\w{2,30}", {"@"}),
    (r"tags\s?:", {"tags", "tags:"}),
    (r"join\b.{0,20}", {"join"}),
    # Groups in groups, signs, and what only looks on.
    (r"(?:(?:sign|log)\ (?:in|up)|register)!", {"sign i", "sign u", "log in", "log up", "regist"}),
    (r"\(?(?:with|and)\ ", {"(with ", "(and ", "with ", "and "}),
    (r"a\\b", {"a\\b"}),
    (r"(?=\w)(?!a)(?<!b)back", {"back"}),
    (r"(go)c", {"goc"}),
]


@pytest.mark.parametrize(("pattern", "openings"), OPENINGS)
def test_openings(pattern: str, openings: set[str]) -> None:
    assert read_openings(pattern) == openings
    assert list(split_alternatives(pattern)) == [pattern]


def test_alternatives_are_parted_at_bars_outside_of_groups() -> None:
    pattern = r"a[|]\| | (?:b|(?=c|d).)d\(  # or | so" + "\n | e"
    parts = [part.strip() for part in split_alternatives(pattern)]
    assert parts == [r"a[|]\|", r"(?:b|(?=c|d).)d\(  # or | so", "e"]


# A pattern, and the longest letters that stand in all it fits.
TRACES = [
    (r"[a-z]+", ""),
    (r"\u00e9t", "t"),
    (r"(?:share|post)", ""),
    (r"a?", ""),
    (r"(?:the\ bay)?\ of", " of"),
    (r".{0,30}\ on\ foot!?", " on foot"),
    (r"(?:new\ |our\ )*letters?(?:\ sent)?", "letter"),
    (r"[\w.]{1,40}@[\w-]{1,40}", "@"),
    (r"(?=then)(?:a(?:b))+\#", "#"),
    (r"ab{2}cde{0,3}", "cd"),
]


@pytest.mark.parametrize(("pattern", "trace"), TRACES)
def test_traces(pattern: str, trace: str) -> None:
    assert read_trace(pattern) == trace


@pytest.mark.parametrize("marker", MARKERS, ids=lambda marker: marker.name)
@settings(max_examples=60)
@given(data=st.data())
def test_no_line_is_ruled_out_that_fits_a_row(marker: Marker, data: st.DataObject) -> None:
    pattern = re.compile(marker.pattern, re.VERBOSE)
    words = data.draw(st.from_regex(pattern, fullmatch=True))
    assert tell_action(words) == action_of(words) is not None


@settings(max_examples=300)
@given(data=st.data())
def test_what_fits_an_alternative_holds_its_trace(data: st.DataObject) -> None:
    row = data.draw(st.sampled_from(list(list_alternatives())))
    words = data.draw(st.from_regex(re.compile(row.pattern, re.VERBOSE), fullmatch=True))
    assert read_trace(row.pattern) in words


@given(st.text(max_size=60))
def test_all_lines_are_told_as_by_all_rows(words: str) -> None:
    assert tell_action(words) == action_of(words)


def action_of(words: str) -> str | None:
    """What the first row does that a line fits, of all rows and headings."""
    fitting = (action for pattern, action in ROWS if pattern.fullmatch(words))
    return next(fitting, tell_heading(words))


@pytest.mark.parametrize("headings", HEADINGS_ABROAD.values(), ids=HEADINGS_ABROAD.keys())
def test_headings_abroad_are_told_however_they_open(headings: tuple[str, ...]) -> None:
    for heading in headings:
        assert tell_action(heading) == tell_action(f"{heading} :") == "list"
        assert tell_action(f"{heading}: xyz") == "line"


def test_most_lines_of_articles_are_ruled_out_by_how_they_open() -> None:
    lines = ("the two sides met", "he did not say who", "“we go”, she said", "a ship ran aground")
    opened = [line.startswith(ROW_OPENINGS.get(line[:2], ())) for line in lines]
    assert opened == [False] * len(lines)
