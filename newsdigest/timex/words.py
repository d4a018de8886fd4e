"""Words of time and what each is worth, and the small patterns that are made of them.

The worth of a word is the piece of a TIMEX3 value that it stands for. A pattern here is one
word class; `rules.py` puts classes together. Lower-case words are also read with a capital.
"""

# --- what words are worth ------------------------------------------------------------------------

MONTHS = {
    "january": "01",
    "february": "02",
    "march": "03",
    "april": "04",
    "may": "05",
    "june": "06",
    "july": "07",
    "august": "08",
    "september": "09",
    "october": "10",
    "november": "11",
    "december": "12",
    "jan": "01",
    "feb": "02",
    "mar": "03",
    "apr": "04",
    "jun": "06",
    "jul": "07",
    "aug": "08",
    "sept": "09",
    "sep": "09",
    "oct": "10",
    "nov": "11",
    "dec": "12",
}

WEEKDAYS = {
    "monday": "1",
    "tuesday": "2",
    "wednesday": "3",
    "thursday": "4",
    "friday": "5",
    "saturday": "6",
    "sunday": "7",
    "mon": "1",
    "tues": "2",
    "tue": "2",
    "wed": "3",
    "thurs": "4",
    "thur": "4",
    "thu": "4",
    "fri": "5",
    "sat": "6",
    "sun": "7",
}

# TIMEX3 units; "T" before a unit of the clock. A fortnight, a decade and a century have no unit
# of their own in a duration, so they are counted in weeks and years (see UNIT_SIZES).
UNITS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "weekend": "WE",
    "week": "W",
    "fortnight": "F",
    "month": "M",
    "quarter": "Q",
    "semester": "H",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "centurie": "CE",  # the plural without its s
    "millennium": "ML",
    "millennia": "ML",
}

# A unit that TIMEX3 counts in another: (how many, of which).
UNIT_SIZES = {
    "F": (2, "W"),
    "WE": (1, "WE"),
    "H": (6, "M"),
    "DE": (10, "Y"),
    "CE": (100, "Y"),
    "ML": (1000, "Y"),
}

NUMBERS = {
    "a": 1,
    "an": 1,
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
    "hundred": 100,
    "dozen": 12,
    "thousand": 1000,
    "million": 1000000,
    "couple": 2,
}

ORDINALS = {
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "final": "4",
    "last": "4",
    "1st": "1",
    "2nd": "2",
    "3rd": "3",
    "4th": "4",
}

CENTURIES = {
    "first": "00",
    "second": "01",
    "third": "02",
    "fourth": "03",
    "fifth": "04",
    "sixth": "05",
    "seventh": "06",
    "eighth": "07",
    "ninth": "08",
    "tenth": "09",
    "eleventh": "10",
    "twelfth": "11",
    "thirteenth": "12",
    "fourteenth": "13",
    "fifteenth": "14",
    "sixteenth": "15",
    "seventeenth": "16",
    "eighteenth": "17",
    "nineteenth": "18",
    "twentieth": "19",
    "twenty-first": "20",
}

# The days of the month in words; twenty-first is put together.
DAYS = {word: int(number) + 1 for word, number in CENTURIES.items()} | {"thirtieth": 30}

DECADES = {
    "twenties": "2",
    "thirties": "3",
    "forties": "4",
    "fifties": "5",
    "sixties": "6",
    "seventies": "7",
    "eighties": "8",
    "nineties": "9",
}

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "daytime": "DT",
    "dawn": "MO",
    "dusk": "EV",
    "noon": "12:00",
    "midday": "12:00",
    "lunchtime": "12:00",
    "midnight": "24:00",
}

