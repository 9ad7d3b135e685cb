"""The schema that editors check a policies.json with says yes and no where Intact does."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intact import limits
from intact.settings.policy.policy import Kind, Policy
from intact.settings.policy.table import TABLE
from intact.settings.policy.values import checked
from policies import other_forms

SCHEMA = json.loads(other_forms.schema())
POLICIES = sorted(TABLE.values(), key=lambda one: one.name)
LETTERS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=12)
PIECES = ("a", "A", "1", "-", "@", ".", "..", "/", "\\", "C:", "{", "}", "date", ":", " ")
TEXTS = LETTERS | st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
RAW = st.one_of(
    TEXTS,
    st.sampled_from([word for one in POLICIES for word, _ in one.choices]),
    st.integers(-10, 200_000_000),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.none(),
    st.lists(TEXTS | st.integers(), max_size=3),
    st.dictionaries(TEXTS, TEXTS | st.booleans(), max_size=3),
)


def is_valid(policy: Policy, raw: object) -> bool:
    """What the schema says of a forced value."""
    return jsonschema.Draft202012Validator(SCHEMA).is_valid({"policies": {policy.name: raw}})


def test_the_schema_is_one():
    """By the schema of schemas."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(st.sampled_from(POLICIES), RAW)
@example(TABLE["HistoryDays"], 90.0)
@example(TABLE["SubjectTemplate"], "{judgement:} {{")
@example(TABLE["OrganisationFolder"], "C:/ours/../theirs")
@example(TABLE["OrganisationFolder"], "//server/share")
@example(TABLE["OrganisationFolder"], "/opt/..ours")
@example(TABLE["HelpdeskContact"], "téléphone\u00a0: +33\u202f1")
@example(TABLE["HelpdeskContact"], "a\u2028b")
@example(TABLE["ConsentText"], "one\r\ntwo\tthree\x0bfour")
@example(TABLE["ConsentText"], "bell \x07")
@example(TABLE["ModeratorAddress"], "Ada <ada@example.org>")
def test_the_schema_and_the_reader_are_of_one_mind(policy, raw):
    """But for what only the registry has: numbers for flags, and tables for lists."""
    as_number = policy.kind is Kind.FLAG and type(raw) in {int, float}
    if as_number or (policy.kind is Kind.NAMES and isinstance(raw, dict)):
        assert not is_valid(policy, raw)
        return
    assert is_valid(policy, raw) == (checked(policy, raw).mistakes == ())


@pytest.mark.parametrize("policy", POLICIES, ids=lambda one: one.name)
def test_examples_are_valid(policy):
    """Those of the page."""
    raw = list(policy.example) if isinstance(policy.example, tuple) else policy.example
    assert is_valid(policy, raw)


@pytest.mark.parametrize("count", [limits.POLICY_ITEMS, limits.POLICY_ITEMS + 1])
def test_lists_and_tables_have_the_bound_of_the_reader(count):
    """What is beyond it is told, not passed over."""
    names = [f"name-{number}" for number in range(count)]
    addresses = dict.fromkeys(names, "a@example.org")
    for name, raw in (("AllowedWays", names), ("DestinationAddresses", addresses)):
        fits = count <= limits.POLICY_ITEMS
        assert is_valid(TABLE[name], raw) == fits
        assert (checked(TABLE[name], raw).mistakes == ()) == fits


@pytest.mark.parametrize(
    ("document", "valid"),
    [
        ({}, True),
        ({"$schema": "policies.schema.json", "policies": {}, "recommended": {}}, True),
        ({"policies": {"Unknown": 1}}, False),
        ({"recommended": {"AllowedWays": ["eml-file"]}}, False),
        ({"recommended": {"HistoryDays": 30}}, True),
        ({"recomended": {}}, False),
        ({"KeepHistory": False, "policies": {}}, False),
        ([], False),
    ],
)
def test_what_may_stand_around_the_policies(document, valid):
    """Two tables, and where the schema is."""
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(document) == valid
