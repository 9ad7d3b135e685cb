"""What one place of an operating system says, before anything of it is believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Repeated(Enum):
    """What stands in the place of values that were given under one name."""

    VALUE = "set more than once"


@dataclass(frozen=True, slots=True)
class PolicySource:
    """One place where policies are set, as it was read.

    Attributes:
        name: a path or a key of the registry, for people.
        forced, recommended: raw values by name; `Repeated.VALUE` where a name is there again.
        problem: why nothing of it can be used, in plain English; "" if it can.
    """

    name: str
    forced: Mapping[str, object] = field(default_factory=dict)
    recommended: Mapping[str, object] = field(default_factory=dict)
    problem: str = ""
