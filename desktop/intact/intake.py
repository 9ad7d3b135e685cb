"""Files and folders that were handed over -> sources; every file is read once, whole and bounded.

A file that begins like a mail folder is not read but handed on, for somebody to look through it.
Only ordinary files of this computer are opened: a device or a pipe could hold the program up, and
an address on another machine would be told who opens it (hostile mail section 6).
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from intact import files, limits, places
from intact.errors import Unreadable, UnreadableReason
from intact.source import MailFolder, Origin, Source

_SYSTEM_FOLDERS: Final = ("/proc/", "/dev/", "/sys/")
"""What looks like an ordinary file there may wait, act or go on without end."""

_JUNCTION: Final = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT: a link to a folder on Windows
_HIDDEN: Final = 0x2  # FILE_ATTRIBUTE_HIDDEN


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that was handed over and is no source.

    Attributes:
        name: display name; untrusted.
        error: why.
        path: where it was looked for, None where it has no path.
        member: which message of a file with many, as in a source.
    """

    name: str
    error: Unreadable
    path: Path | None = field(default=None, compare=False)
    member: str = field(default="", compare=False)


Found = Source | MailFolder | Refused
"""What a path can hold."""


@dataclass(slots=True)
class _Drop:
    """What may still be taken of one drop.

    Attributes:
        files: files that may still be read.
        entries: entries of folders that may still be looked at.
        cut: name of the first thing a limit left out, "" while there is none.
    """

    files: int = limits.FILES_PER_DROP
    entries: int = limits.FOLDER_ENTRIES
    cut: str = ""

    def leave_out(self, path: Path) -> None:
        """Notes that a limit left something out."""
        self.cut = self.cut or files.display_name(path)


def gather(paths: Iterable[Path], origin: Origin) -> Iterator[Found]:
    """Reads files, also those in folders, one at a time and in a fixed order.

    Hidden files in folders are passed over. What cannot be read becomes a refusal and never stops
    the rest; where a limit left something out, one last refusal says so.
    """
    drop = _Drop()
    for path in paths:
        if not drop.files:
            drop.leave_out(path)
            break
        yield from _taken(path, origin, drop)
    if drop.cut:
        reason = UnreadableReason.TOO_MANY_FILES
        bounds = {"limit": limits.FILES_PER_DROP, "depth": limits.FOLDER_DEPTH}
        yield Refused(drop.cut, Unreadable(reason, **bounds))


def _taken(path: Path, origin: Origin, drop: _Drop) -> Iterator[Found]:
    """What one path holds; a link is followed, since a person named it.

    In the watched folder nobody named it: whoever may write there must not choose what is read.
    """
    watched = origin is Origin.WATCHED
    try:
        _refuse_elsewhere(path)
        _refuse_system_folder(path)
        is_folder = stat.S_ISDIR((path.lstat() if watched else path.stat()).st_mode)
    except (Unreadable, OSError, ValueError) as error:
        yield _refused(path, error)
        return
    if is_folder:
        yield from _folder(path, origin, drop)
    else:
        drop.files -= 1
        yield _source(path, origin, files.NO_LINKS if watched else 0)


def _folder(top: Path, origin: Origin, drop: _Drop) -> Iterator[Found]:
    """What a folder and the folders in it hold."""
    empty = True
    for found in _walk(top, drop):
        empty = False
        if isinstance(found, Refused):
            yield found
        elif drop.files:
            drop.files -= 1
            yield _source(found, origin, files.NO_LINKS)
        else:
            drop.leave_out(found)
            return
    if empty and not drop.cut:
        yield _refused(top, Unreadable(UnreadableReason.FOLDER_WITHOUT_FILES))


def _walk(top: Path, drop: _Drop) -> Iterator[Path | Refused]:
    """The files of a folder by name, then those of its folders."""
    waiting = [(top, 1)]
    while waiting:
        folder, depth = waiting.pop()
        try:
            _refuse_system_folder(folder)
            ordinary, folders = _listed(folder, drop)
        except (Unreadable, OSError) as error:
            yield _refused(folder, error)
            continue
        yield from ordinary
        if depth < limits.FOLDER_DEPTH:
            waiting += [(inner, depth + 1) for inner in reversed(folders)]
        elif folders:
            drop.leave_out(folders[0])


def _listed(folder: Path, drop: _Drop) -> tuple[list[Path], list[Path]]:
    """The files (with everything that is no folder) and the folders in a folder, by name."""
    with os.scandir(folder) as entries:
        seen = list(islice(entries, drop.entries + 1))
    if len(seen) > drop.entries:
        drop.leave_out(Path(seen.pop()))
    drop.entries -= len(seen)
    ordinary: list[Path] = []
    folders: list[Path] = []
    for entry in sorted(seen, key=lambda entry: entry.name):
        hidden, is_folder = _looked_at(entry)
        if not hidden:
            (folders if is_folder else ordinary).append(Path(entry))
    return ordinary, folders


def _looked_at(entry: os.DirEntry[str]) -> tuple[bool, bool]:
    """Whether it is hidden, and a folder; links of all sorts count as files, to be refused."""
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False, False  # gone already: told when it is read
    is_link = getattr(status, "st_reparse_tag", 0) == _JUNCTION
    hidden = entry.name.startswith(".") or getattr(status, "st_file_attributes", 0) & _HIDDEN
    return bool(hidden), stat.S_ISDIR(status.st_mode) and not is_link


def _refuse_elsewhere(path: Path) -> None:
    """Lets what lies on this computer pass: neither the path nor a link in it leads away.

    Every link is asked for its text before the system follows it, from the top folder down.

    Raises:
        Unreadable: it leads to another machine or to a device.
        OSError: links in a circle.
    """
    waiting = [path]
    for _ in range(limits.LINKS_FOLLOWED):
        if not waiting:
            return
        one = waiting.pop()
        places.refuse_elsewhere(one)
        link = next((step for step in _steps(one) if step.is_symlink()), None)
        if link is not None:
            target = link.parent / link.readlink()
            waiting.append(target / one.relative_to(link))
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def _steps(path: Path) -> list[Path]:
    """The folders that lead to a path, and itself."""
    return [*reversed(path.parents), path]


def _refuse_system_folder(path: Path) -> None:
    if f"{os.path.realpath(path)}/".startswith(_SYSTEM_FOLDERS):
        raise Unreadable(UnreadableReason.NOT_A_FILE)


def _source(path: Path, origin: Origin, no_links: int = 0) -> Found:
    """One file, read whole unless it begins like a mail folder."""
    try:
        return files.read(path, origin, no_links)
    except (Unreadable, OSError, ValueError) as error:
        return _refused(path, error)


def _refused(path: Path, error: Exception) -> Refused:
    reason = error if isinstance(error, Unreadable) else files.unreadable(error)
    return Refused(files.display_name(path), reason, path)
