"""Appositives before a cue: what they say of the subject, and which name they belong to."""

from collections.abc import Sequence

from newsdigest.quotes.reading import DASHES
from newsdigest.quotes.subject.phrase import describes, phrase_before
from newsdigest.quotes.subject.tokens import Tokens
from newsdigest.quotes.words import BINDING, BREAKING, CONJUNCTIONS, DETERMINERS, FINITE
from newsdigest.records import Span

LONGEST_APPOSITIVE = 60  # words


def head_of_appositives(
    tokens: Tokens, last: int, mentions: Sequence[Span]
) -> tuple[Span, int] | None:
    """Find the subject where a comma or a dash stands before the cue: in front of an appositive.

    Of several appositives the name is the subject that they belong to; and of "the head of the
    bank, Ann Lee, said" it is the name, not the description. With it comes where all that belongs
    to it begins.
    """
    words = tokens.words
    marks = DASHES if words[last] in DASHES else (",",)
    found: tuple[Span, int] | None = None
    for index in range(last - 1, 0, -1):
        if words[index] not in marks or not is_appositive(words[index + 1 : last]):
            continue
        head = phrase_before(tokens, index - 1)
        if head is None or words[index - 1].isdigit():
            continue  # an age is nobody
        named = any(mention.end == head.end for mention in mentions)
        if found is None:
            inner = inner_name(tokens, index, last, head, mentions)
            found = inner or head, head.start
            if inner or named:
                return found
        elif named:
            return head, head.start
    return found


def inner_name(
    tokens: Tokens, index: int, last: int, head: Span, mentions: Sequence[Span]
) -> Span | None:
    """The name in the place of an appositive, where what stands before it only describes it."""
    if not is_bare_name(tokens.words[index + 1 : last]):
        return None
    end = tokens.end(last - 1)
    named = any(mention.end == end for mention in mentions)
    inside = any(
        head.start <= mention.start < head.end and not tokens.is_owner(mention)
        for mention in mentions
    )
    words = tokens.words
    alone = index + 2 == last  # "a nurse from Bath, Me., said": a place, if nobody's name
    if alone and index > 1 and words[index - 1][0].isupper() and words[index - 2] in BINDING:
        return None  # "the town of Bath, England, said": where that is
    if (named and not inside) or (not alone and describes(tokens.text(head))):
        return phrase_before(tokens, last - 1)
    return None


def is_appositive(between: list[str]) -> bool:
    """Tell whether words between two commas can say who somebody is: no clause of their own."""
    if not between or between[0] in CONJUNCTIONS or len(between) > LONGEST_APPOSITIVE:
        return False
    relative = any(word in ("who", "whose", "which", "whom") for word in between[:3])
    return relative or FINITE.isdisjoint(between)


def is_bare_name(words: list[str]) -> bool:
    """Tell whether an appositive is a name, perhaps with a title, and nothing else."""
    return (
        not words[-1].islower()  # "al-Hadi" has its capital inside
        and words[-1][0].isalpha()
        and words[0] not in DETERMINERS
        and not (words[0].islower() and words[0].endswith(("ed", "ing")))  # "called Ann"
        and not any(
            word in BINDING or word in BREAKING or word in FINITE or word == "who" for word in words
        )
    )
