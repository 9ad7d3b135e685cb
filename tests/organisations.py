"""Organisations for the tests: what a policies.json would set."""

from __future__ import annotations

from intact.organisation.organisation import Organisation
from intact.settings.policy.policies import resolve
from intact.settings.policy.policy import Name
from intact.settings.policy.source import PolicySource

SOURCE = "/etc/intact/policies.json"


def source(forced: dict[Name, object], recommended: dict[Name, object] | None = None):
    """What was read from such a file."""
    return PolicySource(SOURCE, forced, recommended or {})


def organisation(
    forced: dict[Name, object], recommended: dict[Name, object] | None = None
) -> Organisation:
    """An organisation that sets this."""
    policies = resolve([source(forced, recommended)], "linux")
    return Organisation(policies, mistakes=policies.mistakes)
