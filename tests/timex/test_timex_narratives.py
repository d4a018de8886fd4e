"""Short narratives of history, invented, with the values that a reader would give.

An expression stands in brackets with its value after a bar. Dates without a year or a month are of
the year or month that the story has come to.
"""

import re
from itertools import pairwise

import pytest

from newsdigest.records import Sentence
from newsdigest.timex.tag import tag_timexes

MARK_RE = re.compile(r"\[([^]|]+)\|([^]]+)\]")

NARRATIVES = {
    "a war over a harbour": (
        "2012-04-01",
        """
        The war began on [3 March 1744|1744-03-03], when the fleet of the duke entered the bay.
        On [9 March|1744-03-09] the first guns were landed. [Two days later|1744-03-11] the
        outer fort fell. The siege of the town itself lasted until [July|1744-07]. In
        [November|1744-11] the duke fell ill, and in [February|1745-02] he died. His son made
        peace on [1 May|1745-05-01]. [The following year|1746] the harbour was rebuilt. A
        second war broke out in [1751|1751]; on [12 June of that year|1751-06-12] the town burned.
        """,
    ),
    "the building of a railway": (
        "2009-12-19",
        """
        Work on the line started in [April 1868|1868-04]. By [the end of the year|1868] forty
        miles of track had been laid. In [the spring of 1869|1869-SP] the money ran out.
        [Later that year|1869] a bank stepped in, and work was resumed in [October|1869-10].
        The first train ran on [Monday, 4 July 1870|1870-07-04]. [The next day|1870-07-05] it
        derailed. The line was closed for [three weeks|P3W]. It was opened again on
        [the 28th|1870-07-28], and in [August|1870-08] it carried the queen.
        """,
    ),
    "an expedition to the ice": (
        None,
        """
        The two ships sailed on [14 June 1881|1881-06-14]. They reached the ice in
        [August|1881-08] and were caught on [5 September|1881-09-05]. The crew spent
        [the winter|1881-WI] on board. In [January|1882-01] the larger ship was crushed.
        [Three months later|1882-04] the captain decided to walk. On [2 May|1882-05-02]
        the men left. [Ten days later|1882-05-12] they saw open water. Only nine came home,
        in [the autumn of that year|1882-FA].
        """,
    ),
    "a revolt in the mountains": (
        "2013-08-08",
        """
        The valley had been ruled from the coast since [1612|1612]. In [May 1798|1798-05] the
        peasants rose. On [the night of 11 May|1798-05-11TNI] they took the castle. The governor
        fled [the same night|1798-05-11TNI]. A treaty was signed on [20 June|1798-06-20], but
        it did not hold. Troops came back in [September|1798-09]. By [the end of the month|1798-09]
        the revolt was over. Its leader, who was born in [1760|1760], was shot on
        [3 October|1798-10-03]. His brother escaped in [December|1798-12] and died in
        [1831|1831].
        """,
    ),
    "a short war near the date of the page": (
        "2009-12-19",
        """
        The fighting broke out on [27 November 2008|2008-11-27]. On [30 November|2008-11-30] the
        first town was shelled. [The following day|2008-12-01] the bridge was blown up. On
        [20 December|2008-12-20] a truce was announced. It was broken on
        [2 January 2009|2009-01-02]. On [18 January|2009-01-18] the army withdrew. The
        prisoners were exchanged on [21 February 2009|2009-02-21].
        """,
    ),
    "the fall of a government": (
        "2011-01-15",
        """
        The cabinet was formed on [11 October 1955|1955-10-11]. It lost its first vote in
        [December|1955-12]. In [the summer of 1956|1956-SU] two ministers resigned. On
        [Tuesday, 6 November|1956-11-06], the crowd stormed the radio. On [Thursday|1956-11-08]
        the army took its side. [That evening|1956-11-08TEV] the king left. He was back
        [four years later|1960]. Elections were held in [March 1961|1961-03], and
        [the next year|1962] a constitution was adopted.
        """,
    ),
    "a city under siege": (
        "2010-02-02",
        """
        In [late August 1914|1914-08] the city was cut off. The bombardment began on
        [28 September|1914-09-28]. At [6 a.m. on 7 October|1914-10-07T06:00] the gates were opened.
        The garrison had left [the day before|1914-10-06]. In [1915|1915] a famine came.
        It was at its worst in [March|1915-03]. From [June|1915-06] to [August|1915-08] the
        schools were shut. The last soldiers left on [11 November 1918|1918-11-11];
        [a week later|1918-W47] the mayor was back.
        """,
    ),
    "a king and his wars": (
        "2010-02-02",
        """
        The king was crowned in [1207|1207]. [Five years later|1212] he crossed the river. He won
        a battle on [16 July|1212-07-16] and lost one in [October|1212-10]. He made a truce that
        held for [ten years|P10Y]. In [1223|1223] war returned. [That winter|1223-WI] the
        castle starved. It gave up in [April of the following year|1224-04]. He died on
        [3 May 1230|1230-05-03], and his daughter was crowned [a month later|1230-06].
        """,
    ),
    "a campaign told day by day": (
        "2011-11-11",
        """
        The army landed on [3 May 1702|1702-05-03]. On [the night of the 14th|1702-05-14TNI] it
        crossed the river. By [the 23rd|1702-05-23] the town was cut off. On [the 2nd|1702-06-02]
        the walls were breached. Between [3|1702-06-03] and [7 June|1702-06-07] the streets burned.
        [Earlier in the year|1702] the plague had come. At [the beginning of the following
        year|1703] peace was signed. [Half a century later|1753] a church was built,
        which fell in [the winter of 1760–61|1760-WI].
        """,
    ),
    "a strike": (
        None,
        """
        The miners went out on [12 March 1984|1984-03-12]. By [April|1984-04] most pits stood
        still. On [18 June|1984-06-18] the police charged. Talks opened in [July|1984-07] and
        broke down [the same month|1984-07]. In [November|1984-11] the first men went back,
        and by [February|1985-02] half of them were at work. The strike ended on
        [3 March 1985|1985-03-03], [almost a year|P1Y] after it had begun.
        """,
    ),
    "a war before Christ": (
        "2009-12-19",
        """
        The war lasted from [431|BC0431] to [404 BC|BC0404]. In [430 BC|BC0430] the plague came.
        [The following year|BC0429] the general died. In [the spring of 421 BC|BC0421-SP]
        a truce was made. [Six years later|BC0415] the fleet sailed west; it was lost in
        [September 413 BC|BC0413-09]. By [December|BC0413-12] the news was known.
        [The next summer|BC0412-SU] the allies fell away. [Seven years later|BC0405], in
        [405 BC|BC0405], the last ships were burned, and [that winter|BC0405-WI] the city
        starved. A temple was built there in [AD 80|0080].
        """,
    ),
    "a conqueror": (
        None,
        """
        He was born in [356 BC|BC0356]. In [the summer of 336 BC|BC0336-SU] his father was killed.
        In [early spring 334 BC|BC0334-SP] he crossed the strait. He won the first battle in
        [May|BC0334-05]. The siege lasted from [January|BC0332-01] to [July 332 BC|BC0332-07]. He
        spent [the next winter|BC0332-WI] in the south. On [1 October 331 BC|BC0331-10-01] he won
        again. [Three years later|BC0328] he reached the river. In [281 BC|BC0281] the
        last of his heirs fell. [Three centuries later|0020] nobody knew where he lay.
        """,
    ),
    "an invasion told from near the present": (
        "2010-02-02",
        """
        In [the early morning hours of August 2, 1990|1990-08-02TMO], tanks crossed the border.
        [Four days later|1990-08-06] the council met. On [November 29, 1990|1990-11-29] a deadline
        of [January 15, 1991|1991-01-15] was set. On [12 January|1991-01-12] it was let pass. On
        [February 24|1991-02-24] the troops marched, and [the very next day|1991-02-25] they were
        there. The fires were out by [November of that year|1991-11].
        """,
    ),
    "a truce, told by one who lives near it": (
        "2010-02-02",
        """
        Talks had begun in [1951|1951]. By [late summer 1952|1952-SU] they were stuck. In the
        election [that November|1952-11] the general won. He visited the front in
        [December|1952-12]. On [March 5, 1953|1953-03-05], the dictator died. Prisoners were
        exchanged between [April 20|1953-04-20] and [May 3|1953-05-03]. On
        [the 17th|1953-05-17] the last went home. As of [2009|2009], the border is closed.
        The museum opened on [25 June 2010|2010-06-25].
        """,
    ),
    "a rising that ends in the next year": (
        "2009-12-19",
        """
        The revolt started in [the early hours of 6 May 1911|1911-05-06TMO]. By
        [noon|1911-05-06T12:00] the town had fallen. On [Tuesday 16 May|1911-05-16] the army came.
        [That Friday|1911-05-19] it shelled the centre. [The following Monday|1911-05-22] the miners
        gave up. In [the following weeks|PXW] they were tried. The trials went on until
        [the end of the year|1911]. In [January|1912-01] the leaders were hanged. In
        [the spring|1912-SP] the others were freed. In [the last week of June|1912-06] the mines
        were opened again, but for [the rest of the year|1912] nothing was dug. In
        [March|1913-03] they were sold. They were shut in [1934|1934].
        """,
    ),
    "an air raid": (
        "2014-06-06",
        """
        The raid was planned in [the autumn of 1942|1942-FA] and carried out on
        [16 May 1943|1943-05-16]. The first aircraft took off at
        [9:28 p.m.|1943-05-16T21:28] The dam was hit shortly before [midnight|1943-05-16T24:00].
        [The next morning|1943-05-17TMO] the valley was a lake. On [27 May|1943-05-27] the king
        visited the crews. The dam was repaired by [October|1943-10]. In [1944|1944] it was bombed
        again. [That December|1944-12] the works were given up.
        """,
    ),
}


