"""What has been sent of a submission that is not through yet, kept where a crash cannot take it.

A server that took a mail never gets it a second time: not in a retry, nor after Intact was ended in
the middle. Each submission has a file; it holds hashes, states and identifiers, no word of a mail.
Once all its mails are through the file stays until Intact ends in an orderly way or delivers again:
who was killed before the receipt was seen tries again, and must not send everything twice. After
that, sending the same is no retry.
"""

from __future__ import annotations

import atexit
import os
import secrets
import stat
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from intact.delivery.saving import PRIVATE, cannot_write
from intact.limits import (
    JOURNAL_BYTES,
    JOURNAL_FILES,
    JOURNAL_HALF_SECONDS,
    JOURNAL_SECONDS,
    JOURNAL_THROUGH_SECONDS,
)
from intact.submission.outgoing import fingerprint
from intact.submission.submission import Submission
from intact.system.interface import System

_FOLDER: Final = "sending"
_ENDING: Final = ".json"
_THROUGH: Final = f".through{_ENDING}"
_HALF: Final = ".new"

_seen: set[Path] = set()
"""Files of submissions that this process has brought to an end."""


class State(StrEnum):
    """How far a mail got."""

    WAITING = "waiting"  # no server has it
    BEGUN = "begun"  # a server may have it
    ACCEPTED = "accepted"  # a server has it


class Entry(msgspec.Struct):
    """One mail: its state, and the Message-ID it has however often it is tried."""

    state: State
    message_id: str


@dataclass(frozen=True, slots=True)
class Unfinished:
    """How many mails of a submission are there, may be there, and are not."""

    sent: int
    unknown: int
    missing: int


class Record:
    """The entries of one submission; every change is on the disk when a method returns."""

    def __init__(self, path: Path, entries: dict[str, Entry], keys: dict[int, str]) -> None:
        self._path = path
        self._entries = entries
        self._keys = keys

    def state(self, number: int) -> State:
        """How far mail `number` got."""
        return self._entries[self._keys[number]].state

    def message_id(self, number: int) -> str:
        """The Message-ID of mail `number`."""
        return self._entries[self._keys[number]].message_id

    def set(self, number: int, state: State) -> None:
        """Notes how far mail `number` is.

        Raises:
            NotDelivered: CANNOT_WRITE; the file is as before.
        """
        self._entries[self._keys[number]].state = state
        self.save()

    def save(self) -> None:
        """Replaces the file as a whole.

        Raises:
            NotDelivered: CANNOT_WRITE.
        """
        beside = self._path.with_name(f".{secrets.token_hex(8)}{_HALF}")
        try:
            _write(beside, msgspec.json.encode(self._entries))
            beside.replace(self._path)
            _settle(self._path.parent)
        except OSError as error:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise cannot_write(error) from error

    def close(self) -> None:
        """Ends the submission, if every mail of it is through."""
        if all(one.state is State.ACCEPTED for one in self._entries.values()):
            name = self._path.name.removesuffix(_THROUGH).removesuffix(_ENDING)
            with suppress(OSError):
                _seen.add(self._path.replace(self._path.with_name(name + _THROUGH)))


