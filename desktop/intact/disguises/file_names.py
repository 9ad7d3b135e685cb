"""Names of files that hide what the file is.

Systems go by the ending of a name, people by what they see of it. Tricks of the trade: an ending
behind another one, behind a long run of blanks, turned around by an override (Unicode TR 36, 3.4),
one that Windows never shows, and dots or blanks at the end, which Windows drops.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from intact import limits

_ACTIVE_ENDINGS: Final = (
    "appref-ms bat chm cmd com cpl dll exe gadget hta htm html img iso jar jnlp js jse lnk "
    "mht mhtml msc msi msp pif ps1 ps1xml psc1 reg scf scr sct shtml svg url vb vbe vbs vhd "
    "vhdx wsc wsf wsh xht xhtml xll"
)
"""Endings of files that do something when they are opened."""

_QUIET_ENDINGS: Final = (
    "avi bmp csv doc docx eml gif htm html jpeg jpg mov mp3 mp4 msg odp ods odt pdf png ppt "
    "pptx rtf tif tiff txt wav webp xls xlsx xml zip"
)
"""Endings that people trust."""

_NEVER_SHOWN: Final = frozenset(["lnk", "pif", "scf", "shb", "shs", "url", "xnk"])
"""Endings that Windows hides even from those who asked to see them all (NeverShowExt)."""

_BLANK: Final = " \t\r\n\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\uffa0"
_LONG_BLANK: Final = re.compile(f"[{_BLANK}]{{3,}}")
_BLANK_ENDING: Final = re.compile(rf"[{_BLANK}]{{3}}\S{{0,32}}\.[^.\s]{{1,16}}[. ]*\Z")
_TURNING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNSEEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060-\u2064\ufeff]")


_ACTIVE: Final = frozenset(_ACTIVE_ENDINGS.split())
_QUIET: Final = frozenset(_QUIET_ENDINGS.split())


class Trick(StrEnum):
    """How a name hides what the file is, worst first."""

    TURNED = "turned"
    DOUBLE_ENDING = "double-ending"
    BLANKS = "blanks"
    NEVER_SHOWN = "never-shown"
    UNSEEN = "unseen"
    TRAILING = "trailing"


def tricks(name: str) -> tuple[Trick, ...]:
    """What is wrong with a name, worst first; nothing for an ordinary one."""
    last, before = _endings(name)
    found = {
        Trick.TURNED: _TURNING.search(name),
        Trick.DOUBLE_ENDING: last in _ACTIVE and before in _QUIET and before != last,
        Trick.BLANKS: _BLANK_ENDING.search(name[-limits.NAME_SHOWN :]),
        Trick.NEVER_SHOWN: last in _NEVER_SHOWN,
        Trick.UNSEEN: _UNSEEN.search(name),
        Trick.TRAILING: last in _ACTIVE and name != _without_end(name),
    }
    return tuple(trick for trick, holds in found.items() if holds)


def ending(name: str) -> str:
    """The ending by which Windows opens the file, with its dot; "" where there is none."""
    last, _ = _endings(name)
    return f".{last}" if last else ""


def with_blanks_counted(name: str) -> str:
    """The name with long runs of blanks told instead of shown: they push its end out of sight."""
    return _LONG_BLANK.sub(
        lambda run: f"⟨U+{ord(run[0][0]):04X} \N{MULTIPLICATION SIGN}{len(run[0])}⟩", name
    )


def _without_end(name: str) -> str:
    return name.rstrip(". ")


def _endings(name: str) -> tuple[str, str]:
    """The last ending and the one before it, lower case, as Windows sees them."""
    seen = _UNSEEN.sub("", _TURNING.sub("", _without_end(name)))
    stem, dot, last = seen.rpartition(".")
    if not dot:
        return "", ""
    before = stem.rstrip().rpartition(".")[2] if "." in stem else ""
    return last.strip().lower()[: limits.ENDING_SHOWN], before.strip().lower()[
        : limits.ENDING_SHOWN
    ]
