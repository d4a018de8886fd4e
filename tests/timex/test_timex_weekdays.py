"""Weekdays that count from another day than the document's, and those that do not.

An expression stands in brackets with its value after a bar. The document date is Wednesday,
20 December 2023; 4 December is a Monday.
"""

import re
from itertools import pairwise

import pytest

from newsdigest.records import Sentence
from newsdigest.timex.tag import tag_timexes

MARK_RE = re.compile(r"\[([^]|]+)\|([^]]+)\]")
DCT = "2023-12-20"

FROM_THE_DAY_NAMED = """
On [Dec. 4|2023-12-04] the court met. [That Friday|2023-12-08] it ruled.
On [Dec. 4|2023-12-04] the court met. [That Friday night|2023-12-08TNI] it ruled.
The court met on [4 December|2023-12-04] and ruled on [the Friday|2023-12-08].
The court met on [4 December|2023-12-04]. By [the Thursday|2023-12-07] it had ruled.
He landed on [4 December|2023-12-04]. On [the Saturday|2023-12-09] he was seen in the port.
She fell ill on [Dec. 7|2023-12-07]. [That Monday|2023-12-04] had been her last day at work.
She fell ill on [Dec. 4|2023-12-04]. [Four days later|2023-12-08], on [Friday|2023-12-08], she died.
It opened on [Dec. 4|2023-12-04], a [Monday|2023-12-04], and burned [the next day|2023-12-05].
It burned on [Dec. 4|2023-12-04]. [The next day|2023-12-05], [Tuesday|2023-12-05], nobody came.
He was freed on [Dec. 4|2023-12-04] and went home on [Friday of that week|2023-12-08].
He was freed on [Dec. 4|2023-12-04] and left on [Tuesday of the following week|2023-12-12].
He was freed on [Dec. 4|2023-12-04]. [The following Thursday|2023-12-07] he left.
He was freed on [Dec. 4|2023-12-04]. [The day before|2023-12-03], his wife had come.
He was freed on [Dec. 4|2023-12-04]. [Later that day|2023-12-04] he left for the coast.
He was freed on [Dec. 4|2023-12-04]. [Later that week|2023-W49] he left for the coast.
"""

FROM_THE_DOCUMENT = """
On [Dec. 4|2023-12-04] the court met. It ruled on [Friday|2023-12-15].
The court met on [4 December|2023-12-04] and again on [Monday|2023-12-18].
He was charged on [3 March 2019|2019-03-03]. On [Tuesday|2023-12-19] he was sentenced.
The talks that began on [Dec. 4|2023-12-04] will resume on [Friday|2023-12-22].
Talks began on [Dec. 4|2023-12-04]; [Friday|2023-12-15], they broke down.
The [Friday|2023-12-15] market was closed on [Dec. 4|2023-12-04].
It was sold on [Monday|2023-12-18], [hours|PTXH] before the [Friday|2023-12-15] deadline passed.
[That Friday|2023-12-15] they met.
"""

WITHOUT_A_DOCUMENT_DATE = """
He arrived on [3 March 1943|1943-03-03]. On [Friday|1943-03-05] he left.
He arrived on [3 March 1943|1943-03-03] and left on [Monday|1943-03-08].
He arrived on [3 March 1943|1943-03-03]. On [Monday|1943-03-01] he had been freed.
He was seen on [Friday|XXXX-WXX-5].
He arrived in [March 1943|1943-03]. On [Friday|XXXX-WXX-5] he left.
"""


def check(marked: str, dct: str | None) -> None:
    text = MARK_RE.sub(r"\1", marked)
    stops = [0, *(m.end() for m in re.finditer(r"(?<!Dec)[.] (?=[A-Z])", text)), len(text)]
    sentences = tuple(Sentence(start, end, 0) for start, end in pairwise(stops))
    found = [(text[t.start : t.end], t.value) for t in tag_timexes(text, sentences, dct)]
    assert found == MARK_RE.findall(marked)


@pytest.mark.parametrize("marked", FROM_THE_DAY_NAMED.strip().splitlines())
def test_the_words_say_that_it_counts_from_the_day_named(marked: str) -> None:
    check(marked, DCT)


@pytest.mark.parametrize("marked", FROM_THE_DOCUMENT.strip().splitlines())
def test_news_mean_the_days_around_the_document_date(marked: str) -> None:
    check(marked, DCT)


@pytest.mark.parametrize("marked", WITHOUT_A_DOCUMENT_DATE.strip().splitlines())
def test_without_a_document_date_the_day_named_is_all_there_is(marked: str) -> None:
    check(marked, None)
