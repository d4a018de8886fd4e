"""The words before a date that tell what it dates: the saying, or a clause that hangs on it."""

import re

from newsdigest.quotes.words import SAYING_PLACES

DAY_WORDS = r"(?:[Oo]n|[Ii]n|[Ll]ate|[Ee]arl(?:y|ier)|[Ll]ater|[Ll]ast|[Tt]his|back|just|only)"
# A date in a phrase of its own: ", on Friday", "earlier this month".
OWN_RE = re.compile(rf"(?: ^ | , ) \s* (?: {DAY_WORDS} \s ){{0,3}} $", re.VERBOSE)
# What stands between such a phrase that opens a sentence and the subject: "In May, the mayor said".
BETWEEN_RE = re.compile(r",?\s(?:[a-z]{2,12}ly,?\s)?")
# Words are said on the day that they come out: "the report published on Monday said".
OUT = r"(?:published|released|issued|filed|posted|aired|recorded|delivered|printed|leaked|dated)"
# "who lost on", "in Ulm, where a bridge fell on", ", elected on", ", but the bridge fell on"
HUNG_RE = re.compile(
    rf"""\b (?: who | whom | whose | which | where ) \b
      | , \s (?: (?:and|but|while|though|although|because|whereas|as|so|since|until) \b
               | (?: newly\s )? (?!{OUT}\b) [a-z]{{2,16}}ed \b )
      | ; """,
    re.VERBOSE,
)
# "since Monday", "ahead of Friday": before the date, or behind it
NOT_AT_RE = re.compile(
    rf"""\b (?:[Ss]ince|(?<!not\s)[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Ff]or|[Bb]y|than|of) \s
         (?: {DAY_WORDS} \s ){{0,2}} $""",
    re.VERBOSE,
)
# What was spoken of, whose day may be another: "said of the storm on".
TOPIC_RE = re.compile(
    r"""\s (?: (?:him|her|them|me|us|reporters|journalists) \s )?
        (?: of | about | over | regarding | concerning ) \s (?! (?:him|her|them|it) \s )""",
    re.VERBOSE,
)
# A participle just before the date hangs on the subject: "the woman freed on Monday said".
PARTICIPLE_RE = re.compile(
    rf"\s (?!{OUT}\b) [a-z]{{2,16}}ed \s (?: {DAY_WORDS} \s ){{0,3}} $", re.VERBOSE
)
# What opens a sentence before a day that is not that of the saying: "Arrested on", "Although".
OPENING_RE = re.compile(
    r"""\s* (?: (?!(?:Asked|Interviewed|Quoted|Contacted|Questioned|Pressed)\b) [A-Z][a-z]{1,14}ed
             | Since | Until | Before | Although | Though | Because | If | Unless | Whereas ) \b""",
    re.VERBOSE,
)
# Another clause begins behind the day: "The bridge shut on Monday, but the mayor said".
APART_RE = re.compile(
    r"(?: \b(?:and|but|while|though|although|whereas|as|because|yet|so) | ; ) \s $", re.VERBOSE
)
# Between a cue and the month or the year of a saying: "said in a letter last", "said in".
SPOKEN_AT_RE = re.compile(
    rf"""(?: ,? \s (?:in|on|at|during) \s (?: (?:a|an|the|his|her|their|its) \s )?
             (?: [\w’'-]{{1,20}} \s ){{0,3}}? (?:{SAYING_PLACES}) )?
         ,? \s (?: {DAY_WORDS} \s ){{0,3}}""",
    re.VERBOSE,
)
