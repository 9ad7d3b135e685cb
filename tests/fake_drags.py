"""Stands for what another Windows program holds ready: formats by name, files by index."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from intact.errors import Unreadable, UnreadableReason
from intact.system.drags import FILES, Content, HeldData

Answer = bytes | Exception | None


@dataclass
class FakeData:
    """A `HeldData`: `log` tells what was asked for."""

    formats: Mapping[str, Answer] = field(default_factory=dict)
    files: tuple[Answer, ...] = ()
    is_exact: bool = True
    is_later: bool = False
    goes_along: bool = True
    hurry: threading.Event | None = None
    log: list[str] = field(default_factory=list)

    def offers(self, name: str) -> bool:
        """Whether it is one of its formats."""
        return name in self.formats or (name == "FileContents" and bool(self.files))

    def read(self, name: str, index: int, most: int) -> Content | None:
        """What it was made with."""
        self.log.append(name if index < 0 else f"{name} {index}")
        answer = self.formats.get(name) if index < 0 else self.files[index]
        if isinstance(answer, Exception):
            raise answer
        if answer is not None and len(answer) > most:
            raise Unreadable(UnreadableReason.TOO_LARGE, size=len(answer), limit=most)
        return None if answer is None else Content(answer, self.is_exact)

    def later(self) -> FakeLater:
        """Goes along, or not."""
        if not self.goes_along:
            raise OSError
        self.log.append("start")
        return FakeLater(self)


@dataclass
class FakeLater:
    """A `LaterData`; `hurry` lets the download end."""

    data: FakeData

    def fetch(self, work: Callable[[HeldData], object]) -> object:
        """Works in the thread that asks."""
        if self.data.hurry and not self.data.hurry.wait(20):
            raise OSError
        answer = self.data.formats.get(FILES)
        if isinstance(answer, BrokenPipeError):
            raise answer
        return work(self.data)

    def end(self) -> None:
        """Tells of it."""
        self.data.log.append("end")


@dataclass
class FakeDrags:
    """A `Drags` with one window, a clipboard, and an Outlook that knows items by their ids."""

    on_clipboard: FakeData | None = None
    items: dict[tuple[bytes, bytes], Answer] = field(default_factory=dict)
    watched: list[int] = field(default_factory=list)

    def watch(self, window: int, taker: object) -> None:
        """Notes the number."""
        self.watched.append(window)

    def clipboard(self) -> FakeData | None:
        """What it was made with."""
        return self.on_clipboard

    def outlook_item(self, store_id: bytes, entry_id: bytes, most: int) -> bytes:
        """The item of these ids."""
        answer = self.items.get((store_id, entry_id), OSError())
        if isinstance(answer, Exception):
            raise answer
        return answer