# TIMEX3: the modifiers of a point, of a stretch, and of an amount.
MODS = {
    "early": "START",
    "earlier": "START",
    "beginning": "START",
    "start": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "later": "END",
    "end": "END",
    "close": "END",
    "rest": "END",
    "remainder": "END",
    "first": "START",
    "opening": "START",
    "last": "END",
    "final": "END",
    "closing": "END",
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
    "approximately": "APPROX",
    "circa": "APPROX",
    "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
    "under": "LESS_THAN",
    "more than": "MORE_THAN",
    "over": "MORE_THAN",
    "longer than": "MORE_THAN",
    "well over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS",
    "at most": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
    "and beyond": "ON_OR_AFTER",
    "or later": "ON_OR_AFTER",
    "onward": "ON_OR_AFTER",
    "onwards": "ON_OR_AFTER",
}

SIDES = {"before": "-1D", "after": "+1D"}

REFERENCES = {
    "now": "PRESENT_REF",
    "right now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
}

FREQUENCIES = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
}

# The days that `holidays.py` can compute: the key is the word, the worth its name there. The days
# of mothers and fathers are left out: each country has its own.
HOLIDAYS = {
    "new year's day": "new-years-day",
    "new years day": "new-years-day",
    "new year's eve": "new-years-eve",
    "new years eve": "new-years-eve",
    "martin luther king jr. day": "martin-luther-king-day",
    "martin luther king day": "martin-luther-king-day",
    "valentine's day": "valentines-day",
    "presidents day": "presidents-day",
    "presidents' day": "presidents-day",
    "st. patrick's day": "st-patricks-day",
    "st patrick's day": "st-patricks-day",
    "ash wednesday": "ash-wednesday",
    "palm sunday": "palm-sunday",
    "maundy thursday": "maundy-thursday",
    "good friday": "good-friday",
    "holy saturday": "holy-saturday",
    "easter sunday": "easter",
    "easter monday": "easter-monday",
    "easter day": "easter",
    "easter": "easter",
    "ascension day": "ascension-day",
    "pentecost": "pentecost",
    "whit monday": "whit-monday",
    "may day": "may-day",
    "memorial day": "memorial-day",
    "juneteenth": "juneteenth",
    "canada day": "canada-day",
    "independence day": "independence-day",
    "the fourth of july": "independence-day",
    "fourth of july": "independence-day",
    "bastille day": "bastille-day",
    "labor day": "labor-day",
    "labour day": "labor-day",
    "columbus day": "columbus-day",
    "halloween": "halloween",
    "all saints' day": "all-saints-day",
    "all souls' day": "all-souls-day",
    "guy fawkes night": "guy-fawkes-night",
    "bonfire night": "guy-fawkes-night",
    "election day": "election-day",
    "veterans day": "veterans-day",
    "armistice day": "veterans-day",
    "remembrance day": "veterans-day",
    "thanksgiving day": "thanksgiving",
    "thanksgiving": "thanksgiving",
    "christmas eve": "christmas-eve",
    "christmas day": "christmas",
    "christmas": "christmas",
    "xmas": "christmas",
    "boxing day": "boxing-day",
}

# Named after a clock time. TIMEX3 as the corpora use it leaves them out of the value.
ZONES = (
    "GMT",
    "UTC",
    "EST",
    "EDT",
    "ET",
    "CST",
    "CDT",
    "MST",
    "MDT",
    "PST",
    "PDT",
    "BST",
    "CET",
    "CEST",
    "EET",
    "EEST",
    "MSK",
    "IST",
    "JST",
    "AEST",
    "AEDT",
    "ACDT",
    "HKT",
    "KST",
    "SAST",
    "EAT",
)

# The group of a pattern -> the table that its word is looked up in.
WORTH: dict[str, dict[str, str]] = {
    "month": MONTHS,
    "weekday": WEEKDAYS,
    "unit": UNITS,
    "ordinal": ORDINALS,
    "century": CENTURIES,
    "decade": DECADES,
    "season": SEASONS,
    "part": PARTS,
    "reference": REFERENCES,
    "frequency": FREQUENCIES,
    "holiday": HOLIDAYS,
    "mod": MODS,
    "side": SIDES,
}

# --- white space and edges -----------------------------------------------------------------------

# Never across a blank line; a bounded count keeps every pattern linear.
S = r"(?:(?:\s| \n) {0,4})"
DASH = "[-\u2010-\u2015]"
JOIN = rf"(?:{S}|{DASH})"

