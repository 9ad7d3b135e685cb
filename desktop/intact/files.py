"""Opens ordinary files that were handed over: read whole and bounded, or only looked at.

A file is looked at before it is opened, since opening alone makes some devices act, and once more
when it is open and cannot be exchanged any more (hostile mail, section 6).
"""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path
from typing import BinaryIO, Final

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.source import MailFolder, Origin, Source

_VIRUS_FOUND: Final = frozenset({225, 226})  # ERROR_VIRUS_INFECTED, ERROR_VIRUS_DELETED
_SURROGATES: Final = re.compile("[\ud800-\udfff]")

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe put in the file's place must not stop us
)
NO_LINKS: Final = getattr(os, "O_NOFOLLOW", 0)

_MAIL_FOLDERS: Final = (b"From ", b"\xef\xbb\xbfFrom ")
"""How mail folders begin, the second one behind a byte order mark."""


_STORES: Final = (
    (b"!BDN", "PST/OST"),  # [MS-PST] 2.2.2.6
    (b"\xcf\xad\x12\xfe", "Outlook Express (DBX)"),
    (b"\x1a\0\0\x04\0\0", "Notes (NSF)"),
)
"""Mail stores and how they begin: too large to be read, as a rule, so that is not what is said."""


def read(path: Path, origin: Origin, no_links: int = 0) -> Source | MailFolder:
    """What is in an ordinary file; one that begins like a mail folder is only looked at.

    With NO_LINKS the path itself must not be a link.

    Raises:
        Unreadable: it is no ordinary file, empty, a mail store, or too large.
        OSError, ValueError: what the system says; `unreadable` tells what that means.
    """
    _refuse_odd(path.lstat() if no_links else path.stat())
    with os.fdopen(os.open(path, _FLAGS | no_links), "rb", buffering=0) as file:
        status = os.fstat(file.fileno())
        _refuse_odd(status)
        beginning = file.read(max(map(len, _MAIL_FOLDERS)))
        if beginning.startswith(_MAIL_FOLDERS):
            return MailFolder(path, display_name(path), origin, status.st_size, _state(status))
        _refuse_store(beginning)
        _refuse_large(status.st_size)
        return Source(_whole(file, beginning), display_name(path), origin, path=path)


def open_again(folder: MailFolder) -> BinaryIO:
    """Opens a mail folder that was handed over, without a buffer.

    Raises:
        Unreadable: it is gone, it may not be read, or it is not the same any more.
    """
    try:
        file = os.fdopen(os.open(folder.path, _FLAGS), "rb", buffering=0)
    except OSError as error:
        raise unreadable(error) from error
    try:
        refuse_changed(file, folder)
    except Unreadable:
        file.close()
        raise
    return file


def refuse_changed(file: BinaryIO, folder: MailFolder) -> None:
    """What was read of an open mail folder counts only if this does not raise Unreadable."""
    status = os.fstat(file.fileno())
    if (_state(status), status.st_size) != (folder.state, folder.size):
        raise Unreadable(UnreadableReason.CHANGED)


def unreadable(error: Exception) -> Unreadable:
    """What an error of the system means; a name no file can have is the name of no file."""
    code = getattr(error, "errno", None)
    if is_virus_alarm(error):
        return Unreadable(UnreadableReason.BLOCKED_BY_ANTIVIRUS)
    if code in {errno.EACCES, errno.EPERM}:
        return Unreadable(UnreadableReason.NOT_ALLOWED)
    if code in {errno.ELOOP, errno.ENXIO}:  # links in a circle, or in a file's place; a socket
        return Unreadable(UnreadableReason.NOT_A_FILE)
    return Unreadable(UnreadableReason.VANISHED)


def is_virus_alarm(error: Exception) -> bool:
    """Whether Windows says that a virus scanner keeps a file away."""
    return getattr(error, "winerror", None) in _VIRUS_FOUND


def display_name(path: Path) -> str:
    """The name to show, without the stray surrogates that stand for undecodable bytes."""
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", path.name or str(path))


def _whole(file: BinaryIO, beginning: bytes) -> bytes:
    """Everything in a file; a size that was told before is not believed."""
    read = len(beginning)
    chunks = [beginning]
    while chunk := file.read(limits.MIB):
        read += len(chunk)
        _refuse_large(read)
        chunks.append(chunk)
    if not read:
        raise Unreadable(UnreadableReason.EMPTY)
    return b"".join(chunks)


def _state(status: os.stat_result) -> tuple[int, int, int]:
    """What tells an open file from another one, and from what it was before it was changed."""
    return status.st_dev, status.st_ino, status.st_mtime_ns


def _refuse_odd(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(UnreadableReason.NOT_A_FILE)


def _refuse_store(beginning: bytes) -> None:
    for mark, kind in _STORES:
        if beginning.startswith(mark):
            raise Unreadable(UnreadableReason.MAIL_STORE, kind=kind)


def _refuse_large(size: int) -> None:
    if size > limits.SOURCE_BYTES:
        raise Unreadable(UnreadableReason.TOO_LARGE, size=size, limit=limits.SOURCE_BYTES)
