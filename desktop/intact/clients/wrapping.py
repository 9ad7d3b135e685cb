"""Text in columns of a terminal, where a Japanese letter takes two and many a sign none."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_WIDE: Final = "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60"
_OPENING: Final = "\u3008\u300a\u300c\u300e\u3010\u3014\uff08"
_CLOSING: Final = (
    "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\uff01\uff09\uff1a\uff1f\u30fb"
    "\u30fc\u3063\u3083\u3085\u3087\u30c3\u30e3\u30e5\u30e7\u30a1\u30a3\u30a5\u30a7\u30a9"
    r".,:;!?)\]"
)
"""What no line begins with: marks, long vowels and small kana (JIS X 4051)."""

_UNIT: Final = re.compile(
    f" *[{_OPENING}]*(?:[\u30a1-\u30fc]+|[{_WIDE}]|[^ {_WIDE}]+)[{_CLOSING}]*"
)
"""What stays on one line: a word, which katakana are as well, or else one Japanese letter."""


def columns(text: str) -> int:
    """How many columns a text takes."""
    return sum(_columns_of(letter) for letter in text)


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Lines of at most `width` columns, the first and the others indented; words stay whole."""
    lines: list[str] = []
    line, room = first, width - columns(first)
    empty = True
    for unit in _UNIT.findall(re.sub("[ \t\n]+", " ", text).strip(" ")):
        if not empty and columns(unit) > room:
            lines.append(line)
            line, room, empty = rest, width - columns(rest), True
        shown = unit.lstrip(" ") if empty else unit
        line += shown
        room -= columns(shown)
        empty = False
    return lines if empty else [*lines, line]


def _columns_of(letter: str) -> int:
    if unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1
