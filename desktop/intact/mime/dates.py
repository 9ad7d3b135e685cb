"""Dates of header fields, read leniently (RFC 5322 3.3 and what real mail makes of it)."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

_LONGEST: Final = 200  # characters; a date with a time zone comment has about 45
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 9998  # so that no time zone leads out of what can be counted


def parse(value: str) -> datetime | None:
    """The moment a Date field names, always with a zone; None where it cannot be read.

    A date without a zone counts as UTC (RFC 5322 3.3, "-0000").
    """
    text = " ".join(value[:_LONGEST].split())
    moment = _read(text)
    if moment is None or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _read(text: str) -> datetime | None:
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            return read(text)
        except (ValueError, TypeError, LookupError, OverflowError):
            continue
    return None
