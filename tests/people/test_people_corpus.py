"""The corpus of people: sentences of our own, and who is in them; negatives first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.people.resolve import resolve_people
from newsdigest.records import Person
from newsdigest.sentences.split import split_sentences


def find(text: str) -> dict[str, Person]:
    return {person.name: person for person in resolve_people(text, split_sentences(text))}


NOBODY = {
    "places": ["Russia and Ukraine agreed in Istanbul.", "The train left Paris for Rome."],
    "bodies that do not speak": ["The World Bank opened.", "Parliament voted on the Water Act."],
    "days and openers": ["On Monday, However, the Friday market shut.", "The Old Mill burned."],
    "peoples": ["The Russian delegation met Ukrainian Liberals.", "German and Turkish boats sank."],
    "what only broadcasts": ["The state TV said so.", "TV said so."],
    "the last of a list": ["Banks closed; Fjordo, Lindo and Kredito said so."],
    "headlines": ["Captain of Velden Ferry Is Held\n\nThe captain of a boat was held."],
    "storms": [
        "Hurricane Velda hit Ulm. Velda left.",
        "Storm Velda, a killer, came.",
        "Tropical Storm Anna Velda came.",
    ],
    "where a place stands": [
        "The judge sat in Marl Heath on Friday. The courts in Heath shut.",
        "In Marl Heath, the home of the mayor, rain fell.",
        "The court in Marlby said so.",
        "Trains to Lower Marlby stopped. Lower Marlby, a member, left. Marlby slept.",
    ],
    "named after somebody": ["They left Ann Lee airport.", "The Ann Lee bridge fell."],
    "firms that do not speak": ["Shares of Marsh & Kovo fell.", "Oslo-based Fjordo fell."],
    "titles alone": ["The President met the Prime Minister.", "A General and a Colonel came."],
}


@pytest.mark.parametrize("text", [text for texts in NOBODY.values() for text in texts])
def test_names_nobody(text: str) -> None:
    assert find(text) == {}


NAMES = [
    ("Mayor Ann Lee came.", "Ann Lee"),
    ("Ann Lee, 51, came.", "Ann Lee"),
    ("Ezda Kovo, a miner from Ulm, came.", "Ezda Kovo"),
    ("They met miner Ezda Kovo.", "Ezda Kovo"),
    ("Ezda Kovo came. Kovo left.", "Ezda Kovo"),
    ("European Commission President Ursula von der Weyde came.", "Ursula von der Weyde"),
    ("Then-minister John F. Kovo Jr. came.", "John F. Kovo Jr."),
    ("Secretary of State Ezda Kovo came.", "Ezda Kovo"),
    ("Foreign Minister of Peru Ezda Kovo came.", "Ezda Kovo"),
    ("Sir Ezda Kovo came.", "Ezda Kovo"),
    ("NATO Secretary-General Ezda Kovo came.", "Ezda Kovo"),
    ("Acme Chief Executive Ezda Kovo came.", "Ezda Kovo"),
    ("Acme Chief Executive Officer Ezda Kovo came.", "Ezda Kovo"),
    ("Ann Kovo-Marshal, 51, came.", "Ann Kovo-Marshal"),
    ("Ann O’Kovo came.", "Ann O’Kovo"),
    ("Jean-Claude Kovo-Lind, the singer, came.", "Jean-Claude Kovo-Lind"),
    ("Mr. Kovo came.", "Kovo"),
    ("Then Lord Kovo came.", "Lord Kovo"),
    ("Lord Ezda Kovo came.", "Ezda Kovo"),
    ("Mayor Jan Kovo came on Jan 5.", "Jan Kovo"),
    ("Witness Ann Kovo came.", "Ann Kovo"),
    # given names with accents, as the table has them without
    ("Andrés Kovo came.", "Andrés Kovo"),
    ("Zoë Kovo came.", "Zoë Kovo"),
    ("René Kovo came.", "René Kovo"),
    # a title goes on behind "of" and "for"
    ("Minister of State for Fisheries Ezda Kovo came.", "Ezda Kovo"),
    ("The Minister for Ports and Roads Ezda Kovo came.", "Ezda Kovo"),
    ("The Secretary for Home Affairs Ezda J. Kovo came.", "Ezda J. Kovo"),
    ("Secretary of State Ezda J. Kovo came.", "Ezda J. Kovo"),
    ("A lawyer for Ann Mary Kovo came.", "Ann Mary Kovo"),
    ("The Minister for Ann Mary Kovo came.", "Ann Mary Kovo"),
    ("Ports Minister-designate A. B. Kovo came.", "A. B. Kovo"),
    ("President-elect Ezda Kovo came.", "Ezda Kovo"),
    ("Oslo-based Ann Kovo came.", "Ann Kovo"),
    ("Oslo-born Ann Kovo came.", "Ann Kovo"),
    ("Minister Ezda Kovo lives in Marl. In Kovo they trust.", "Ezda Kovo"),
    ("Ann Kovo slept in Marl. Faith in Ann Kovo grew.", "Ann Kovo"),
    # firms
    ("Marsh & Kovo said so.", "Marsh & Kovo"),
    ("A&O said so.", "A&O"),
    ("Bishop & Sons said so.", "Bishop & Sons"),
    ("The Oslo-based Fjordo said so.", "Fjordo"),
    ("Oslo-based Fjordo came. Then Fjordo said so.", "Fjordo"),
    ("Marsh & Mr. Kovo came.", "Kovo"),
    ("Marsh & Ann Kovo came.", "Ann Kovo"),
    ("The General Staff said so.", "General Staff"),
    ("The World Bank said so.", "World Bank"),
    ("Moscow said so.", "Moscow"),
    ("A Greek official said so.", "a Greek official"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names(text: str, name: str) -> None:
    assert name in find(text)


KINDS = [
    ("Nile TV said so.", "Nile TV", "organisation"),
    ("The Marine Safety Branch said so.", "Marine Safety Branch", "organisation"),
    ("The World Bank said so.", "World Bank", "organisation"),
    ("Moscow said so.", "Moscow", "organisation"),
    ("A Greek official said so.", "a Greek official", "unnamed"),
    ("Mr Kovo said so.", "Kovo", "person"),
    ("Marsh & Kovo said so.", "Marsh & Kovo", "organisation"),
    ("British builder Marsh & Kovo said so.", "Marsh & Kovo", "organisation"),
    ("The Oslo-based Fjordo said so.", "Fjordo", "organisation"),
    ("New Marlby said so.", "New Marlby", "organisation"),
    ("Mayor Storm Kovo said so.", "Storm Kovo", "person"),
    ("Erik Storm said so.", "Erik Storm", "person"),
]


@pytest.mark.parametrize(("text", "name", "kind"), KINDS)
def test_kinds(text: str, name: str, kind: str) -> None:
    assert find(text)[name].kind == kind


ROLES = [
    ("Kremlin spokesman Ezda Kovo came.", ("Kremlin spokesman",)),
    ("US Secretary of State Ezda Kovo came.", ("US Secretary of State",)),
    ("Ezda Kovo, the head of the Greek delegation, came.", ("head of the Greek delegation",)),
    ("The head of the Greek delegation, Ezda Kovo, came.", ("head of the Greek delegation",)),
    ("Ann Lee's lawyer, Ezda Kovo, came.", ("lawyer",)),
    ("President Ezda Kovo came. Greek President Ezda Kovo left.", ("Greek President",)),
    ("Ezda Kovo, 51, came.", ()),
    ("Ezda Kovo, 51, a retired nurse from Ulm, came.", ("retired nurse from Ulm",)),
    ("Ezda Kovo, 51, who fell, came.", ()),
    ("Later council member Ezda Kovo came.", ("council member",)),
    ("Then Blue Star delegation head Ezda Kovo came.", ("Blue Star delegation head",)),
    ("Dr Ezda Kovo, who lost his son, came.", ("Dr",)),
    ("His wife, Ezda Kovo, came.", ("wife",)),
    # behind another name a description is that one's, unless a comma closes it here too
    ("Asked by Bo Ek, Mr. Lee's lawyer, Ms. Ezda Kovo left.", ()),
    ("Seen by Bo Ek, the mayor, Minister Ezda Kovo left.", ("Minister",)),
    ("On Monday, the mayor, Ezda Kovo, came.", ("mayor",)),
    ("On Monday, Mr. Lee's lawyer, Ezda Kovo, came.", ("lawyer",)),
    ("In Marl Heath, the mayor, Ezda Kovo, came.", ("mayor",)),
    ("They were Bo Ek, the clerk, Ezda Kovo, the mayor, and Ann Lee.", ("mayor",)),
    ("They trust in Ezda Kovo, the mayor. Mayor Ezda Kovo left.", ("Mayor",)),
    ("They met Ezda Kovo, Mr. Ek's lawyer.", ("Mr. Ek's lawyer",)),
    ("Ezda Kovo, the U.S. envoy to Rome, came.", ("U.S. envoy to Rome",)),
    ("Ezda Kovo, an envoy to the U.N. He left, and slept.", ("envoy to the U.N",)),
    ("Ezda Kovo, of the coast guard, is a nurse. Ezda Kovo, a nurse, came.", ("nurse",)),
    ("They met former chief financial officer Ezda Kovo.", ("former chief financial officer",)),
    ("Marsh & Lee Chairman Ezda Kovo came.", ("Marsh & Lee Chairman",)),
    ("They met Marsh & Lee spokesman Ezda Kovo.", ("Marsh & Lee spokesman",)),
    ("Minister of State for Fisheries Ezda Kovo came.", ("Minister of State for Fisheries",)),
    ("The Minister for Ports Ezda Kovo came. Mr & Mrs Kovo left.", ("Minister for Ports",)),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(text: str, roles: tuple[str, ...]) -> None:
    assert find(text)["Ezda Kovo"].roles == roles


GENDERS = [
    ("Mrs Ezda Kovo came.", "f"),
    ("Sir Ezda Kovo came.", "m"),
    ("Spokeswoman Ezda Kovo, a spokeswoman for the mill, came.", "f"),
    ("Dr Ezda Kovo came. She left.", "f"),
    ("Dr Ezda Kovo came.", None),
    ("Mr & Mrs Ezda Kovo came.", "f"),
]


@pytest.mark.parametrize(("text", "gender"), GENDERS)
def test_genders(text: str, gender: str | None) -> None:
    assert find(text)["Ezda Kovo"].gender == gender


MENTIONS = [
    ("Mayor Ann Lee came. Lee left. Mrs Lee slept.", "Ann Lee", ["Ann Lee", "Lee", "Lee"]),
    ("Mayor Ann Lee came. The mayor left.", "Ann Lee", ["Ann Lee", "The mayor"]),
    ("Bo Ek, the head of the Greek delegation, came. The head of the Greek delegation left.",
     "Bo Ek", ["Bo Ek", "the head of the Greek delegation", "The head of the Greek delegation"]),
    ("Mayor Ann Lee's hat fell. Ann laughed.", "Ann Lee", ["Ann Lee", "Ann"]),
    ("Greek President Ann Lee and Danish President Bo Ek met. The Danish president left.",
     "Bo Ek", ["Bo Ek", "The Danish president"]),
    ("Ann Lee, the governor, and Bo Ek, the deputy governor, met. The deputy governor left.",
     "Bo Ek", ["Bo Ek", "the deputy governor", "The deputy governor"]),
    ("Governor Ann Lee came. The deputy governor left.", "Ann Lee", ["Ann Lee"]),
    ("Her deputy, Bo Ek, came. The house of her deputy was shut.", "Bo Ek", ["Bo Ek"]),
    ("Minister Ann Lee and Minister Bo Lee met. Mrs Lee left.", "Ann Lee", ["Ann Lee", "Lee"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "mentions"), MENTIONS)
def test_mentions(text: str, name: str, mentions: list[str]) -> None:
    assert [text[m.start : m.end] for m in find(text)[name].mentions] == mentions


def test_behind_in_a_given_name_still_shows_a_person() -> None:
    assert find("They trust in Ann Kovo, the mayor.")["Ann Kovo"].roles == ("mayor",)


def test_a_description_that_contradicts_the_role_is_nobodys() -> None:
    text = "Greek President Ann Lee came. The Danish president left."
    assert [text[slice(*m)] for m in find(text)["Ann Lee"].mentions] == ["Ann Lee"]


def test_acronym_of_a_body() -> None:
    text = "The Water Users Association (WUA) said no. The WUA said yes."
    assert len(find(text)["Water Users Association"].mentions) == 3


def test_what_stands_in_brackets_is_an_acronym_only_by_its_letters() -> None:
    text = "The Water Users Association (CNN) said no. CNN said yes."
    assert set(find(text)) == {"Water Users Association", "CNN"}


SURNAMES = [
    # two of one surname: by title, by gender, and by who is whose kin
    ("President Ruiz slept. His wife, Maria Ruiz, came. Ruiz left.", "President Ruiz", 2),
    ("President Ruiz slept. His wife, Maria Ruiz, came. Mrs Ruiz left.", "Maria Ruiz", 2),
    ("Mr Ruiz slept. Maria Ruiz came. Mr Ruiz left.", "Mr Ruiz", 2),
    ("President Carlos Ruiz slept. His daughter, Maria Ruiz, came. Ruiz left.", "Carlos Ruiz", 2),
    # one person, however he is named
    ("The mayor's wife, Maria Ruiz, came. Ruiz left.", "Maria Ruiz", 2),
    ("President Ruiz slept. Carlos Ruiz came. Ruiz left.", "Carlos Ruiz", 3),
    ("Minister Carlos Ruiz of Sons & Ruiz came. Ruiz left.", "Carlos Ruiz", 2),
    ("Lopez & Ruiz said so. Mr Ruiz left.", "Ruiz", 1),
    ("Senator Maria Ruiz came. Senator Ruiz left. Ms Ruiz slept.", "Maria Ruiz", 3),
]


@pytest.mark.parametrize(("text", "name", "mentions"), SURNAMES)
def test_surnames(text: str, name: str, mentions: int) -> None:
    assert len(find(text)[name].mentions) == mentions


@pytest.mark.xfail(strict=True, reason="a form of address may mean either of two, or their son")
def test_father_and_son() -> None:
    text = "President Ruiz slept. His son, Carlos Ruiz, came. Mr Ruiz left."
    assert len(find(text)["Carlos Ruiz"].mentions) == 1


@pytest.mark.xfail(strict=True, reason="a surname of two words is found only with its particle")
def test_surname_of_two_words() -> None:
    text = "Luiz Silva Santos, 51, came. Silva Santos left."
    assert len(find(text)["Luiz Silva Santos"].mentions) == 2


PIECES = st.sampled_from(
    ["Ann", "Lee", " ", " ", " ", "Mr.", "Mayor", "the", "The", "of", "von", "’s", ",", ".", "\n",
     "mayor", "said", "a", "source", "He", "She", "Russia", "J.", "-", "51", "“", "spokesman"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=100), st.lists(PIECES, max_size=40).map("".join)))
def test_any_text(text: str) -> None:
    for person in resolve_people(text, ()):
        assert person.name
        assert person.mentions == tuple(sorted(person.mentions))
        for mention in person.mentions:
            assert 0 <= mention.start < mention.end <= len(text)


@pytest.mark.parametrize(
    "text",
    ["Ann " * 5_000, "The mayor of " * 3_000, "A" * 20_000, "Ann Lee, the mayor, " * 2_000,
     "a source said " * 2_000, "of State " * 3_000, "the a a a " * 3_000, "J. " * 8_000,
     "Ann Lee" + ", 42" * 5_000, "Ann & " * 4_000, "Minister for Ann and " * 1_000,
     "Lee, the U.S. " * 2_000, "Oslo-based " * 2_000],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_bad_input(text: str) -> None:
    for person in resolve_people(text, ()):
        assert all(m.start < m.end for m in person.mentions)
