"""What a sentence tells where it names several days: which of them is that of its news."""

import re
from collections.abc import Iterator
from itertools import pairwise

from newsdigest.records import Mention
from newsdigest.timeline.levels import DAY_LEVEL
from newsdigest.timeline.mentions.adjunct import hangs, reads_alone
from newsdigest.timeline.mentions.clause import VERB_RE
from newsdigest.timeline.terms import find_terms

COMING_RE = re.compile(
    r"\b(?:will|shall|to be|(?:is|are|was|were) (?:to|set to|due to|expected to|scheduled to)"
    r"|expected to|scheduled (?:for|to)|plan(?:s|ned)? to|going to)\b"
)
# What says by itself that something is to come, beside the news of a sentence.
MEANT_RE = re.compile(
    rf"(?:{COMING_RE.pattern}|\b(?:takes? effect|comes? into force|due (?:on|in|by)))(?!\s+not\b)"
)
# "said on Friday", "told reporters late Friday", "announced in a statement on Friday"
SAYING_RE = re.compile(
    r"\b(?:said|says|told\s(?:[\w’'-]+\s){1,4}?|added|announced|reported|wrote|warned|confirmed"
    r"|posted|tweeted|stated|declared|testified)\s?"
    r"(?:in\s(?:a|an|the)\s[\w-]+\s)?(?:on|late|early)?\s{0,2}$"
)
# "arrested on Monday, charged on Tuesday and later released on bail on Friday"
GOING_ON_RE = re.compile(
    r"[,;]?\s(?:(?:and|but|then|was|were|has|been|[a-z]{2,20}ly|later)\s){0,4}"
)
DIGIT_RE = re.compile(r"\d")
# "(Updated 3:30 p.m. on Friday) The council ...": the day of the writing.
STAMP_RE = re.compile(
    r"[\s–—-]*\((?:Last |First )?(?:[Uu]pdated?|UPDATED?|[Pp]osted|[Pp]ublished|[Ff]iled)\b"
    r"[^()]{0,80}(?:\([^()]{0,40}\)[^()]{0,20})?\)"
)


def choose_news(sentence: str, words: str, news: list[Mention]) -> Iterator[Mention]:
    """What a sentence tells beside background: the first day that its main clause names.

    The day of a saying counts less, and a plan less than what has happened. With the news comes a
    plan for another day, what a dependent clause tells of another, if that can be read alone, and
    what the main clause goes on to tell of another: "was arrested on Monday and freed on Friday".

    Args:
        sentence: the words of the sentence; ``words``, those of the text.
        news: what its expressions date, in order; at least one.
    """
    if len(news) == 1:
        yield news[0]
        return
    days = [m for m in news if m.date.precision in DAY_LEVEL and not m.reference]
    hanging = [m for m in days if hangs(sentence, m)]
    readable = [m for m in hanging if reads_alone(words[slice(*m.clause)])]
    main = [m for m in days if m not in hanging]
    told = [m for m in main if not dates_saying(words, m)]
    happened = [m for m in told if m.status == "happened"]
    chosen = [*happened, *told, *readable, *main, *days, *news][0]
    yield chosen
    if chosen.status == "happened":
        yield from find_meant(sentence, words, news)
        yield from find_going_on(words, happened)
        for mention in readable:
            if mention is not chosen and mention.status == "happened":
                yield mention._replace(terms=find_terms(words[slice(*mention.clause)]))


def find_going_on(words: str, happened: list[Mention]) -> Iterator[Mention]:
    """What a main clause goes on to tell of other days, each with a verb of its own.

    What stands between, but for a semicolon, has to be joined to the first by that verb: other
    days are named in passing.
    """
    for before, mention in pairwise(happened):
        joint = GOING_ON_RE.match(words, before.timex.end, mention.timex.start)
        if joint and VERB_RE.match(words, joint.end()):
            yield mention
        elif ";" in words[before.timex.end : mention.clause.start] and VERB_RE.search(
            words, *mention.clause
        ):
            yield mention._replace(terms=find_terms(words[slice(*mention.clause)]))


def find_meant(sentence: str, words: str, news: list[Mention]) -> list[Mention]:
    """The first plan of a sentence that is said to be one, in its main clause.

    Not that of a weekday: whether it is the last or the next one, another verb tells here.
    """
    plans = (m for m in news if m.status == "planned" and not m.reference)
    dated = (
        m for m in plans if m.date.precision not in DAY_LEVEL or DIGIT_RE.search(m.date.evidence)
    )
    said = (m for m in dated if MEANT_RE.search(words, m.start, m.timex.start))
    return [m for m in said if not hangs(sentence, m)][:1]


def dates_saying(words: str, mention: Mention) -> bool:
    """Tell the day of a saying ("said on Friday that ...") from the day of what is said.

    So is the day of the writing, in a stamp before the sentence.
    """
    stamp = STAMP_RE.match(words, mention.start, mention.end)
    if stamp and mention.timex.end <= stamp.end():
        return True
    before = words[max(mention.start, mention.timex.start - 60) : mention.timex.start]
    return SAYING_RE.search(before) is not None
