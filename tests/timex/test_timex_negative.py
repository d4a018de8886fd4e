"""What is no temporal expression: words that look like one, and must stay untouched."""

import pytest

from newsdigest.records import Sentence
from newsdigest.timex.tag import tag_timexes

# Names of people.
PEOPLE = """
Mrs May said the deal was dead.
Theresa May resigned.
Ms May met the king.
A spokesman for May declined to comment.
The speech by May drew applause.
May told lawmakers that she would not resign.
Brian May played the guitar.
The party of May lost its majority.
April Ryan asked the first question.
April O'Neil reported from the scene.
Mrs June Carter sang.
June Allyson starred in the film.
August Wilson wrote the play.
Ms. April Jones testified.
Jan Smuts led the delegation.
Jan Novak said the factory would close.
Wednesday Addams is a character.
Robinson Crusoe and his man Friday built a hut.
Summer Walker sang.
Autumn Peltier addressed the assembly.
Dawn Butler asked a question.
Eve Ensler wrote it.
Noel Gallagher sang.
Mr. Winter declined to comment.
Dr. Spring was not available.
"""

# Names of papers, shops, shows, places, works.
NAMES = """
The Sunday Times printed the letter.
The Mail on Sunday Mirror desk was closed.
He wrote for the Sunday Telegraph.
The Daily Mail ran the photograph.
The Daily Telegraph has the story.
The Daily Beast reported it.
She works for USA Today.
USA TODAY reported the figures.
The Monthly Review printed it.
The Weekly Standard folded.
The Saturday Evening Post hired him.
The shop's Black Friday sales broke records.
The Super Tuesday states vote together.
Cyber Monday deals are online.
Ruby Tuesday closed ten restaurants.
He remembers Bloody Sunday.
The Good Friday Agreement ended the conflict.
Easter Island is remote.
The Christmas Carol was performed by children.
The Easter Rising failed.
They sold Christmas trees.
The Thanksgiving dinner was cold.
The Halloween costumes were banned.
They flew on Flight 1999.
Resolution 1973 was adopted.
Route 1995 is closed.
Room 2012 was empty.
Windows 2000 was slow.
The Boeing 2020 concept was scrapped.
Article 2003 does not apply.
Highway 2005 was flooded.
Section 1983 lawsuits are common.
The Tonight Show moved.
Trending Today covers it.
The group Women's March marched.
The Orange Prize went to Smith.
The Noon family owned the mill.
The Spring Street gallery opened.
The Fall River plant closed.
Winter Palace guards fled.
The Night Manager is a novel.
They stayed at the Morning Glory inn.
"""

# Numbers that are no dates.
NUMBERS = """
He paid $1989 for the car.
It cost £2005.
The village has 2000 people.
Some 1500 soldiers fell.
The bill was 1,998 dollars.
The score was 3-2.
They won 21-14.
The ratio is 3:1.
The vote was 52 to 48.
Call 555-1998.
The road is 1950 miles long.
About 2020 workers were dismissed.
The index rose 1.998 points.
The tower is 1990 feet high.
Version 19.45 was released.
It measures 10/12 of an inch.
He scored 99 runs.
A total of 1945 votes were cast.
The bomb weighed 2000 pounds.
The engine makes 2000 horsepower.
The temperature fell to 20 degrees.
The bus holds 48 passengers.
Page 1984 is missing.
The code is 2024x.
The flight number is BA2025.
Order No. 2019 was cancelled.
The 99999 figure was wrong.
At 25:99 nothing happens.
In 99999 nothing happens.
The address is 192.168.1.1.
The odds were 9/11.
He won by 9/11 votes cast.
The recipe needs 8 to 10 apples.
Take exit 8-10.
Question Q2 was too hard.
The Q1: what is it?
The Audi Q3 was stolen.
The gun fires 7.62 rounds.
There are 365 steps.
They sold 2010 units.
They counted 1996 elections.
It holds 1999 tons of grain.
"""

