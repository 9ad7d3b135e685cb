"""What Windows shows of the program: its icon, and name, version and maker in its properties."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PyInstaller.utils.win32 import versioninfo

import icons

_ROOT: Final = Path(__file__).resolve().parents[2]

_ENGLISH_UNICODE: Final = "040904B0"


def icon_and_version(work: Path) -> dict[str, object]:
    """Arguments for PyInstaller's EXE."""
    icon = work / "intact.ico"
    icon.write_bytes(icons.ico(_ROOT / "resources" / "icons" / "intact.svg"))
    return {"icon": str(icon), "version": _version(_number())}


def _number() -> str:
    """The version, from the one place where it stands."""
    text = (_ROOT / "desktop" / "intact" / "__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def _version(number: str) -> object:
    """The version resource; Windows wants four numbers."""
    four = (*(int(part) for part in number.split(".")[:3]), 0)
    words = {
        "CompanyName": "The Intact project",
        "FileDescription": "Intact: submit mail samples exactly as they arrived",
        "FileVersion": number,
        "InternalName": "intact",
        "LegalCopyright": "GPL-3.0-or-later",
        "ProductName": "Intact",
        "ProductVersion": number,
    }
    strings = [versioninfo.StringStruct(name, text) for name, text in words.items()]
    table = versioninfo.StringTable(_ENGLISH_UNICODE, strings)
    translation = versioninfo.VarStruct("Translation", [0x0409, 0x04B0])
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=four, prodvers=four),
        kids=[versioninfo.StringFileInfo([table]), versioninfo.VarFileInfo([translation])],
    )
