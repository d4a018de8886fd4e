"""Where told words end: where the reporter speaks again."""

import re

from newsdigest.quotes.cue import Cue
from newsdigest.quotes.introduce import NAMING
from newsdigest.quotes.words import (
    DETERMINERS,
    EFFECTS,
    FINITE,
    PAST_FORMS,
    SAYING_PLACES,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)

# What stands in brackets is passed over: a semicolon there parts no clauses.
SEMICOLON_RE = re.compile(r"\([^()\n]{0,200}\)|(?P<mark>;)")
LONGEST_LEAD = 200  # characters of a bracket before the words told in it
TAKES_UP_RE = re.compile(r";\s(?:(?:and|or|but)\s)?(?:that\b|\()")
REMARK_RE = re.compile(rf",\s(?:[a-z]{{2,20}}ly\s)?(?:{'|'.join(sorted(EFFECTS))})\s")
SPEAK = r"""(?: say|comment|give|name|elaborate|specify|provide|discuss|identify|disclose|reveal
              | confirm | answer | take\s(?:any\s)?questions | be\s(?:drawn|named) )"""
DETAILS = r"(?:details?|information|evidence|proof|comment|explanation|reasons?|names|specifics)"
MORE = r"(?:further\s|more\s|other\s|immediate\s)"
# "citing a report", "but declined to say", "and gave no details", "without elaborating"
ENDING_RE = re.compile(
    rf""",\s(?:citing|quoting)\s
      | ,\s(?:declining|refusing)\sto\s {SPEAK} \b
      | ,?\swithout\s (?: elaborating
          | (?:giving|offering|providing|citing|presenting)\s (?:[a-z]+\s){{0,2}} {DETAILS} ) \b
      | ,?\s(?:but|and|though|although)\s (?:he\s|she\s|it\s|they\s)? (?:ha[sd]\s)?
        (?: (?:declined|refused)\sto\s {SPEAK}
          | (?:did|would|could)\snot\s {SPEAK}
          | (?:gave|offered|provided|cited)\sno\s
          | had\sno\s {MORE}? {DETAILS}
          | no\s {MORE}? {DETAILS} \s(?:was|were)\s(?:given|offered|provided|released)
          | stopped\sshort\sof\s ) \b""",
    re.VERBOSE,
)
# "and a", "who had": what joins words in marks to others that are the same speaker's.
JOINED_RE = re.compile(
    r""",?\s (?: (?: (?: and|or|but|nor|not|yet|also|even|as|of|with|for|being|because|that|who
                      |which|a|an|the|it|he|she|they|is|was|had|has )\s ){0,4}
              | (?:and\s)? (?:the|his|her|their|its)\s [a-z-]{2,20}\s (?:as\s)? )  # "the vote"
        (?=“)""",
    re.VERBOSE,
)
DEMANDS = (" for ", " on ", " upon ")  # "called on the board to", which names nothing
CLOSING_RE = re.compile("”{1,2}")  # a mark may be typed as two
# "on Friday", "before she left": no part of the words in marks just before it.
TIME = rf"(?: (?:on\s|in\s|last\s|this\s|late\s|early\s)? (?:{TIME_WORDS}) )"
HANGING_RE = re.compile(
    rf",?\s (?: before | after | while | when | as\s(?:the|he|she|it|they|[A-Z]) | {TIME} ) \b",
    re.VERBOSE,
)
# "and left", "on the quay": what follows speech whose beginning a colon or a comma shows.
FOLLOWING_RE = re.compile(r",?\s(?:and|but|then|in|on|at|from|to)\s")
# "a “small step” for Ulm": what goes on behind the marks of a name for something, and where that
# is over: the verb, the subject or the time of another clause.
COMPLEMENT_RE = re.compile(r"\s(?:of|for|to|with|against|about|over|than|toward|because)\s")
CLAUSE_RE = re.compile(r"\s(?:of|for|to|that)\s")  # 'called it "odd" that she left'
OPENING_WORDS = "|".join(sorted(FINITE | PAST_FORMS | SUBJECT_PRONOUNS | DETERMINERS))
NAME_OVER_RE = re.compile(
    rf"""[,;:—–]
      | \s (?: - | (?: but|as|during|while|when | {TIME} ) \b
              | (?:in|on|at)\s (?:(?:a|an|the|his|her|their|its)\s)? (?:{SAYING_PLACES}) \b
              | (?:and|before|after|until|since)\s
                (?: [A-Z] | (?: \w+ed|\w+ing|{OPENING_WORDS} ) \b ) )""",
    re.VERBOSE,
)