# --- word classes --------------------------------------------------------------------------------

_FULL_MONTHS = [m for m in MONTHS if len(m) > 4 or m in ("may", "june", "july")]
_FULL_WEEKDAYS = [d for d in WEEKDAYS if d.endswith("day")]
_SHORT_WEEKDAYS = [d for d in WEEKDAYS if not d.endswith("day")]

# Months and weekdays are names: only with a capital, or all capitals in a headline. A full name
# stands before what it is shortened to.
_MONTH_FORMS = [form for m in MONTHS for form in (m.title(), m.upper())]
MONTH = f"(?:(?:{'|'.join(_MONTH_FORMS)})(?![a-z]))"
# Months that are always a month; "May" and "March" open sentences and name people.
SURE_MONTH = (
    "(?:"
    + "|".join(
        [m.title() for m in _FULL_MONTHS if m not in ("may", "march")]
        + [m.upper() for m in _FULL_MONTHS if m not in ("may", "march")]
    )
    + ")"
)
FULL_WEEKDAY = (
    "(?:"
    + "|".join([d.title() for d in _FULL_WEEKDAYS] + [d.upper() for d in _FULL_WEEKDAYS])
    + ")"
)
SHORT_WEEKDAY = (
    "(?:"
    + "|".join([d.title() for d in _SHORT_WEEKDAYS] + [d.upper() for d in _SHORT_WEEKDAYS])
    + ")"
)
WEEKDAY = f"(?:{FULL_WEEKDAY}|{SHORT_WEEKDAY}(?![a-z]))"

DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
SPELLED_DAY = (
    "(?:(?:[Tt]wenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|[Tt]hirty-first|"
    + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in CENTURIES if "-" not in w)
    + "|[Tt]wentieth|[Tt]hirtieth)(?![a-z-])"
)
NTH_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)(?![a-z])"
ANY_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|(?!\d))"
YEAR = r"(?:20\d\d|1\d{3})(?!\d)"
BC = r"(?:BCE?(?![a-z])|B\.C\.(?:E\.)?)"
MODERN_YEAR = r"(?:20[0-4]\d|19\d\d)(?!\d)"
APOSTROPHE = "['\u2018\u2019]"

_DIGITS = "one|two|three|four|five|six|seven|eight|nine"
# One branch a letter, so that a miss costs little.
NUMBER_WORD = (
    "(?:[Tt](?:wenty|hirty|hirteen|welve|hree|wo|en)|[Ff](?:orty|ifty|ourteen|ifteen|our|ive)"
    "|[Ss](?:ix|even)(?:ty|teen)?|[Ee](?:ight(?:y|een)?|leven)|[Nn]ine(?:ty|teen)?|[Oo]ne)"
    f"(?:(?<=ty)[- ](?:{_DIGITS}))?(?![a-z])"
)
SPOKEN_YEAR = (
    rf"(?:(?:[Nn]ineteen|[Tt]w(?:enty|o[ -]thousand(?:[ -]and)?))[ -]{NUMBER_WORD}"
    rf"|(?:[Nn]ineteen|[Tt]wenty)[ -](?:oh[ -](?:{_DIGITS})|hundred)|[Tt]wo[ -]thousand)(?![a-z])"
)
VAGUE_NUMBER = (
    "(?:[Aa] (?:few|number of)|[Ss]everal|[Ff]ew|[Mm]any|[Ss]ome|[Cc]ountless"
    "|[Dd]ozens of|[Hh]undreds of|[Tt]housands of)"
)
# A number that counts units. "a couple of" is two; "a few" is some number, X.
COUNT = (
    rf"(?:\d{{1,4}}(?:,\d{{3}})?(?:\.\d{{1,2}})?(?![\d,])"
    rf"|(?:[Aa] )?[Cc]ouple(?: of)?|[Aa] dozen|(?:[Aa]|[Oo]ne) hundred|[Aa] thousand"
    rf"|{VAGUE_NUMBER}(?![a-z])|{NUMBER_WORD}(?:{S}(?:hundred|thousand|million))?)"
)
# The same without the vague ones.
SURE_COUNT = rf"(?:[Aa]{S}couple(?:{S}of)?|\\d{{1,2}}|{NUMBER_WORD})"
A_COUNT = rf"(?:{COUNT}|[Aa]n?(?![a-z]))"

