"""The mail programs that a Linux desktop has in its menus (Desktop Entry Specification 1.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from intact import limits
from intact.system.desktop_files import ENTRY, base, data_folders, values

_MAILTO = "x-scheme-handler/mailto"
_SANDBOXED = (Path("/var/lib/flatpak/exports/share"), Path("/var/lib/snapd/desktop"))
"""Where Flatpak and Snap have their desktop files; not every session names them."""


def installed() -> tuple[str, ...]:
    """Desktop file names of the mail programs of this person and this machine."""
    own = base("XDG_DATA_HOME", ".local/share") / "flatpak/exports/share"
    return found_in(folder / "applications" for folder in (*data_folders(), own, *_SANDBOXED))


def found_in(folders: Iterable[Path]) -> tuple[str, ...]:
    """Desktop file names of mail programs below folders of applications, each once.

    A file hides those of the same name in later folders, as the specification demands; an entry
    that is hidden itself, and a browser that opens mail links, do not count.
    """
    seen: dict[str, bool] = {}
    for folder in folders:
        for path in islice(_files(folder), limits.DESKTOP_FILES):
            name = "-".join(path.relative_to(folder).parts)
            if name not in seen:
                seen[name] = _is_mail_program(path)
    return tuple(name for name, is_one in seen.items() if is_one)


def _files(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted((*folder.glob("*.desktop"), *folder.glob("*/*.desktop")))
    except OSError:  # a folder nobody may read
        return


def _is_mail_program(path: Path) -> bool:
    if not path.is_file():  # a pipe would never end
        return False
    if "true" in values(path, ENTRY, "Hidden"):
        return False
    categories = set(values(path, ENTRY, "Categories"))
    opens_mail_links = _MAILTO in values(path, ENTRY, "MimeType")
    return "Email" in categories or (opens_mail_links and "WebBrowser" not in categories)
