"""The table of policies says of each what an administrator needs to know."""

from __future__ import annotations

import pytest

from intact.settings.policy.policy import Kind, Name
from intact.settings.policy.table import GROUPS, TABLE
from intact.settings.policy.values import checked

EVERY = pytest.mark.parametrize("policy", TABLE.values(), ids=lambda one: one.name)


def test_every_name_is_in_the_table_once():
    """In one group."""
    listed = [policy.name for group in GROUPS.values() for policy in group]
    assert sorted(listed) == sorted(Name)


@EVERY
def test_it_can_be_an_entry_of_the_templates(policy):
    """ADMX files take letters only; texts are there in both languages."""
    assert policy.name.isalpha()
    for text in (policy.title, policy.text):
        assert set(text) == {"en", "de"}
        assert all(one == one.strip() and one for one in text.values())
    assert policy.since
    assert set(policy.platforms) <= {"linux", "macos", "windows"}


@EVERY
def test_its_example_is_right(policy):
    """So that what the handbook shows can be copied."""
    raw = list(policy.example) if isinstance(policy.example, tuple) else policy.example
    assert checked(policy, raw).value == policy.example
    assert not checked(policy, raw).mistakes


@EVERY
def test_a_value_of_another_kind_is_never_taken(policy):
    """The strictest one holds, or none."""
    for raw in (None, 1.5, object(), [], {}, "\x00", 10**30, [["x"]], {"x": 1}):
        result = checked(policy, raw)
        if raw in ([], {}) and policy.kind in {Kind.NAMES, Kind.TABLE}:
            continue  # an empty list is one
        assert result.mistakes
        assert not result.value or result.value == policy.strictest


@EVERY
def test_what_holds_on_a_mistake_is_a_value_of_its_kind(policy):
    """Or the empty text, where nothing can go anywhere then."""
    kinds = {
        Kind.FLAG: bool,
        Kind.NUMBER: int,
        Kind.TEXT: str,
        Kind.CHOICE: str,
        Kind.NAMES: tuple,
        Kind.TABLE: dict,
    }
    for value in (policy.strictest, policy.broken, policy.default):
        assert value is None or isinstance(value, kinds[policy.kind])
