"""One template tells of many happenings, and one sentence is printed many times."""

import pytest

from newsdigest.timeline.build import build_timeline
from tests.factories import make_told

RAID = "arrested five people on Friday after a robbery at a fuel station by the harbour."


@pytest.mark.parametrize(
    ("one", "other", "rows"),
    [
        # one template, two places
        (f"Police in Riga {RAID}", f"Police in Oslo {RAID}", 2),
        (f"Riga police {RAID}", f"Oslo police {RAID}", 2),
        (f"Officer Ann Lee in Riga {RAID}", f"Officer Ann Berg in Oslo {RAID}", 2),
        # the same place in nearly the same words
        (f"Police in Riga {RAID}", f"Officers in Riga {RAID}", 1),
        (f"Police in Riga {RAID}", f"The police {RAID}", 1),
    ],
)
def test_a_template_tells_of_many(one: str, other: str, rows: int) -> None:
    assert len(build_timeline([make_told(one, "A"), make_told(other, "B")])) == rows


def test_a_sentence_that_is_printed_again_changes_no_event() -> None:
    told = [
        make_told(f"Police in Riga {RAID}", "A"),
        make_told("Five robbers of a fuel station in Riga were arrested on Friday.", "B"),
        make_told("The king opened a bridge in Bergen on Friday.", "C"),
    ]
    before = [row.summary for row in build_timeline(told)]
    for report in told:
        again = [make_told(report.sentence, f"Copy {number}") for number in range(8)]
        assert len(build_timeline([*told, *again])) == len(before)
