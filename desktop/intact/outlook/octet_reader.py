"""Reads little-endian structures field by field; what is too short for its fields is told."""

from __future__ import annotations

from dataclasses import dataclass


class TooShortError(Exception):
    """The structure ends inside a field."""


@dataclass(slots=True)
class OctetReader:
    """Octets, and how far they have been read."""

    data: bytes
    place: int = 0

    def octets(self, size: int) -> bytes:
        """The next octets.

        Raises:
            TooShortError: there are not as many.
        """
        end = self.place + size
        if end > len(self.data):
            raise TooShortError
        taken = self.data[self.place : end]
        self.place = end
        return taken

    def number(self, size: int) -> int:
        """An unsigned number of so many octets.

        Raises:
            TooShortError: there are not as many.
        """
        return int.from_bytes(self.octets(size), "little")

    def signed(self, size: int) -> int:
        """A number of so many octets.

        Raises:
            TooShortError: there are not as many.
        """
        return int.from_bytes(self.octets(size), "little", signed=True)
