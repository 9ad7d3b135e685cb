"""A mail folder in one file (mbox), of any size: looked through page by page, never read whole."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from intact import files, limits
from intact.bundles.bundle import Looked
from intact.bundles.paged import Paged
from intact.errors import Unreadable, UnreadableReason
from intact.formats import mailbox
from intact.intake import Refused
from intact.source import MailFolder, Source


def stream(folder: MailFolder) -> Iterator[Source | Refused]:
    """Every message of a mail folder, read as it is found; what cannot be read ends the folder.

    A file with a single message is that message, under its own name.
    """
    try:
        with _opened(folder) as opened:
            entries = mailbox.Entries(opened.octets)
            for number, (start, end) in enumerate(entries):
                alone = (start, end) == (0, folder.size)
                yield opened.message(start, end, None if alone else number)
            if entries.cut:
                yield _cut(folder, limits.MAILBOX_LINES)
    except Unreadable as error:
        yield Refused(folder.name, error, folder.path)


class MailFolderBundle:
    """A mail folder to choose from; all it keeps is where the messages end."""

    def __init__(self, folder: MailFolder) -> None:
        self.name = folder.name
        self.size = folder.size
        self.others: Sequence[Refused] = ()
        self._folder = folder
        self._ends = array("Q", [0])

    def find(self, looked: Looked) -> None:
        """Looks through the file.

        Raises:
            Unreadable: it cannot be read, it was changed, or `looked` raised it.
        """
        if len(self):
            return
        with _opened(self._folder, looked) as opened:
            entries = mailbox.Entries(opened.octets)
            for _, end in entries:
                if len(self) == limits.BUNDLE_ENTRIES:
                    self.others = (_cut(self._folder, limits.BUNDLE_ENTRIES),)
                    return
                self._ends.append(end)
            if entries.cut:
                self.others = (_cut(self._folder, limits.MAILBOX_LINES),)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def size_of(self, number: int) -> int:
        """Octets of a message, with what the file puts around it."""
        return self._ends[number + 1] - self._ends[number]

    def name_of(self, number: int) -> str:
        """The name of the file and the number of the message in it."""
        return _name(self._folder, number)

    def sections(self, numbers: Iterable[int]) -> list[bytes]:
        """What these messages begin with.

        Raises:
            Unreadable: the file cannot be read, or it was changed.
        """
        with _opened(self._folder) as opened:
            return [_section(opened.octets, *self._place(number)) for number in numbers]

    def sources(self, numbers: Iterable[int]) -> Iterator[Source | Refused]:
        """These messages, one after the other; what cannot be read ends the folder."""
        alone = len(self) == 1
        try:
            with _opened(self._folder) as opened:
                for number in numbers:
                    yield opened.message(*self._place(number), None if alone else number)
        except Unreadable as error:
            yield Refused(self.name, error, self._folder.path)

    def _place(self, number: int) -> tuple[int, int]:
        return self._ends[number], self._ends[number + 1]


class _Opened:
    """A mail folder while it is open."""

    def __init__(self, folder: MailFolder, file: BinaryIO, looked: Looked) -> None:
        self.octets = Paged(file, folder.size, looked)
        self._folder = folder
        self._file = file

    def message(self, start: int, end: int, number: int | None) -> Source | Refused:
        """The message at a place, named after its number where it is one of several.

        Raises:
            Unreadable: the file was changed.
        """
        folder = self._folder
        name = folder.name if number is None else _name(folder, number)
        member = "" if number is None else str(number + 1)
        if end - start > limits.SOURCE_BYTES:
            bounds = {"size": end - start, "limit": limits.SOURCE_BYTES}
            error = Unreadable(UnreadableReason.TOO_LARGE, **bounds)
            return Refused(name, error, folder.path, member)
        data = self.octets.at(start, end)
        files.refuse_changed(self._file, folder)
        return Source(data, name, folder.origin, folder.client, path=folder.path, member=member)


@contextmanager
def _opened(folder: MailFolder, looked: Looked = lambda _place: None) -> Iterator[_Opened]:
    """Opens a folder; what was learned of a file that changed meanwhile does not count."""
    try:
        with files.open_again(folder) as file:
            yield _Opened(folder, file, looked)
            files.refuse_changed(file, folder)
    except OSError as error:
        raise files.unreadable(error) from error


def _section(octets: Paged, start: int, end: int) -> bytes:
    head = octets.at(start, min(end, start + limits.ENTRY_HEAD_BYTES))
    return head[: mailbox.end_of_head(head) or len(head)]


def _name(folder: MailFolder, number: int) -> str:
    """Such as "Inbox (17)": people count from one."""
    return f"{folder.name} ({number + 1})"


def _cut(folder: MailFolder, limit: int) -> Refused:
    return Refused(
        folder.name, Unreadable(UnreadableReason.TOO_MANY_MESSAGES, limit=limit), folder.path
    )
