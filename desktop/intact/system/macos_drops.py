"""macOS: promised files, and what Mail has selected, where a drag brings no files.

In this order (drag and drop facts, section 4): files, which Qt reads; promises, each in a folder of
its own and with a limit of time; the names of the old kind of promise, asked for inside the drop;
Mail's selection by Apple events. Tested on Linux with a stand-in for the pasteboard. Not tried on a
Mac: reports contradict each other on what Mail offers, and Apple's documentation wants one folder
for all promises where a report says that one then takes away the other's file.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from intact import limits
from intact.system.native_drops import Delivered, Text

FILES: Final = "public.file-url"
MAIL_TRANSFER: Final = "com.apple.mail.PasteboardTypeMessageTransfer"
PROMISES: Final = (
    "com.apple.pasteboard.promised-file-url",
    "com.apple.pasteboard.promised-file-content-type",
    "com.apple.NSFilePromiseItemMetaData",
    "Apple files promise pasteboard type",  # NSFilesPromisePboardType
)
WANTED: Final = (*PROMISES, MAIL_TRANSFER)
"""Types that a view is registered for besides those of Qt."""

_CLIENTS: Final = (("com.apple.mail.", "apple-mail"), ("com.microsoft.outlook", "outlook-mac"))
"""How types begin that only one program uses, and its name in resources/clients."""

_OLD: Final = "old"


class Receiver(Protocol):
    """One promise (NSFilePromiseReceiver)."""

    def count(self) -> int:
        """How many files it promises, as far as it says."""

    def receive(self, folder: Path, done: Callable[[Path | None], None]) -> None:
        """Has them written; `done` is called for each, on any thread, None where it failed."""


class Board(Protocol):
    """The pasteboard of the running drag."""

    def types(self) -> tuple[str, ...]:
        """Names of what it holds."""

    def receivers(self) -> Sequence[Receiver]:
        """The promises on it."""

    def old_names(self, folder: Path) -> tuple[str, ...]:
        """Has the old kind of promise written to a folder; only while the drop is handled."""

    def register(self, view: int, types: Sequence[str]) -> None:
        """Lets drags with these types reach a view, besides those that do already."""


Selection = Callable[[], tuple[Text, ...]]
"""Asks Mail for what is selected, empty texts for what could not be had; raises PermissionError,
OSError or ValueError."""


class MacDrops:
    """Drags of a Mac; implements `NativeDrops`."""

    def __init__(self, board: Board, selection: Selection) -> None:
        self._board = board
        self._selection = selection

    def watch(self, view: int) -> None:
        """Takes promises and Mail's own type as well."""
        self._board.register(view, WANTED)

    def offers(self) -> bool:
        """A promise, or messages of Mail, and no files."""
        types = self._board.types()
        return FILES not in types and any(one in WANTED for one in types)

    def begin(self, folder: Path) -> MacDelivery:
        """Has everything written that is promised."""
        return MacDelivery(self._board, self._selection, folder)


class MacDelivery:
    """One drop; implements `Delivery`."""

    def __init__(
        self,
        board: Board,
        selection: Selection,
        folder: Path,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        types = board.types()
        self._client = client_of(types)
        self._selection = selection if MAIL_TRANSFER in types or self._client_is_mail else None
        self._folder = folder
        self._clock = clock
        self._until = clock() + limits.PROMISE_SECONDS
        self._answers: list[Path | None] = []
        self._sizes: dict[Path, int] = {}
        self._expected = 0
        self._old: tuple[Path, ...] = ()
        for number, receiver in enumerate(board.receivers()[: limits.PROMISES]):
            own = folder / str(number)
            own.mkdir(mode=0o700)
            self._expected += max(1, receiver.count())
            receiver.receive(own, self._answers.append)
        if not self._expected:
            self._begin_old(board)

    @property
    def _client_is_mail(self) -> bool:
        return self._client == "apple-mail"

    def finished(self) -> bool:
        """Every promise was answered, or the time for it is over."""
        if self._clock() >= self._until:
            return True
        return len(self._answers) >= self._expected and self._old_are_written()

    def collect(self) -> Delivered:
        """The files; where there are none, what Mail says that is selected."""
        paths = tuple(dict.fromkeys(path for path in self._candidates() if self._is_ours(path)))
        expected = max(self._expected, len(self._old))
        if paths or self._selection is None:
            return Delivered(self._client, paths, missing=max(0, expected - len(paths)))
        try:
            answer = self._selection()
        except PermissionError:
            return Delivered(self._client, missing=max(1, expected), refused=True)
        except (OSError, ValueError):
            answer = ()
        texts = tuple(text for text in answer if text.data)
        missing = len(answer) - len(texts) if answer else max(1, expected)
        return Delivered(self._client, texts=texts, missing=missing)

    def _begin_old(self, board: Board) -> None:
        own = self._folder / _OLD
        own.mkdir(mode=0o700)
        names = board.old_names(own)[: limits.PROMISES]
        self._old = tuple(own / name for name in names if _is_plain(name))

    def _old_are_written(self) -> bool:
        """Whether every old promise has a file that did not grow since the last question."""
        before, self._sizes = self._sizes, {}
        for path in self._old:
            try:
                self._sizes[path] = path.lstat().st_size
            except OSError:
                return False
        return all(size and before.get(path) == size for path, size in self._sizes.items())

    def _candidates(self) -> list[Path]:
        answered = [path for path in self._answers if path is not None]
        return [*answered, *self._old]

    def _is_ours(self, path: Path) -> bool:
        """Whether it is an ordinary file that lies where it was asked to be put."""
        inside = path.parent.parent == self._folder and _is_plain(path.name)
        return inside and path.is_file() and not path.is_symlink()


def _is_plain(name: str) -> bool:
    """Whether it is the name of a file and leads nowhere else."""
    return name not in {"", ".."} and Path(name).name == name


def client_of(types: Sequence[str]) -> str:
    """The mail client whose own types are on a pasteboard, "" where none is known."""
    for beginning, client in _CLIENTS:
        if any(one.startswith(beginning) for one in types):
            return client
    return ""
