"""The settings file as octets: only what this person wrote, and no more than settings can be.

Loads next to nothing, for the window reads its language from it before it is shown.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from intact import limits

NAME: Final = "settings.json"


def refuse_foreign(folder: Path) -> None:
    """Lets a folder of this person pass; it may be a link, if this person made the link.

    Who may write there could plant another file in the place of ours, or a link to one.

    Raises:
        OSError: it is not there, or others own it or may write to it.
    """
    if not hasattr(os, "geteuid"):  # Windows: the rights of the profile
        return
    found = folder.stat()
    owners = {folder.lstat().st_uid, found.st_uid}
    if owners != {os.geteuid()} or found.st_mode & stat.S_IWOTH:
        raise PermissionError(None, "others may have written to the folder")


def content(path: Path) -> bytes:
    """The file, at most as large as settings can be.

    Raises:
        OSError: it cannot be read, or somebody else may have written it.
        ValueError: it is larger.
    """
    with path.open("rb") as file:
        found = os.fstat(file.fileno())
        if hasattr(os, "geteuid") and (
            found.st_uid != os.geteuid() or found.st_mode & stat.S_IWOTH
        ):
            raise PermissionError(None, "others may have written the file")
        data = file.read(limits.SETTINGS_BYTES + 1)
    if len(data) > limits.SETTINGS_BYTES:
        raise ValueError("the file is too large")
    return data
