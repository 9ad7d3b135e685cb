"""Takes out of a report what identifies people, machines and conversations.

What is the same gets the same word everywhere in a report ("address-1"), so that whoever reads it
can tell "the same address" from "another one". Nothing is searched for and cut out of a text, since
such a search misses things: a text is replaced whole unless it is known to be a word of ours.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final

from intact import untrusted
from intact.mime import field_names

_LONGEST: Final = 500
"""Characters of a text in a full report."""


class Kind(StrEnum):
    """What a text is; the value begins the word that stands for it."""

    ADDRESS = "address"
    NAME = "name"
    SUBJECT = "subject"
    FILE = "file"
    HOST = "host"
    FIELD = "field"
    TEXT = "text"


_KINDS: Final = {
    "address": Kind.ADDRESS,
    "subject": Kind.SUBJECT,
    "name": Kind.FILE,
    "path": Kind.FILE,
    "domains": Kind.HOST,
    "host": Kind.HOST,
    "names": Kind.FIELD,
}
"""Values of findings and losses that are texts of a message, or lists of them."""

_OURS: Final = frozenset(
    [
        "client",
        "filter",
        "fidelity",
        "form",
        "kind",
        "limit",
        "limits",
        "role",
        "what",
        "where",
        "why",
    ]
)
"""Values that are codes and words of the program."""

_CHARSETS: Final = frozenset(("charset", "declared", "used"))
_FAMILIES: Final = ("content-", "mime-version", "x-account-key", "x-identity-key", "x-mozilla-")
_CODE: Final = re.compile(r"[\w ,./()+-]{0,80}", re.ASCII)


class Redaction:
    """Replaces texts by words, or with `full` only makes them safe to show."""

    def __init__(self, *, full: bool = False) -> None:
        self.full = full
        self._words: dict[tuple[Kind, str], str] = {}
        self._counts: dict[Kind, int] = {}

    def text(self, kind: Kind, text: str) -> str:
        """What stands in the report for a text; "" for an empty one."""
        if self.full or not text.strip():
            return untrusted.line(text, _LONGEST)
        key = kind, text.strip().casefold()
        if key not in self._words:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._words[key] = f"{kind.value}-{self._counts[kind]}"
        return self._words[key]

    def values(self, values: Mapping[str, str | int]) -> dict[str, str | int]:
        """The same values of a finding or a loss, as they may be put into its sentence."""
        return {key: self._value(key, value) for key, value in values.items()}

    def _value(self, key: str, value: str | int) -> str | int:
        if isinstance(value, int) or self.full:
            return value
        if key in _OURS and _CODE.fullmatch(value):
            return value
        if key in _CHARSETS and _is_charset(value):
            return value
        return ", ".join(self._several(_KINDS.get(key, Kind.TEXT), value))

    def _several(self, kind: Kind, value: str) -> Iterator[str]:
        for one in value.split(", ") if kind in {Kind.HOST, Kind.FIELD} else [value]:
            known = kind is Kind.FIELD and _is_well_known(one)
            yield one if known else self.text(kind, one)


def _is_well_known(field: str) -> bool:
    """Whether a field name is one of any mail or mail program; others may name a project."""
    name = field.lower()
    return name in field_names.TELLING or name.startswith(_FAMILIES)


def _is_charset(name: str) -> bool:
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    return name.isascii()
