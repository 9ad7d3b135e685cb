"""The parts of a skeleton while they are filled: what went where, and what is open still."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from intact.outlook.body import Text
from intact.outlook.parts import Message
from intact.outlook.skeleton.slots import Slot
from intact.outlook.skeleton.stored import Skeleton


@dataclass(frozen=True, slots=True)
class FileContent:
    """The octets of a file, and the same in base64 of the usual width where that is made already.

    Encoding takes most of the time that a large attachment needs.
    """

    data: bytes
    base64: bytes = b""

    def __bool__(self) -> bool:
        return bool(self.data)


Filler = Text | Message | FileContent


@dataclass(slots=True)
class Places:
    """The parts of a skeleton.

    Attributes:
        plan: the skeleton.
        slots: its parts.
        fillers: what went into the parts that begin there.
    """

    plan: Skeleton
    slots: tuple[Slot, ...]
    fillers: dict[int, Filler] = field(default_factory=dict)

    def put(self, slot: Slot, filler: Filler) -> None:
        """Fill a part."""
        self.fillers[slot.entity.start] = filler

    def is_open(self, slot: Slot) -> bool:
        """Whether a part is empty and nothing went there yet."""
        return slot.is_empty and slot.entity.start not in self.fillers

    def open(self) -> list[Slot]:
        """The parts nothing went into yet."""
        return list(filter(self.is_open, self.slots))

    def kept(self) -> Iterator[Slot]:
        """The parts whose content stayed in the skeleton."""
        return (slot for slot in self.slots if not slot.is_empty)
