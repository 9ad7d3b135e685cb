"""What a check may know beside the sample."""

from __future__ import annotations

from datetime import datetime

import pytest

from intact.checks.context import Context


def test_a_moment_without_zone_is_refused():
    """It could not be compared with the dates of mail."""
    with pytest.raises(ValueError, match="zone"):
        Context(now=datetime(2026, 11, 24))  # noqa: DTZ001 - that is the mistake


def test_rules_are_those_of_the_destination(make_case, make_sample, make_destination):
    """And there are none before one is chosen."""
    destination = make_destination(days=3)
    assert make_case(make_sample(), destination).rules is destination.rules
    assert make_case(make_sample()).rules is None
