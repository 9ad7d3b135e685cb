"""The table of all policies: everything else about them is made from it."""

from __future__ import annotations

from collections.abc import Mapping

from intact.settings.policy.of_destinations import DESTINATIONS
from intact.settings.policy.of_privacy import PRIVACY
from intact.settings.policy.of_program import PROGRAM
from intact.settings.policy.policy import Name, Policy

GROUPS: Mapping[str, tuple[Policy, ...]] = {
    "Destinations": DESTINATIONS,
    "Privacy": PRIVACY,
    "Program": PROGRAM,
}
"""By the name of their category in the templates."""

TABLE: Mapping[Name, Policy] = {one.name: one for group in GROUPS.values() for one in group}
