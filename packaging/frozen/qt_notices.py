"""Writes what Qt contains of others, with the licences, from the source of its module qtbase.

    python3 packaging/frozen/qt_notices.py qtbase-everywhere-src-6.11.2

Every piece of foreign code in Qt has a file `qt_attribution.json` beside it, from which Qt's own
list is made (https://doc.qt.io/qt-6/licenses-used-in-qt.html); the wheels bring neither. Run it
with each new version of Qt. What is not in qtbase stands in licences/Qt-more.txt, by hand.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
TARGET: Final = HERE / "licences" / "Qt-third-party.txt"

_HEAD: Final = """\
What Qt contains of others, with their licences: from the file qt_attribution.json beside each
of them in {source}. The texts stand at the end, each once. Where a
licence may be chosen, Intact chooses one that goes with the GPL, version 3 or later. More of what
is shipped with Qt stands in Qt-more.txt. Qt's own list for every version:
https://doc.qt.io/qt-6/licenses-used-in-qt.html
"""

_NOT_SHIPPED: Final = re.compile(r"cmake/|src/test|src/3rdparty/(?:android|gradle|wasm)(?:/|$)")
"""Tools of the build, tests, and systems that Intact is not made for."""

_BY_NAME: Final = {
    "CC0-1.0": "LICENSES/CC0-1.0.txt",
    "Apache-2.0": "LICENSES/Apache-2.0.txt",
    "Unicode-3.0": "LICENSES/Unicode-3.0.txt",
    "LicenseRef-SHA1-Public-Domain": "LICENSES/LicenseRef-SHA1-Public-Domain.txt",
}
"""Texts of the pieces that name a licence and no file."""

Piece = dict[str, object]


def main(words: list[str]) -> int:
    """Writes the file. Returns the exit code."""
    if len(words) != 1 or not (Path(words[0]) / "src").is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    text = notices(Path(words[0]))
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    print(f"{TARGET}: {text.count('Licence: ')} pieces")
    return 0


def notices(source: Path) -> str:
    """The whole file.

    Raises:
        OSError: a licence that is named is not there.
        KeyError: a piece names neither a file nor a licence whose text is known.
    """
    texts: dict[str, int] = {}
    entries = []
    for folder, piece in pieces(source):
        files = _files(piece, folder, source)
        numbers = [texts.setdefault(_text(path), len(texts) + 1) for path in files]
        entries.append(_entry(piece, numbers))
    ends = [f"--- Text {number} ---\n\n{text}" for text, number in texts.items()]
    return "\n".join([_HEAD.format(source=source.resolve().name), *entries, *ends])


def pieces(source: Path) -> Iterator[tuple[Path, Piece]]:
    """What is shipped of others, with the folder it stands in."""
    for path in sorted(source.rglob("qt_attribution.json")):
        if not _NOT_SHIPPED.match(path.parent.relative_to(source).as_posix() + "/"):
            # strict=False: some hold line ends within texts
            read = json.loads(path.read_text(encoding="utf-8"), strict=False)
            for piece in read if isinstance(read, list) else [read]:
                yield path.parent, piece


def _files(piece: Piece, folder: Path, source: Path) -> list[Path]:
    named = piece.get("LicenseFile") or piece.get("LicenseFiles")
    if named is None:
        return [source / _BY_NAME[str(piece["LicenseId"])]]
    return [folder / name for name in (named if isinstance(named, list) else [str(named)])]


def _text(path: Path) -> str:
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def _entry(piece: Piece, numbers: list[int]) -> str:
    version = f" {piece['Version']}" if piece.get("Version") else ""
    told = piece.get("Copyright", "")
    owners = [str(one) for one in told] if isinstance(told, list) else str(told).splitlines()
    where = ", ".join(f"text {number}" for number in numbers)
    kind = str(piece.get("LicenseId") or piece["License"])
    lines = [f"{piece['Name']}{version}", f"  Licence: {kind} ({where})"]
    return "\n".join([*lines, *(f"  {owner.strip()}" for owner in owners if owner.strip())]) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
