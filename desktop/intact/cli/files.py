"""Files that a command writes: names from safe text only, nothing overwritten by accident."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from intact.cli.outcome import NotWritten, WrongUse
from intact.cli.report import shown
from intact.delivery import saving
from intact.delivery.names import file_name
from intact.errors import NotDelivered, Unreadable
from intact.places import refuse_elsewhere
from intact.system.marks import mark_as_foreign

__all__ = ["Folder", "file_name", "refuse_inputs", "write_file"]


class Folder:
    """Where the results of one run go.

    With `replace` files of earlier runs are replaced; those of this run never are.
    """

    def __init__(self, path: Path, *, replace: bool = False) -> None:
        self._path = path
        self._replace = replace
        self._given: Counter[str] = Counter()

    def write(self, name: str, data: bytes) -> Path:
        """Writes a new file; where the name is taken a counter is added.

        Raises:
            NotWritten: it cannot be written.
        """
        if not self._replace:
            return self._new(name, data)
        self._given[name.casefold()] += 1  # for some file systems "A" and "a" are one name
        number = self._given[name.casefold()]
        given = Path(name)
        path = self._path / (name if number == 1 else f"{given.stem} ({number}){given.suffix}")
        write_file(path, data, replace=True)
        return path

    def _new(self, name: str, data: bytes) -> Path:
        try:
            return saving.write_new(saving.chosen(self._path), name, data)
        except NotDelivered as error:
            raise _not_written(self._path / name, str(error.values.get("why", ""))) from error


def write_file(
    path: Path, data: bytes, *, replace: bool = False, from_a_sample: bool = True
) -> None:
    """Writes a whole file or nothing; makes its folder. One from a sample is marked as foreign.

    Raises:
        WrongUse: it exists already and `replace` is not set, or it is no ordinary file.
        NotWritten: it cannot be written.
    """
    try:
        if path.exists() and not replace:
            raise WrongUse(f"{shown(path)} exists already; use --force to replace it")
        if path.exists() and not _is_replaceable(path):
            raise WrongUse(f"{shown(path)} is no ordinary file; give another name")
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data, from_a_sample=from_a_sample)
    except OSError as error:
        raise _not_written(path, error.strerror or str(error)) from error


def refuse_inputs(out: Path, inputs: Iterable[Path]) -> None:
    """A message that was given is never written over, whatever was asked for.

    Raises:
        WrongUse: `out` is one of the inputs.
    """
    if any(_is_same(out, path) for path in inputs):
        raise WrongUse(f"{shown(out)} is the input itself; give another name")


def _replace(path: Path, data: bytes, *, from_a_sample: bool) -> None:
    """Writes beside the file and moves it there, so that no reader ever sees a half."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".intact-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if from_a_sample:
            mark_as_foreign(Path(name))
        Path(name).chmod(_mode())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _mode() -> int:
    """What a new file gets here; the mask can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return saving.ORDINARY & ~mask


def _is_replaceable(path: Path) -> bool:
    """Devices and folders are not; root could do it."""
    try:
        return stat.S_ISREG(path.lstat().st_mode) or not path.exists()
    except OSError:
        return True


def _is_same(one: Path, other: Path) -> bool:
    try:
        refuse_elsewhere(other)
        return one.samefile(other)
    except (Unreadable, OSError, ValueError):
        return False


def _not_written(path: Path, why: str) -> NotWritten:
    return NotWritten(f"{shown(path)} cannot be written{f': {why}' if why else ''}")
