"""Dates are read leniently, and always have a zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import dates


@pytest.mark.parametrize(
    "value",
    [
        "Sat, 21 Nov 2026 09:14:00 +0100",
        "21 Nov 2026 09:14 +0100 (CET)",
        "Sat, 21 Nov 2026 08:14:00 GMT",
        "Sat,  21\tNov\r\n 2026 08:14:00 -0000",
        "2026-11-21T09:14:00+01:00",
        "2026-11-21 08:14:00",
    ],
)
def test_dates_as_mail_writes_them(value):
    """One moment in many forms; without a zone it is UTC."""
    found = dates.parse(value)
    assert found == datetime(2026, 11, 21, 8, 14, tzinfo=UTC)
    assert found.tzinfo is not None


@pytest.mark.parametrize(
    "value",
    [
        "",
        "yesterday",
        "0001-01-01T00:00:00+23:59",
        "Fri, 31 Dec 9999 23:59:59 -2359",
        "99 Nov 2026 25:61:61 +0000",
        "1 Jan 2026 00:00:00 +999999999999",
        "9" * 10_000,
        "(" * 10_000,
    ],
)
def test_what_is_no_date_is_none(value):
    """Nor is a date that cannot be counted with."""
    assert dates.parse(value) is None


@given(st.text(max_size=60) | st.from_regex(r"\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d [+-]\d{4}"))
def test_every_date_can_be_counted_with(value):
    """Nothing is raised here or later."""
    found = dates.parse(value)
    if found is not None:
        assert found.astimezone(UTC) - timedelta(days=1) < found
