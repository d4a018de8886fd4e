"""Texts that tell history: dates count from the one last mentioned; news count from the DCT."""

from newsdigest.records import Sentence
from newsdigest.timex.tag import tag_timexes

HISTORY = (
    "The siege began on 4 March 1702 and ended in 1704. The first assault, on 9 June, failed. "
    "Three days later the walls fell. In December the garrison starved; in January it gave up. "
    "The following year a peace was signed. By 1711 the town was rebuilt, and in 1733 it burned. "
    "In 1735 the harbour was dug. That summer the first ships came. Two years later trade began."
)


def values(text: str, dct: str | None) -> list[tuple[str, str]]:
    found = tag_timexes(text, (Sentence(0, len(text), 0),), dct)
    return [(text[t.start : t.end], t.value) for t in found]


def test_history_counts_from_the_date_last_mentioned() -> None:
    assert values(HISTORY, "2010-02-01") == [
        ("4 March 1702", "1702-03-04"),
        ("1704", "1704"),
        ("9 June", "1704-06-09"),
        ("Three days later", "1704-06-12"),
        ("December", "1704-12"),
        ("January", "1705-01"),
        ("The following year", "1706"),
        ("1711", "1711"),
        ("1733", "1733"),
        ("1735", "1735"),
        ("That summer", "1735-SU"),
        ("Two years later", "1737"),
    ]


def test_history_needs_no_document_date() -> None:
    assert values(HISTORY, None) == values(HISTORY, "2010-02-01")


def test_news_with_a_look_back_counts_from_the_document_date() -> None:
    text = (
        "Voters elected a mayor on Sunday. She lost in 1999 and in 2003. "
        "She was sworn in on 9 June. Rivals said on Monday they would appeal."
    )
    assert values(text, "2025-06-10") == [
        ("Sunday", "2025-06-08"),
        ("1999", "1999"),
        ("2003", "2003"),
        ("9 June", "2025-06-09"),
        ("Monday", "2025-06-09"),
    ]


def test_the_day_after_is_counted_from_the_day_named() -> None:
    text = "The fire broke out on 9 June 2012. The following day it was put out."
    assert values(text, "2025-06-10")[1] == ("The following day", "2012-06-10")


def test_a_line_of_dates_is_no_history() -> None:
    text = "Published 16 May 2025. Updated 2 June."
    assert values(text, None)[1] == ("2 June", "XXXX-06-02")


def test_a_quarter_to_come_is_not_the_one_reported() -> None:
    text = (
        "Profit fell in the third quarter. The firm expects to grow in the fourth quarter. "
        "In the year-ago period it earned $3 million."
    )
    assert values(text, "2024-10-26")[-1] == ("the year-ago period", "2023-Q3")


def test_days_are_not_counted_from_a_year() -> None:
    text = "The fire broke out in 2012. Two days later it was put out."
    assert values(text, "2025-06-10")[1][1] != "2012-01-03"


def test_a_year_earlier_is_as_coarse_as_what_is_compared() -> None:
    quarter = "Third-quarter profit rose to $3 million from $2 million a year earlier."
    assert values(quarter, "2024-10-26")[-1] == ("a year earlier", "2023-Q3")
    months = "Profit for the nine months rose to $3 million from $2 million a year earlier."
    assert values(months, "2024-10-26")[-1] == ("a year earlier", "2023")


def test_a_part_of_the_year_that_has_no_name_is_compared_with_a_year() -> None:
    text = (
        "Third-quarter profit fell. Net for the first nine months was $9 million, compared with "
        "$8 million in the 1988 period. The year-ago results included a gain."
    )
    assert values(text, "1989-10-26")[2:] == [("the 1988 period", "1988"), ("year-ago", "1988")]
    text = "Third-quarter profit was $9 million, compared with $8 million in the 1988 period."
    assert values(text, "1989-10-26")[-1] == ("the 1988 period", "1988-Q3")
    text = "Net for the year-earlier nine months included a gain."
    assert values(text, "1989-10-26") == [("the year-earlier nine months", "P9M")]


def test_a_quarter_before_the_one_reported_is_compared_with_it() -> None:
    text = (
        "Profit rose in the third quarter. It was up from a flat second quarter. "
        "A year earlier the firm lost $3 million."
    )
    assert values(text, "2024-10-26")[-1] == ("A year earlier", "2023-Q3")
    text = (
        "A charge is due in the fourth quarter. Profit rose in the third quarter from a year ago."
    )
    assert values(text, "2024-10-26")[-1] == ("a year ago", "2023-Q3")


def test_a_date_that_names_an_event_carries_no_story() -> None:
    text = (
        "She spoke of Wall Street and the 9/11 attacks in the debate Saturday. She voted in 2000, "
        "in 2006 and in 2008, and lost in 2008. She was asked about 2000 and about 2008 again."
    )
    assert values(text, "2015-11-17")[:2] == [("9/11", "2001-09-11"), ("Saturday", "2015-11-14")]


def test_a_year_named_again_and_again_is_no_history() -> None:
    text = (
        "The council met on Monday about the flood of 1998. In 1998 the dam broke. The 1998 report "
        "was lost. Nothing has been done since 1998. In 1998 the mayor said it. On May 3 she left."
    )
    assert values(text, "2024-05-24")[0] == ("Monday", "2024-05-20")
    assert values(text, "2024-05-24")[-1] == ("May 3", "2024-05-03")


def test_a_short_story_may_look_at_the_present() -> None:
    text = (
        "The bridge was begun on 5 May 2021 and was to cost little. In October 2022 the money ran "
        "out. In May 2023 the work was stopped. On 9 June the builder left. It is still a ruin."
    )
    assert values(text, "2024-05-24")[-1] == ("9 June", "2023-06-09")
    news = text.replace("On 9 June the builder left.", "On 9 June it will open, the builder said.")
    assert values(news, "2024-05-24")[-1] == ("9 June", "2024-06-09")