def end_of_content(masked: str, start: int, end: int, cue: Cue) -> int:
    """Where the words end that a cue leads up to."""
    if cue.frame in NAMING and not masked.startswith(DEMANDS, cue.end):
        return end_of_name(masked, start, end)
    closing = CLOSING_RE.search(masked, start, end) if masked[start] == "“" else None
    if closing and is_over(masked, closing.end(), end, spoken=is_spoken(masked, start, cue)):
        return closing.end()
    return end_of_told(masked, start, end)


def is_spoken(masked: str, start: int, cue: Cue) -> bool:
    """Tell whether words in marks are speech by what leads up to them, and no part of a clause."""
    lead = masked[cue.end : start].rstrip()
    return cue.frame == "words" or (lead.endswith((",", ":")) and not lead.endswith(" that,"))


def is_over(masked: str, closing: int, end: int, *, spoken: bool) -> bool:
    """Tell whether what is said ends with its marks, and the reporter goes on behind them."""
    if HANGING_RE.match(masked, closing, end):
        return True
    goes_on = masked.find("“", closing, end) < 0 and FOLLOWING_RE.match(masked, closing, end)
    return spoken and bool(goes_on)


def end_of_told(masked: str, start: int, end: int) -> int:
    """Where a told clause ends: where the reporter speaks again.

    That is at a semicolon, if neither "that" nor "(2)" takes the clause up again (several are the
    marks of a list, which goes on), where it tells what quoted words did ("it was “late”, raising
    fears"), and where it names a source or a silence ("citing a report", "but gave no details").
    """
    if masked.find(")", start, end) >= 0:
        end = close_bracket(masked, start, end)
    stop = end
    if masked.find(";", start, end) >= 0:
        mark = lone_semicolon(masked, start, end)
        if mark >= 0 and not TAKES_UP_RE.match(masked, mark, end):
            end = mark
    closed = masked.rfind("”", start, end)
    remark = REMARK_RE.search(masked, closed, end) if closed > 0 else None
    remark = remark or ENDING_RE.search(masked, start, end)
    end = remark.start() if remark else end
    return leave_bracket(masked, start, end, stop) if end < stop else end


def lone_semicolon(masked: str, start: int, end: int) -> int:
    """Where the only semicolon outside of brackets stands; -1 where there is none, or several.

    >>> lone_semicolon("it cost 9 (8; 7) a day; he left", 0, 31)
    22
    """
    found = SEMICOLON_RE.finditer(masked, start, end)
    marks = [match.start() for match in found if match["mark"]]
    return marks[0] if len(marks) == 1 else -1


def close_bracket(masked: str, start: int, end: int) -> int:
    """Where the bracket closes that words stand in, or their end.

    >>> close_bracket("It fell (he said it was old) on Friday.", 17, 39)
    27
    """
    closed = masked.find(")", start, end)
    if closed < 0 or masked.find("(", start, closed) >= 0:
        return end
    before = masked[max(0, start - LONGEST_LEAD) : start]
    return closed if before.rfind("(") > before.rfind(")") else end


def leave_bracket(masked: str, start: int, end: int, stop: int) -> int:
    """Where words end, or before the bracket that their end would cut in two.

    >>> leave_bracket("it rose (to 9, citing a report)", 0, 13, 31)
    7
    """
    opened = masked.rfind("(", start, end)
    if opened <= start or masked.find(")", opened, end) >= 0 or masked.find(")", end, stop) < 0:
        return end
    return opened - masked[opened - 1].isspace()


def end_of_name(masked: str, start: int, end: int) -> int:
    """Where a name for something ends, or a verdict: with its marks, or with its phrase.

    >>> text = "called it a “small” step on Friday, or “a joke”, or “a farce”, and left."
    >>> text[10:end_of_name(text, 10, len(text))], text[39:end_of_name(text, 39, len(text))]
    ('a “small” step', '“a joke”, or “a farce”')
    """
    bound = masked[start] == "“"
    complement = CLAUSE_RE if masked.endswith(" it ", 0, start) else COMPLEMENT_RE
    closing = CLOSING_RE.search(masked, start, end)
    while closing:
        stop = closing.end()
        if not bound or complement.match(masked, stop, end):
            over = NAME_OVER_RE.search(masked, stop, end)
            stop = over.start() if over else end
        joined = JOINED_RE.match(masked, stop, end)
        if joined is None:
            return stop
        bound = True
        closing = CLOSING_RE.search(masked, joined.end(), end)
    return end_of_told(masked, start, end)
