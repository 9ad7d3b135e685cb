"""The mail programs that a Linux desktop has in its menus (Desktop Entry Specification 1.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from configparser import ConfigParser
from configparser import Error as NoEntry
from itertools import islice
from pathlib import Path

from intact import limits

_GROUP = "Desktop Entry"
_MAILTO = "x-scheme-handler/mailto"


def mail_programs(folders: Iterable[Path]) -> tuple[str, ...]:
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
    try:
        if not path.is_file():  # a pipe would never end
            return False
        with path.open("rb") as file:
            text = file.read(limits.DESKTOP_FILE_BYTES).decode("utf-8", "replace")
        entries = ConfigParser(
            delimiters=("=",), comment_prefixes=("#",), strict=False, interpolation=None
        )
        entries.read_string(text)
        entry = entries[_GROUP]
    except (OSError, NoEntry, KeyError):
        return False
    if entry.get("Hidden", "").strip() == "true":
        return False
    categories = set(entry.get("Categories", "").split(";"))
    opens_mail_links = _MAILTO in entry.get("MimeType", "").split(";")
    return "Email" in categories or (opens_mail_links and "WebBrowser" not in categories)
