"""Fake mail programs: QMimeData that answer as the real ones were measured to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData

FILES = "text/uri-list"
THUNDERBIRD_ONE = (
    "text/plain",
    "text/plain;charset=utf-8",
    "application/x-moz-custom-clipdata",
    FILES,
    "application/x-moz-file-promise-url",
    "application/x-moz-file-promise",
    "XdndDirectSave0",
    "application/x-moz-file-promise-dest-filename",
)
THUNDERBIRD_SEVERAL = ("application/x-moz-internal-item-list", FILES)
EVOLUTION = ("x-uid-list", FILES)
CLAWS = (FILES, "claws-mail/internal", "claws-mail/msg-path-list")


class FakeSource(QMimeData):
    """Offers formats and remembers every question."""

    def __init__(self, formats: Sequence[str], answers: dict[str, bytes]) -> None:
        super().__init__()
        self._formats = list(formats)
        self._answers = answers
        self.asked: list[str] = []

    def formats(self):
        """The names alone."""
        return self._formats

    def hasFormat(self, kind):  # noqa: N802 - Qt's name
        """As the list of names has it."""
        return kind in self._formats

    def retrieveData(self, kind, wanted):  # noqa: N802 - Qt's name
        """The data of one format."""
        self.asked.append(kind)
        return QByteArray(self.answer(kind))

    def answer(self, kind: str) -> bytes:
        """What it has for a format."""
        return self._answers.get(kind, b"")


class FakeThunderbird(FakeSource):
    """Writes new files at every question, and gives nothing while it still fetches the message.

    Args:
        folder: the temporary folder.
        names: of the files, in order; data of each is `mail(name)`.
        empty: so many questions are answered with nothing.
        waits: called while such a question is being answered.
    """

    def __init__(
        self,
        folder: Path,
        names: Sequence[str],
        *,
        empty: int = 0,
        waits: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(THUNDERBIRD_ONE if len(names) == 1 else THUNDERBIRD_SEVERAL, {})
        self._folder = folder
        self._names = names
        self._empty = empty
        self._waits = waits
        self.written: list[Path] = []

    def answer(self, kind: str) -> bytes:
        """The list; whoever asks for anything else while one is due gets the list as well."""
        if self._empty:
            self._empty -= 1
            self._waits()
            return b""
        for name in self._names:
            number = len(self.written)
            path = self._folder / (f"dnd_file-{number}" if number else "dnd_file") / name
            path.parent.mkdir()
            path.write_bytes(mail(name))
            self.written.append(path)
        return "".join(f"{path.as_uri()}\r\n" for path in self.written).encode()


class FakeClock:
    """A clock that stands still unless it is told that something took time."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now

    def wait(self, seconds: float = 5.0) -> None:
        """So much time goes by."""
        self.now += seconds


def mail(text: str) -> bytes:
    """A small received message."""
    return (
        "Received: from a.example by b.example; Fri, 20 Nov 2026 09:15:00 +0000\r\n"
        f"From: Billing <billing@example.org>\r\nSubject: {text}\r\n\r\nDear customer\r\n"
    ).encode()
