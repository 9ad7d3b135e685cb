"""Writes SHA256SUMS for a folder of finished files, in the form that `sha256sum --check` reads.

python3 packaging/supply/checksums.py FOLDER
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Final

NAME: Final = "SHA256SUMS"


def main(words: list[str]) -> int:
    """Writes the file. Returns the exit code."""
    if len(words) != 1 or not Path(words[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(words[0])
    lines = [f"{digest}  {name}\n" for name, digest in sums(folder)]
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")
    print(f"{folder / NAME}: {len(lines)} files")
    return 0


def sums(folder: Path) -> list[tuple[str, str]]:
    """Name and sum of each file that lies in the folder itself."""
    found: list[tuple[str, str]] = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != NAME:
            with path.open("rb") as file:
                found.append((path.name, hashlib.file_digest(file, "sha256").hexdigest()))
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
