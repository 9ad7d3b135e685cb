"""Files of policies on POSIX systems; believed only if none but an administrator can write them.

The folder is opened first and the file in it, both without following links, and the rights are
those of what was opened: nothing can be exchanged between the look and the reading. No variable of
the environment and no argument names these files.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from intact import limits
from intact.errors import Reason
from intact.settings.policy.source import PolicySource, Unusable

if sys.platform == "win32":
    raise ImportError("only for POSIX systems")

_ROOT: Final = 0
_FORCED: Final = "policies"
_RECOMMENDED: Final = "recommended"
_SCHEMA: Final = "$schema"
"""By it an editor finds the schema of the file."""
_DATA: Final = ("destinations", "clients")
"""What an organisation's folder may hold."""
_PAYLOAD: Final = "Payload"
"""What every part of a profile has about itself."""


def json_source(path: Path, owner: int = _ROOT) -> PolicySource | None:
    """The policies of a JSON file; None where there is none.

    `{"policies": {…}, "recommended": {…}}`, as Firefox has it; both may be absent. Of what stands
    beside them nobody knows which was meant.
    """
    return _source(path, owner, _of_json)


def plist_source(path: Path, owner: int = _ROOT, *, forced: bool = True) -> PolicySource | None:
    """The policies of a property list; None where there is none."""
    return _source(path, owner, lambda path, data: _of_plist(path, data, forced=forced))


def is_administrators(folder: Path, owner: int = _ROOT) -> bool:
    """Whether only administrators can change a folder, and the data files in its two folders."""
    try:
        return stat.S_ISDIR(folder.lstat().st_mode) and all(
            not stat.S_ISLNK(found.st_mode) and not _mistake(found, owner)
            for found in _rights(folder)
        )
    except OSError:
        return False


def _source(
    path: Path, owner: int, of: Callable[[Path, bytes], PolicySource]
) -> PolicySource | None:
    """What a file says, None where there is none."""
    try:
        data = _octets(path, owner)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        return _unusable(path, error)
    return of(path, data)


def _of_json(path: Path, data: bytes) -> PolicySource:
    import json  # noqa: PLC0415 - the window starts without it where there are no policies

    try:
        whole = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        reason = Reason("is not valid JSON: line {line}: {what}", line=error.lineno, what=error.msg)
        return PolicySource(str(path), problem=reason)
    except (ValueError, RecursionError):
        return PolicySource(str(path), problem=Reason("is not valid JSON in UTF-8"))
    return _of_tables(path, whole)


def _of_plist(path: Path, data: bytes, *, forced: bool) -> PolicySource:
    import plistlib  # noqa: PLC0415 - as above
    from xml.parsers.expat import ExpatError  # noqa: PLC0415

    try:
        table = plistlib.loads(data)
    except (ValueError, ExpatError, RecursionError, IndexError, OverflowError, TypeError):
        return PolicySource(str(path), problem=Reason("is not a valid property list"))
    if not isinstance(table, dict):
        return PolicySource(str(path), problem=Reason("is not a property list with a dictionary"))
    named = {
        str(name): value for name, value in table.items() if not str(name).startswith(_PAYLOAD)
    }
    return PolicySource(str(path), forced=named) if forced else PolicySource(str(path), {}, named)


def _rights(folder: Path) -> Iterator[os.stat_result]:
    """Those of a folder, of the folders with data in it, and of the files there.

    Raises:
        OSError: they cannot be had.
    """
    yield folder.lstat()
    for below in (folder / kind for kind in _DATA):
        if os.path.lexists(below):
            yield below.lstat()
            yield from (path.lstat() for path in below.glob("*.toml"))


def _of_tables(path: Path, whole: object) -> PolicySource:
    if not isinstance(whole, Mapping):
        return PolicySource(str(path), problem=Reason('must hold {{"policies": {{…}}}}'))
    tables: dict[str, Mapping[str, object]] = {_FORCED: {}, _RECOMMENDED: {}}
    strangers: list[str] = []
    given: set[str] = set()
    for key, table in whole.items():
        name = key.casefold()  # as the names of policies, it may have any capitals
        if name not in tables:
            strangers += [key] if key != _SCHEMA else []
            continue
        if table is Unusable.REPEATED or name in given:
            problem = Reason("has “{name}” more than once", name=name)
            return PolicySource(str(path), problem=problem)
        if not isinstance(table, Mapping):
            problem = Reason("“{name}” must hold names and values in braces", name=name)
            return PolicySource(str(path), problem=problem)
        given.add(name)
        tables[name] = table
    outside = [(key, Unusable.OUTSIDE) for key in strangers]
    forced = _once([*outside, *tables[_FORCED].items()])
    return PolicySource(str(path), forced, tables[_RECOMMENDED])


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Names and values; a name that is there again has no value: nobody knows which was meant."""
    found: dict[str, object] = {}
    for name, value in pairs:
        found[name] = Unusable.REPEATED if name in found else value
    return found


def _octets(path: Path, owner: int) -> bytes:
    """The file, if only its owner can have written it.

    Raises:
        FileNotFoundError: there is none.
        OSError: it cannot be read, or is a link.
        ValueError: others may have written it, or it is too large.
    """
    quiet = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
    folder = os.open(path.parent, quiet | os.O_DIRECTORY)
    try:
        _refuse(os.fstat(folder), owner, Reason("its folder"))
        file = os.open(path.name, quiet | os.O_NONBLOCK, dir_fd=folder)
    finally:
        os.close(folder)
    with os.fdopen(file, "rb") as opened:
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode):
            raise ValueError(Reason("is not an ordinary file"))
        _refuse(found, owner, Reason("it"))
        data = opened.read(limits.POLICY_BYTES + 1)
    if len(data) > limits.POLICY_BYTES:
        raise ValueError(Reason("is larger than {most} KiB", most=limits.POLICY_BYTES // 1024))
    return data


def _refuse(found: os.stat_result, owner: int, what: str) -> None:
    if mistake := _mistake(found, owner):
        raise ValueError(Reason("is not believed: {what} {why}", what=what, why=mistake))


def _mistake(found: os.stat_result, owner: int) -> str:
    if found.st_uid != owner:
        return Reason("does not belong to root")
    if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        return Reason("can be written by others than root")
    return ""


def _unusable(path: Path, error: Exception) -> PolicySource:
    if not isinstance(error, OSError):
        return PolicySource(str(path), problem=error.args[0])  # a Reason, as raised here
    if path.is_symlink() or path.parent.is_symlink():
        return PolicySource(str(path), problem=Reason("is a link, or leads over one"))
    why = error.strerror or str(error)
    return PolicySource(str(path), problem=Reason("cannot be read: {why}", why=why))
