"""Days of plans and forecasts, which are ahead, beside those of what has happened.

An expression stands in brackets with its value after a bar. The document date is Wednesday,
20 December 2023; Monday is the 18th or the 25th, Friday the 15th or the 22nd, Tuesday yesterday.
"""

import re
from itertools import pairwise

import pytest

from newsdigest.records import Sentence
from newsdigest.timex.tag import tag_timexes

MARK_RE = re.compile(r"\[([^]|]+)\|([^]]+)\]")
DCT = "2023-12-20"

NO_PLANS = """
Two horses were expected to be sold, but the fair ended on [Friday|2023-12-15].
Nobody expected what happened on [Friday|2023-12-15].
The choir hopes never to hear what it heard on [Friday|2023-12-15].
The clerk is said to have been paid on [Friday|2023-12-15].
The harvest fell less than expected in the week that ended on [Friday|2023-12-15].
The goats are believed to have escaped on [Friday|2023-12-15].
The ship had been due to dock on [Friday|2023-12-15].
The kiln was due to be lit on [Tuesday|2023-12-19].
The fair was due to open on [Saturday|2023-12-16] but has been cancelled.
The divers were not able to reach the wreck on [Friday|2023-12-15].
The guide did less than he could have [Friday|2023-12-15].
The warden may have left on [Friday|2023-12-15].
The bell should have been mended on [Friday|2023-12-15].
The owner could not be reached on [Friday|2023-12-15].
The owner couldn't be reached on [Friday|2023-12-15].
Since neither the owner nor his son could be reached on [Friday|2023-12-15], it was shut.
Flames could be seen from the coast on [Friday|2023-12-15].
Walkers could hear the avalanche on [Friday|2023-12-15].
A beam that should be tested was moved on [Friday|2023-12-15].
The lake may freeze, but on [Friday|2023-12-15] it was open.
The lake may freeze. [Friday|2023-12-15] saw the first ice.
The council may change the rule, the mayor said on [Friday|2023-12-15].
The dam may have to be drained after cracks were found on [Friday|2023-12-15].
The pond may fill again if [Friday|2023-12-15]'s rain was any sign.
The ferry began its season on [Friday|2023-12-15].
A man walks past a bakery in Lodz on [Friday|2023-12-15].
Choirs are singing on the piers the [Friday|2023-12-15] the ship comes home.
Gulls are being fed in the harbour on [Friday|2023-12-15].
The mayors are mourning a rider who fell on [Friday|2023-12-15].
Nobody is painting the boat that sank on [Tuesday|2023-12-19].
Crews are still repairing the pier after the storm of [Sunday|2023-12-17].
The dean was told before [Friday|2023-12-15]'s fire that the roof was dry.
The queen arrives in Turin on [Friday|2023-12-15].
The keeper asked if they had eaten on [Friday|2023-12-15].
It looked as if the wall gave way on [Friday|2023-12-15].
The pilot's meeting with the owner on [Friday|2023-12-15] was short.
Fans had waited ahead of a match that began on [Friday|2023-12-15].
The barn opens to the south; on [Friday|2023-12-15] it burned.
"""

EXPECTED = """
The name of the winner is expected to be made known on [Friday|2023-12-22].
The tower is due to be blown up on [Friday|2023-12-22].
The new abbot is soon to be chosen, and is likely to be enthroned on [Friday|2023-12-22].
Nine sailors are to be freed on [Friday|2023-12-22].
Farmers said they are less likely to be paid on [Friday|2023-12-22].
The swans are set to be counted on [Friday|2023-12-22].
The verdict is scheduled to be formally read on [Friday|2023-12-22].
The envoy is expected to be in Oslo on [Friday|2023-12-22].
The duke is to say on [Friday|2023-12-22] whether he will sell.
The cyclone is forecast to hit the islands on [Friday|2023-12-22].
More snow is forecast for [Friday|2023-12-22].
A second match is set for [Friday|2023-12-22].
The mare is tipped to win on [Friday|2023-12-22].
The dredger is slated to be launched on [Friday|2023-12-22].
The board is poised to vote on [Friday|2023-12-22].
The contract was due to expire on [Saturday|2023-12-23].
The lions were to be moved on [Friday|2023-12-22].
The mill was scheduled to reopen on [Friday|2023-12-22] after a fire in [November|2023-11].
"""

