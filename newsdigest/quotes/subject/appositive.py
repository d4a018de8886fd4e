"""Appositives before a cue: what they say of the subject, and which name they belong to."""

from collections.abc import Sequence

from newsdigest.quotes.reading import DASHES
from newsdigest.quotes.subject.phrase import Token, phrase_before
from newsdigest.quotes.words import BINDING, BREAKING, CONJUNCTIONS, DETERMINERS, FINITE
from newsdigest.records import Span

LONGEST_APPOSITIVE = 60  # words


def head_of_appositives(
    tokens: list[Token], last: int, mentions: Sequence[Span]
) -> tuple[Span, int] | None:
    """Find the subject where a comma or a dash stands before the cue: in front of an appositive.

    Of several appositives the name is the subject that they belong to; and of "the head of the
    bank, Ann Lee, said" it is the name, not the description. With it comes where all that belongs
    to it begins.
    """
    marks = DASHES if tokens[last].word in DASHES else (",",)
    found: tuple[Span, int] | None = None
    for index in range(last - 1, 0, -1):
        if tokens[index].word not in marks or not is_appositive(tokens[index + 1 : last]):
            continue
        head = phrase_before(tokens, index - 1)
        if head is None or tokens[index - 1].word.isdigit():
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
    tokens: list[Token], index: int, last: int, head: Span, mentions: Sequence[Span]
) -> Span | None:
    """The name in the place of an appositive, where what stands before it only describes it."""
    between = tokens[index + 1 : last]
    if not is_bare_name(between):
        return None
    named = any(mention.end == between[-1].end for mention in mentions)
    inside = any(head.start <= mention.start < head.end for mention in mentions)
    if (named and not inside) or describes(tokens, head):
        return phrase_before(tokens[:last], last - 1)
    return None


def is_appositive(between: list[Token]) -> bool:
    """Tell whether words between two commas can say who somebody is: no clause of their own."""
    if not between or between[0].word in CONJUNCTIONS or len(between) > LONGEST_APPOSITIVE:
        return False
    relative = any(token.word in ("who", "whose", "which", "whom") for token in between[:3])
    return relative or not any(token.word in FINITE for token in between)


def is_bare_name(between: list[Token]) -> bool:
    """Tell whether an appositive is a name, perhaps with a title, and nothing else."""
    words = [token.word for token in between]
    return (
        words[-1][0].isupper()
        and words[0] not in DETERMINERS
        and not any(
            word in BINDING or word in BREAKING or word in FINITE or word == "who" for word in words
        )
    )


def describes(tokens: list[Token], span: Span) -> bool:
    """Tell whether a phrase begins as a description does: "the head of", "Ann Lee's lawyer"."""
    first = next(token.word for token in tokens if token.start == span.start)
    return first in DETERMINERS or first.endswith(("'s", "’s")) or first[0].islower()