UNIT = "(?:second|minute|hour|day|weekend|week|fortnight|month|quarter|year|decade|centur(?:y|ie))"
LONG_UNIT = "(?:day|week|fortnight|month|quarter|year|decade|centur(?:y|ie))"

SEASON = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
PART = "(?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)"
NOON = "(?:[Nn]oon|[Mm]idday|[Mm]idnight|[Dd]awn|[Dd]usk)"
ORDINAL = "(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)"
CENTURY = (
    "(?:"
    + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in sorted(CENTURIES, key=len, reverse=True))
    + "|\\d{1,2}(?:st|nd|rd|th))"
)
DECADE = "(?:" + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in DECADES) + ")"
FREQUENCY = "(?:" + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in FREQUENCIES) + ")"

_APPROXIMATE = (
    "about",
    "around",
    "roughly",
    "approximately",
    "nearly",
    "almost",
    "less than",
    "fewer than",
    "no more than",
    "no less than",
    "more than",
    "longer than",
    "well over",
    "at least",
    "at most",
    "up to",
)
_APPROXIMATE_INITIALS = "".join(sorted({w[0] + w[0].upper() for w in _APPROXIMATE} | {"oO"}))
ABOUT = (
    f"(?=[{_APPROXIMATE_INITIALS}])(?:"
    + "|".join(f"[{w[0].upper()}{w[0]}]" + w[1:] for w in _APPROXIMATE)
    + r"|[Oo]ver(?=\s(?:an?\s|\d))"
    + ")"
)
EARLY = "(?:[Ee]arly|[Ll]ate|[Mm]id)"
EARLIER = "(?:[Ee]arlier|[Ll]ater)"
ZONE = (
    "(?:"
    + "|".join(sorted(ZONES, key=len, reverse=True))
    + "|[Ll]ocal time|[Ee]astern(?: [Tt]ime)?|[Pp]acific [Tt]ime)"
)
MERIDIEM = r"(?:[AaPp]\. ?[Mm]\b\.?|[AaPp][Mm]\b)"
HOLIDAY = (
    "(?:"
    + "|".join(
        h.title()
        .replace("'S", "['’]s")
        .replace("s' ", "s['’]? ")
        .replace(".", r"\.?")
        .replace("Of", "of")
        .replace("The ", "[Tt]he ")
        for h in sorted(HOLIDAYS, key=len, reverse=True)
    )
    + ")"
)

# --- what may stand before -----------------------------------------------------------------------

# They spare a place with no word before it a look for each word of a list.
WORD_BEFORE = r"(?<=[a-z]\s)"
NO_WORD_BEFORE = r"(?<![a-z.]\s)"

# A month or a bare number is a date after one of these.
_PREPOSITIONS = """
    in since of from until till to by before after during between through for around about
    last next this early late mid and or circa year on
    """.split()
AFTER_PREPOSITION = (
    rf"{WORD_BEFORE}(?:"
    + "|".join(rf"(?<=\b[{w[0].upper()}{w[0]}]{w[1:]}\s)" for w in _PREPOSITIONS)
    + ")"
)
_DETERMINERS = """the a an its his her their our that this s another new""".split()
AFTER_DETERMINER = (
    rf"{WORD_BEFORE}(?:"
    + "|".join(rf"(?<=\b[{w[0].upper()}{w[0]}]{w[1:]}\s)" for w in _DETERMINERS)
    + ")"
)
# What can follow a bare year; a noun would make it a number: "2000 horsepower".
AFTER_A_YEAR = (
    "(?:and|or|to|in|at|by|for|from|with|on|of|as|the|a|an|it|he|she|they|we|was|were|is|are|has|had|have|will"
    "|would|but|when|while|after|before|until|through|which|who|that|because|since|if|so|than|under|over|into"
    "|compared|during|did|could|may|might|should|there|his|her|their|its|only|also|amid|against|despite)\\b"
)
AFTER_CLOCK_PREPOSITION = (
    rf"{WORD_BEFORE}(?:"
    + "|".join(
        rf"(?<=\b[{w[0].upper()}{w[0]}]{w[1:]}\s)"
        for w in ("at", "until", "till", "by", "from", "around", "before", "after", "since")
    )
    + ")"
)
# "May" is a person after most of them: only these settle it.
_TIME_PREPOSITIONS = """
    in since until till during through last next this early late mid
    """.split()
