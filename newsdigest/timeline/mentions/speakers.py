"""Who is quoted in the sentences that are dated."""

from newsdigest.records import Mention, Quotation, Sentence

Quoted = dict[int, tuple[str, ...]]  # the place of a sentence -> who is quoted in it


def name_speakers(mentions: tuple[Mention, ...], quoted: Quoted) -> tuple[Mention, ...]:
    """The mentions, each with who is quoted in its sentence."""
    return tuple(
        mention._replace(speakers=quoted[mention.lead]) if mention.lead in quoted else mention
        for mention in mentions
    )


def find_quoted(sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...]) -> Quoted:
    """Who is quoted in each sentence, in the order in which they speak.

    A quotation belongs to the sentence it begins in, whatever sentences it runs through.
    """
    found: Quoted = {}
    place = 0
    for quotation in quotations:
        while place < len(sentences) - 1 and sentences[place].end <= quotation.start:
            place += 1
        if quotation.name and quotation.name not in found.get(place, ()):
            found[place] = (*found.get(place, ()), quotation.name)
    return found
