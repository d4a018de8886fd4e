"""Weekdays whose own clause tells the past, whatever the sentence looks ahead to, and the reverse.

An expression stands in brackets with its value after a bar. The document date is Wednesday,
20 December 2023; Monday is the 18th or the 25th, Friday the 15th or the 22nd.
"""

import re

import pytest

from newsdigest.records import Sentence
from newsdigest.timex.tag import tag_timexes

MARK_RE = re.compile(r"\[([^]|]+)\|([^]]+)\]")
DCT = "2023-12-20"

STILL_AHEAD = """
Norway's bank will cut its rates to 3% on [Friday|2023-12-22].
Ministers to meet in Lima [Friday|2023-12-22].
Navy to shut harbour on [Friday|2023-12-22].
The council said it would cut the fee to nothing on [Friday|2023-12-22].
The firm plans to close two mines and cut its costs on [Friday|2023-12-22].
The bank will announce a rate cut on [Friday|2023-12-22].
The bank will announce a rate cut for savers on [Friday|2023-12-22].
The committee will put the bill to a vote on [Friday|2023-12-22].
The team is set to fly to Perth on [Friday|2023-12-22].
Talks will resume after the election on [Friday|2023-12-22].
Talks will resume after the election on [Friday|2023-12-22], envoys said.
The minister will resign after the vote on [Friday|2023-12-22].
The bishop will speak after a march on [Friday|2023-12-22] attended by the mayor.
The league said that the plan to meet on [Friday|2023-12-22] would go ahead.
The judge will decide whether the plan that is to start on [Friday|2023-12-22] was lawful.
The man who will be buried on [Friday|2023-12-22] was a welder.
The strike expected on [Friday|2023-12-22] would shut the port.
The council will discuss the fire on [Friday|2023-12-22].
The council will discuss the fire on [Friday|2023-12-22], which gutted the hall.
The court will hear the appeal on [Friday|2023-12-22] that was postponed in May.
The prince will go home after the [Friday|2023-12-22] match.
The prince will go home after [Friday|2023-12-22]'s match.
The guild will not call off [Friday|2023-12-22]'s strike.
"""

UNCHANGED_PASTS = """
Norway's bank cut its main rate to 3% on [Friday|2023-12-15].
The board cut the fee to nothing on [Friday|2023-12-15].
The pass was closed and the tunnel shut to lorries on [Friday|2023-12-15].
The canal shut to boats on [Friday|2023-12-15].
The firm put 40 welders to the door on [Friday|2023-12-15].
The minister put the bill to the vote on [Friday|2023-12-15].
The flames spread to the roof on [Friday|2023-12-15].
The owner let the barn to a circus on [Friday|2023-12-15].
The tenor quit the opera to sing at home on [Friday|2023-12-15].
Malta, who beat Cyprus to the title on [Friday|2023-12-15], will play at home.
Malta beat Cyprus to the title on [Friday|2023-12-15].
A deer hurt two riders on [Friday|2023-12-15] and will be caught.
The bank on [Friday|2023-12-15] cut rates and will meet again soon.
A letter to Mr Ode arrived on [Friday|2023-12-15].
A letter to the dean on [Friday|2023-12-15].
"""

PAST_CLAUSES = """
The club said it would appeal after a judge in Oslo on [Friday|2023-12-15] fined it.
The club said it would fold after its backer on [Friday|2023-12-15] sold his share.
The club would fold because its backer on [Friday|2023-12-15] had sold his share.
Peru will reply since Chile on [Friday|2023-12-15] withdrew its envoy.
Trains will run for the first time since miners on [Friday|2023-12-15] freed the line.
He will meet the guide who on [Friday|2023-12-15] found the boys.
The boys will thank the guide whose dog on [Friday|2023-12-15] found them.
Prices will fall after the state on [Friday|2023-12-15] cut its duty on salt.
Prices will fall after the state on [Friday|2023-12-15] suddenly dropped its duty on salt.
The vote will be the first since [Friday|2023-12-15].
The council will discuss the fire on [Friday|2023-12-15] that gutted the hall.
The council will discuss the fire on [Friday|2023-12-15] in which two cows died.
The driver has to answer for the crash on [Friday|2023-12-15] in which two cows died.
The herd is expected to grow after its loss on [Friday|2023-12-15].
Candles will be lit for those who were hurt in [Friday|2023-12-15]'s crash.
Candles will be lit in the square after [Friday|2023-12-15]’s deadly fire.
The side will have to change after their defeat on [Friday|2023-12-15].
"""

BY_A_DAY = """
The cracks were sealed by [Friday|2023-12-15].
Nine farms had sent their figures by [Friday|2023-12-15].
But by [Friday|2023-12-15], the mood had changed.
Judging by [Friday|2023-12-15]'s vote, the house will not agree.
The cracks will be sealed by [Friday|2023-12-22].
The cracks could be sealed by [Friday|2023-12-22].
The tenants must leave by [Friday|2023-12-22].
By [Friday|2023-12-22], the tenants must leave.
The mayor hopes to answer by [Friday|2023-12-22].
"""


@pytest.mark.parametrize(
    "marked",
    [
        line
        for table in (STILL_AHEAD, UNCHANGED_PASTS, PAST_CLAUSES, BY_A_DAY)
        for line in table.strip().splitlines()
    ],
)
def test_a_weekday_goes_the_way_of_its_own_clause(marked: str) -> None:
    text = MARK_RE.sub(r"\1", marked)
    found = [
        (text[t.start : t.end], t.value)
        for t in tag_timexes(text, (Sentence(0, len(text), 0),), DCT)
        if t.value != "PRESENT_REF" and t.value[5:] != "05" and t.value != "FUTURE_REF"
    ]
    assert found == MARK_RE.findall(marked)
