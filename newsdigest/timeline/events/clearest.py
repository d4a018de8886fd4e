"""The clearest of the sentences that tell an event: one that needs no other to be understood."""

import re
from collections import Counter

from newsdigest.records import Mention, ToldMention
from newsdigest.timeline.events.opening import drop_opening
from newsdigest.timeline.events.unresolved import PRONOUN_RE, SAID_RE, THIRD_RE, is_unresolved
from newsdigest.timeline.mentions.adjunct import hangs, reads_alone
from newsdigest.timeline.mentions.clause import VERB_RE
from newsdigest.timeline.stopwords import ACTORS, ANAPHORS

# A sentence that begins so leans on the one before it.
LEANING_RE = re.compile(
    r"[\"“”'‘’(\s]*(?:(?:He|She|It|They|We|I|This|That|These|Those|His|Her|Their|Its|Our|My|But|And"
    r"|However|Also|So|Yet|Then|Earlier|Later|Meanwhile|There|Here|Such|Both|Another|In response"
    r"|The (?:meeting|move|decision|statement|comments|remarks|announcement|news|deal|latter|two"
    r"|demand|demands|request|visit|vote|attack|incident))\b)"
)
# "The school will stay shut": which one, a name near the front would say.
NAMELESS_RE = re.compile(r"The(?:\s[a-z’'-]+){6}")
# "The meeting ended", but not "The meeting of the ministers in Rome ended".
ANAPHOR_RE = re.compile(
    r"The (?P<noun>[a-z]+)\s+"
    r"(?!of\b|between\b|with\b|in\b|at\b|on\b|by\b|to\b|for\b|from\b|over\b|about\b|that\b|who\b"
    r"|held\b|against\b|[A-Z])"
)
UNNAMED = frozenset(ANAPHORS.split())
UNNAMED_ACTORS = frozenset(ACTORS.split()) - UNNAMED
# The rest of a sentence that was cut, by a page or by a full stop that was none; not "iPhones".
REST_RE = re.compile(r"[a-z]{2}|[,;:)]")
JOINT_RE = re.compile(r"(?:[Bb]ut|[Aa]nd|[Ss]o|[Yy]et|However,|Meanwhile,|Also,|Then)\s+")
# A writer who speaks of himself: the row has no place for him.
WE_RE = re.compile(
    r"\b(?=[WwUuMmOo])"  # most words fail here
    r"(?:[Ww]e|[Uu]s|[Mm]e|[Mm]y|[Oo]ur|[Oo]urs|[Mm]yself|[Oo]urselves)\b"
)
# "and I", "so-called I", but not "Elizabeth I". A word is read once, however many hyphens it has.
I_RE = re.compile(
    r"(?:^|[,;:—]\s|(?<![\w’'-])(?>[a-z]|[\w’'-]*[’'-][a-z])[\w’'-]*+\s)I\b",
)
QUOTATION_RE = re.compile(r"“[^“”]*”|\"[^\"]*\"")
QUOTING_RE = re.compile(r"[\"“”«„]")
# What has gone on since a day began on it; "the first talks since" it did not.
LASTING_RE = re.compile(r"\b(?:has|have|had)\b[^,;:—–]{0,120}\b[Ss]ince\b|^Since\b")
CLOSING = "\"”’').!?"
GOOD_LENGTH = range(10, 41)  # words
LONGEST = 60


def clearest_first(reports: list[ToldMention]) -> list[ToldMention]:
    """The reports of an event, the one to show first; a tie goes to the earlier in its article."""
    if len(reports) == 1:
        return reports
    shared = Counter(term for told in reports for term in told.mention.terms)
    common = sum(shared.values()) - len(shared)
    ranks = {id(told): clarity(told, shared, common) for told in reports}
    return sorted(reports, key=lambda told: (-ranks[id(told)], told.mention.lead))


def clarity(told: ToldMention, shared: Counter[str], common: int) -> float:
    """How well a sentence tells its event by itself: what it tells of it, and its form.

    Args:
        shared: how many reports of the event use each stem.
        common: how often they use one that a report before has used.
    """
    mention = told.mention
    words = told.sentence.count(" ") + 1
    score = 3 * sum(shared[term] - 1 for term in mention.terms) / (common or 1)
    score += 0.02 * min(len(mention.terms), 20)
    score += 0.6 / (1 + 0.3 * mention.lead)
    score -= 1.0 * (LEANING_RE.match(told.sentence) is not None)
    score -= 0.3 * (NAMELESS_RE.match(told.sentence) is not None)
    score -= 0.5 * (QUOTING_RE.search(told.sentence) is not None)
    score -= 0.5 * (words not in GOOD_LENGTH) + 1.0 * (words > LONGEST)
    score -= 0.5 * (mention.reference != "")
    score -= 1.0 * (find_anaphor(told.sentence) != "")
    score -= 0.5 * (mention.status != "background" and hangs(told.sentence, mention))
    return score


