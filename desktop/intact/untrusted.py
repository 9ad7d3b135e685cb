"""Text of a message -> text that is safe to show, or to put into a name.

What cannot be seen is made visible as its code point, never dropped silently, so that a disguised
name looks disguised (Unicode TR 36, UTS 39). Only what ordinary writing needs stays as it is:
joiners inside of Persian or Indic words (RFC 5892, appendix A) and of composed emoji (UTS 51), and
one variation selector behind a character that has variants.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_JOINERS: Final = "\u200c\u200d"
_SELECTORS: Final = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_MONGOLIAN_SELECTORS: Final = "\u180b-\u180f"

_UNSEEN_IN_SOURCE: Final = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5"  # soft hyphen, fillers
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f"  # zero width, line separators, directions
    "\u3164\ufeff\uffa0\ufff0-\ufffb"  # fillers, byte order mark, annotations
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # formats of rare scripts
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"  # tags, and what shall never be seen
    "\ud800-\udfff"  # halves of characters
    f"{_SELECTORS}{_MONGOLIAN_SELECTORS}"
)
"""Everything without a picture of its own; blanks, tabs and line feeds aside."""

_UNSEEN_BUT_LF: Final = f"\t{_UNSEEN_IN_SOURCE}"

_BLANKS: Final = re.compile("[\t\n\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]+")
"""Blanks of any width, and line ends: many in a row push what follows out of sight."""

_JOINING: Final = (
    "\u0620-\u0669\u066e-\u06d3\u06d5-\u06dc\u06ea-\u070e\u0710-\u07ff"  # Arabic and its kin
    "\u0840-\u088f\u0892-\u08e1\u08e3-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
    "\u0900-\u0dff\u0f00-\u109f\u1780-\u17b3\u17b6-\u17e9\u1820-\u18aa"  # Indic and its kin
    "\u1900-\u1cff\ua800-\uaaff\uabc0-\uabff"
)
_VIRAMAS: Final = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca"
_EMOJI: Final = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u27bf\u2900-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff"
)
_VARIED: Final = f"#*0-9{_EMOJI}\u1000-\u109f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_NEEDED: Final = (
    f"(?<=[{_JOINING}])[{_JOINERS}](?=[{_JOINING}])"
    f"|(?<=[0-9A-Za-z])\u200c(?=[{_JOINING}])"  # a Persian ending behind a number or a name
    f"|(?<=[{_VIRAMAS}])[{_JOINERS}]"
    f"|(?:(?<=[{_EMOJI}])|(?<=[{_EMOJI}]\ufe0f))\u200d(?=[{_EMOJI}])"
    f"|(?<=[{_VARIED}])[{_SELECTORS}]"
    f"|(?<=[\u1820-\u18aa])[{_MONGOLIAN_SELECTORS}]"
)
_RUNS: Final = rf"([\n{_UNSEEN_BUT_LF}])\1*"
_RUNS_BUT_LF: Final = rf"([{_UNSEEN_BUT_LF}])\1*"
_RUNS_IN_SOURCE: Final = rf"([{_UNSEEN_IN_SOURCE}])\1*"
_DROPPED: Final = f"[\n{_UNSEEN_BUT_LF}]+"


def line(text: str, limit: int = 255) -> str:
    """One line that is safe to show: blanks collapsed, the unseen visible, a cut marked by "…"."""
    return _visible(_BLANKS.sub(" ", text).strip(" "), _RUNS, limit)


def block(text: str, limit: int) -> str:
    """Several lines that are safe to show; they end in LF, a cut is marked by "…"."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return _visible(text, _RUNS_BUT_LF, limit)


def source(text: str, limit: int) -> str:
    """Source text with every line end as LF: as a block, but tabs stay and a CR becomes visible."""
    return _visible(text, _RUNS_IN_SOURCE, limit)


def plain(text: str, limit: int) -> str:
    """Text for an outer header or a file name: the unseen dropped, blanks collapsed, cut."""
    seen = _compiled(_DROPPED).sub("", _BLANKS.sub(" ", text))
    return _BLANKS.sub(" ", seen).strip(" ")[:limit].rstrip(" ")


def _visible(text: str, runs: str, limit: int) -> str:
    """At most `limit` characters, the runs of unseen ones written out."""
    if text.isascii() and text.isprintable():
        return _cut(text, limit)
    shown: list[str] = []
    length = place = 0
    for run in _compiled(runs).finditer(text):
        seen, told = text[place : run.start()], _told(run)
        shown += seen, told
        length += len(seen) + len(told)
        place = run.end()
        if length > limit:
            break
    shown.append(text[place : place + limit + 1])
    return _cut("".join(shown), limit)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip(_JOINERS) + "…"


def _told(run: re.Match[str]) -> str:
    """A run of one unseen character in writing, or that character where the text needs it."""
    times = len(run[0])
    if times == 1 and _compiled(_NEEDED).match(run.string, run.start()):
        return run[0]
    repeated = f" \N{MULTIPLICATION SIGN}{times}" if times > 1 else ""
    return f"⟨U+{ord(run[1]):04X}{repeated}⟩"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: the classes take milliseconds, and starting is in a hurry."""
    return re.compile(pattern)
