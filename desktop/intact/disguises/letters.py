"""Letters that look like Latin ones, and which scripts may stand together in one word.

A selection of Unicode's confusables (UTS 39, 4): the lower-case letters, and signs like a slash,
that can hardly be told from ASCII in common fonts. Domains are compared in lower case.
"""

# ruff: noqa: RUF001 - letters that look alike are what this file is about

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

LATIN: Final = "LATIN"
_LIKE: Final = {
    # Cyrillic
    **dict(zip("асԁеһіјӏоԛрѕухԝѵѡӓёїӧӱ", "acdehijloqpsyxwvwaeioy", strict=True)),
    # Greek
    **dict(zip("αγικνορυωϲϳάίόύώ", "ayikvopuwcjaiouw", strict=True)),
    # Armenian, Cherokee
    **dict(zip("ոսօհցզյ", "nuohgqj", strict=True)),
    **dict(zip("ꭰꭱꭲꭺꭻꮃꮇꮋꮐꮢꮪꮯꮲꮩ", "deiajlmhgrscpv", strict=True)),
    # Latin letters of phonetics
    **dict(zip("ɑɡɩʟɴʀʏꜱᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ", "agilnrysacdejkmoptuvwz", strict=True)),
    # signs
    **dict.fromkeys("⁄∕⧸╱", "/"),
}
_RATHER_LIKE: Final = dict(zip("вькмнтгпґкβεητχ", "bbkmhtrnrkbentx", strict=True))
"""Deceives among Latin letters, but not in a word of its own script: москва is nobody's mockba."""

PHONETIC: Final = frozenset("ɑɡɩʟɴʀʏꜱᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ")
"""Latin letters that no language is written with."""

SIGNS: Final = frozenset("⁄∕⧸╱")
"""What no domain may hold, and what looks like an end of it."""

_EAST_ASIAN: Final = (
    frozenset({LATIN, "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({LATIN, "CJK", "HANGUL"}),
    frozenset({LATIN, "CJK", "BOPOMOFO"}),
)
"""Scripts that are written together (UTS 39, 5.2, "highly restrictive")."""


def plain(text: str) -> str:
    """The text with ASCII in the place of what looks like it."""
    return "".join(_LIKE.get(letter) or _RATHER_LIKE.get(letter, letter) for letter in text)


def all_alike(text: str) -> bool:
    """Whether every letter that is not ASCII looks like an ASCII one."""
    return all(letter.isascii() or letter in _LIKE for letter in text)


def can_stand_in_a_domain(text: str) -> bool:
    """Whether it is letters, their marks, digits and hyphens; and what pretends to be a slash."""
    return all(
        letter == "-" or letter in SIGNS or unicodedata.category(letter)[0] in "LMN"
        for letter in text
    )


def scripts(text: str) -> frozenset[str]:
    """The scripts of a text, by the first word of its letters' names."""
    return frozenset(script(letter) for letter in text if letter.isalpha())


def go_together(found: frozenset[str]) -> bool:
    """Whether these scripts stand in one word of ordinary writing."""
    return len(found) <= 1 or any(found <= together for together in _EAST_ASIAN)


@cache
def script(letter: str) -> str:
    """LATIN, CYRILLIC, CJK and so on."""
    return unicodedata.name(letter, "UNKNOWN").partition(" ")[0]
