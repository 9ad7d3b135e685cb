"""Dates as the person writes them.

Arabic and Persian dates hold direction marks between their numbers (CLDR). Where text is made safe
to show these would stand there as such, and without them the date reads the same.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))


def day(date: QDate) -> str:
    """A date, short."""
    return QLocale().toString(date, _SHORT).translate(_MARKS)


def clock(time: QTime) -> str:
    """A time of day, short."""
    return QLocale().toString(time, _SHORT).translate(_MARKS)


def day_and_time(moment: QDateTime) -> str:
    """Both."""
    return QLocale().toString(moment, _SHORT).translate(_MARKS)