AFTER_TIME_PREPOSITION = (
    rf"{WORD_BEFORE}(?:"
    + "|".join(rf"(?<=\b[{w[0].upper()}{w[0]}]{w[1:]}\s)" for w in _TIME_PREPOSITIONS)
    + ")"
)

AFTER_SEASON_PREPOSITION = (
    rf"{WORD_BEFORE}(?:"
    + "|".join(
        rf"(?<=\b[{w[0].upper()}{w[0]}]{w[1:]}\s)"
        for w in ("in", "by", "during", "until", "since", "through", "throughout")
    )
    + ")"
)
# After "in the spring" it begins another phrase; a noun would be named by the season.
OPENS_A_CLAUSE = (
    "the a an this these his her its their he she it they we both all two three four some many most"
    " only another nobody there by from for until because which after although"
).replace(" ", "|")

# After one of these a month is somebody's name.
NOT_TITLED = "".join(
    rf"(?<!\b{title}\s)" for title in ("Ms", "Mrs", "Mr", "Miss", r"Ms\.", r"Mrs\.", r"Dr\.")
)

# After one of these a weekday is part of a name, or before one.
_NAMED_DAYS = """
    Black Bloody Super Cyber Ruby Giving Fat Shrove Manic Freaky Throwback Casual Girl Man
    Blue Red Big Magic man
    """.split()
NOT_A_NAMED_DAY = rf"(?:{NO_WORD_BEFORE}|" + "".join(rf"(?<!\b{w}\s)" for w in _NAMED_DAYS) + ")"
AFTER_NAMED_DAY = (
    "Times Mail Telegraph Mirror Express People Post Herald Star Sport Independent Tribune World"
    " Agreement Accord Addams Club Group Night Evening Morning"
).replace(" ", "|")
# After a holiday: a thing, not the day ("Christmas trees", "the Good Friday Agreement").
AFTER_A_HOLIDAY = (
    "Island Islander Carol Rising Proclamation Seals Massacre Agreement Accord Story Special Parade"
    " tree trees card cards gift gifts present presents light lights party parties shopping"
    " carol carols dinner dinners decorations market markets song songs movie film album egg eggs"
    " bunny costume costumes turkey pudding sales message speech truce bonus bonuses"
).replace(" ", "|")
# After one of these a number is no year: "Flight 1980", "Resolution 1973".
_NUMBERED = """
    No. Nos. Number Route Highway Flight Room Page Section Article Resolution Chapter
    Windows Office Area Channel Studio Model Version Apartment Suite Unit Building Bill Form
    Act Law Lot Psalm Sonnet Boeing Airbus Grade Gate Level Size Type Class Mark Series
    Street Avenue Box Directive Regulation Interstate Ordinance Measure Proposition
    Amendment Order Case Docket
    """.split()
NOT_NUMBERED = (
    rf"(?:{NO_WORD_BEFORE}|"
    + "".join(rf"(?<!\b{word}\s)" for word in (w.replace(".", "[.]") for w in _NUMBERED))
    + ")"
)
# What a number before it counts: "2000 people".
COUNTED = (
    "percent people men women children troops soldiers kilometers kilometres km miles dead wounded"
    " million billion feet meters metres acres hectares dollars euros pounds tons tonnes hours"
    " years days points votes jobs workers"
).replace(" ", "|")

