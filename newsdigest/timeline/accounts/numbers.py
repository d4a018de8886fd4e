"""Words of quantity: numbers, what stands before them, and what is counted by them."""

NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
}
SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "bn": 1_000_000_000,
}
# Short ones, of money only: "5 m" is a length.
MONEY_SCALES = {
    "k": 1000,
    "mn": 1_000_000,
    "m": 1_000_000,
    "tn": 1_000_000_000_000,
}
# What says that a number is not exact, by what it says of it.
BOUNDS = {
    "about": ("about", "around", "some", "nearly", "almost", "roughly", "approximately", "circa"),
    "more": (
        "more than",
        "over",
        "at least",
        "above",
        "upwards of",
        "no fewer than",
        "not fewer than",
    ),
    "less": (
        "less than",
        "fewer than",
        "under",
        "up to",
        "at most",
        "below",
        "as many as",
        "no more than",
        "not more than",
    ),
}
# TIMEX3 modifiers that say the same of durations.
MODIFIERS = {
    "APPROX": "about",
    "MORE_THAN": "more",
    "EQUAL_OR_MORE": "more",
    "LESS_THAN": "less",
    "EQUAL_OR_LESS": "less",
}
# Counted by the way, in any account.
TRIVIAL = frozenset(
    """
    sides side parties party times things ways leaders presidents men women countries nations
    states points others days weeks months years hours minutes seconds degrees
    """.split()
)
# A row names one kind of thing counted.
SAME_THINGS = (
    "prisoners detainees captives inmates",
    "drones uavs",
    "civilians people persons residents",
    "soldiers troops servicemen",
    "casualties victims",
    "regions provinces oblasts",
    "missiles rockets",
    "flats apartments homes houses",
    "jobs workers employees staff",
)
PLURALS = frozenset("people children men women police casualties troops dead injured".split())
# What ends the words that name the thing counted.
STOPS = frozenset(
    """
    of in on at by to for from with and or but as that which who whose were was are is be been had
    has have since after before during between against into per than it its their his her the a an
    will would could may said says killed died left took each this these those so because while
    when where if not no also only still more most over under about around
    year-old years-old month-old week-old day-old
    """.split()
)
# Minutes in the units of a TIMEX3 duration, behind T and before it.
CLOCK_UNITS = {"H": 60, "M": 1, "S": 1 / 60}
DATE_UNITS = {"D": 1440, "W": 10_080, "M": 43_200, "Y": 525_600}
LOOSE_UNITS = frozenset("MY")  # "a month" is thirty days, about
# "for a day", "took an hour": it lasts; "$5 a day" and "a day of rage" do not say so.
LASTING = (
    "for last lasts lasted lasting take takes took taking about nearly almost over around than"
    " least within"
)
# "two days earlier" dates something, "a 14-year low" looks back.
NOT_LASTING = "earlier later ago prior low lows high highs peak record old anniversary"
# What a figure is called that its own sentence does not stand by: "was wrong", "an earlier toll",
# "initially said", "denied that", "revised from"; and what is put in its place.
WRONG = (
    "not correct|incorrect|not accurate|inaccurate|wrong|mistaken|erroneous|false|not true|untrue"
    "|in error|an error|a mistake"
)
FORMER = (
    "earlier|initial|previous|original|preliminary|provisional|wrong|incorrect|inaccurate|mistaken"
    "|erroneous|false|outdated"
)
RIGHT = "true|correct|real|actual|right|revised|corrected|final"
STATED = (
    "figures?|numbers?|counts?|tolls?|death tolls?|totals?|tally|estimates?|reports?|statements?"
    "|claims?|announcements?|versions?|readings?|forecasts?"
)
FORMERLY = (
    "earlier|initially|previously|originally|at first|wrongly|incorrectly|mistakenly|falsely"
    "|erroneously"
)
PUTTING = (
    "said|say|reported|stated|put|gave|given|claimed|announced|listed|estimated|believed|thought"
    "|feared"
)
MISSTATING = "misstated|misreported|miscounted|overstated|understated|overestimated|underestimated"
ESTIMATING = "put|estimated|reckoned|valued"
DENYING = "den(?:ied|ies|y|ying)|reject(?:ed|s|ing)|disput(?:ed|es|ing)|retracted|withdrew"
# What turns from it to what is so: "denied the report, saying that ten people ..."
TURNING = r",\s(?:saying|insisting|adding|stating|arguing|claiming|but|instead)\b"
CHANGED = "revised|corrected|amended"
# What stands before a number that another takes the place of: "four people, not six people",
# "compared with 11 people in May"; "not only six people" takes nothing back.
TAKING_BACK = (
    "(?<!than )not|rather than|instead of|as opposed to|compared (?:to|with)"
    "|(?:more|less|fewer|greater|higher|lower|larger|bigger|smaller) than the|short of the"
)
TOWARDS = "to|by|for|with|at|in|of|on"  # "to 14, not to 11"
# What goes from one number to another: "rose to 14 people from 11 people", "up from 11 people".
MOVING = (
    "r(?:ose|isen?|ises|ising)|f(?:ell|all|alls|allen|alling)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?"
    "|grow(?:s|n|ing)?|grew|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|increas(?:es?|ed|ing)"
    "|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|slip(?:s|ped|ping)?|sink(?:s|ing)?|sank|sunk"
    "|plung(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slow(?:s|ed|ing)?|eas(?:es?|ed|ing)"
    "|rais(?:es?|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:es?|ed|ing)|lift(?:s|ed|ing)?"
    "|doubl(?:es?|ed|ing)|swell(?:s|ed|ing)?|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?"
    "|rebound(?:s|ed|ing)?|updat(?:es?|ed|ing)|chang(?:es?|ed|ing)"
)
BEFORE_UP = "is|are|was|were|stands?|stood|been|and|also|now"  # not "rounded up from 40 homes"
# What begins another clause, in which nothing goes from number to number any more.
CLAUSE_HEADS = "after|as|because|before|but|if|once|since|that|until|when|where|which|while|who"
