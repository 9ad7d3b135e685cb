"""Draws the icons and writes the manual page; build.py runs it with a Python that has all it needs.

python packaging/linux/assets.py FOLDER DATE
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "desktop")]

import icons
from intact import __version__
from intact.cli.arguments import parser
from linux.man_page import page

_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
"""Pixels that desktops look for; larger ones come from the SVG."""


def main(folder: Path, date: str) -> int:
    """Writes intact.1 and icons/SIZE.png."""
    (folder / "icons").mkdir(parents=True, exist_ok=True)
    for size in _SIZES:
        picture = icons.png(ROOT / "resources" / "icons" / "intact.svg", size)
        (folder / "icons" / f"{size}.png").write_bytes(picture)
    (folder / "intact.1").write_text(page(parser(), __version__, date), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
