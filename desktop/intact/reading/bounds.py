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
        life_seconds: of CPU time, for a child that nobody watches any more.
        memory: bytes of address space of an ordinary child.
        base_memory: bytes a child needs for itself, and `memory_per_byte` for each byte of a
            source; where that is more than an ordinary child has, it gets one of its own.
        messages: a child reads so many, then it is renewed.
        files: descriptors.
    """

    seconds: float = limits.CHILD_SECONDS
    seconds_per_mib: float = limits.CHILD_SECONDS_PER_MIB
    start_seconds: float = limits.CHILD_START_SECONDS
    life_seconds: float = limits.CHILD_LIFE_SECONDS
    memory: int = limits.CHILD_MEMORY
    base_memory: int = limits.CHILD_BASE_MEMORY
    memory_per_byte: int = limits.CHILD_MEMORY_PER_BYTE
    messages: int = limits.CHILD_MESSAGES
    files: int = limits.CHILD_FILES

    def seconds_for(self, size: int) -> float:
        """Wall time for a source of so many bytes."""
        return self.seconds + self.seconds_per_mib * size / limits.MIB

    def memory_for(self, size: int) -> int:
        """Address space for a child that reads a source of so many bytes."""
        return max(self.memory, self.base_memory + self.memory_per_byte * size)

    def is_large(self, size: int) -> bool:
        """Whether a source of so many bytes gets a child of its own."""
        return self.memory_for(size) > self.memory

    def processor_seconds(self, size: int) -> int:
        """CPU time in the life of a child that reads sources of so many bytes."""
        return math.ceil(max(self.life_seconds, self.seconds_for(size)))
