"""RTF cut into tokens by one regular expression, in linear time and without recursion.

What Outlook writes most is one token each: a whole htmltag group, and a whole stretch that was
not in the HTML. No quantifier gives back what it took, so no document is gone through twice.
"""

from __future__ import annotations

import re
from typing import Final

from intact.outlook.rtf.characters import CHANGING

TAG: Final = 1
"""An htmltag group with none but the commonest escapes; group 1 is its content."""
TEXT: Final = 2
NOISE: Final = 6
"""From htmlrtf to htmlrtf0. Groups 3 and 4 are the brace that closes and the one that opens a
group on the way, group 5 what stands behind them; beside fonts nothing there has an effect."""
HEX: Final = 7
"""One or more octets in a row, each written as backslash, apostrophe, two digits."""
PAIRS: Final = 8
"""Up to sixteen characters in a row, each with two octets for readers that know no Unicode. More
would be gone through again and again where another number of octets counts."""
UNICODE: Final = 9
"""The same with one octet each."""
WORD: Final = 12
"""A control word: group 10 is its name, group 11 its number."""
CLOSE: Final = 13
DESTINATION: Final = 15
"""The opening of a group that readers may ignore; group 14 is its name."""
OPEN: Final = 16
BINARY: Final = 18
"""Group 17 is the number of raw octets that follow."""
SYMBOL: Final = 20
"""Group 19 is the octet behind the backslash."""

IN_NOISE: Final = (3, 4, 5)
NAME: Final = 10
NUMBER: Final = 11
DESTINATION_NAME: Final = 14
LENGTH: Final = 17
SIGN: Final = 19

_CHANGING: Final = b"|".join(sorted(CHANGING))
_OCTET: Final = rb"\\'[0-9a-fA-F]{2}"
_FONT: Final = rb"\\(?:f[0-9]{1,10}+|plain(?![a-zA-Z]))"
_PLAIN_ESCAPE: Final = rb"\\(?:par|tab)(?:\ |(?=[\\{}]))|\\[\\{}]"
_QUIET: Final = (
    rb"[^\\{}]++|" + _OCTET + rb"|\\[^a-zA-Z'*\\]|\\u-?[0-9]{1,10}+\ ?"
    rb"|\\(?!(?:" + _CHANGING + rb")(?![a-zA-Z]))[a-zA-Z]{1,32}+(?:-?[0-9]{1,10}+)?\ ?"
)

TOKEN: Final = re.compile(
    rb"\{\\\*\\htmltag(?:-?[0-9]{1,10}+)?+\ ?+((?:[^\\{}]++|" + _PLAIN_ESCAPE + rb")*+)\}"
    rb"|[^\\{}\r\n\0]++()"
    rb"|\\htmlrtf1?(?![a-zA-Z0-9-])(?:" + _QUIET + rb")*+(\}?)(\{?)"
    rb"((?:" + _QUIET + rb"|" + _FONT + rb")*+)\\htmlrtf0(?![0-9])\ ?()"
    rb"|(?:" + _OCTET + rb")++()"
    rb"|(?:\\u-?[0-9]{1,10}+\ ?+" + _OCTET + _OCTET + rb"){1,16}+()"
    rb"|(?:\\u-?[0-9]{1,10}+\ ?+(?:[^\\{}\r\n\0]|" + _OCTET + rb")){1,16}+()"
    rb"|\\(?!bin[0-9])([a-zA-Z]{1,32}+)(-?[0-9]{1,10}+)?\ ?()"
    rb"|\}()"
    rb"|\{[\r\n\0]*+\\\*[\r\n\0]*+\\([a-zA-Z]{1,32}+)(?:-?[0-9]{1,10}+)?\ ?()"
    rb"|\{()"
    rb"|\\bin([0-9]{1,20}+)\ ?()"
    rb"|\\([^a-zA-Z])()",
)
"""The number of the group that matched last is the token's kind.

Line ends and NUL match nothing: they are no part of the text ([MSFT-RTF], Conventions).
"""

FONT: Final = re.compile(rb"\\(?:f([0-9]{1,10}+)|plain(?![a-zA-Z]))")
"""A change of font; group 1 is its number, nothing for the first font."""

_HTMLRTF: Final = re.compile(rb"\\htmlrtf1?\ ?")

_MEANING: Final = (
    (b"\\par ", b"\r\n"),
    (b"\\par", b"\r\n"),
    (b"\\tab ", b"\t"),
    (b"\\tab", b"\t"),
    (b"\\{", b"{"),
    (b"\\}", b"}"),
)
"""The escapes of TAG, but for that of the backslash."""

CHARACTER: Final = re.compile(rb"\\u(-?[0-9]{1,10}+)\ ?")
"""One character of PAIRS or UNICODE without its octets; the group is its number."""

FALLBACK: Final = re.compile(
    rb"[\r\n\0]*+(?:[^\\{}]|" + _OCTET + rb"|\\bin([0-9]{1,20}+)\ ?|\\[^a-zA-Z]"
    rb"|\\(?!(?:" + _CHANGING + rb")(?![a-zA-Z]))[a-zA-Z]{1,32}+(?:-?[0-9]{1,10}+)?\ ?)"
)
"""What counts as one character for a reader that knows no Unicode ([MSFT-RTF], Unicode RTF)."""

BRACE: Final = re.compile(
    rb"(?:[^\\{}]++|\\(?!bin[0-9]).)*+(?:(\{)|(\})|\\bin([0-9]{1,20}+)\ ?)", re.DOTALL
)
"""Everything up to the next brace or raw octets, and that; group 1, 2 or 3 says which."""


def end_of_htmlrtf(token: re.Match[bytes]) -> int:
    """Behind the first word of NOISE, for where the rest has to be read word by word."""
    first = _HTMLRTF.match(token.string, token.start())
    return first.end() if first else token.end()


def unescaped(content: bytes) -> bytes:
    """The octets of TAG."""
    octets = content.translate(None, b"\r\n\0")
    if b"\\" not in octets:
        return octets
    pieces = octets.split(b"\\\\")  # a backslash that is content takes part in no escape
    return b"\\".join([_without_escapes(piece) for piece in pieces])


def _without_escapes(octets: bytes) -> bytes:
    for written, meant in _MEANING:
        octets = octets.replace(written, meant)
    return octets
