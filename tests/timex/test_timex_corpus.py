"""The corpus: what a value is called, at one document date.

Value first, phrases after; the extent stands in brackets. A phrase with two expressions has two
values. 24 May 2024 is a Friday.
"""

import re

import pytest

from newsdigest.records import Sentence
from newsdigest.timex.tag import tag_timexes

DCT = "2024-05-24"

CORPUS: list[tuple[str, list[str]]] = [
    # calendar dates
    (
        "2024-05-16",
        [
            "They signed it on [May 16, 2024].",
            "They signed it on [16 May 2024].",
            "They signed it on [the 16th of May 2024].",
            "They signed it on [May 16th, 2024].",
            "They signed it on [Thursday, May 16].",
            "They signed it on [Thursday, 16 May 2024].",
            "They signed it on [2024-05-16].",
            "They signed it on [16.05.2024].",
            "They signed it on [5/16/2024].",
            "They signed it on [16/05/2024].",
            "They signed it on [2024/05/16].",
            "They signed it on [May 16].",
            "They signed it on [16 May].",
            "They signed it on [the 16th of May].",
            "[MAY 16, 2024]",
            "[16-May-2024]",
            "[Thurs., May 16, 2024]",
        ],
    ),
    (
        "1999-12-31",
        [
            "It expired on [December 31, 1999].",
            "It expired on [Dec. 31, 1999].",
            "It expired on [31 December, 1999].",
            "It expired on [Dec 31 1999].",
            "It expired on [31 Dec 1999].",
            "It expired on [12/31/99].",
            "It expired on [Dec. 31, '99].",
            "It expired on [December 31 1999].",
        ],
    ),
    (
        "1944-06-06",
        [
            "The landings of [June 6, 1944], surprised them.",
            "The landings of [6 June 1944] surprised them.",
            "[Tuesday, June 6, 1944]",
            "On [the 6th of June, 1944], they landed.",
        ],
    ),
    (
        "2024-02-29",
        [
            "It fell on [Feb. 29, 2024].",
            "It fell on [29 February 2024].",
            "It fell on [February 29].",
        ],
    ),
    (
        "2023-11-02",
        [
            "It was signed on [Nov. 2, 2023].",
            "It was signed on [November 2 last year].",
            "He was elected on [2 November last year].",
        ],
    ),
    (
        "2024-12-01",
        [
            "The rule will take effect on [Dec. 1].",
            "It is payable [Dec. 1].",
            "The ban is to begin on [1 December].",
        ],
    ),
    (
        "2023-12-20",
        [
            "He was arrested on [Dec. 20].",
            "She resigned on [20 December].",
        ],
    ),
    (
        "2025-01-06",
        [
            "He will be sworn in on [Jan. 6].",
            "Congress will meet on [January 6].",
        ],
    ),
    # months
    (
        "2024-05",
        [
            "It opened in [May 2024].",
            "It began in [May of 2024].",
            "It opened [this May].",
            "They met in [early May].",
            "They met in [late May].",
            "They met in [mid-May].",
            "Prices rose [this month].",
            "They met [earlier this month].",
            "It ends [later this month].",
            "It ends at [the end of the month].",
            "It ends by [the end of this month].",
            "It ends in [May].",
        ],
    ),
    (
        "2024-04",
        [
            "It opened in [April].",
            "It opened [last month].",
            "It opened [last April].",
            "It opened in [April 2024].",
            "It opened [early last month].",
            "It opened in [early April].",
            "[April]'s figures were worse.",
        ],
    ),
    (
        "2024-06",
        [
            "They will meet in [June].",
            "They will meet [next month].",
            "They meet [early next month].",
            "They will meet [next June].",
            "Talks are scheduled for [June].",
        ],
    ),
    (
        "2023-10",
        [
            "They met in [October].",
            "They met [last October].",
            "They met in [October last year].",
            "It was bought in [October 2023].",
            "It was bought in [Oct. 2023].",
        ],
    ),
    (
        "2024-10",
        [
            "They will vote in [October].",
            "The vote is scheduled for [October].",
            "They will vote [next October].",
            "It could open in [October].",
        ],
    ),
    (
        "2025-02",
        [
            "It will open in [February].",
            "It will open [next February].",
            "It is to open in [Feb. 2025].",
        ],
    ),
    (
        "1941-12",
        [
            "It was [December 1941].",
            "In [Dec. 1941] they attacked.",
            "At [the end of December 1941] they left.",
            "In [late December 1941] they left.",
        ],
    ),
    (
        "2023-05",
        [
            "It opened [last May].",
            "It opened in [May last year].",
        ],
    ),
    # years
    (
        "2024",
        [
            "[The year 2024] was hot.",
            "Prices rose in [2024].",
            "Prices rose [this year].",
            "Prices rose [earlier this year].",
            "It closes [later this year].",
            "It closes at [the end of the year].",
            "It closes by [year-end].",
            "It closes before [year's end].",
            "It grew [early this year].",
            "[The current year] is better.",
            "It grew in [early 2024].",
            "Profit for [the full year] fell.",
            "It opened by [late 2024].",
        ],
    ),
    (
        "2023",
        [
            "Prices rose in [2023].",
            "Prices rose [last year].",
            "Prices rose [late last year].",
            "Sales grew in [fiscal 2023].",
            "Sales grew in [fiscal year 2023].",
            "It came at [the end of 2023].",
            "It came at [the end of last year].",
            "The [2023] vote was close.",
        ],
    ),
    (
        "2025",
        [
            "It opens [next year].",
            "It opens in [2025].",
            "It opens [early next year].",
            "It opens by [the start of next year].",
            "It will open in [mid-2025].",
        ],
    ),
    (
        "2014",
        [
            "It began [a decade ago].",
            "It began [10 years ago].",
            "It began [ten years ago].",
            "It began [about ten years ago].",
            "It began in [2014].",
        ],
    ),
    (
        "1941",
        [
            "It began in [1941]..",
            "It began [early in 1941].",
            "[the year 1941]",
            "By [1941] it was over.",
        ],
    ),
    (
        "1986",
        [
            "He was born in ['86].",
            "He left back in [1986].",
            "He left in [nineteen eighty-six].",
        ],
    ),
    (
        "2001",
        [
            "It began in [two thousand and one].",
            "It began in [the year two thousand one].",
        ],
    ),
    (
        "1999",
        [
            "It began in [nineteen ninety-nine].",
        ],
    ),
    (
        "0079",
        [
            "Pompeii fell in [AD 79].",
        ],
    ),
    (
        "BC0044",
        [
            "Caesar died in [44 BC].",
        ],
    ),
    # decades and centuries
    (
        "198",
        [
            "It began in [the 1980s].",
            "It began in [the early 1980s].",
            "It began in [the '80s].",
            "It began in [the eighties].",
            "It began in [the mid-1980s].",
            "It began in [the late eighties].",
        ],
    ),
    (
        "196",
        [
            "It was [the sixties].",
            "It was [the 1960's].",
        ],
    ),
    (
        "19",
        [
            "It was [the 20th century].",
            "It was [the twentieth century].",
            "It was [the late 20th century].",
        ],
    ),
    (
        "20",
        [
            "It is [the 21st century].",
            "It is [this century].",
        ],
    ),
    (
        "18",
        [
            "In [the nineteenth century] it was different.",
            "At [the end of the 19th century] it was different.",
            "[19th-century] farms were small.",
        ],
    ),
    (
        "202",
        [
            "It is [this decade].",
        ],
    ),
    (
        "201",
        [
            "It was [last decade].",
        ],
    ),
    # quarters and halves
    (
        "2024-Q1",
        [
            "Profit fell in [the first quarter].",
            "[First-quarter] profit fell.",
            "Profit fell [last quarter].",
            "Profit fell in [the first quarter of 2024].",
            "Profit fell in [this year's first quarter].",
            "Profit fell in [Q1 2024].",
            "Profit fell in [the latest quarter].",
            "Profit fell in [the 2024 first quarter].",
            "Profit fell in [the first quarter of this year].",
        ],
    ),
    (
        "2023-Q4",
        [
            "Profit fell in [the fourth quarter].",
            "[Fourth-quarter] profit fell.",
            "Profit fell in [the fourth quarter of 2023].",
            "Profit fell in [last year's fourth quarter].",
            "Profit fell in [the final quarter of last year].",
        ],
    ),
    (
        "2024-Q3",
        [
            "It will open [next quarter].",
            "It will open in [the third quarter].",
        ],
    ),
    (
        "2023-H1",
        [
            "Sales fell in [the first half of 2023].",
            "Sales fell in [the first half of last year].",
        ],
    ),
    (
        "2024-H2",
        [
            "It opens in [the second half of this year].",
            "It opens in [the second half of 2024].",
        ],
    ),
    # seasons
    (
        "2024-SU",
        [
            "They will meet [this summer].",
            "They meet in [the summer of 2024].",
            "They will meet in [the summer].",
            "They meet in [summer 2024].",
            "They will meet in [early summer].",
        ],
    ),
    (
        "2023-SU",
        [
            "They met [last summer].",
            "They met in [the summer of 2023].",
            "They met [late last summer].",
        ],
    ),
    (
        "2024-SP",
        [
            "They met [this spring].",
            "It began in [spring 2024].",
            "It began [earlier this spring].",
        ],
    ),
    (
        "2023-FA",
        [
            "They met [last fall].",
            "They met [last autumn].",
            "They met in [the fall of 2023].",
            "They met in [autumn 2023].",
        ],
    ),
    (
        "1941-WI",
        [
            "It was [the winter of 1941].",
            "It was [winter 1941].",
        ],
    ),
    # weekdays
    (
        "2024-05-24",
        [
            "They met on [Friday].",
            "They met [Friday].",
            "They met [today].",
            "They met [earlier today].",
            "They will decide [later today].",
            "[Today] they decide.",
            "The two met [this Friday].",
        ],
    ),
    (
        "2024-05-23",
        [
            "They met on [Thursday].",
            "They met [Thursday].",
            "They met [last Thursday].",
            "They met [yesterday].",
            "[Yesterday] they met.",
            "They met [late Thursday].",
            "They met [one day ago].",
            "They met [early yesterday].",
        ],
    ),
    (
        "2024-05-20",
        [
            "They met on [Monday].",
            "On [Monday] they met.",
            "They met [last Monday].",
            "They met [four days ago].",
            "They met [early Monday].",
        ],
    ),
    (
        "2024-05-17",
        [
            "They met [last Friday].",
            "They met on [Friday last week].",
            "They met [seven days ago].",
        ],
    ),
    (
        "2024-05-18",
        [
            "They met on [Saturday].",
            "They met [last Saturday].",
            "They met [this past Saturday].",
        ],
    ),
    (
        "2024-05-31",
        [
            "They will meet [next Friday].",
            "They will meet on [Friday next week].",
            "They will meet [Friday of next week].",
        ],
    ),
    (
        "2024-05-27",
        [
            "They will meet on [Monday].",
            "They will meet [next Monday].",
            "A vote is scheduled for [Monday].",
            "They are expected to meet on [Monday].",
            "They will meet [this coming Monday].",
            "They are to meet [Monday].",
            "He has until [Monday] to pay.",
            "They plan to meet on [Monday].",
        ],
    ),
    (
        "2024-05-25",
        [
            "They will meet [tomorrow].",
            "They meet [tomorrow].",
            "[Tomorrow] they meet.",
        ],
    ),
    (
        "2024-05-22",
        [
            "They met [the day before yesterday].",
            "They met [two days ago].",
        ],
    ),
    (
        "2024-05-26",
        [
            "They will meet [the day after tomorrow].",
            "They will meet on [Sunday].",
        ],
    ),
    (
        "2024-05-14",
        [
            "They met [10 days ago].",
            "They met [ten days ago].",
        ],
    ),
    # weeks and weekends
    (
        "2024-W21",
        [
            "They meet [this week].",
            "They met [earlier this week].",
            "It ends [later this week].",
            "It ends at [the end of the week].",
        ],
    ),
    (
        "2024-W20",
        [
            "They met [last week].",
            "They met [late last week].",
            "They met [a week ago].",
            "They met [one week ago].",
        ],
    ),
    (
        "2024-W22",
        [
            "They meet [next week].",
            "They will meet [early next week].",
            "It will end [a week from now].",
        ],
    ),
    (
        "2024-W19",
        [
            "They met [two weeks ago].",
            "They met [about two weeks ago].",
        ],
    ),
    (
        "2024-W17",
        [
            "They met [four weeks ago].",
        ],
    ),
    (
        "2024-W20-WE",
        [
            "They met [last weekend].",
            "They met over [the weekend].",
            "They met [this past weekend].",
        ],
    ),
    (
        "2024-W21-WE",
        [
            "They meet [this weekend].",
            "They will meet over [the weekend].",
        ],
    ),
    (
        "2024-W22-WE",
        [
            "They meet [next weekend].",
        ],
    ),
    (
        "2024-03",
        [
            "They met [two months ago].",
            "They met in [March].",
            "They met in [early March].",
        ],
    ),
    (
        "2024-02",
        [
            "They met [three months ago].",
            "It was bought in [February].",
        ],
    ),
    (
        "2021",
        [
            "They met [three years ago].",
            "They met [more than three years ago].",
        ],
    ),
    (
        "1974",
        [
            "They met [50 years ago].",
            "They met [half a century ago].",
        ],
    ),
    # parts of the day and clock times
    (
        "2024-05-24TMO",
        [
            "They met [this morning].",
            "They met [Friday morning].",
            "They met [early this morning].",
        ],
    ),
    (
        "2024-05-24TAF",
        [
            "They meet [this afternoon].",
            "They meet [later this afternoon].",
        ],
    ),
    (
        "2024-05-24TEV",
        [
            "They meet [this evening].",
        ],
    ),
    (
        "2024-05-24TNI",
        [
            "They meet [tonight].",
            "They will meet [late tonight].",
        ],
    ),
    (
        "2024-05-23TNI",
        [
            "They met [last night].",
            "They met [Thursday night].",
            "They met [late last night].",
            "It was shelled [overnight].",
            "They met [late Thursday night].",
        ],
    ),
    (
        "2024-05-23TAF",
        [
            "They met [yesterday afternoon].",
            "They met [Thursday afternoon].",
            "They met on [the afternoon of May 23].",
        ],
    ),
    (
        "2024-05-25TMO",
        [
            "They will meet [tomorrow morning].",
        ],
    ),
    (
        "2024-05-25TNI",
        [
            "They will meet [tomorrow night].",
        ],
    ),
    (
        "2024-05-24T22:00",
        [
            "It began at [10 p.m.]",
            "It began at [10 pm].",
            "It began at [10 P.M. EDT].",
            "It began at [22:00].",
            "It began at [10 p.m. Friday].",
            "It began at [ten o'clock at night].",
            "It began at [2200 GMT].",
        ],
    ),
    (
        "2024-05-24T09:30",
        [
            "It began at [9:30 a.m.]",
            "It began at [9:30 a.m. EST].",
            "It began at [09:30 GMT].",
            "It began at [9.30 am].",
            "It began at [9:30 in the morning].",
        ],
    ),
    (
        "2024-05-16T14:30",
        [
            "It began at [14:30 on May 16].",
            "It began at [2:30 p.m. on May 16, 2024].",
            "It began at [2:30 p.m. Thursday, May 16].",
            "It began at [14:30, 16 May 2024].",
            "[2024-05-16T14:30]",
            "[2024-05-16 14:30]",
            "[16 May 2024 14:30 GMT]",
            "[May 16, 2024, 2:30 p.m.]",
        ],
    ),
    (
        "2024-05-23T12:00",
        [
            "They met at [noon Thursday].",
            "They met at [noon on Thursday].",
        ],
    ),
    (
        "2024-05-24T12:00",
        [
            "They met at [noon].",
            "They met at [midday].",
        ],
    ),
    (
        "2024-05-24T24:00",
        [
            "It ends at [midnight].",
            "It ends at [midnight Friday].",
        ],
    ),
    (
        "2024-05-24T03:00",
        [
            "It began at [3 a.m.]",
            "It began at [three o'clock in the morning].",
        ],
    ),
    (
        "2024-05-24T00:15",
        [
            "It began at [12:15 a.m.]",
        ],
    ),
    # holidays
    (
        "2024-05-27",
        [
            "They will march on [Memorial Day].",
        ],
    ),
    (
        "2023-12-25",
        [
            "They met at [Christmas last year].",
            "They met [last Christmas].",
            "[Christmas 2023] was quiet.",
            "[Christmas Day 2023] was quiet.",
        ],
    ),
    (
        "2023-11-23",
        [
            "They met [last Thanksgiving].",
            "[Thanksgiving 2023] was quiet.",
        ],
    ),
    (
        "2024-03-31",
        [
            "[Easter 2024] was early.",
            "They met on [Easter Sunday].",
            "They met at [Easter].",
        ],
    ),
    (
        "2024-03-29",
        [
            "They met on [Good Friday].",
            "[Good Friday, 2024]",
        ],
    ),
    (
        "2024-07-04",
        [
            "They will march on [Independence Day].",
            "They will march on [the Fourth of July].",
        ],
    ),
    (
        "2024-11-05",
        [
            "They will vote on [Election Day].",
            "[Election Day 2024] is near.",
        ],
    ),
    (
        "2024-01-01",
        [
            "They met on [New Year's Day].",
            "[New Year's Day 2024] was cold.",
        ],
    ),
    (
        "2023-12-31",
        [
            "They met on [New Year's Eve].",
            "[New Year's Eve, 2023]",
        ],
    ),
    (
        "2024-09-02",
        [
            "It opens on [Labor Day].",
        ],
    ),
    (
        "2024-02-14",
        [
            "They met on [Valentine's Day].",
        ],
    ),
    (
        "2024-05-01",
        [
            "They marched on [May Day].",
        ],
    ),
    # durations
    (
        "P2Y",
        [
            "It lasted [two years].",
            "It lasted [2 years].",
            "It lasted for [two full years].",
            "It took [the past two years].",
            "It takes [the next two years].",
            "a [two-year] plan",
            "It was a [two-year-long] war.",
            "It will take [a couple of years].",
            "It took [the last two years].",
        ],
    ),
    (
        "P1Y",
        [
            "It lasted [a year].",
            "It lasted [one year].",
            "It lasted [an entire year].",
            "a [one-year] plan",
            "It lasted [a whole year].",
        ],
    ),
    (
        "P10Y",
        [
            "It lasted [a decade].",
            "It took [the past decade].",
            "It lasted [ten years].",
            "It lasted [almost a decade].",
        ],
    ),
    (
        "P100Y",
        [
            "It lasted [a century].",
            "It lasted [a hundred years].",
        ],
    ),
    (
        "P20Y",
        [
            "It lasted [two decades].",
            "It lasted [twenty years].",
        ],
    ),
    (
        "P3M",
        [
            "It lasted [three months].",
            "It took [the past three months].",
            "a [three-month] ban",
            "It took [nearly three months].",
        ],
    ),
    (
        "P9M",
        [
            "Net for [the nine months] fell.",
            "Net for [the first nine months] fell.",
        ],
    ),
    (
        "P6M",
        [
            "It lasted [six months].",
            "It took [half a year].",
        ],
    ),
    (
        "P18M",
        [
            "It lasted [18 months].",
        ],
    ),
    (
        "P2W",
        [
            "It lasted [two weeks].",
            "It lasted [a fortnight].",
            "a [two-week] truce",
            "It took [about two weeks].",
        ],
    ),
    (
        "P1W",
        [
            "It lasted [a week].",
            "It lasted [over a week].",
            "a [week-long] strike",
        ],
    ),
    (
        "P3D",
        [
            "It lasted [three days].",
            "a [three-day] visit",
            "It lasted [three straight days].",
            "[the three days]",
        ],
    ),
    (
        "P1D",
        [
            "It lasted [a day].",
            "a [day-long] meeting",
            "It lasted [one day].",
        ],
    ),
    (
        "PT24H",
        [
            "It lasted [24 hours].",
            "It lasted [twenty-four hours].",
            "It took [the past 24 hours].",
        ],
    ),
    (
        "PT2H",
        [
            "It lasted [two hours].",
            "a [two-hour] meeting",
            "It took [less than two hours].",
        ],
    ),
    (
        "PT30M",
        [
            "It lasted [30 minutes].",
            "It lasted [half an hour].",
            "It lasted [thirty minutes].",
            "[a half-hour] talk",
        ],
    ),
    (
        "PT1H30M",
        [
            "It lasted [an hour and a half].",
        ],
    ),
    (
        "P2Y6M",
        [
            "It lasted [two and a half years].",
            "It lasted [2 1/2 years].",
        ],
    ),
    (
        "PT45S",
        [
            "It lasted [45 seconds].",
        ],
    ),
    (
        "PXY",
        [
            "It lasted [several years].",
            "It lasted [many years].",
            "It lasted for [years].",
            "It changed in [recent years].",
            "It took [a few years].",
        ],
    ),
    (
        "PXM",
        [
            "It lasted [several months].",
            "It lasted for [months].",
            "It changed in [recent months].",
            "It will change in [the coming months].",
        ],
    ),
    (
        "PXW",
        [
            "It lasted [several weeks].",
            "It lasted for [weeks].",
            "It took [a few weeks].",
        ],
    ),
    (
        "PXD",
        [
            "It lasted [several days].",
            "It takes [a few days].",
            "It took [the past few days].",
        ],
    ),
    (
        "PTXH",
        [
            "It lasted [several hours].",
            "It lasted for [hours].",
        ],
    ),
    # sets
    (
        "P1D",
        [
            "They meet [every day].",
            "They meet [daily].",
            "They meet [each day].",
            "It happens [twice a day].",
        ],
    ),
    (
        "P1W",
        [
            "They meet [every week].",
            "They meet [weekly].",
            "They meet [once a week].",
        ],
    ),
    (
        "P1M",
        [
            "They meet [every month].",
            "They meet [monthly].",
        ],
    ),
    (
        "P1Y",
        [
            "They meet [every year].",
            "They meet [annually].",
            "They meet [each year].",
            "They meet [once a year].",
        ],
    ),
    (
        "P2D",
        [
            "They meet [every other day].",
            "They meet [every two days].",
        ],
    ),
    (
        "XXXX-WXX-5",
        [
            "They meet [every Friday].",
            "They meet on [Fridays].",
            "They meet [each Friday].",
        ],
    ),
    (
        "XXXX-07",
        [
            "They meet [every July].",
        ],
    ),
    (
        "XXXX-SU",
        [
            "They meet [every summer].",
        ],
    ),
    # vague
    (
        "PRESENT_REF",
        [
            "They know it [now].",
            "[Right now] it rains.",
            "[Currently] it rains.",
            "[These days] it rains.",
            "They cut the [current] rate.",
            "It is closed at [present].",
        ],
    ),
    (
        "PAST_REF",
        [
            "It rained [recently].",
            "It was better in [the past].",
            "It rained [years ago].",
            "It began [several years ago].",
            "It was like that in [the recent past].",
        ],
    ),
    (
        "FUTURE_REF",
        [
            "It will rain [soon].",
            "It may be better in [the future].",
            "It could rain in [the near future].",
        ],
    ),
    # a season by its tense
    ("2023-SU", ["They met in [the summer]."]),
    ("2023-WI", ["They met [this past winter]."]),
    ("2024-FA", ["It will be done by [the fall]."]),
    ("XXXX-WXX-7TMO", ["They sing [every Sunday morning]."]),
    ("1996", ["She recalled his failed [1996] campaign."]),
    # lists of days
    (
        "1940-05-03 1940-05-04 1940-05-05",
        ["It was on [3], [4] and [5 May 1940].", "It was on [May 3], [4], and [5, 1940]."],
    ),
    ("BC01", ["It was built in [the second century BC]."]),
    ("2009", ["Profit rose in [the fiscal year 2009]."]),
    # counted from another date
    (
        "2024-W19",
        ["They met in [the week of May 6].", "They met in [the week beginning 6 May 2024]."],
    ),
    ("2024-05-10", ["They met [two Fridays ago]."]),
    ("2024-05-03", ["They met [three Fridays ago]."]),
    ("2024-05-20", ["They met [the day before last Tuesday]."]),
    ("2024-06-07", ["They will meet [a week from Friday]."]),
    ("2023-12-26", ["It closed [the day after Christmas]."]),
    ("2022", ["They met [the year before last]."]),
    ("2024-W23", ["They will meet [the week after next]."]),
    ("2024-W13", ["They met in [Easter week]."]),
    ("2023-W52", ["They met in [Christmas week]."]),
    ("P1Y", ["It fell over [the past year or so].", "It will be shut over [the next year or so]."]),
    (
        "1990",
        ["Nothing is planned for [1990 and beyond].", "It will not pay before [1990 or later]."],
    ),
    ("1990-H1", ["It lost money in [the first two quarters of 1990]."]),
    (
        "2023",
        ["Sales fell in [the latest fiscal year].", "Sales fell in [the last financial year]."],
    ),
    ("PXW", ["Prices fell in [recent weeks and months]."]),
    ("2024", ["The deal should close [around year-end].", "They spoke about [the year-end] sale."]),
    ("2025-01", ["It would be paid on a still unspecified date in [January]."]),
    ("2024-05-26", ["The parties campaigned ahead of [Sunday]'s vote."]),
    ("BC0044-03-15", ["He fell on [the 15th of March 44 BC].", "He fell on [March 15, 44 B.C.]"]),
    ("BC0331-10", ["They fought in [October 331 BC].", "They fought in [early October 331 BC]."]),
    ("BC0264 BC0241", ["It lasted from [264] to [241 BC].", "It lasted [264]–[241 BC]."]),
    (
        "2024-05",
        ["He was away in [the first half of May].", "He was away in [the first days of May]."],
    ),
    ("1940-06", ["It fell in [the last week of June 1940]."]),
    ("2024", ["No more is planned for [the rest of the year]."]),
    ("PXM", ["It was rebuilt in [the following months]."]),
    ("2024-05-24T12:00", ["By [noon] the square was full."]),
    ("2024-05-24TMO", ["They left at [dawn]."]),
    ("2024-SP", ["In [the spring] the army moved.", "In [the spring] Rome was quiet."]),
    # rates: no time, but what is measured in it
    ("P1Y", ["It takes [a year]."]),
    ("P1D", ["They march [daily]."]),
    ("PT24H", ["They stood guard [24 hours] a day."]),
    ("2024-05-24", ["[Today]'s vote was close.", "He died [today]."]),
    ("2024-05-22TNI", ["They met [the night before last]."]),
    # names of a day
    ("2001-09-11", ["It changed after [9/11].", "It was built after the [Sept. 11] attacks."]),
    ("2024-Q2", ["Profit fell in [Q2].", "They raised their forecast for [Q2]."]),
    ("2024-03-08", ["It fell on [March eighth].", "It fell on [the eighth of March]."]),
    ("2024-05-26", ["It falls [this coming Sunday, May twenty-sixth]."]),
    # a range of the clock, and a clock in brackets
    ("2024-05-24T20:00 2024-05-24T22:00", ["It is open [8]-[10 p.m.]", "from [8] to [10 p.m.]"]),
    ("2024-05-24T11:00 2024-05-24T13:00", ["It is open from [11] to [1 p.m.]"]),
    (
        "2024-05-22T10:35 2024-05-22T07:35 2024-05-22",
        ["It struck at [10:35 a.m.] ([0735 GMT]) [Wednesday]."],
    ),
    # the clause looks ahead
    (
        "2024-05-27",
        [
            "The two sides agreed to meet [Monday].",
            "Ministers to meet [Monday]",
            "The talks would resume [Monday].",
        ],
    ),
    ("2024-05-20", ["The march began as previously planned [Monday]."]),
    ("2025-01", ["It agreed to buy the bank in [January]."]),
    ("P1M", ["It came [a month] after the vote."]),
    ("PTXH", ["They were taken in [the first hours] of the war."]),
    ("PXW", ["He died within [weeks or months] of it."]),
    # a stop that ends a sentence
    ("2024-05", ["They met in [May]. 16 people came.", "They met in [May]. 2024 people came."]),
    ("2024-04", ["They met in [April]. 16 people came."]),
    # ranges
    (
        "2024-05-20 2024-05-22",
        ["It ran from [Monday] until [Wednesday].", "[Monday] to [Wednesday]"],
    ),
    ("2024-05-22 2024-05-23", ["They met on [Wednesday] and [Thursday]."]),
    (
        "2024-11-01",
        ["They will march on [All Saints Day].", "They will march on [All Saints' Day]."],
    ),
    ("2024-03-17", ["They marched on [St Patrick's Day].", "They marched on [St. Patrick’s Day]."]),
    ("2024-12-25", ["She will be home by [Christmas]."]),
    ("2024-05-24T18:00", ["It began at [six o'clock this evening]."]),
    ("2024-05-23T20:00", ["It began at [8 o'clock Thursday night]."]),
    ("2024-05-24T21:00", ["It begins at [9 p.m. tonight]."]),
    ("XXXX-WXX-WE", ["They meet on [weekends]."]),
    ("2024-05-24T04:30", ["It began at [0430 hours].", "It began at [4:30 in the morning]."]),
    (
        "1939 1945",
        [
            "It lasted from [1939] to [1945].",
            "the [1939]-[1945] war",
            "It lasted [1939]–[1945].",
            "It lasted between [1939] and [1945].",
            "the war of [1939]-[45]",
        ],
    ),
    (
        "2024-05-15 2024-05-16",
        [
            "They met on [May 15]-[16].",
            "They met on [May 15] and [16].",
            "They met on [15]-[16 May].",
            "They met on [May 15]–[16, 2024].",
            "They met from [15] to [16 May 2024].",
            "They met [May 15] to [16].",
        ],
    ),
    (
        "1944-06-05 1944-07-03",
        [
            "It lasted from [June 5] to [July 3, 1944].",
        ],
    ),
    (
        "1939-08 1939-09",
        [
            "It was [August] and [September 1939].",
        ],
    ),
    (
        "2024-04 2024-05",
        [
            "It rained in [April] and [May].",
        ],
    ),
    # years before a plural that no number counts
    ("2010", ["He lost his seat in [2010] elections.", "She ran in the [2010] races."]),
    ("2008", ["They boycotted the [2008] games."]),
    ("1990", ["It would cost twice that in [1990] prices.", "Output fell to [1990] levels."]),
    ("1848", ["The [1848] revolutions failed."]),
    ("1800", ["The [1800] elections were close.", "A record kept since [1800] gives the answer."]),
    ("1700", ["The land was theirs, but by [1700] traders had come."]),
    ("1600", ["In [1600] settlers built a fort."]),
    ("1200", ["The church built in [1200] stands on a hill.", "He died in [1200] as king."]),
]

PHRASES = [(values, phrase) for values, phrases in CORPUS for phrase in phrases]


@pytest.mark.parametrize(("values", "phrase"), PHRASES)
def test_a_phrase_has_its_value(values: str, phrase: str) -> None:
    text = phrase.replace("[", "").replace("]", "")
    found = tag_timexes(text, (Sentence(0, len(text), 0),), DCT)
    assert [t.value for t in found] == values.split()
    assert [text[t.start : t.end] for t in found] == re.findall(r"\[(.*?)\]", phrase)


@pytest.mark.parametrize(("values", "phrase"), PHRASES)
def test_without_a_document_date_only_what_is_written_closes(values: str, phrase: str) -> None:
    text = phrase.replace("[", "").replace("]", "")
    closed = tag_timexes(text, (Sentence(0, len(text), 0),), None)
    assert [text[t.start : t.end] for t in closed] == re.findall(r"\[(.*?)\]", phrase)
    for timex, value in zip(closed, values.split(), strict=True):
        assert timex.value == value or "X" in timex.value or timex.value.endswith("_REF")


def test_the_corpus_is_large_enough() -> None:
    assert len({phrase for _, phrase in PHRASES}) >= 400
