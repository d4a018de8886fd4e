"""What patterns may open with: nothing is ruled out that a pattern takes."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdigest.article.markers import MARKERS, Marker
from newsdigest.article.marking import marker_re, read_rows, tell_action
from newsdigest.article.openings import read_openings, split_alternatives

# A pattern, and what it may open with; the empty opening stands for anything.
OPENINGS = [
    # What may open with anything.
    (r".{2,60}\ only", {""}),
    (r"[a-z]+", {""}),
    (r"\d{1,3}\ of", {""}),
    (r"(?:\w+\ )?reply", {"", "reply"}),
    (r"\u00e9t", {""}),
    (r"(?i:share)", {""}),
    (r"(?P<name>go)c", {""}),
    (r"[]a]b", {""}),
    ("", {""}),
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


@pytest.mark.parametrize("marker", MARKERS, ids=lambda marker: marker.name)
@settings(max_examples=60)
@given(data=st.data())
def test_no_line_is_ruled_out_that_fits_a_row(marker: Marker, data: st.DataObject) -> None:
    pattern = re.compile(marker.pattern, re.VERBOSE)
    words = data.draw(st.from_regex(pattern, fullmatch=True))
    assert marker_re().fullmatch(words)
    assert tell_action(words) == action_of(words)


@given(st.text(max_size=60))
def test_all_lines_are_told_as_by_all_rows(words: str) -> None:
    assert tell_action(words) == action_of(words)


def action_of(words: str) -> str | None:
    """What the first row does that a line fits, of all rows."""
    match = marker_re().fullmatch(words)
    return MARKERS[int(match.lastgroup[1:])].action if match and match.lastgroup else None


def test_most_lines_of_articles_are_ruled_out_by_how_they_open() -> None:
    openings, _ = read_rows()
    lines = ("the two sides met", "he did not say who", "“we go”, she said", "a ship ran aground")
    assert [line.startswith(openings.get(line[0], ())) for line in lines] == [False] * len(lines)
