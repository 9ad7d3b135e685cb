"""A pasteboard as a Mac would have it while something is dragged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class FakeReceiver:
    """A promise of files with these names and contents; None is a failure."""

    files: tuple[tuple[str, bytes | None], ...]
    says: int = 1
    kept: bool = True
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def count(self) -> int:
        """What it says, which need not be so."""
        return self.says

    def receive(self, folder: Path, done: Callable[[Path | None], None]) -> None:
        """Writes as soon as it is told to `go_on`."""
        for name, data in self.files:
            self.waiting.append(lambda name=name, data=data: self._write(folder, name, data, done))

    def go_on(self) -> None:
        """Writes one more file."""
        self.waiting.pop(0)()

    @staticmethod
    def _write(folder: Path, name: str, data: bytes | None, done) -> None:
        if data is None:
            done(None)
            return
        (folder / name).write_bytes(data)
        done(folder / name)


@dataclass
class FakeBoard:
    """What is on it; `old` are names of the old kind of promise, with what will be written."""

    names: tuple[str, ...] = ()
    promises: tuple[FakeReceiver, ...] = ()
    old: dict[str, bytes] = field(default_factory=dict)
    folder: Path | None = None
    registered: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)

    def types(self) -> tuple[str, ...]:
        """Names of what it holds."""
        return self.names

    def receivers(self) -> Sequence[FakeReceiver]:
        """The promises."""
        return self.promises

    def old_names(self, folder: Path) -> tuple[str, ...]:
        """Remembers where they are to go."""
        self.folder = folder
        return tuple(self.old)

    def register(self, view: int, types: Sequence[str]) -> None:
        """Remembers it."""
        self.registered.append((view, tuple(types)))