def say_alone(told: ToldMention) -> str | None:
    """The sentence so that it can stand alone; None where it cannot.

    Of background it is the clause that the date belongs to, with dots where it is cut, unless
    that is a phrase only. A pronoun at its head gives way to the one speaker of the sentence, in
    square brackets.
    """
    words = say_part(told)
    return None if words is None or speaks_of_writer(QUOTATION_RE.sub("", words)) else words


def speaks_of_writer(words: str) -> bool:
    """Tell words in which the writer names himself."""
    return bool(WE_RE.search(words) or ("I" in words and I_RE.search(words)))


def say_part(told: ToldMention) -> str | None:
    """The sentence, or the clause that its date belongs to; None where it cannot stand alone."""
    if hangs(told.sentence, told.mention):
        return cut_to_clause(told) if reads_alone(told.clause) else None
    history = told.mention.status == "background"
    if history and told.mention.reference == "since" and not LASTING_RE.search(told.sentence):
        return None
    if history or not holds_date(told.mention):
        whole = VERB_RE.search(told.clause) is None and told.sentence.count(" ") < LONGEST
        return (say_sentence(told) if whole else None) or cut_to_clause(told)
    return say_sentence(told)


def say_sentence(told: ToldMention) -> str | None:
    """The whole sentence, if it can stand alone."""
    sentence = drop_opening(told.sentence, told.timex)
    if not has_whole_quotations(sentence) or REST_RE.match(sentence):
        return None
    joint = JOINT_RE.match(sentence)
    if joint is not None and joint.end() < len(sentence):
        sentence = sentence[joint.end()].upper() + sentence[joint.end() + 1 :]
    if told.mention.reference == "carried" and THIRD_RE.search(sentence):
        return None
    said = SAID_RE.match(sentence)
    pronoun = said or PRONOUN_RE.match(sentence)
    if pronoun is not None and (name := name_speaker(told.mention)):
        return f"{pronoun['front']}[{name}]{sentence[pronoun.end() :]}"
    if said is not None:
        return None
    anaphor = find_anaphor(sentence)
    if anaphor and (told.mention.lead > 0 or anaphor not in UNNAMED_ACTORS):
        return None  # only of whom a report is, its first sentence can take for known
    return None if is_unresolved(sentence) else sentence


def name_speaker(mention: Mention) -> str | None:
    """The one speaker of a sentence, if that is a name or a whole description."""
    name = mention.speakers[0] if len(mention.speakers) == 1 else ""
    return name if name[:1].isupper() or name.startswith(("a ", "an ", "the ")) else None


def find_anaphor(sentence: str) -> str:
    """The noun that a sentence opens with, where only the sentence before says which one."""
    opening = ANAPHOR_RE.match(sentence)
    noun = opening["noun"] if opening else ""
    return noun if noun in UNNAMED or noun in UNNAMED_ACTORS else ""


def has_whole_quotations(sentence: str) -> bool:
    """Tell whether every quotation of a sentence begins and ends in it."""
    return sentence.count('"') % 2 == 0 and sentence.count("“") == sentence.count("”")


def holds_date(mention: Mention) -> bool:
    """Tell a clause that holds its date from one that only counts from it ("a day after ...")."""
    return mention.timex.end > mention.clause.start or mention.timex.end < mention.start


def cut_to_clause(told: ToldMention) -> str | None:
    """The clause, with dots where something of the sentence is left out."""
    joint = JOINT_RE.match(told.clause)
    if is_unresolved(told.clause, joint.end() if joint else 0):
        return None
    if told.clause.rstrip(CLOSING) == told.sentence.rstrip(CLOSING):
        return told.sentence
    front = "" if told.sentence.startswith(told.clause) else "… "
    ended = told.sentence.rstrip(CLOSING).endswith(told.clause.rstrip(CLOSING))
    back = "." if ended else " …"
    return f"{front}{told.clause}{back}"