# What a year before it dates, where a number would want a plural: "his failed 1996 campaign".
DATED = (
    "campaign election race vote referendum season war invasion coup revolution uprising revolt"
    " treaty agreement accord deal pact census budget constitution law report study survey film"
    " movie novel album book song conference summit crisis recession collapse crash bombing"
    " earthquake tsunami hurricane flood famine massacre assassination trial conviction ruling"
    " speech interview edition championship tournament final model vintage harvest levels baseline"
).replace(" ", "|")

# Of the numbers that could be years, those that most often count: "after 1009 complaints", "in 1400
# homes". A year of our time before a plural is one: "in 2010 elections", "in 2000 prices".
COUNTING_NUMBER = r"(?:10\d\d|1[1-8]00)"
# They end as a plural does, and are none: "the church built in 1200 stands there".
_NO_PLURALS = """
    does always perhaps besides afterwards towards overseas stands remains shows says gives makes
    goes comes lies tells begins ends marks means seems becomes takes keeps draws serves houses
    overlooks dominates describes survives dates belongs gets tends runs leads
    """.split()
# Nouns that count; what a year dates may stand in the plural too: "the 1800 elections".
COUNTED_NOUN = (
    rf"(?!(?:{AFTER_A_YEAR}|(?:{'|'.join(_NO_PLURALS)})\b|(?:{DATED})s?\b|prices\b|terms\b))"
    r"(?:[a-z]{3,20}(?<=[^sui]s)|[a-z]{2,12}(?:men|children|people|folk))\b"
)
# After one of these no number counts; a year that opens a sentence may be followed by who acts.
NOT_COUNTING = (
    r"(?:(?<=\bIn\s)|(?<=\b[Bb]y\s)|(?<=\b[Ss]ince\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Tt]ill\s)"
    r"|(?<=\b[Cc]irca\s)|(?<=\b[Ee]arly\s)|(?<=\b[Ll]ate\s)|(?<=\byear\s)"
    rf"|(?!{COUNTING_NUMBER}(?:{S}(?:and|or|to){S}\d{{4}})?{S}{COUNTED_NOUN}))"
)

# What follows a year that is only the first: "1990 and beyond".
AND_BEYOND = "(?:and beyond|or later|onwards?)"

# What is of our time, not of one day: "in today's world".
OF_OUR_TIME = (
    "world society youth generation children parents women economy technology standards culture"
    " climate life era age"
).replace(" ", "|")

# After one of these "a year" and "annually" tell a rate, no time: "$5 million a year".
_AMOUNTS = """
    illion hundred thousand dozen percent cents dollars euros pounds times hours days weeks months
    people miles kilometres tons tonnes barrels units jobs seats flights deaths cases visitors
    """.split()
NOT_AFTER_AN_AMOUNT = r"(?<!\d\s)(?<!%\s)" + "".join(rf"(?<!{w}\s)" for w in _AMOUNTS)

# Words that can stand between the first word of an extent and the word that triggers its rules.
LEADS = frozenset(
    f"""
    a an the this that these those its his her each every some another same other right now
    last next past previous preceding prior following coming current latest recent ensuing upcoming
    first second third fourth final fiscal financial full whole entire additional extra early
    earlier late later mid middle beginning start end close rest remainder opening closing
    subsequent intervening about around roughly approximately nearly almost less fewer no more most
    very than longer well over at least up to of or and half just only
    couple few several many number dozen dozens hundreds thousands countless once twice times per
    near distant year trading business working calendar consecutive straight solid successive long
    corresponding comparable like similar circa in on
    {" ".join(NUMBERS)} {" ".join(CENTURIES)}
    """.split()
)
# Those of them that stand inside an extent only: no rule begins with one.
INNER_LEADS = frozenset(
    """
    and in of on or than to her his those million thousand hundred dozen number times per least
    full whole entire additional extra other latest prior opening closing subsequent intervening
    near distant trading business working calendar consecutive straight solid successive long
    """.split()
)

