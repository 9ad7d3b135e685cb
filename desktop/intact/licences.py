"""The licences of Intact and of all that it uses: full texts, and the versions they go with.

A frozen program has them in a folder beside it (packaging/frozen/licences.py); one that runs from
source asks the packages that are installed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final

from intact import limits
from intact.data_files import location

_PROGRAM: Final = "intact"
_NAMES: Final = ("licen", "copying", "notice")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LISTED: Final = re.compile(r"  ([^\s:]+) ([^\s:]+): ")
"""As packaging/frozen/licences.py lists what is inside."""

_README: Final = "README.txt"


@dataclass(frozen=True, slots=True)
class Licence:
    """One text; the title says whose."""

    title: str
    path: Path

    def text(self) -> str:
        """All of it; a sentence where it cannot be read."""
        try:
            with self.path.open("rb") as file:
                data = file.read(limits.LICENCE_BYTES)
        except OSError as error:
            return f"{self.path}: {error.strerror}"
        return data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\f", "\n")


def licences() -> tuple[Licence, ...]:
    """Intact's own first, then those of what it uses, by name."""
    folder = _beside_program()
    if folder is not None:
        return tuple(_in_folder(folder))
    return tuple(_of_source())


def versions() -> tuple[tuple[str, str], ...]:
    """Name and version of each package that is used here."""
    folder = _beside_program()
    if folder is None:
        return tuple((one.name, one.version) for one in packages())
    listed = Licence("", folder / _README).text().splitlines()
    found = (_LISTED.match(line) for line in listed)
    return tuple((one[1], one[2]) for one in found if one)


@cache
def packages() -> tuple[metadata.Distribution, ...]:
    """What is installed of the packages Intact needs when it runs, and of those they need."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [_PROGRAM]
    while waiting and len(found) < limits.PACKAGES:
        name = _plain(waiting.pop())
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        waiting += _needed(found[name].requires or ())
    found.pop(_PROGRAM, None)
    return tuple(found[name] for name in sorted(found))


def _needed(requirements: Iterable[str]) -> Iterator[str]:
    """Names of what is always needed; extras are for those who build and test."""
    for one in requirements:
        name = _NAME.match(one)
        if name and "extra ==" not in one:
            yield name[0]


def _beside_program() -> Path | None:
    """The folder of a frozen program; on macOS it is among the resources of the bundle."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).parent
    for folder in (program / "licences", program.parent / "Resources" / "licences"):
        if folder.is_dir():
            return folder
    return None


def _in_folder(folder: Path) -> Iterator[Licence]:
    """The list of what is inside first, then Intact's own."""
    first = {_README: 0, "GPL-3.txt": 1}
    for path in sorted(folder.glob("*.txt"), key=lambda one: (first.get(one.name, 2), one.name)):
        yield Licence(path.stem, path)


def _of_source() -> Iterator[Licence]:
    checkout = location.root().parent
    own = [*_if_there("Intact (GPL-3)", checkout / "LICENSE")]
    with suppress(metadata.PackageNotFoundError):
        own = own or [*_brought_by(metadata.distribution(_PROGRAM))]  # installed as a package
    yield from own
    for name in ("LGPL-3", "Qt-third-party"):
        path = checkout / "packaging" / "frozen" / "licences" / f"{name}.txt"
        yield from _if_there(f"Qt ({name})", path)
    for package in packages():
        yield from _brought_by(package)


def _brought_by(package: metadata.Distribution) -> Iterator[Licence]:
    """The licence files in a package's folder of metadata."""
    found = [
        file
        for file in package.files or ()
        if ".dist-info" in str(file) and file.name.lower().startswith(_NAMES)
    ]
    for file in found:
        which = f" ({file.name})" if len(found) > 1 else ""
        path = Path(str(package.locate_file(file)))
        yield Licence(f"{package.name} {package.version}{which}", path)


def _if_there(title: str, path: Path) -> Iterator[Licence]:
    if path.is_file():
        yield Licence(title, path)


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")
