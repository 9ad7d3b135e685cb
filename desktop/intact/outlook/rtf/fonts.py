"""The code page of each font in the font table of an RTF document ([MSFT-RTF], Font Table)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from intact.mime import charsets

_SYMBOL_CODEC: Final = "latin_1"
"""Octets of a symbol font are places in that font: they stay the numbers they are."""

_UNFIT_PAGES: Final = frozenset({1200, 1201, 50220, 50221, 50222, 50225, 52936})
"""Where ASCII is not ASCII in every place (UTF-16, ISO 2022, HZ), which RTF is built on."""

_READ_AS: Final = {"ascii": "cp1252", "latin_1": "cp1252", "gbk": "gb18030"}
"""Codec -> the one with all that writers put in who name the first."""

_SYMBOL: Final = 2
_PAGE_OF_CHARSET: Final = {
    0: 1252,
    77: 10000,
    78: 10001,
    79: 10003,
    80: 10008,
    81: 10002,
    85: 10006,
    86: 10081,
    88: 10029,
    89: 10007,
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
    179: 1256,
    180: 1256,
    181: 1255,
    186: 1257,
    204: 1251,
    222: 874,
    238: 1250,
    254: 437,
}
"""\\fcharsetN; 1 (default) and 255 (that of the system) say nothing."""

_PART: Final = re.compile(
    rb"(?:[^\\{};]++|\\[^a-zA-Z]|\\(?!(?:f|fcharset|cpg)[0-9])[a-zA-Z]++)*+(?:"
    rb"\{[\r\n\0]*+\\\*()|\{()|\}()|;()|\\(f|fcharset|cpg)([0-9]{1,10}+)|\\?\Z)"
)
"""Everything up to what counts, and that; or up to the end, so that it is looked at only once."""

_IGNORABLE, _OPEN, _CLOSE, _END = range(1, 5)
_LARGEST_NUMBER: Final = 0xFFFF  # of a font: RTF counts in 16 bits


@lru_cache(maxsize=64)  # the tables of fonts name the same few again and again
def codec_of_page(page: int) -> str:
    """How octets of a Windows code page are read in RTF, "" where that cannot be."""
    codec = "" if page in _UNFIT_PAGES else charsets.codec_of_code_page(page)
    return _READ_AS.get(codec, codec)


def read(table: bytes, codec: str, steps: Iterator[int]) -> dict[int, str]:
    """Codec by number of font; `codec` where a font names none.

    `table` is the content of the group. Fonts stand in groups of their own or end with semicolons;
    what readers may ignore in them (other names, files) speaks of other things than the font.
    """
    fonts: dict[int, str] = {}
    words: dict[bytes, int] = {}
    depth = ignored = 0
    for _, part in zip(steps, _PART.finditer(table), strict=False):
        kind = part.lastindex
        if kind is None:
            break
        if ignored or kind == _IGNORABLE:
            ignored += {_IGNORABLE: 1, _OPEN: 1, _CLOSE: -1}.get(kind, 0)
        elif kind in {_OPEN, _CLOSE}:
            depth += 1 if kind == _OPEN else -1
            words.clear()
        elif kind == _END:
            if depth <= 0:
                words.clear()
        else:
            words[part[_END + 1]] = int(part[_END + 2])
            number = words.get(b"f", _LARGEST_NUMBER + 1)
            if number <= _LARGEST_NUMBER:
                fonts[number] = _codec(words) or codec
    return fonts


def _codec(words: Mapping[bytes, int]) -> str:
    """By charset, else by code page; some writers put the code page where the charset belongs."""
    charset = words.get(b"fcharset", 1)
    if charset == _SYMBOL:
        return _SYMBOL_CODEC
    pages = (_PAGE_OF_CHARSET.get(charset, 0), words.get(b"cpg", 0), charset)
    return next(filter(None, map(codec_of_page, pages)), "")