POSSIBLE = """
The flood should reach the valley on [Friday|2023-12-22].
The pass may be opened again on [Friday|2023-12-22].
The pass may not be opened on [Friday|2023-12-22].
The frost might bring the first skaters on [Friday|2023-12-22].
The museum can be opened again on [Friday|2023-12-22].
The tenants must appear in court on [Friday|2023-12-22].
The wind could drive the fire to the village on [Friday|2023-12-22].
The club could have a new owner on [Friday|2023-12-22].
A deal could be reached by [Friday|2023-12-22].
The fog could bring trouble before it lifts on [Friday|2023-12-22].
The organ could arrive on [Thursday|2023-12-21] and be tuned by [Saturday|2023-12-23].
It could be [Friday|2023-12-22] or [Saturday|2023-12-23] before the road is clear.
"""

TIMETABLES = """
The tunnel reopens on [Friday|2023-12-22].
The ban on nets takes effect on [Friday|2023-12-22].
The toll comes into force on [Friday|2023-12-22].
The islanders go to the polls on [Friday|2023-12-22].
The jazz week kicks off in Riga on [Friday|2023-12-22].
The trial of the two monks begins [Friday|2023-12-22].
The permit expires on [Friday|2023-12-22].
Rail talks resume on [Friday|2023-12-22].
The bishops are meeting in Trent on [Friday|2023-12-22] to choose a new head.
Two clubs are holding a rally on [Friday|2023-12-22].
The airline is sending a second plane on [Friday|2023-12-22].
The parties have little to say before [Friday|2023-12-22]'s first debate.
Hotels feared chaos if the cooks walk out on [Friday|2023-12-22].
The guild warned of a strike unless wages are raised on [Friday|2023-12-22].
Shops were boarded up on the eve of a march in Bonn on [Friday|2023-12-22].
Turnout was in doubt ahead of a vote on [Friday|2023-12-22].
Both sides were silent in the run-up to [Friday|2023-12-22]'s vote.
"""

CLOCKS = """
The lease must be signed by [Friday|2023-12-22]. Rents were up at [9 a.m.|2023-12-20T09:00]
The court sits again on [4 January|2024-01-04]. The judge came at [10am|2023-12-20T10:00] and left.
The mast fell on [Monday|2023-12-18]. It was cleared at [10am|2023-12-18T10:00].
The court will sit on [Friday|2023-12-22]. It will rise at [4 p.m.|2023-12-22T16:00]
It fell at [11:40 p.m.|2023-12-18T23:40] ([0340 GMT on Tuesday|2023-12-19T03:40]).
It fell at [6:15 p.m.|2023-12-19T18:15] ([2215 GMT on Tuesday|2023-12-19T22:15]).
It fell at [3 a.m.|2023-12-20T03:00] ([2100 GMT on Tuesday|2023-12-19T21:00]).
"""

FURTHER_AWAY = """
The cup starts on [3 June|2024-06-03].
The lease of the pier runs out in [March|2024-03].
The bridge was shut after a great flood and fire in [January|2023-01].
The dam may have leaked since it was filled in [April|2023-04].
They were uneasy ahead of the crash on [3 May|2023-05-03].
"""


@pytest.mark.parametrize(
    "marked",
    [
        line
        for table in (NO_PLANS, EXPECTED, POSSIBLE, TIMETABLES, CLOCKS, FURTHER_AWAY)
        for line in table.strip().splitlines()
    ],
)
def test_a_day_is_ahead_where_it_is_planned(marked: str) -> None:
    text = MARK_RE.sub(r"\1", marked)
    stops = [0, *(m.end() for m in re.finditer(r"(?<!m)[.] (?=[A-Z])", text)), len(text)]
    sentences = tuple(Sentence(start, end, 0) for start, end in pairwise(stops))
    found = [
        (text[t.start : t.end], t.value)
        for t in tag_timexes(text, sentences, DCT)
        if t.value[:4].isdigit()
    ]
    assert found == MARK_RE.findall(marked)


def test_a_clock_time_at_the_head_of_a_paragraph_is_of_the_day_of_the_page() -> None:
    text = "The court will sit on Friday.\n\n9:18 p.m. A crowd is at the gates.\n"
    sentences = (Sentence(0, 29, 0), Sentence(31, len(text), 1))
    values = [timex.value for timex in tag_timexes(text, sentences, DCT)]
    assert values == ["2023-12-22", "2023-12-20T21:18"]


@pytest.mark.xfail(strict=True, reason="an object may follow a verb that is also in captions")
def test_a_vote_that_is_faced_is_ahead() -> None:
    text = "The governor faces a vote of the house on Friday."
    (timex,) = tag_timexes(text, (Sentence(0, len(text), 0),), DCT)
    assert timex.value == "2023-12-22"


@pytest.mark.xfail(strict=True, reason="no word of the clause tells on which side the day is")
def test_a_day_of_what_was_planned_and_never_held_is_past() -> None:
    text = "The parade, planned for Monday, never took place."
    (timex,) = tag_timexes(text, (Sentence(0, len(text), 0),), DCT)
    assert timex.value == "2023-12-18"
