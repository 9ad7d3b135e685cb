"""Whether a folder is what may be handed out: by its files alone, so that tests ask it as well."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from frozen.contents import LANGUAGES, is_wanted, resources

ROOT: Final = Path(__file__).resolve().parents[2]

BUDGET: Final = 160_000_000
"""Octets of the whole folder: downloads stay below 50 MB, and growth is noticed when it happens."""

LICENCES: Final = (
    *("GPL-3.txt", "LGPL-3.txt", "Python.txt"),
    *("Qt-third-party.txt", "Qt-more.txt", "README.txt"),
)

NEEDED: Final = ("_ssl.*", "keyring-*.dist-info/entry_points.txt")
"""What is only looked for when a person sends through a server: encryption, and the places where
systems keep passwords, which keyring finds by this file."""


def size(folder: Path) -> int:
    """Octets of all files in a folder; links count nothing."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if _is_own_file(path))


def problems(folder: Path) -> list[str]:
    """What is wrong with a frozen program; empty when nothing is."""
    inside = folder / "_internal"
    return [
        *_too_large(folder),
        *_unwanted(inside),
        *(f"a link leads nowhere: {path}" for path in inside.rglob("*") if not path.exists()),
        *_missing_resources(inside),
        *(f"missing in the program: {one}" for one in NEEDED if not [*inside.rglob(one)]),
        *(f"no licence text: {one}" for one in LICENCES if not _text(folder / "licences" / one)),
    ]


def _too_large(folder: Path) -> Iterator[str]:
    octets = size(folder)
    if octets > BUDGET:
        yield f"{octets / 1e6:.0f} MB, but no more than {BUDGET / 1e6:.0f} MB are wanted"


def _unwanted(inside: Path) -> Iterator[str]:
    for path in sorted(inside.rglob("*")):
        name = path.relative_to(inside).as_posix()
        if not path.is_dir() and not is_wanted(name):
            yield f"must not be in the program: {name}"


def _missing_resources(inside: Path) -> Iterator[str]:
    """All data files; of a language its compiled texts."""
    for source, place in resources(ROOT):
        if not (inside / place / Path(source).name).is_file():
            yield f"missing in the program: {place}/{Path(source).name}"
    for catalogue in (ROOT / "resources" / "i18n").glob("*.ts"):
        name = catalogue.with_suffix(".qm").name
        if not (inside / "intact" / "resources" / "i18n" / name).is_file():
            yield f"missing in the program: the language {catalogue.stem}"
    for language in sorted(LANGUAGES - {"en"}):
        if not [*inside.rglob(f"qtbase_{language}.qm")]:
            yield f"missing in the program: Qt's own words in the language {language}"


def _is_own_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
