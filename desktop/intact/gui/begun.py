"""The settings the window needs before it is shown: how it looks, and nothing else.

The rest is read behind the window, by `settings.store`, which also tells what is wrong. Here the
file is parsed by Qt, which is loaded anyway: half a millisecond, where a JSON module takes two.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QJsonDocument

from intact.settings.file import NAME, content, refuse_foreign


class Begun(NamedTuple):
    """What a start begins with; "" is the system's."""

    language: str = ""
    appearance: str = ""
    knows_steps: bool = False


def begun(folder: Path) -> Begun:
    """What the settings in a folder say; a file that cannot be used says nothing."""
    try:
        refuse_foreign(folder)
        data = content(folder / NAME)
    except (OSError, ValueError):
        return Begun()
    table = QJsonDocument.fromJson(data).toVariant()
    if not isinstance(table, dict):
        return Begun()
    language, appearance = (table.get(name) for name in ("language", "appearance"))
    return Begun(
        language if isinstance(language, str) else "",
        appearance if isinstance(appearance, str) else "",
        knows_steps=table.get("knows_steps") is True,
    )
