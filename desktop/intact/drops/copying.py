"""Copies files that a mail program made for one drag, before it takes them away again.

Which ones is decided by where they lie: in a folder that a program makes for a drag, or in the
folders for temporary files. Thunderbird removes its files five minutes later, others when they
quit, and nobody tells. The window stands still meanwhile, so there is a limit; what is beyond it is
read at once afterwards, long before it goes. All other files belong to the person and stay, so they
are read later, in the background, however large they are.
"""

from __future__ import annotations

import stat
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from intact import files, limits, places
from intact.drops import programs
from intact.errors import Unreadable, UnreadableReason
from intact.intake import Refused
from intact.source import MailFolder, Origin, Source

_TEMPORARY: Final = (Path("/tmp"), Path("/var/tmp"))  # noqa: S108 - looked for, not written to


@dataclass(slots=True)
class Room:
    """How much may still be copied while the other program waits."""

    files: int = limits.COPIED_FILES
    octets: int = limits.COPIED_BYTES


def is_temporary(path: Path) -> bool:
    """Whether a file was made to be taken away again, as far as its path tells."""
    folders = (*_TEMPORARY, Path(tempfile.gettempdir()))
    return bool(programs.of_path(path)) or any(path.is_relative_to(one) for one in folders)


def copied(path: Path, origin: Origin, client: str, room: Room) -> Source | Refused | None:
    """A temporary file, read whole; None where it can, or must, be read later.

    A mail folder is read whole only if a mail program made it for this drag: then it holds what
    was dragged and nothing else.
    """
    if not is_temporary(path):
        return None
    try:
        places.refuse_elsewhere(path)
        status = path.lstat()
    except Unreadable as error:
        return Refused(files.display_name(path), error, path)
    except (OSError, ValueError):
        return _not_visible(path, client)
    if not (stat.S_ISREG(status.st_mode) and room.files and status.st_size <= room.octets):
        return None
    found = _read(path, origin, whole=bool(client))
    if isinstance(found, Source):
        room.files -= 1
        room.octets -= len(found.data)
        return replace(found, client=client, path=None)
    return found


def _read(path: Path, origin: Origin, *, whole: bool) -> Source | Refused | None:
    """One file; None for a mail folder, unless it is wanted `whole`."""
    try:
        found = files.read(path, origin, files.NO_LINKS)
        if isinstance(found, MailFolder):
            return _whole(found) if whole else None
    except Unreadable as error:
        return Refused(files.display_name(path), error, path)
    except OSError as error:
        return Refused(files.display_name(path), files.unreadable(error), path)
    return found


def _whole(folder: MailFolder) -> Source:
    """A mail folder of one drag.

    Raises:
        Unreadable: it is gone, or it is not the same any more.
        OSError: it cannot be read.
    """
    with files.open_again(folder) as file:
        left = folder.size
        pieces = []
        while left and (piece := file.read(min(left, limits.MIB))):
            pieces.append(piece)
            left -= len(piece)
        files.refuse_changed(file, folder)
    return Source(b"".join(pieces), folder.name, folder.origin)


def _not_visible(path: Path, client: str) -> Refused:
    """A file that was named a moment ago and is not there: it lies where we cannot look."""
    title = programs.title(client)
    error = Unreadable(UnreadableReason.NOT_VISIBLE, client=client, program=title)
    return Refused(files.display_name(path), error, path)
