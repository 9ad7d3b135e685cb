"""Text of a message -> text that is safe to show, or to put into a name.

Control and direction characters are made visible as their code point, never dropped silently, so
that a disguised name looks disguised (hostile mail section 5; Unicode TR 36, UTS 39).
"""

from __future__ import annotations

import unicodedata

_HIDDEN = frozenset(
    [
        *range(0x20),
        *range(0x7F, 0xA0),
        0x00AD,
        0x034F,
        0x061C,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        0x180E,
        *range(0x200B, 0x2010),
        *range(0x2028, 0x202F),
        *range(0x2060, 0x2070),
        0x3164,
        0xFEFF,
        0xFFA0,
        *range(0xFFF9, 0xFFFC),
        *range(0xE0000, 0xE0080),
    ]
)
_LINE_BREAKS = frozenset({0x0A})
"""Kept where several lines may be shown; TAB becomes a blank."""


def line(text: str, limit: int = 255) -> str:
    """One line that is safe to show: white space collapsed, hidden characters visible, bounded."""
    flat = text[: limit * 4].translate({0x09: " ", 0x0A: " ", 0x0D: " "})
    shown = _single_blanks("".join(_visible(character) for character in flat))
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def block(text: str, limit: int) -> str:
    """Several lines that are safe to show; lines end in LF."""
    text = text[:limit].replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return "".join(c if ord(c) in _LINE_BREAKS else _visible(c) for c in text)


def plain(text: str, limit: int) -> str:
    """Text for an outer header or a file name: hidden characters dropped, white space collapsed."""
    kept = "".join(
        " " if ord(c) in {0x09, 0x0A, 0x0D} else c
        for c in text[: limit * 4]
        if not _is_hidden(c) or c in "\t\r\n"
    )
    return _single_blanks(kept).strip()[:limit].strip()


def _single_blanks(text: str) -> str:
    return " ".join(part for part in text.split(" ") if part)


def _visible(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩" if _is_hidden(character) else character


def _is_hidden(character: str) -> bool:
    code = ord(character)
    return (
        code in _HIDDEN
        or 0xD800 <= code <= 0xDFFF
        or unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    )