# --- what sends a place in the text to its rules -------------------------------------------------

UNIT_STARTS = frozenset(
    """
    minute hour day week fortnight month quarter year decade centur
    """.split()
)
REFERENCE_STARTS = frozenset(
    """
    today tonight tomorrow yesterday overnight now current recent lately soon future past present
    moment
    """.split()
)

# --- verbs, for the tense reader -----------------------------------------------------------------

_VERB_KINDS = {
    "past": """
        was were had did wasn't weren't hadn't didn't wasn’t weren’t hadn’t didn’t
        said told went came saw took made gave got found left lost won met held began fell rose
        grew knew thought felt brought bought sold sent spent kept led meant ran shot struck hit
        spoke stood paid drew drove fought flew broke built chose became wrote sat caught taught
        sank swore wore tore bore bled bred clung crept dealt dug fed fled forbade froze hung heard
        hid laid lay lent lit rode rang sang shook shone shrank slid slept split sprang stole stuck
        stung swam swept swung threw understood woke withdrew overthrew undertook underwent arose
        awoke bound forgave forgot gone done taken given seen known shown written driven spoken
        broken chosen begun fallen risen grown drawn thrown worn torn born hidden beaten stolen died
        """,
    "present": """
        is are am be been being has have does do isn't aren't hasn't haven't doesn't don't
        isn’t aren’t hasn’t haven’t doesn’t don’t says say
        """,
    "future": "will shall won't won’t upcoming forthcoming",
    "foreseen": "would wouldn't wouldn’t",
    "possible": "could might should may must can couldn't couldn’t",
    "ahead": """
        expected scheduled slated due planned planning expects expect hoped hoping intends intended
        aimed poised
        """,
    "unchanged": """
        cut shut put set let quit spread cost cast beat burst hurt shed bid read rid thrust upset
        """,
}
# They show in what tense a text is told; who is quoted tells news.
PAST_WORDS = _VERB_KINDS["past"].replace(" said ", " ").replace(" told ", " ").split()
PRESENT_WORDS = [*_VERB_KINDS["present"].split(), *"will said told today".split()]
# What each verb says of its time; "ahead" looks past its own tense: "was planned for May". The past
# of an "unchanged" one is its base, and many are nouns besides: what stands around it tells which.
VERBS = {word: kind for kind, words in _VERB_KINDS.items() for word in words.split()}
# Near after one of these an unchanged verb may be no past: "to cut", "will rise and cut".
BEFORE_AN_INFINITIVE = frozenset("to and or but not help let make get getting , ; :".split())
# Right before one of these they are nouns: "the spread of", "a rate cut for", "a cut is due".
AFTER_A_NOUN = frozenset("of for in on at by from with after and or is are was were , ; :".split())
# They end as a past does, and are none.
NO_PAST_VERBS = frozenset(["indeed", "hundred", "speed", "exceed", "proceed", "succeed", "kindred"])
# Before "to" they look ahead: "is to meet", "set to open", "agreed to sell"; alone they are nouns,
# or tell the past.
AHEAD_BEFORE_TO = frozenset(
    """
    is are was were set going ready likely unlikely certain sure about able bound forecast tipped
    plan plans planned planning hope hopes hoped hoping aim aims aimed intend intends intended
    want wants wanted need needs needed agree agrees agreed agreement deal decide decides decided
    decision offer offers offered promise promises promised vow vows vowed pledge pledges pledged
    threaten threatens threatened propose proposes proposed proposal prepare prepares preparing
    invite invites invited invitation ask asks asked urge urges urged permission deadline
    """.split()
)
# Right before "for" and a date, or before the date after "is".
AHEAD_BEFORE_FOR = frozenset(["forecast", "set"])
# "As previously planned", "better than expected" tell nothing of what is ahead.
AS_BEFORE = frozenset(["as", "than", "previously", "originally", "initially"])
# Right before a date they look ahead, whatever the verb: "by May", "payable May 1".
AHEAD_OF_A_DATE = frozenset(
    ["by", "until", "till", "effective", "payable", "soon as", "early as", "ahead of"]
)
# An -ed form after one of these is an adjective: "an unspecified date".
DETERMINERS = frozenset(["a", "an", "the", "its", "his", "her", "their", "some", "any"])
ADVERBS = frozenset(["still", "yet", "already", "now", "once", "long", "much", "never", "well"])
# What may be seen on a day is seen, as often as not: "smoke could be seen on Monday".
PERCEPTIONS = frozenset("see seen hear heard feel felt smell smelled watch watched".split())
NOBODY = frozenset("neither nor none nobody nothing no".split())
# The first of its chain: no auxiliary before it belongs to the same verb.
FINITE = frozenset("was were is are had has did does".split())
# No auxiliary reaches over one of these to its verb.
CHAIN_ENDS = DETERMINERS | frozenset([",", ";", ":", "that", "which", "who", "and", "but", "to"])
PAUSES = frozenset([",", ";", ":"])
# Right before a date they begin another clause than the last; "set Friday" takes it as its object.
PARTINGS = frozenset([",", ";", ":", "and", "but", "while", "as", "if", "because", "after", "set"])
# They tell a timetable where the date comes right after them: "the ferry resumes on Monday". Left
# out are those of captions ("arrives", "speaks") and of markets ("closes").
TIMETABLES = frozenset(
    """
    opens/reopens/reopen/begins/begin/starts/resumes/resume/expires/expire/runs out/run out
    takes effect/take effect/comes into force/come into force/comes into effect/come into effect
    goes into effect/go into effect/goes into force/go into force/goes on trial/go on trial
    goes on sale/go on sale/goes to the polls/go to the polls/kicks off/kick off
    gets underway/get underway/gets under way/get under way
    """.strip()
    .replace("\n    ", "/")
    .split("/")
)
TIMETABLE_ENDS = frozenset(phrase.split()[-1] for phrase in TIMETABLES)
# They end as what "is going" on does, and are none.
NO_GERUNDS = frozenset("being nothing something anything everything during morning evening".split())
# "Before Friday's vote" looks ahead to one of these; "before Friday's fire" does not.
EVENTS = frozenset(
    """
    ballot caucus caucuses ceremony debate deadline election elections final funeral game hearing
    kickoff launch match meeting poll polls primary race referendum runoff summit talks trial vote
    wedding
    """.split()
)
# What is ahead of an event: "on the eve of a vote on Sunday", "in the run-up to Sunday's vote".
EVES = frozenset(["eve of", "ahead of", "run up to"])
# One of these stands in every clause that supposes, is before an event, or tells what is going on.
SUPPOSERS = frozenset("if unless eve ahead run is are am".split())
# What was due, and is no more.
PUT_OFF = frozenset(
    "cancelled canceled postponed delayed scrapped shelved suspended abandoned".split()
)
# They open a clause that has its own tense: "will strike after a vote on Monday failed".
RELATIVES = frozenset("which that who when where".split())
SUBORDINATORS = RELATIVES | frozenset("after since because whom whose".split())
# An -ed form before one of these is a participle: "a rally on Monday attended by thousands".
AFTER_A_PARTICIPLE = frozenset(["by", "of", "at"])
# What nobody plans: it has happened, whatever the sentence looks ahead to ("Tuesday's crash").
MISHAPS = frozenset(
    """
    attack attacks disaster fire blaze crash collision accident explosion explosions blast
    blasts bombing bombings shooting shootings stabbing shelling massacre killing killings
    murder murders riot riots earthquake quake landslide avalanche derailment sinking collapse
    incident ambush assault robbery outage
    """.split()
)
# What is past where an owner or a clause of the past says more of it: "will rest after its defeat".
OUTCOMES = MISHAPS | frozenset(
    """
    strike strikes raid raids clash clashes flood floods storm storms tornado breach cut rise
    increase reduction defeat loss victory win triumph arrest death resignation dismissal sacking
    ouster escape downfall failure
    """.split()
)
OWNERS = frozenset("its his her their our my s".split())
