"""The trace of a message: its Received fields (RFC 5321 4.4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import islice, pairwise
from typing import Final

from intact.mime import dates
from intact.mime.header import RawField

_LONGEST: Final = 4_000  # characters; a field of a long chain of filters has about 1,000

_FIELDS_TRIED: Final = 3  # further down, the date is that of another server


def last_moment(traced: Iterable[RawField]) -> datetime | None:
    """When the last server took the message: the topmost date that can be read.

    The date follows the last semicolon of a field.
    """
    for field in islice(traced, _FIELDS_TRIED):
        moment = dates.parse(field.text[:_LONGEST].rpartition(";")[2])
        if moment:
            return moment
    return None


def recipient(value: str) -> str:
    """The address of the `for` clause, lower case, "" without one."""
    words = value[:_LONGEST].partition(";")[0].split()
    for word, following in pairwise(words):
        address = following.strip("<>,")
        if word.lower() == "for" and "@" in address:
            return address.lower()
    return ""
