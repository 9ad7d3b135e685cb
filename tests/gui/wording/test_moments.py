"""Dates as the person writes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from intact.gui.samples.row_words import moment
from intact.gui.wording.moments import clock, day, day_and_time

DAY, TIME = QDate(2026, 11, 25), QTime(14, 5)


@pytest.fixture
def spoken(request):
    """Speaks a language, and English again afterwards."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("spoken", "written"),
    [("en_GB", "25/11/2026"), ("de_DE", "25.11.26"), ("ja_JP", "2026/11/25")],
    indirect=["spoken"],
)
def test_a_date_is_written_as_in_the_language(spoken, written):
    """Short."""
    assert day(DAY) == written


@pytest.mark.parametrize("spoken", ["ar_AE", "he_IL", "fa_IR"], indirect=True)
def test_no_direction_mark_stands_in_a_date(spoken):
    """It would be made visible, as those of a message are."""
    now = QDateTime(DAY, TIME)
    said = day(DAY) + clock(TIME) + day_and_time(now) + moment(now.toPython().astimezone())
    assert not set(said) & set("\u200e\u200f\u061c")
