"""News-like articles by a seeded chance: for measuring cost, never for measuring quality."""

from pathlib import Path
from random import Random

PLACES = (
    "Ankara",
    "Geneva",
    "Riga",
    "Cairo",
    "Lisbon",
    "Oslo",
    "Tbilisi",
    "Quito",
    "Lagos",
    "Hanoi",
)
FIRST = ("Anna", "Omar", "Ivan", "Maria", "Peter", "Leyla", "John", "Sofia", "David", "Aisha")
LAST = ("Kovacs", "Haddad", "Larsen", "Moreau", "Okafor", "Petrov", "Silva", "Tanaka", "Weber")
ROLES = ("Foreign Minister", "Governor", "Mayor", "Defence Minister", "spokeswoman", "Senator")
MATTERS = (
    "port",
    "ceasefire",
    "pipeline",
    "budget",
    "border",
    "railway",
    "grain",
    "water",
    "strike",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SENTENCES = (
    "The two sides met in {place} on {weekday} over the {matter}, the first time in {n} years.",
    "“We will keep the {matter} open until the spring,” {role} {first} {last} said on {weekday}.",
    "{last} said that the {matter} had cost the city {n} million dollars since 2019.",
    "Officials expect a decision on the {matter} next week, after {n} months of delay.",
    "The {matter} was closed in March 2021 and opened again last year, according to the ministry.",
    "“Nobody here was asked,” said {first} {last}, a teacher from {place}. “The {matter} is ours.”",
    "Police counted about {n} people in front of the parliament, among them many farmers.",
    "The {role} told reporters that talks about the {matter} would go on in {place} tomorrow.",
    "A report of the council names {n} faults at the {matter}, most of them small.",
)


def write_articles(folder: Path, number: int) -> int:
    """Write ``number`` pages of some 2 KB into ``folder``; give back how many bytes that is."""
    chance = Random(20250516)
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for page in range(number):
        day = f"{1 + page % 28} {('May', 'June', 'July')[page % 3]} 2025"
        place = chance.choice(PLACES)
        body = "\n\n".join(write_paragraph(chance) for _ in range(8))
        text = (
            f"Talks in {place} go on over the {chance.choice(MATTERS)}\n\n{place}, {day} — {body}\n"
        )
        total += (folder / f"{page:05}.txt").write_bytes(text.encode())
    return total


def write_paragraph(chance: Random) -> str:
    """Two sentences, filled in by chance."""
    return " ".join(
        sentence.format(
            place=chance.choice(PLACES),
            first=chance.choice(FIRST),
            last=chance.choice(LAST),
            role=chance.choice(ROLES),
            matter=chance.choice(MATTERS),
            weekday=chance.choice(WEEKDAYS),
            n=chance.randrange(2, 90),
        )
        for sentence in chance.sample(SENTENCES, 2)
    )
