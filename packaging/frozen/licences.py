"""Writes the licences of everything that is shipped into the program's folder.

Python packages bring theirs. Those of Qt and of what it contains, which its wheels do not bring,
and of the system's libraries beside Python stand in the folder licences/ here.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent / "licences"

_LGPL: Final = frozenset({"pyside6_essentials", "shiboken6"})
"""Their wheels hold no text; LGPL-3.txt and GPL-3.txt are theirs."""

_NAMES: Final = ("licen", "copying", "notice")

_README: Final = """\
Intact is free software under the GNU General Public License, version 3 or later (GPL-3.txt).
Its complete source, with everything that builds this program: {source}

Qt and PySide are used under the LGPL, version 3 (LGPL-3.txt), as shared libraries of their own:
you may replace them with your own builds of the same version. Their source:
https://download.qt.io/official_releases/QtForPython/pyside6/

Inside are Python {python} (Python.txt) and:

{packages}
Qt contains what Qt-third-party.txt and Qt-more.txt tell, cryptography contains OpenSSL
(Apache-2.0.txt). On Linux libbz2 and SQLite go with Python (beside-Python.txt). The program is
started by the bootloader of PyInstaller (PyInstaller.txt).
"""


def write(folder: Path, packages: Iterable[str]) -> None:
    """Writes the licences of these packages and of what is always there.

    Raises:
        SystemExit: a package brings no licence, so nobody may be given it.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for text in sorted(HERE.glob("*.txt")):
        shutil.copyfile(text, folder / text.name)
    shutil.copyfile(HERE.parents[2] / "LICENSE", folder / "GPL-3.txt")
    shutil.copyfile(_of_python(), folder / "Python.txt")
    shutil.copyfile(
        _first(_texts(metadata.distribution("pyinstaller"))), folder / "PyInstaller.txt"
    )
    lines = [_write_package(folder, one) for one in _distributions(packages)]
    readme = _README.format(
        source="https://github.com/intact-mail/intact",
        python=sys.version.split()[0],
        packages="".join(lines),
    )
    (folder / "README.txt").write_text(readme, encoding="utf-8", newline="\n")


def _distributions(packages: Iterable[str]) -> list[metadata.Distribution]:
    """What was installed to have these packages, each once."""
    known = metadata.packages_distributions()
    given = (known[one] for one in packages if one != "intact")  # jaraco is shared by several
    names = {_plain(name) for several in given for name in several}
    return [metadata.distribution(name) for name in sorted(names)]


def _write_package(folder: Path, one: metadata.Distribution) -> str:
    """Writes the texts of a package; gives its line for the list."""
    name = _plain(one.name)
    texts = [*_texts(one)]
    if not texts and name not in _LGPL:
        raise SystemExit(f"{one.name} brings no licence")
    names = [f"{name}-{text.name.removesuffix('.txt')}.txt" for text in texts]
    for text, target in zip(texts, names, strict=True):
        shutil.copyfile(text, folder / target)
    where = ", ".join(names) or "LGPL-3.txt"
    return f"  {one.name} {one.version}: {where}\n"


def _texts(one: metadata.Distribution) -> Iterator[Path]:
    """The licence files of a package, by their names, in its folder of metadata."""
    for file in one.files or ():
        if ".dist-info" in str(file) and file.name.lower().startswith(_NAMES):
            yield Path(str(one.locate_file(file)))


def _of_python() -> Path:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    found = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    return _first([*found, *([debian] if debian.is_file() else [])])


def _first(found: Iterable[Path]) -> Path:
    for path in found:
        return path
    raise SystemExit("the licence of Python or of PyInstaller is not where it should be")


def _plain(name: str) -> str:
    return name.lower().replace("-", "_")
