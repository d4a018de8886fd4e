"""The name behind a mention: a person of the text, the speaker before, or the description itself."""

from bisect import bisect_left

from newsdigest.quotes.cue import Cue
from newsdigest.records import Person, Quotation, Span

PRONOUNS = {"he": "m", "she": "f", "they": None, "it": None, "who": None}


class Naming:
    """The people of a text by where they are mentioned."""

    def __init__(self, text: str, people: tuple[Person, ...]) -> None:
        self.text = text
        mentions = sorted((m.start, m.end, p) for p in people for m in p.mentions)
        self.starts = [m[0] for m in mentions]
        self.mentions = mentions
        self.by_name = {p.name: p for p in people}

    def roles(self, name: str | None) -> tuple[str, ...]:
        person = self.by_name.get(name or "")
        return person.roles if person else ()

    def resolve(self, span: Span | None, cue: Cue, last: Quotation | None) -> str | None:
        if span is None:
            return last.name if last else None
        words = self.text[span.start : span.end]
        if words.lower() in PRONOUNS:
            return self.antecedent(span, words.lower(), last)
        for start, end, person in self.mentions[
            bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)
        ]:
            if end == span.end or start == span.start:
                return person.name
        return words

    def antecedent(self, span: Span, pronoun: str, last: Quotation | None) -> str | None:
        return last.name if last else None
