"""Received fields tell when, and for whom."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from intact.mime import header, received


def traced(*values: str) -> tuple[header.RawField, ...]:
    """Received fields with these values."""
    data = "".join(f"Received: {value}\n" for value in values).encode()
    return header.fields(data, len(data))


def test_the_topmost_date_counts():
    """The last server wrote it."""
    fields = traced(
        "from a by b; Sat, 21 Nov 2026 09:14:00 +0000",
        "from c by a; Sat, 21 Nov 2026 09:13:00 +0000",
    )
    assert received.last_moment(fields) == datetime(2026, 11, 21, 9, 14, tzinfo=UTC)


def test_a_field_without_a_date_is_passed_over():
    """But not many: further down it is another server's time."""
    good = "from c by a (x; y); Sat, 21 Nov 2026 09:13:00 +0000"
    assert received.last_moment(traced("by b", good)) is not None
    assert received.last_moment(traced("by b", "by c", "by d", good)) is None
    assert received.last_moment(()) is None


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("from a by b with ESMTP id 1 for <Ann@Example.org>; Sat, 21 Nov 2026", "ann@example.org"),
        ("from a by b\n\tfor ann@example.org; Sat", "ann@example.org"),
        ("from a (for us) by b for ann@example.org", "ann@example.org"),
        ("from a by b for some; ann@example.org", ""),
        ("from a by b", ""),
        ("for", ""),
    ],
)
def test_the_recipient_stands_in_the_for_clause(value, address):
    """RFC 5321 4.4."""
    assert received.recipient(value) == address
