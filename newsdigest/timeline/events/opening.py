"""What stands before the news in a sentence: a dateline, an aside, the date as a heading."""

import re

# A dateline with its agency, and all before it: "Goma, Mon May 2 (Reuters) - Rebels ..." An
# aside goes on in lower case: "the agency (FDA) - the largest - ...".
DATELINE_RE = re.compile(
    r"[^“”\"]{0,120}? \( [A-Z][A-Za-z .]{1,20} \) \s* [–—-]{1,2} \s* (?=[A-Z0-9“\"$€£])",
    re.VERBOSE,
)
# "(Update 3:30 a.m. in Cairo) Protesters ..."
ASIDE_RE = re.compile(r"[\s–—-]*\([^()]{0,80}(?:\([^()]{0,40}\)[^()]{0,20})?\)[\s–—-]*")
# "March 17: The council ...": the row shows the date itself.
DATE_MARK_RE = re.compile(r"\s*[:|–—-]+\s*(?=[A-Z0-9“\"])")
LEAST = 5  # words that are a sentence


def drop_opening(sentence: str, timex: str) -> str:
    """The sentence without what stands before it: dateline, aside, the date as a heading.

    >>> drop_opening("Oslo, 16 May (AFP) -- March 17: The talks in Oslo have ended.", "March 17")
    'The talks in Oslo have ended.'
    """
    start = 0
    for pattern in (DATELINE_RE, ASIDE_RE):
        if found := pattern.match(sentence, start):
            start = found.end()
    if timex and sentence.startswith(timex, start):
        mark = DATE_MARK_RE.match(sentence, start + len(timex))
        start = mark.end() if mark else start
    rest = sentence[start:]
    return rest if rest.count(" ") + 1 >= LEAST else sentence