class Journal:
    """All submissions that are not through."""

    def __init__(self, system: System) -> None:
        self._system = system

    def open(self, kind: str, mails: Sequence[Submission], new_id: Callable[[], str]) -> Record:
        """The record of a submission; one that was left unfinished is taken up again.

        Args:
            kind: what is done to the mails ("smtp"); another kind is another submission.
            mails: those to be sent now.
            new_id: makes a Message-ID.

        Raises:
            NotDelivered: CANNOT_WRITE.
        """
        try:
            folder = self._folder()
        except OSError as error:
            raise cannot_write(error) from error
        forget_what_is_through()
        self.clean()
        keys = _keys(kind, mails)
        path, entries = _unfinished(folder, set(keys.values()))
        for key in keys.values():
            entries.setdefault(key, Entry(State.WAITING, new_id()))
        record = Record(path or folder / f"{secrets.token_hex(16)}{_ENDING}", entries, keys)
        record.save()
        return record

    def unfinished(self) -> tuple[Unfinished, ...]:
        """What was interrupted while it was sent, newest first."""
        try:
            found = list(_files(self._folder()))
        except OSError:
            return ()
        counts = (Counter(one.state for one in entries.values()) for _, entries in found)
        states = State.ACCEPTED, State.BEGUN, State.WAITING
        left = [Unfinished(*(count[state] for state in states)) for count in counts]
        return tuple(one for one in left if one.sent or one.unknown)

    def forget(self) -> None:
        """Forgets everything: whatever is sent now goes for the first time."""
        with suppress(OSError):
            for path in self._folder().glob(f"*{_ENDING}"):
                path.unlink(missing_ok=True)

    def clean(self, now: float | None = None) -> int:
        """Removes what nobody came back to; returns how many files went.

        `now` is in seconds as `time.time` counts them.
        """
        moment = time.time() if now is None else now
        gone = 0
        with suppress(OSError):
            found = sorted(self._folder().iterdir(), key=_age, reverse=True)
            for place, path in enumerate(found):
                if place >= JOURNAL_FILES or _age(path) + _seconds(path.name) <= moment:
                    path.unlink(missing_ok=True)
                    gone += 1
        return gone

    def _folder(self) -> Path:
        """Where the files lie, made if absent; only this person's own.

        Raises:
            OSError: it cannot be made, or somebody planted something in its place.
        """
        folder = self._system.private_folder().absolute() / _FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        foreign = hasattr(os, "geteuid") and found.st_uid != os.geteuid()
        if foreign or not stat.S_ISDIR(found.st_mode):
            raise PermissionError(None, "others may have written to the folder")
        return folder


@atexit.register
def forget_what_is_through() -> None:
    """Removes the files of what this process has brought to an end: its receipts were seen."""
    while _seen:
        with suppress(OSError):
            _seen.pop().unlink(missing_ok=True)


def _seconds(name: str) -> int:
    """How old a file of that name gets."""
    if name.endswith(_THROUGH):
        return JOURNAL_THROUGH_SECONDS
    return JOURNAL_HALF_SECONDS if name.endswith(_HALF) else JOURNAL_SECONDS


def _keys(kind: str, mails: Sequence[Submission]) -> dict[int, str]:
    """A key for each mail; a second one of the same content has a key of its own."""
    seen: Counter[str] = Counter()
    keys: dict[int, str] = {}
    for mail in mails:
        found = fingerprint(mail)
        seen[found] += 1
        keys[mail.number] = f"{kind} {found} {seen[found]}"
    return keys


def _unfinished(folder: Path, keys: set[str]) -> tuple[Path | None, dict[str, Entry]]:
    """The file that knows one of these mails, and what it holds."""
    for path, entries in _files(folder, through=True):
        if keys & entries.keys():
            return path, entries
    return None, {}


def _files(folder: Path, *, through: bool = False) -> Iterator[tuple[Path, dict[str, Entry]]]:
    """The files that can be read, newest first; what is damaged or planted is passed over.

    Args:
        folder: where they lie.
        through: also those of submissions that are through.
    """
    for path in sorted(folder.glob(f"*{_ENDING}"), key=_age, reverse=True):
        if path.name.endswith(_THROUGH) and not through:
            continue
        try:
            if not stat.S_ISREG(path.lstat().st_mode):
                continue
            with path.open("rb") as file:
                data = file.read(JOURNAL_BYTES)
            yield path, msgspec.json.decode(data, type=dict[str, Entry])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            continue


def _write(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Brings the folder's new entry to the disk, where a system lets folders be opened."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _age(path: Path) -> float:
    """When it was last written; what is gone counts as oldest."""
    try:
        return path.lstat().st_mtime
    except OSError:
        return 0.0
