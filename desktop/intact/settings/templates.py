"""The person's own texts for the comment, by name: plain text, bounded, made fit when kept."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from intact import limits, untrusted

_CONTROLS: Final = frozenset({"Cc", "Cs"})
"""Controls, and halves of characters, which cannot be written as UTF-8."""

_TURNING: Final = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff"
)
"""Signs that turn the direction or end a line: what is read would not be what is there."""


@dataclass(frozen=True, slots=True)
class Template:
    """A text that can be put into the comment.

    Attributes:
        name: one line, what the menu shows.
        text: plain text, line ends as LF.
    """

    name: str
    text: str


def made_fit(template: Template) -> Template:
    """The same within bounds and without characters nobody sees; its name may become ""."""
    name = untrusted.plain(template.name, limits.TEMPLATE_NAME)
    return Template(name, fit_text(template.text))


def fit_text(text: str) -> str:
    """A comment's text as it may be kept: line ends as LF, bounded, nothing unseen in it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ").split("\n")
    seen = "\n".join("".join(filter(_is_seen, line)).rstrip(" ") for line in lines)
    return seen.lstrip("\n")[: limits.COMMENT_CHARACTERS].rstrip(" \n")


def usable(templates: Iterable[Template]) -> tuple[Template, ...]:
    """Those with a name and a text, each name once, as many as a menu can hold."""
    found: dict[str, Template] = {}
    for one in map(made_fit, templates):
        if len(found) == limits.TEMPLATES:
            break
        if one.name and one.text:
            found.setdefault(one.name, one)
    return tuple(found.values())


def _is_seen(character: str) -> bool:
    """Blanks, letters and joiners of all scripts; no controls, no signs that turn the direction."""
    return character not in _TURNING and unicodedata.category(character) not in _CONTROLS
