"""Writes files that did not exist before: never over another, and never half.

What they hold came by mail, so they are marked as such; a virus scanner may take them away again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from intact.errors import NotDelivered, NotDeliveredReason
from intact.files import is_virus_alarm
from intact.limits import NAME_TRIES, WRITTEN_AT_A_TIME
from intact.system.marks import mark_as_foreign

PRIVATE = 0o600
ORDINARY = 0o666
"""Less what the person's umask takes away."""

Watch = Callable[[int], None]
"""Told how many octets were written just now; may raise NotDelivered, to have no more written."""


def nobody_watches(_: int) -> None:
    """Watches for nobody."""


def write_new(
    folder: Path, name: str, data: bytes, mode: int = ORDINARY, watch: Watch = nobody_watches
) -> Path:
    """Writes a new file; where the name is taken a counter is added ("draft (2).eml").

    Raises:
        NotDelivered: it cannot be written, or `watch` wants no more; then nothing of it is left.
    """
    for path in _names(folder, name):
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        except FileExistsError:
            continue
        except OSError as error:
            raise cannot_write(error) from error
        _fill(descriptor, path, data, watch)
        mark_as_foreign(path)
        refuse_taken_away(path)
        return path
    raise NotDelivered(NotDeliveredReason.CANNOT_WRITE)


def new_folder(parent: Path, name: str) -> Path:
    """Makes a folder that did not exist, with a counter where the name is taken.

    Raises:
        NotDelivered: it cannot be made.
    """
    for path in _names(parent, name):
        try:
            path.mkdir()
        except FileExistsError:
            continue
        except OSError as error:
            raise cannot_write(error) from error
        return path
    raise NotDelivered(NotDeliveredReason.CANNOT_WRITE)


def chosen(folder: Path | None) -> Path:
    """The folder the person chose, made where it does not exist.

    Raises:
        NotDelivered: none was chosen, or it cannot be made.
    """
    if folder is None:
        raise NotDelivered(NotDeliveredReason.CANNOT_WRITE)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(error) from error
    return folder


def cannot_write(error: OSError) -> NotDelivered:
    """What the operating system said, without the path."""
    reason = NotDeliveredReason.CANNOT_WRITE
    if is_virus_alarm(error):
        reason = NotDeliveredReason.BLOCKED_BY_ANTIVIRUS
    return NotDelivered(reason, why=error.strerror or "")


def refuse_taken_away(path: Path) -> None:
    """Lets what was just written pass if it still is there.

    Raises:
        NotDelivered: a virus scanner was quicker.
    """
    if not path.exists():
        reason = NotDeliveredReason.BLOCKED_BY_ANTIVIRUS
        raise NotDelivered(reason, why="it was taken away as soon as it was written")


def pieces(data: bytes) -> Iterator[memoryview]:
    """Octets in pieces that are written one after the other, so that it can be stopped between."""
    view = memoryview(data)
    for start in range(0, len(data), WRITTEN_AT_A_TIME):
        yield view[start : start + WRITTEN_AT_A_TIME]


def _fill(descriptor: int, path: Path, data: bytes, watch: Watch) -> None:
    try:
        with os.fdopen(descriptor, "wb") as file:
            watch(0)
            for piece in pieces(data):
                file.write(piece)
                watch(len(piece))
    except (OSError, NotDelivered) as error:
        with suppress(OSError):  # a scanner may hold it
            path.unlink()
        raise (cannot_write(error) if isinstance(error, OSError) else error) from error


def _names(folder: Path, name: str) -> Iterator[Path]:
    yield folder / name
    stem, ending = Path(name).stem, Path(name).suffix
    for number in range(2, NAME_TRIES):
        yield folder / f"{stem} ({number}){ending}"
