"""Whether Intact itself runs in a sandbox of Linux desktops: a Flatpak or a snap."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_FLATPAK: Final = Path("/.flatpak-info")
"""There in every Flatpak, and nowhere else (flatpak-metadata(5))."""


def found(package: Path = Path(__file__)) -> bool:
    """Whether there is one.

    Snapd's variable is inherited by everything that a snap starts (a terminal, an editor), so it
    counts only where `package`, a file of Intact's, lies in that snap.
    """
    if os.environ.get("FLATPAK_ID") or _FLATPAK.exists():
        return True
    snap = os.environ.get("SNAP", "")
    return bool(snap) and package.is_relative_to(snap)
