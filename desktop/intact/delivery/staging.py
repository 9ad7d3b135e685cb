"""Files on their way to a mail client: in a private folder, removed when that is safe.

A mail client reads a draft when it opens its window, but staged samples only when the person saves
or sends, maybe days later, and nobody reports that back. So age decides, for each kind of folder.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path

from intact.delivery.saving import PRIVATE, Watch, cannot_write, nobody_watches, write_new
from intact.errors import NotDelivered
from intact.limits import STAGED_DRAFT_SECONDS, STAGED_SAMPLE_SECONDS
from intact.mime.lines import to_crlf
from intact.submission.submission import Submission
from intact.system.interface import System

_FOLDER = "hand-over"


class Kind(Enum):
    """What a staged folder holds: the start of its name, and the seconds until it may go."""

    DRAFT = ("draft-", STAGED_DRAFT_SECONDS)
    SAMPLES = ("samples-", STAGED_SAMPLE_SECONDS)

    @property
    def prefix(self) -> str:
        """How the folder's name starts."""
        return self.value[0]

    @property
    def seconds(self) -> int:
        """How old it gets."""
        return self.value[1]


class Staging:
    """The private place for files on their way to a mail client."""

    def __init__(self, system: System) -> None:
        self._system = system

    def folder(self, kind: Kind) -> Path:
        """A new, empty folder that only this person can enter; takes old ones away first.

        Raises:
            NotDelivered: it cannot be made.
        """
        self.clean()
        try:
            root = self._root()
            root.mkdir(mode=0o700, exist_ok=True)
            _refuse_foreign(root)
            return Path(tempfile.mkdtemp(prefix=kind.prefix, dir=root))
        except OSError as error:
            raise cannot_write(error) from error

    def draft(self, name: str, data: bytes) -> Path:
        """A finished mail in a folder of its own, readable by this person only.

        Raises:
            NotDelivered: it cannot be written.
        """
        return write_new(self.folder(Kind.DRAFT), name, data, PRIVATE)

    def samples(self, mail: Submission) -> list[Path]:
        """The samples of a mail in a folder of their own, line ends CRLF as a mail has them.

        Raises:
            NotDelivered: they cannot be written.
        """
        return [*self.files([(one.name, to_crlf(one.sample.data)) for one in mail.attached])]

    def files(
        self, contents: Iterable[tuple[str, bytes]], watch: Watch = nobody_watches
    ) -> Iterator[Path]:
        """Names and octets as files of a folder of their own, kept as long as samples are.

        Each is written when it is asked for.

        Raises:
            NotDelivered: they cannot be written, or `watch` wants no more; then none is left.
        """
        folder = self.folder(Kind.SAMPLES)
        try:
            for name, data in contents:
                yield write_new(folder, name, data, PRIVATE, watch)
        except NotDelivered:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def clean(self, now: float | None = None) -> int:
        """Removes what is old enough, at start and at exit; returns how many folders went.

        `now` is in seconds as `time.time` counts them. What cannot be removed stays for next time.
        """
        moment = time.time() if now is None else now
        gone = 0
        for folder, kind in self._folders():
            if _modified(folder) + kind.seconds <= moment:
                shutil.rmtree(folder, ignore_errors=True)
                gone += not folder.exists()
        return gone

    def _root(self) -> Path:
        """Where all staged folders lie; absolute, so that it never looks like an option."""
        return self._system.private_folder().absolute() / _FOLDER

    def _folders(self) -> Iterator[tuple[Path, Kind]]:
        """The folders made here; links and strangers are passed over."""
        try:
            root = self._root()
            _refuse_foreign(root)
            found = sorted(root.iterdir())
        except OSError:
            return
        for path in found:
            kind = next((one for one in Kind if path.name.startswith(one.prefix)), None)
            if kind and path.is_dir() and not path.is_symlink():
                yield path, kind


def _refuse_foreign(root: Path) -> None:
    """Raises OSError where something was planted: a link, or what belongs to somebody else."""
    found = root.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    if hasattr(os, "geteuid") and found.st_uid != os.geteuid():
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


def _modified(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return float("inf")
