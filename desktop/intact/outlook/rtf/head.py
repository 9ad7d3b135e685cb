"""What the head of an RTF document says: what it encapsulates, its code page, its first font.

[MS-OXRTFEX] 2.2.3.1, [MSFT-RTF] Character Set and Font Table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from intact.outlook.rtf import fonts
from intact.outlook.rtf.characters import Kind
from intact.outlook.rtf.tokens import (
    CLOSE,
    DESTINATION,
    HEX,
    NAME,
    NUMBER,
    OPEN,
    PAIRS,
    TEXT,
    TOKEN,
    UNICODE,
    WORD,
)

_FIRST_TOKENS: Final = 10  # 2.2.3.1: no more need be looked at
_HEAD_OCTETS: Final = 4_096
_CODE_PAGE: Final = re.compile(rb"\\ansicpg([0-9]{1,5})")
_CHARACTER_SET: Final = re.compile(rb"\\(ansi|mac|pca?)(?![a-z0-9])", re.IGNORECASE)
_DEFAULT_FONT: Final = re.compile(rb"\\deff([0-9]{1,5})")
_KINDS: Final = re.compile(rb"from(?:html|text)")
_HTML_TAG: Final = rb"{\*\htmltag"

_PAGE_OF_CHARACTER_SET: Final = {b"mac": 10000, b"pc": 437, b"pca": 850}
_USUAL: Final = "cp1252"


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a document.

    Attributes:
        codec: how octets are read where no font says otherwise.
        first_font: the font before any is chosen.
    """

    kind: Kind
    codec: str
    first_font: int


def read(rtf: bytes) -> Header:
    """The head of a document; never raises."""
    head = rtf[:_HEAD_OCTETS]
    font = _DEFAULT_FONT.search(head)
    return Header(_kind(rtf), _codec(head), int(font[1]) if font else 0)


def _codec(head: bytes) -> str:
    """By the code page, else by the first character set; templates name a second one."""
    named = _CODE_PAGE.search(head)
    if named and (codec := fonts.codec_of_page(int(named[1]))):
        return codec
    character_set = _CHARACTER_SET.search(head)
    name = character_set[1].lower() if character_set else b""
    return fonts.codec_of_page(_PAGE_OF_CHARACTER_SET.get(name, 0)) or _USUAL


def _kind(rtf: bytes) -> Kind:
    """FROMHTML or FROMTEXT before any text, outside of groups.

    What stands late, as some writers put it, is believed where there are HTML tags as well.
    """
    if _KINDS.search(rtf, 0, _HEAD_OCTETS) is None:  # as in all that were written as RTF
        return Kind.RTF
    depth = 0
    for place, token in enumerate(TOKEN.finditer(rtf, 0, _HEAD_OCTETS)):
        kind = token.lastindex
        if kind in {OPEN, DESTINATION}:
            depth += 1
        elif kind == CLOSE:
            depth -= 1
        elif depth > 1:
            continue
        elif kind == WORD and token[NAME] == b"fromtext":
            return Kind.TEXT
        elif kind == WORD and token[NAME] == b"fromhtml" and token[NUMBER] != b"0":
            return Kind.HTML if place < _FIRST_TOKENS or _HTML_TAG in rtf else Kind.RTF
        elif kind in {TEXT, HEX, PAIRS, UNICODE} and token[0].strip():
            break
    return Kind.RTF
