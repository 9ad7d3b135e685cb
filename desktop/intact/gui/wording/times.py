"""Dates and times as the person writes them.

Without the marks of direction that Qt puts into Arabic ones: a text that is made safe to show has
such marks written out, since they are what deceives in text of a message.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))


def day_words(day: QDate) -> str:
    """A day in figures."""
    return QLocale().toString(day, _SHORT).translate(_MARKS)


def time_words(time: QTime) -> str:
    """Hours and minutes."""
    return QLocale().toString(time, _SHORT).translate(_MARKS)


def moment_words(when: datetime) -> str:
    """Day and time, where the person is."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(local, _SHORT).translate(_MARKS)
