"""Who speaks in a sentence: a reporter, or a reader in a letter or a comment."""

import re

from newsdigest.timeline.events.clearest import QUOTATION_RE

# News asks nothing and addresses nobody; letters and comments of readers do.
VOICE_RE = re.compile(r"\?|\b(?:me|my|My|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b|(?:^|[^\w\s]\s)I\b")


def is_told_as_news(sentence: str) -> bool:
    """Tell a statement of the reporter from a question, and from what somebody says of himself.

    >>> is_told_as_news("Will the talks end?"), is_told_as_news("“We won”, she said on Friday.")
    (False, True)
    """
    first = next((character for character in sentence if character.isalpha()), "")
    return first.isupper() and VOICE_RE.search(QUOTATION_RE.sub("", sentence)) is None
