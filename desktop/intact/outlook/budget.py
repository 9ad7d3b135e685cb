"""What converting one file may still cost, however many messages are inside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from intact import limits


@dataclass(slots=True)
class Budget:
    """Shared by all messages of a file; counted in octets, so that it is the same everywhere.

    Attributes:
        octets: those that may still be built only to be held against a body hash.
        rtf: octets of RTF that may still be unpacked.
    """

    octets: int = field(default_factory=lambda: limits.CANDIDATE_BYTES)
    rtf: int = field(default_factory=lambda: limits.RTF_BYTES)

    def spend(self, octets: int) -> None:
        """Take what building so many octets costs; even nothing costs something."""
        self.octets -= octets + limits.CANDIDATE_COST

    def spend_on_forms(self, characters: int) -> None:
        """Take what making up the forms of a text costs, before the first body is built of them."""
        self.octets -= limits.CANDIDATE_FORMS * min(characters, limits.CANDIDATE_CHARACTERS)

    @property
    def is_spent(self) -> bool:
        """Whether nothing more may be built."""
        return self.octets < 0
