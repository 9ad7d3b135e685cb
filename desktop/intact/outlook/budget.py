"""What converting one file may still cost, however many messages are inside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from intact import limits


@dataclass(slots=True)
class Budget:
    """Shared by all messages of a file; counted in octets, so that it is the same everywhere.

    Attributes:
        octets: those that may still be built only to be held against a body hash.
    """

    octets: int = field(default_factory=lambda: limits.CANDIDATE_BYTES)

    def spend(self, octets: int) -> None:
        """Take what building so many octets costs; even nothing costs something."""
        self.octets -= octets + limits.CANDIDATE_COST

    @property
    def is_spent(self) -> bool:
        """Whether nothing more may be built."""
        return self.octets < 0
