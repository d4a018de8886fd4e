"""A pile of generated reports of which it is known who prints whose text.

The seeded chance makes prints of one text (cut, padded, with a new lead, edited, and these
together) and what looks like them: own reports of one event that share quotations, dateline and
the outlet's imprint, and reports made from one template with other names and numbers.
"""

from hashlib import sha256
from random import Random
from typing import NamedTuple

from newsdigest.copies.shingles import sample_shingles
from newsdigest.quotes.spoken import find_spoken
from newsdigest.records import Print
from newsdigest.sentences.split import split_sentences

SIZE = 1000

SURNAMES = """
    Abara Bakker Castell Dvorak Eriksen Farouk Gallo Halvorsen Ibarra Jansson Kaplan Lindqvist
    Moretti Nakamura Okonjo Petrescu Quiroga Rahimi Sorensen Tavares Ustinov Varga Whitcombe
    Xenakis Yilmaz Zelenko Adeyemi Brandt Correia Dragan Esposito Fournier Georgiou Hoxha
""".split()
GIVEN = "Amira Boris Clara Dario Elena Farid Greta Hakan Irene Jonas Katya Lars Mina Nuno".split()
PLACES = """
    Aveiro Brasov Cadiz Durres Esbjerg Fukuoka Galway Haifa Izmir Jaffna Kaunas Lublin Mostar
    Nantes Odense Porto Quetta Rostock Split Tartu Uppsala Varna Windhoek Yerevan Zadar
""".split()
NOUNS = """
    harbour budget railway ceasefire hospital bridge tariff vaccine pipeline harvest election
    strike court school border dam airport market refinery satellite theatre verdict reactor
    glacier fishery museum treaty convoy shelter mine archive orchestra ferry tunnel quarry
""".split()
DOINGS = """
    delayed rejected approved inspected reopened flooded financed surveyed abandoned repaired
    criticised welcomed postponed expanded privatised evacuated renamed audited dismantled
    photographed insured subsidised investigated guarded celebrated mapped leased
""".split()
KINDS = """
    northern disused municipal controversial temporary historic underfunded ageing foreign
    coastal rural private bankrupt crowded frozen secret wooden joint annual emergency
""".split()
GROUPS = """
    engineers farmers inspectors teachers prosecutors residents pilots nurses unions judges
    investors volunteers architects fishermen students traders scientists mayors drivers
""".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
TELLING = (
    "{groups} {doing} the {kind} {noun} near {place} on {day} after {n} weeks of doubt",
    "a {kind} {noun} was {doing} by {groups} who had come from {place}",
    "the {noun}, {doing} in {year}, had been {doing2} twice before {groups} arrived",
    "{given} {surname}, one of the {groups}, saw the {noun} {doing} at dawn",
    "nobody in {place} remembers when the {kind} {noun} was last {doing}",
    "{n} {groups} {doing} a {noun} although {surname} had warned them",
    "the {kind} {noun} and the {kind2} {noun2} will be {doing} together, {groups} believe",
    "it cost {n} million to have the {noun} {doing}, while {groups} wanted {n2} million",
    "{surname} {doing} neither the {noun} nor the {kind} {noun2} of {place}",
    "with the {noun} {doing}, {groups} turned to the {noun2} that {place} had {doing2}",
    "under the plan the {noun2} would be {doing} and the {noun} {doing2} by {groups}",
    "few {groups} expected the {kind} {noun} to be {doing} before {day}",
)
TEMPLATES = (
    "{place} beat {place2} {n}-{m} at home on {day} in the second round of the league.\n\n"
    "{surname} scored in the {n2}th minute and {surname2} added a second before the break, while "
    "the visitors came close only once through {given} {surname3}.\n\n"
    "The coach, {given2} {surname4}, said that he was pleased with the result. The team is now in "
    "place {m} with {n} points and travels to {place3} next week, where a crowd of {year} is "
    "expected. Tickets for the match are on sale at the usual places.",
    "An earthquake of magnitude {m}.{n} struck {n2} kilometres from {place} on {day}, the "
    "geological survey said.\n\nThere were no immediate reports of casualties or damage. The quake "
    "was felt in {place2} and {place3}, said {given} {surname}, who leads the survey. It was "
    "{n} kilometres deep.\n\nIn {year} an earthquake in the same region killed {m} people and "
    "damaged houses in {place4}.",
    "Shares in {place} closed {m}.{n} percent lower on {day}, led by the {noun} sector.\n\n"
    "{surname} Bank lost {n2} cents and {surname2} Holdings gained {n}. The index ended the day at "
    "{year} points. Analyst {given} {surname3} of {surname4} Partners said that investors were "
    "waiting for figures from {place2}.\n\nTrading was thin before the holiday in {place3}.",
    "A court in {place} sentenced {given} {surname}, {n}, to {m} years in prison on {day} for "
    "fraud.\n\nProsecutor {surname2} had asked for {n2} months more. The defence, led by "
    "{given2} {surname3}, said that it would appeal. The case began in {year}, when "
    "the {noun} of {place2} was {doing}.\n\nThe verdict is not yet final.",
)
IMPRINTS = tuple(
    f"{name} is read in {place} and {other}. Write to the editor, {editor}, at {street} Street "
    f"{number}, or call the desk in {place} on weekdays. Subscribe to {name} Plus for more."
    for name, place, other, editor, street, number in (
        ("The Aveiro Mail", "Aveiro", "Porto", "Ana Tavares", "Rossio", 12),
        ("Kaunas Today", "Kaunas", "Lublin", "Jonas Varga", "Laisves", 40),
        ("The Galway Star", "Galway", "Nantes", "Clara Whitcombe", "Shop", 7),
        ("Tartu Times", "Tartu", "Uppsala", "Lars Sorensen", "Ulikooli", 18),
    )
)
SPOKEN = (
    "we {doing} the {noun} because {groups} asked us to",
    "no {kind} {noun} was ever {doing} by {groups} alone",
    "in {place} they {doing} a {noun} and called it peace",
    "I told {surname} that the {noun} must be {doing}",
    "the {noun} is not for {groups}, it is for {place}",
    "whoever {doing} this {kind} {noun} will answer for it",
)


