"""What stands between a cue and its content: who was told, when, and where."""

import re

from newsdigest.quotes.words import (
    CLAUSE_OPENERS,
    DETERMINERS,
    FINITE,
    SAYING_PLACES,
    TAKING_OBJECTS,
    TIME_WORDS,
)

# What mostly stands behind a cue, and opens nothing that is stepped over.
NO_FILLERS = (" that ", " the ", " he ", " she ", " it ", " they ", " a ", " there ", " we ", " “")
CLAUSE_PRONOUN = r"(?:he|she|they|it|we|there|I|you|this)"
# "on Friday", "late last night", "earlier this week", "again", "flatly"
TIME_RE = re.compile(
    rf"""\s (?: (?:on|in|late|early|earlier|later|last|this|next) \s ){{0,3}}
         (?: (?:{TIME_WORDS}) (?:\s(?:morning|afternoon|evening|night))?
             (?: ,?\s\d{{1,2}}\b (?!\s%|\sper) )?
           | again | earlier | later | recently | in\sturn | afterwards? | too | simply | instead
           | [a-z]{{3,12}}ly (?=\s(?:that|“)) | (?:19|20)\d\d (?=[\s,]) )
         (?![\w’'-])""",
    re.VERBOSE,
)
# "in a letter she wrote on Friday": no clause of its own
CONTACT = rf"""{CLAUSE_PRONOUN} \s (?:ha[sd]\s)? (?:{"|".join(sorted(TAKING_OBJECTS))})
               (?: [,.;] | $ | \s (?:on|at|in|before|after|during|earlier|last|{TIME_WORDS}) \b )"""
# "in a written statement", "on Twitter", "to reporters"
PLACE_RE = re.compile(
    rf"""\s (?:in|on|at|during|through|via|to|before|from|by) \s
         (?: (?:the|a|an|his|her|their|its|this|that|one|another) \s )?
         (?: [\w’'.-]{{1,20}} \s ){{0,4}}?
         (?: {SAYING_PLACES} ) (?! [\w’'-] | \s{CONTACT} )
         (?: \s (?:with|to|for|from|on|in|at) \s (?:the\s)?
             (?: [A-Z][\w’'.-]* (?:\s(?=[A-Z]))? ){{1,4}} (?=\s?(?:that\b|,|“|$)) )?""",
    re.VERBOSE,
)
# Any other phrase, where "that", a quotation or a pronoun shows the clause behind it.
PHRASE_RE = re.compile(
    rf"""\s (?: in|on|at|during|after|before|through|via|to|of|about|from|by|with|while|when|as|for
             |outside|following ) \s
         [^,“”;:\n]{{2,140}}? (?= \s that\s | ,?\s“ | \s(?!{CONTACT}){CLAUSE_PRONOUN}\s )""",
    re.VERBOSE,
)
# "reported, citing two sources, that ..."
ASIDE_RE = re.compile(r", \s [^,“”;:\n]{2,100} , (?= \s that \s )", re.VERBOSE)
HEARER_PRONOUN_RE = re.compile(r"\s (?:him|her|them|us|me|you|it) (?![\w’'-])", re.VERBOSE)
HEARER_THAT_RE = re.compile(r"\s [^,“”;:\n]{2,140}? (?= ,? \s (?:that\s|“) )", re.VERBOSE)
# A programme in marks: "told Ulm Radio’s “Today” on Friday that", "said on “Today” that".
OWNER = r"(?:[A-Z][\w.]{1,20}\s){0,2} [A-Z][\w.]{1,20}[’']s"
TITLED = rf"""(?: (?:the|a|an|its|{OWNER}) \s )? “{{1,2}}[^“”\n]{{1,60}}”{{1,2}}
              (?: \s[a-z]{{4,12}} (?=\s(?:on|in|that)\s) )?"""
BEFORE_CLAUSE = rf"""(?= (?:\s[^,“”;:\n]{{1,80}}?)? (?: \s that\s | [:,]\s“ )
                       | (?:\s(?:on\s)?(?:{TIME_WORDS}))? \s (?:the|he|she|it|they|there)\s )"""
HEARER_MARKED_RE = re.compile(rf"\s {TITLED} {BEFORE_CLAUSE}", re.VERBOSE)
PLACE_MARKED_RE = re.compile(rf"\s(?:on|in|at|to)\s {TITLED} {BEFORE_CLAUSE}", re.VERBOSE)
HEARER_RE = re.compile(
    r"""\s (?: (?:the|a|an|his|her|their|its|other|local|some) \s )?
        (?: [A-Z][\w’'.&-]* (?: \s (?: [A-Z][\w’'.&-]* | of(?:\sthe)? ) ){0,5}
          | (?: [a-z]{2,16} \s )? (?: conference | briefing | hearing | meeting | committee | panel
              | inquest | programme | program | audience | crowd ) \b
          | [a-z]{2,16} (?: \s (?!(?:his|this|its|is|was|has|does)\b) [a-z]{2,14}s (?=\s) )?
              (?: \s (?:of|from|with) \s [A-Z]\w+)? )""",
    re.VERBOSE,
)
REST_RE = re.compile(r"\s(?P<words>[a-z]{2,20}(?:\s[a-z]{2,20}(?:[’']t)?){1,3})(?![\w’'-])")
THAT_RE = re.compile(r",? \s that (?![\w’'-]) ,?", re.VERBOSE)


def skip_hearer(masked: str, position: int, end: int, *, surely: bool) -> int:
    """Step over the person told, where one is named; behind "told" that is ``surely`` so."""
    if THAT_RE.match(masked, position, end):
        return position
    named = HEARER_MARKED_RE.match(masked, position, end) if surely else None
    if named:
        return named.end()
    for pattern in (HEARER_PRONOUN_RE, HEARER_THAT_RE, HEARER_RE):
        match = pattern.match(masked, position, end)
        if match and not (pattern is HEARER_THAT_RE and has_verb(match.group())):
            halved = not surely and halves_phrase(masked, match, end)
            return position if halved else match.end()
    return position


def halves_phrase(masked: str, hearer: re.Match[str], end: int) -> bool:
    """Tell whether a hearer takes the first words of a phrase: "warned the old bridge was ..."."""
    first, _, rest = hearer.group().strip().partition(" ")
    after = REST_RE.match(masked, hearer.end(), end)
    if first not in DETERMINERS or not rest.islower() or after is None:
        return False
    words = after["words"].split()
    noun = next((i for i, word in enumerate(words) if word in FINITE), 0)
    return noun > 0 and not any(
        word in DETERMINERS or word in CLAUSE_OPENERS or word.endswith("s") for word in words[:noun]
    )


def has_verb(words: str) -> bool:
    """Tell whether words show a finite verb: a clause begins in them, and not behind them."""
    return not FINITE.isdisjoint(words.split())


def skip_fillers(masked: str, position: int, end: int) -> int:
    """Step over when, where and to whom it was said."""
    for _ in range(4):
        if masked.startswith(NO_FILLERS, position):
            break
        match = (
            TIME_RE.match(masked, position, end)
            or PLACE_RE.match(masked, position, end)
            or PLACE_MARKED_RE.match(masked, position, end)
            or PHRASE_RE.match(masked, position, end)
            or ASIDE_RE.match(masked, position, end)
        )
        if match is None:
            break
        position = match.end()
    return position
