"""What stands for a file where something has to be made up, such as a boundary or an identifier.

The same for the same file each time, so that a sample keeps its hash. Most messages need nothing
of the kind, so it is worked out when it is asked for.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Final

_LOOKED_AT: Final = 256 * 1024
"""Tells files apart; hashing all of a large attachment would take a fifth of its conversion."""


@dataclass(slots=True)
class Seed:
    """A file, or a message in it.

    Attributes:
        data: the octets of the file.
        place: the numbers of the attachments around the message, the outermost first.
    """

    data: bytes
    place: tuple[int, ...] = ()
    _digest: bytes = field(default=b"", repr=False)

    def inside(self, number: int) -> Seed:
        """That of a message attached to this one."""
        return Seed(self.data, (*self.place, number))

    def digest(self, count: int = 0) -> bytes:
        """32 octets, others for each count."""
        if not self._digest:
            own = hashlib.sha256(self.data[:_LOOKED_AT])
            for number in self.place:
                own = hashlib.sha256(own.digest() + number.to_bytes(4, "big"))
            self._digest = own.digest()
        return hashlib.sha256(self._digest + count.to_bytes(4, "big")).digest()

    def identifier(self) -> str:
        """32 hexadecimal digits."""
        return self.digest().hex()[:32]