class Made(NamedTuple):
    """A generated report: its words, the number of its text, and what was done to it."""

    words: str
    text: int
    how: str


def fill(chance: Random, pattern: str) -> str:
    """A pattern with chance words in its places."""
    return pattern.format(
        **{f"surname{i}": chance.choice(SURNAMES) for i in ("", 2, 3, 4)},
        **{f"given{i}": chance.choice(GIVEN) for i in ("", 2)},
        **{f"place{i}": chance.choice(PLACES) for i in ("", 2, 3, 4)},
        **{f"noun{i}": chance.choice(NOUNS) for i in ("", 2)},
        **{f"doing{i}": chance.choice(DOINGS) for i in ("", 2)},
        **{f"kind{i}": chance.choice(KINDS) for i in ("", 2)},
        groups=chance.choice(GROUPS),
        day=chance.choice(DAYS),
        year=chance.randrange(1960, 2025),
        n=chance.randrange(11, 99),
        n2=chance.randrange(11, 99),
        m=chance.randrange(3, 9),
    )


def tell(chance: Random, number: int) -> list[str]:
    """So many sentences of a report."""
    told = [fill(chance, chance.choice(TELLING)) for _ in range(number)]
    return [sentence[0].upper() + sentence[1:] + "." for sentence in told]


def speak(chance: Random, words: int) -> str:
    """A quotation of about so many words, with its marks."""
    spoken = ""
    while len(spoken.split()) < words:
        sentence = fill(chance, chance.choice(SPOKEN))
        spoken += f"{sentence[0].upper()}{sentence[1:]}. "
    return f"“{spoken.strip()}”"


def edit(chance: Random, words: str, share: float = 0.08) -> str:
    """Other words in place of some, one by one."""
    others = NOUNS + DOINGS + KINDS + GROUPS + PLACES + SURNAMES
    return " ".join(
        chance.choice(others) if chance.random() < share else word for word in words.split(" ")
    )


def lay(sentences: list[str]) -> str:
    """Sentences in paragraphs of two."""
    return "\n\n".join(" ".join(sentences[i : i + 2]) for i in range(0, len(sentences), 2))


def make_prints(chance: Random, text: int) -> list[Made]:
    """A text and what other sites make of it."""
    original = tell(chance, chance.randrange(12, 30))
    original.insert(3, speak(chance, 40) + f", said {chance.choice(SURNAMES)}.")
    cut = original[: max(6, round(len(original) * 0.45))]
    more = tell(chance, round(len(original) * 0.4))
    lead = tell(chance, 2)
    versions = {
        "original": lay(original),
        "cut": lay(cut),
        "padded": lay(original + more),
        "lead": lay(lead + original[1:]),
        "edited": edit(chance, lay(original)),
        "cut, lead": lay(lead + original[2 : len(cut)]),
        "padded, edited": edit(chance, lay(more[:4] + original + more[4:])),
    }
    return [Made(words, text, how) for how, words in versions.items()]


def make_reports(chance: Random, text: int) -> list[Made]:
    """Three own reports of one event: the same quotations, the same dateline."""
    dateline = f"{chance.choice(PLACES)}, 16 May 2025 — "
    quotes = [speak(chance, chance.randrange(40, 60)) for _ in range(2)]
    found = []
    for number in range(3):
        body = tell(chance, chance.randrange(8, 14))
        for quote in quotes:
            body.insert(chance.randrange(1, len(body)), f"{quote}, said {GIVEN[0]} {SURNAMES[0]}.")
        found.append(Made(dateline + lay(body), text + number, "report"))
    return found


def make_pile() -> list[Made]:
    """The whole pile, in a chance order; every third article carries an outlet's imprint."""
    chance = Random(20250516)
    pile: list[Made] = []
    while len(pile) < SIZE // 2:
        pile += make_prints(chance, len(pile))
    while len(pile) < SIZE * 13 // 20:
        pile += make_reports(chance, len(pile))
    while len(pile) < SIZE * 17 // 20:
        pile.append(Made(fill(chance, chance.choice(TEMPLATES)), len(pile), "template"))
    while len(pile) < SIZE:
        pile.append(Made(lay(tell(chance, chance.randrange(8, 30))), len(pile), "single"))
    pile = [
        made._replace(words=f"{made.words}\n\n{chance.choice(IMPRINTS)}")
        if chance.random() < 1 / 3
        else made
        for made in pile
    ]
    chance.shuffle(pile)
    return pile


def make_print(key: int, words: str, **changes: object) -> Print:
    """What the store knows of an article of these words."""
    found = Print(
        key=key,
        digest=sha256(words.encode()).hexdigest(),
        location=f"/pages/{key}.txt",
        url=None,
        outlet=None,
        title=None,
        published=None,
        updated=None,
        agencies=(),
        origin=f"article {key}",
        words=len(words.split()),
        text_digest=sha256("".join(words.split()).encode()).hexdigest(),
        shingles=sample_shingles(words, find_spoken(words, split_sentences(words))),
    )
    return found._replace(**changes)  # type: ignore[arg-type]
