"""Which program Linux desktops have for a type, and what its desktop file says about it.

Read as the freedesktop.org specifications "MIME applications" and "Desktop entry" say; asked only
where xdg-utils are missing or know nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_DEFAULTS: Final = "[Default Applications]"
ENTRY: Final = "[Desktop Entry]"
_APPLICATIONS: Final = "applications"
_LIST: Final = "mimeapps.list"


def default_for(mime_type: str) -> str:
    """The desktop file of the default program for a type, "" where none is named.

    The first list that names one that is installed wins; the person's come before the machine's,
    those of the running desktop before the others of the same folder.
    """
    for path in _lists():
        for name in values(path, _DEFAULTS, mime_type):
            if find(name) is not None:
                return name
    return ""


def find(identifier: str) -> Path | None:
    """The desktop file of that name that counts: the person's own hides the machine's."""
    if not identifier or "/" in identifier:
        return None
    paths = (folder / _APPLICATIONS / identifier for folder in data_folders())
    return next((path for path in paths if path.is_file()), None)


def is_flatpak(identifier: str) -> bool:
    """Whether that program is a Flatpak: its desktop file says so (flatpak-build-export(1))."""
    path = find(identifier)
    return path is not None and any(values(path, ENTRY, "X-Flatpak"))


def base(variable: str, otherwise: str) -> Path:
    """A base folder; a relative value is ignored, as the XDG rules demand."""
    named = os.environ.get(variable, "")
    return Path(named) if Path(named).is_absolute() else Path.home() / otherwise


def _lists() -> Iterator[Path]:
    """All files that may name a default, strongest first."""
    desktops = [one.lower() for one in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") if one]
    names = [*(f"{one}-{_LIST}" for one in desktops if "/" not in one), _LIST]
    folders = [
        base("XDG_CONFIG_HOME", ".config"),
        *_folders("XDG_CONFIG_DIRS", "/etc/xdg"),
        *(folder / _APPLICATIONS for folder in data_folders()),
    ]
    for folder in folders:
        yield from (folder / name for name in names)


def data_folders() -> Iterator[Path]:
    """Folders of data, strongest first; those that are absent as well."""
    yield base("XDG_DATA_HOME", ".local/share")
    yield from _folders("XDG_DATA_DIRS", "/usr/local/share:/usr/share")


def _folders(variable: str, otherwise: str) -> Iterator[Path]:
    """Folders of a list in the environment; relative ones are ignored."""
    named = os.environ.get(variable) or otherwise
    return (Path(one) for one in named.split(":") if Path(one).is_absolute())


def values(path: Path, section: str, key: str) -> Iterator[str]:
    """The values of a key, which are divided by semicolons; none where the file cannot be read."""
    from intact.limits import DESKTOP_FILE_BYTES  # noqa: PLC0415 - the window is shown before

    try:
        with path.open("rb") as file:
            text = file.read(DESKTOP_FILE_BYTES).decode("utf-8", "replace")
    except OSError:
        return
    inside = False
    for line in map(str.strip, text.split("\n")):
        if line.startswith("["):
            inside = line == section
        name, equals, value = line.partition("=")
        if inside and equals and name.strip() == key:
            yield from (one.strip() for one in value.split(";") if one.strip())
