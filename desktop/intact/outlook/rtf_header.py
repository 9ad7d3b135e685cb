"""What the head of an RTF document says: what it encapsulates, code page and fonts.

[MS-OXRTFEX] 2.2.3.1, [MSFT-RTF] Character Set and Font Table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final

from intact.mime import charsets
from intact.outlook.rtf_tokens import CLOSE, DESTINATION, NUMBERED, OPEN, TEXT, TOKEN

_FIRST_TOKENS: Final = 10  # 2.2.3.1: no more are looked at
_HEAD_OCTETS: Final = 4_096
_CODE_PAGE: Final = re.compile(rb"\\ansicpg([0-9]{1,5})")
_DEFAULT_FONT: Final = re.compile(rb"\\deff([0-9]{1,5})")
_FONT_TABLE: Final = re.compile(rb"\{[\r\n]*\\fonttbl")
_UNFIT_PAGES: Final = frozenset({1200, 1201, 50220, 50221, 50222, 50225, 52936})
"""Where ASCII is not ASCII in every place (UTF-16, ISO 2022, HZ), which RTF is built on."""

_PAGE_OF_FONT_CHARSET: Final = {
    0: 1252,
    77: 10000,
    78: 10001,
    79: 10003,
    80: 10008,
    81: 10002,
    83: 10079,
    128: 932,
    129: 949,
    130: 1361,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    163: 1258,
    177: 1255,
    178: 1256,
    186: 1257,
    204: 1251,
    222: 874,
    238: 1250,
    254: 437,
    255: 850,
}
"""\\fcharsetN; 1 (default) and 2 (symbol) mean the code page of the document."""


class Kind(StrEnum):
    """What an RTF document holds."""

    HTML = "html"
    TEXT = "text"
    RTF = "rtf"  # nothing but itself


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a document.

    Attributes:
        charset: MIME name of the code page the document names, "" where it names none.
        codec: how octets are read where no font says otherwise.
        first_font: the font before any is chosen.
        fonts: codec by number of font.
    """

    kind: Kind
    charset: str
    codec: str
    first_font: int
    fonts: Mapping[int, str]


def read(rtf: bytes) -> Header:
    """The head of a document; never raises."""
    head = rtf[:_HEAD_OCTETS]
    named = _CODE_PAGE.search(head)
    page = int(named[1]) if named else 0
    codec = _codec(page) or "cp1252"
    font = _DEFAULT_FONT.search(head)
    return Header(
        kind=_kind(rtf),
        charset=charsets.of_code_page(page),
        codec=codec,
        first_font=int(font[1]) if font else 0,
        fonts=_fonts(rtf, codec),
    )


def _codec(page: int) -> str:
    return "" if page in _UNFIT_PAGES else charsets.codec_of_code_page(page)


def _kind(rtf: bytes) -> Kind:
    """FROMHTML or FROMTEXT among the first tokens, before any text."""
    for token in islice(TOKEN.finditer(rtf), _FIRST_TOKENS):
        match token.lastindex, token[1], token[2]:
            case _, b"fromhtml", number if number != b"0":
                return Kind.HTML
            case _, b"fromtext", _:
                return Kind.TEXT
            case index, _, _ if index == TEXT:
                break
    return Kind.RTF


def _fonts(rtf: bytes, codec: str) -> dict[int, str]:
    """The codecs of the first font table; the last word about a font counts."""
    fonts: dict[int, str] = {}
    table = _FONT_TABLE.search(rtf)
    depth = 0
    number = 0
    for token in TOKEN.finditer(rtf, table.start() if table else len(rtf)):
        kind = token.lastindex
        if kind in {OPEN, DESTINATION}:
            depth += 1
        elif kind == CLOSE:
            depth -= 1
            if depth <= 0:
                break
        elif kind == NUMBERED:
            value = int(token[2])
            if token[1] == b"f":
                number = value
            elif token[1] == b"fcharset":
                fonts[number] = _codec(_PAGE_OF_FONT_CHARSET.get(value, 0)) or codec
            elif token[1] == b"cpg" and value:
                fonts[number] = _codec(value) or codec
    return fonts