@pytest.mark.parametrize(("dct", "marked"), NARRATIVES.values(), ids=NARRATIVES)
def test_a_narrative_is_dated_as_a_reader_would(dct: str | None, marked: str) -> None:
    flat = " ".join(marked.split())
    text = MARK_RE.sub(r"\1", flat)
    stops = [0, *(m.end() for m in re.finditer(r"(?<!\d [ap]\.m)[.] (?=[A-Z])", text)), len(text)]
    sentences = tuple(Sentence(start, end, 0) for start, end in pairwise(stops))
    found = [(text[t.start : t.end], t.value) for t in tag_timexes(text, sentences, dct)]
    assert found == MARK_RE.findall(flat)


NEWS = {
    "a look back in the news": """
        The bridge, opened on [5 May 1971|1971-05-05] and rebuilt in [1999|1999], was closed on
        [3 June|2025-06-03]. It will reopen in [July|2025-07], the council said.
    """,
    "a company": """
        The firm was founded in [1985|1985] and listed in [2001|2001]. It is due to report in
        [August|2025-08]. Analysts have cut their forecasts since [March|2025-03].
    """,
    "an obituary": """
        She was born on [2 May 1931|1931-05-02] and won her seat in [1964|1964]. She died on
        [Monday|2025-06-09]; the funeral will be held on [16 June|2025-06-16].
    """,
}


@pytest.mark.parametrize("marked", NEWS.values(), ids=NEWS)
def test_news_that_look_back_stay_with_their_day(marked: str) -> None:
    flat = " ".join(marked.split())
    text = MARK_RE.sub(r"\1", flat)
    found = [
        (text[t.start : t.end], t.value)
        for t in tag_timexes(text, (Sentence(0, len(text), 0),), "2025-06-10")
    ]
    assert found == MARK_RE.findall(flat)
