"""What RTF can hold, and its words and symbols: what they stand for, which groups show nothing.

[MS-OXRTFEX] 2.1.3.1.4.2 for what may occur in encapsulated HTML and text, [MSFT-RTF] for the rest.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What an RTF document holds."""

    HTML = "html"
    TEXT = "text"
    RTF = "rtf"  # nothing but itself


_LINE: Final = "\r\n"

_ENCAPSULATED_WORDS: Final = {
    b"par": _LINE,
    b"line": _LINE,
    b"tab": "\t",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
    b"bullet": "\u2022",
    b"endash": "\u2013",
    b"emdash": "\u2014",
    b"enspace": "\u2002",
    b"emspace": "\u2003",
    b"qmspace": "\u2005",
    b"zwbo": "\u200b",
    b"zwnj": "\u200c",
    b"zwj": "\u200d",
    b"ltrmark": "\u200e",
    b"rtlmark": "\u200f",
}
_OWN_WORDS: Final = {
    b"cell": "\t",
    b"nestcell": "\t",
    b"row": _LINE,
    b"nestrow": _LINE,
    b"sect": _LINE,
    b"page": _LINE,
    b"column": _LINE,
}
WORDS: Final = {
    Kind.HTML: _ENCAPSULATED_WORDS,
    Kind.TEXT: _ENCAPSULATED_WORDS,
    Kind.RTF: _ENCAPSULATED_WORDS | _OWN_WORDS,
}
"""Control words that stand for characters."""

_SIGNS: Final = {
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"~": "\u00a0",
    b"\r": _LINE,
    b"\n": _LINE,
    b"\t": "\t",
}
_ENCAPSULATED_SIGNS: Final = _SIGNS | {b"_": "\u00ad", b"-": "\u00ad"}
SYMBOLS: Final = {
    Kind.HTML: _ENCAPSULATED_SIGNS,
    Kind.TEXT: _ENCAPSULATED_SIGNS,
    Kind.RTF: _SIGNS | {b"_": "\u2011"},
}
"""Control symbols that stand for characters."""

_TABLES: Final = frozenset(
    {
        b"colortbl",
        b"fldinst",
        b"footer",
        b"footerf",
        b"footerl",
        b"footerr",
        b"header",
        b"headerf",
        b"headerl",
        b"headerr",
        b"info",
        b"nonshppict",
        b"object",
        b"pict",
        b"private",
        b"rxe",
        b"stylesheet",
        b"tc",
        b"xe",
    }
)
_LIST_MARKS: Final = frozenset({b"listtext", b"pntext"})
SKIPPED: Final = {
    Kind.HTML: _TABLES | _LIST_MARKS,
    Kind.TEXT: _TABLES | _LIST_MARKS,
    Kind.RTF: _TABLES,
}
"""Destinations that are not marked as ignorable and show nothing; real RTF shows its list marks."""

CHANGING: Final = (
    _TABLES | _LIST_MARKS | {b"bin", b"f", b"fonttbl", b"htmlrtf", b"plain", b"u", b"uc", b"upr"}
)
"""Control words after which something is read otherwise than before."""
