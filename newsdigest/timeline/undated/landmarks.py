"""The landmarks: public events whose day everybody knows, with the words by which news names them.

A cue is a row of words that stand close together in a sentence, in any order; ``|`` stands between
words of which one is enough. Words count by their stems, so that Russia is also Russian, and talks
are also negotiations. A cue has to name its event and no other: "second round of talks" alone would
fit any talks. What news refers to for years ("the full-scale invasion") dates nothing, and is left
out on purpose.
"""

from typing import NamedTuple


class Landmark(NamedTuple):
    """A dated public event.

    Attributes:
        name: as evidence shows it.
        day: the ISO day on which it happened, or began.
        cues: what names it, separated by semicolons.
    """

    name: str
    day: str
    cues: str


LANDMARKS = (
    # The talks between Russia and Ukraine in Istanbul, May to July 2025.
    Landmark(
        "first round of the Istanbul talks",
        "2025-05-16",
        "first direct talk Ukraine|Kyiv Russia|Moscow three|2022;"
        "first round talk Istanbul Ukraine|Kyiv direct",
    ),
    Landmark(
        "second round of the Istanbul talks",
        "2025-06-02",
        "second direct talk Ukraine|Kyiv Russia|Moscow;"
        "second round direct talk Istanbul Ukraine|Kyiv|Russia|Moscow;"
        "second round talk Istanbul Ukraine|Kyiv Russia|Moscow",
    ),
    Landmark(
        "third round of the Istanbul talks",
        "2025-07-23",
        "third direct talk Ukraine|Kyiv Russia|Moscow;"
        "third round talk Istanbul Ukraine|Kyiv Russia|Moscow",
    ),
    # What surrounds them.
    Landmark(
        "Oval Office quarrel of Trump and Zelensky",
        "2025-02-28",
        "Trump|Vance Zelensky|Zelenskyy Oval Office row|quarrel|argument|clash|spat|shouting",
    ),
    Landmark(
        "US-Russian talks in Riyadh",
        "2025-02-18",
        "Lavrov Rubio talk Riyadh|Saudi",
    ),
    Landmark(
        "US-Ukrainian talks in Jeddah",
        "2025-03-11",
        "Ukraine Jeddah talk ceasefire|intelligence",
    ),
    Landmark(
        "meeting of Trump and Zelensky in the Vatican",
        "2025-04-26",
        "Trump Zelensky|Zelenskyy meeting Vatican|Basilica",
    ),
    Landmark(
        "US-Ukrainian minerals agreement",
        "2025-04-30",
        "Ukraine minerals deal|agreement signed|signing|sign Washington|Bessent|Svyrydenko",
    ),
    Landmark(
        "visit of four European leaders to Kyiv",
        "2025-05-10",
        "Macron Starmer Merz Tusk Kyiv visit|arrived|travelled|ultimatum",
    ),
    Landmark(
        "Putin's offer of direct talks in Istanbul",
        "2025-05-11",
        "Putin proposed|offered|proposal|offer direct talk Istanbul Ukraine|Kyiv May",
    ),
    Landmark(
        "call of Trump and Putin on 19 May",
        "2025-05-19",
        "Trump Putin two-hour call ceasefire immediately negotiations",
    ),
    Landmark(
        "exchange of a thousand prisoners a side",
        "2025-05-23",
        "Ukraine Russia begin|began|start|started first phase|stage exchange 1000|390",
    ),
    Landmark(
        "collapse of a bridge on a train in Bryansk",
        "2025-05-31",
        "Bryansk bridge collapse|collapsed train",
    ),
    Landmark(
        "Ukraine's drone strikes on Russian bomber bases",
        "2025-06-01",
        "Ukraine|Kyiv strike|attack|drone|raid|hit|struck Russia bomber|warplane|airbase|airfield"
        " nuclear|strategic|Siberia|dozens|40|41;"
        "Operation Spiderweb;Operation Spider Web",
    ),
    Landmark(
        "Trump and Putin's summit in Alaska",
        "2025-08-15",
        "Trump Putin summit|meeting|talk Alaska|Anchorage",
    ),
    Landmark(
        "Zelensky and European leaders at the White House",
        "2025-08-18",
        "Zelensky|Zelenskyy European leaders White House Trump talk",
    ),
    # The war before.
    Landmark("sinking of the Moskva", "2022-04-14", "cruiser|flagship Moskva sank|sink|sunk|hit"),
    Landmark("first blast on the Crimean bridge", "2022-10-08", "truck Kerch|Crimea bridge blast"),
    Landmark("breach of the Kakhovka dam", "2023-06-06", "Kakhovka dam breach|breached|destroyed"),
    Landmark("Wagner's mutiny", "2023-06-24", "Wagner|Prigozhin mutiny|march Moscow Rostov"),
    Landmark("death of Prigozhin", "2023-08-23", "Prigozhin plane|jet crash|killed"),
    Landmark("attack on the Crocus hall", "2024-03-22", "Crocus City Hall attack|gunmen"),
    Landmark("Ukraine's advance into Kursk", "2024-08-06", "Ukraine incursion Kursk surprise"),
    # Elsewhere, 2023 to 2025.
    Landmark("Hamas attack on Israel", "2023-10-07", "Hamas attack|assault Israel surprise"),
    Landmark("US election of 2024", "2024-11-05", "Trump defeat|defeated|beat Kamala Harris"),
    Landmark("fall of Assad", "2024-12-08", "Assad fled|flee|toppled|ousted rebels Damascus"),
    Landmark("Trump's second inauguration", "2025-01-20", "Trump sworn|inauguration 47th"),
    Landmark("German election of 2025", "2025-02-23", "Merz CDU|conservatives win|won election"),
    Landmark("earthquake in Myanmar", "2025-03-28", "Myanmar earthquake 7.7"),
    Landmark("Trump's Liberation Day tariffs", "2025-04-02", "Trump Liberation Day tariffs"),
    Landmark("death of Pope Francis", "2025-04-21", "Pope Francis died|death 88"),
    Landmark("attack at Pahalgam", "2025-04-22", "Pahalgam attack gunmen|tourists|militants"),
    Landmark("Iberian blackout", "2025-04-28", "Spain Portugal blackout|outage power"),
    Landmark("Canadian election of 2025", "2025-04-28", "Carney Liberals win|won election Canada"),
    Landmark("Australian election of 2025", "2025-05-03", "Albanese Labor win|won election second"),
    Landmark("Merz elected chancellor", "2025-05-06", "Merz elected chancellor second ballot|vote"),
    Landmark("Operation Sindoor", "2025-05-07", "Operation Sindoor"),
    Landmark("election of Pope Leo XIV", "2025-05-08", "Prevost Leo XIV elected|election|new"),
    Landmark("Indian-Pakistani ceasefire", "2025-05-10", "India Pakistan ceasefire agreed|Trump"),
    Landmark("Polish run-off of 2025", "2025-06-01", "Nawrocki Trzaskowski win|won|runoff"),
    Landmark("South Korean election of 2025", "2025-06-03", "Lee Jae-myung win|won election"),
    Landmark("crash of Air India 171", "2025-06-12", "Air India crash Ahmedabad"),
    Landmark("Israel's first strikes on Iran", "2025-06-13", "Operation Rising Lion"),
    Landmark("US strikes on Iran's nuclear sites", "2025-06-22", "Operation Midnight Hammer"),
    Landmark("NATO summit in The Hague", "2025-06-24", "NATO summit The Hague 5%|five|Rutte"),
)