# Ages.
AGES = """
The 42-year-old man was arrested.
A six-year-old boy was found.
She is 42 years old.
He was 12 years of age.
The three-month-old baby slept.
A 90-year-old building collapsed.
The five-year-olds sang.
The house is 100 years old.
Her 18-month-old daughter survived.
Two-year-old Anna was rescued.
"""

# Words that are something else here.
WORDS = """
It may rain.
That May be so.
They said that May would resign.
You may go.
May I come in?
May the best team win.
May they rest in peace.
Soldiers march through the town.
They will march on the capital.
The march was peaceful.
The long march ended.
March on, soldiers.
The second man fled.
She finished second.
A second vote is needed.
He seconded the motion.
The fall of the government surprised nobody.
Prices fall and rise.
The spring in the lock broke.
A spring feeds the lake.
They spring into action.
The minute details matter.
He read the minutes of the meeting twice.
The quarter-final was played.
She lives in the Latin quarter.
Three-quarters of voters agree.
More than a quarter of them agreed.
He offered no quarter.
The current of the river is strong.
Current and former officials agree.
He kept the present in a box.
She will present the award.
He walked past the house.
The past tense is easy.
The car sped past.
The general was a man of the moment.
It is a momentous choice.
The dates were sweet.
She had a date with him.
The knight rode.
It happened in the dark.
The sun rose.
They sat down.
He sat on the wall.
The sun and the moon shone.
The wed couple danced.
Mon ami, he said.
He won the toss.
The dayroom was empty.
The weekday service was cut.
The yearbook was printed.
The minutemen assembled.
He is a nowhere man.
They know how.
The snow fell.
The sunny room was full.
The holiday was cancelled.
She was born to rule.
The term ends badly.
They are century plants.
Halfway there, he stopped.
Half of them left.
The first half of the game was dull.
The period was missing after the sentence.
It was a period drama.
The ages of the victims were not given.
The time has come.
Once upon a time there was a king.
The decimal system is easy.
The decade-counter is broken.
The sooner the better.
As soon as he left, she called.
The Marches are hilly.
Maybe he will come.
The mayor spoke.
The Augustan poets wrote.
Januarius was a saint.
Octopus is on the menu.
The Junebug flew.
"""

# Numbers that could be years, before what they count.
COUNTS = """
The plan was dropped after 1009 complaints.
The power failed in 1400 homes.
It won the support of 1200 farmers.
The boat joined the 1080 wrecks in the bay.
The chain will cut jobs at its 1200 shops.
The fleet grew to 1500 ships.
About 1300 tents were burnt.
They came from 1100 villages, the mayor wrote.
Stewards counted between 1000 and 1100 ballots.
The depot holds 1600 crates or 1700 barrels.
A choir of 1300 schoolchildren sang.
The town sent for 1200 policemen.
"""

# Rates, and what is of our time.
RATES = """
The tax brings in $5 million a year.
The line carries 40,000 people a day.
The plant makes 900 units a week.
The rent is 80 dollars a month.
Sales grow 8.5% annually.
The mine yields 10,000 tons annually.
The fund pays 4 percent annually.
Nobody is lonely in today's world.
Many of today's cars are electric.
They met in the summer house.
They said that May would be asked.
They argued that March orders were late.
She swam in the winter Olympics.
Dawn left the room.
It is hard for today's youth.
"""

NEGATIVE = [
    line
    for block in (PEOPLE, NAMES, NUMBERS, COUNTS, AGES, WORDS, RATES)
    for line in block.strip().splitlines()
]


@pytest.mark.parametrize("text", NEGATIVE)
def test_nothing_is_found_in(text: str) -> None:
    found = tag_timexes(text, (Sentence(0, len(text), 0),), "2025-05-17")
    assert [(text[t.start : t.end], t.rule) for t in found] == []


def test_there_are_enough_of_them() -> None:
    assert len(set(NEGATIVE)) == len(NEGATIVE) >= 150
