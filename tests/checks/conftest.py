"""Fixtures of the checks: a moment, and a destination that demands only what a test names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime

import pytest

from intact.checks.context import Case, Context
from intact.clients.client import Client, Kind, Proof
from intact.destinations import Certainty, Channel, Destination, Form, Reply, Rules
from intact.judgement import Judgement
from intact.resources import Text
from intact.sample import Sample

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
_RULES = {field.name for field in fields(Rules)}


@pytest.fixture(scope="session")
def now() -> datetime:
    """The moment at which all checks are made."""
    return NOW


@pytest.fixture(scope="session")
def make_destination() -> Callable[..., Destination]:
    """Makes a destination that takes messages by mail; keywords change it or its rules."""

    def make(**changes: object) -> Destination:
        rules = {name: changes.pop(name) for name in _RULES & changes.keys()}
        about = {
            "name": "filter-maker",
            "title": Text(en="A filter maker"),
            "organisation": "Filter Maker",
            "judgements": (Judgement.FALSE_POSITIVE,),
            "channel": Channel.MAIL,
            "reply": Reply.NONE,
            "sources": (),
            "certainty": Certainty.VERIFIED,
        }
        return Destination(
            **about | changes, rules=Rules(**{"forms": (Form.MESSAGE_RFC822,)} | rules)
        )

    return make


@pytest.fixture(scope="session")
def make_client() -> Callable[..., Client]:
    """Makes a mail client; keywords change it."""

    def make(**changes: object) -> Client:
        about = {
            "name": "courier",
            "title": Text(en="Courier"),
            "kind": Kind.DESKTOP,
            "procedures": (),
            "proof": Proof.VERIFIED,
        }
        return Client(**about | changes)

    return make


@pytest.fixture(scope="session")
def make_case() -> Callable[..., Case]:
    """Puts a sample to a destination; keywords change the context."""

    def make(sample: Sample, destination: Destination | None = None, **context: object) -> Case:
        return Case(sample, destination, Context(**{"now": NOW} | context))

    return make
