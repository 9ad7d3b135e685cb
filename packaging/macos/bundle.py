"""What belongs to Intact.app beside the program: Info.plist, icon and licences; for intact.spec.

PyInstaller puts the bundle together on a Mac, as Apple wants it to be signed: code in one place,
data in another, links between them (Apple TN2206). It is signed by sign.sh. No Mac was there to try
it on; what stands here is checked on Linux, where a test has PyInstaller lay out the bundle, too.
"""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Final

from frozen.contents import LANGUAGES

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
NAME: Final = "Intact.app"
IDENTIFIER: Final = "org.intact.Intact"


def information() -> dict[str, object]:
    """What stands in Info.plist: the template with the version and the languages in it."""
    with (HERE / "Info.plist").open("rb") as file:
        found: dict[str, object] = plistlib.load(file)
    number = version()
    told = {"CFBundleShortVersionString": number, "CFBundleVersion": number}
    return found | told | {"CFBundleLocalizations": sorted(LANGUAGES | {"en"})}


def version() -> str:
    """The version of the package."""
    text = (ROOT / "desktop/intact/__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def icon(folder: Path) -> Path:
    """Draws the icon into a folder."""
    import icons  # noqa: PLC0415 - draws with Qt, which who asks for the version need not have

    target = folder / "intact.icns"
    target.write_bytes(icons.icns(ROOT / "resources/icons/intact.svg"))
    return target


def licences(program: Path) -> list[tuple[str, str, str]]:
    """The licences of a frozen program as PyInstaller's table: place, file, kind."""
    files = sorted((program / "licences").iterdir())
    return [(f"licences/{path.name}", str(path), "DATA") for path in files]
