"""What a reading child may use, as one record, so that tests can ask for less."""

from __future__ import annotations

import math
from dataclasses import dataclass

from intact import limits


@dataclass(frozen=True, slots=True)
class Bounds:
    """The bounds of reading children; the defaults and their reasons stand in `intact.limits`.

    Attributes:
        seconds: wall time for one message, and `seconds_per_mib` more for each MiB of it.
        start_seconds: until a child says it is ready.
        memory: bytes of address space, and `memory_per_byte` for each byte of a large source.
        ordinary_bytes: a source beyond this gets a child of its own.
        messages: a child reads so many, then it is renewed.
    """

    seconds: float = limits.CHILD_SECONDS
    seconds_per_mib: float = limits.CHILD_SECONDS_PER_MIB
    start_seconds: float = limits.CHILD_START_SECONDS
    memory: int = limits.CHILD_MEMORY
    memory_per_byte: int = limits.CHILD_MEMORY_PER_BYTE
    ordinary_bytes: int = limits.CHILD_SOURCE_BYTES
    messages: int = limits.CHILD_MESSAGES
    files: int = limits.CHILD_FILES

    def seconds_for(self, size: int) -> float:
        """Wall time for a source of so many bytes."""
        return self.seconds + self.seconds_per_mib * size / limits.MIB

    def memory_for(self, size: int) -> int:
        """Address space for a child that reads a source of so many bytes."""
        return self.memory + (self.memory_per_byte * size if self.is_large(size) else 0)

    def is_large(self, size: int) -> bool:
        """Whether a source of so many bytes gets a child of its own."""
        return size > self.ordinary_bytes

    def processor_seconds(self, size: int) -> int:
        """CPU time in a child's life: a backstop for one that nobody watches any more."""
        messages = 1 if self.is_large(size) else self.messages
        return math.ceil(self.seconds_for(size) * messages)
