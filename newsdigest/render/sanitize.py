"""Make text of a saved page safe to show: no control, escape or direction characters."""

import re

# C0 and C1 controls (ESC, BEL, NUL ...), and the characters that turn the writing direction or
# hide: Unicode TR 36 and TR 9 list them as means of spoofing.
UNSAFE_RE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+"
)
# An escape sequence goes as a whole, so that its tail ("[2J") does not stay as litter.
ESCAPE_RE = re.compile(
    "\x1b(?:\\[[0-9;?]{0,32}[ -/]{0,4}[@-~]|\\][^\x07\x1b]{0,256}(?:\x07|\x1b\\\\)?)"
)
SPACES_RE = re.compile(r"\s+")  # tabs and line ends are controls, and spaces


def mask(text: str) -> str:
    """``text`` with all its lines, every unsafe character hidden behind one dot: offsets stay.

    >>> mask("talks\\x1b[2J\\nended")
    'talks·[2J\\nended'
    """
    return UNSAFE_RE.sub(
        lambda found: "".join("\n" if c == "\n" else "·" for c in found.group()), text
    )


def sanitize(text: str) -> str:
    """One line of ``text`` that is safe on a terminal.

    >>> sanitize("talks\\x1b[2J ended\\n in \\u202eIstanbul")
    'talks ended in Istanbul'
    """
    if not text.isprintable():
        text = UNSAFE_RE.sub("", SPACES_RE.sub(" ", ESCAPE_RE.sub("", text)))
    return SPACES_RE.sub(" ", text).strip()


def escape_json(text: str) -> str:
    """JSON text in which every unsafe character is written as JSON's own escape: the same data.

    >>> print(escape_json('"talks in \u202eIstanbul"'))
    "talks in \\u202eIstanbul"
    """
    if text.isprintable():
        return text
    return UNSAFE_RE.sub(
        lambda found: "".join(f"\\u{ord(character):04x}" for character in found.group()), text
    )
