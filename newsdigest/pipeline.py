"""The line on one screen: the only file that knows the order of the stages."""

from newsdigest.people.resolve import resolve_people
from newsdigest.quotes.attribute import attribute_quotations
from newsdigest.records import AnnotatedText
from newsdigest.sentences.split import split_sentences
from newsdigest.timex.tag import tag_timexes


def annotate_text(text: str, dct: str | None) -> AnnotatedText:
    """Find the sentences, dates, people and quotations of ``text``.

    Args:
        text: taken as it is; no furniture is dropped.
        dct: the document creation time, an ISO day or time; None leaves relative dates open.
    """
    sentences = split_sentences(text)
    timexes = tag_timexes(text, sentences, dct)
    people = resolve_people(text, sentences)
    quotations = attribute_quotations(text, sentences, people, timexes, dct)
    return AnnotatedText(sentences, timexes, people, quotations)
