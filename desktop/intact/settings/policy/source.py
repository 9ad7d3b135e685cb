"""What one place of an operating system says, before anything of it is believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Unusable(Enum):
    """What stands in the place of a value of which nobody knows what was meant.

    REPEATED: several were given under one name.
    OUTSIDE: it stood beside the tables of what is forced and of what is recommended.
    """

    REPEATED = "repeated"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class PolicySource:
    """One place where policies are set, as it was read.

    Attributes:
        name: a path or a key of the registry, for people.
        forced, recommended: raw values by name; an `Unusable` where one cannot be taken.
        problem: why nothing of it can be used, in plain English; "" if it can.
    """

    name: str
    forced: Mapping[str, object] = field(default_factory=dict)
    recommended: Mapping[str, object] = field(default_factory=dict)
    problem: str = ""
