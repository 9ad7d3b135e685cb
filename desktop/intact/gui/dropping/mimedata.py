"""What a drop or the clipboard holds, and whether Intact can take it.

While something is dragged over the window only the names of its formats are looked at: asking for
the data makes mail programs write files. On the drop the addresses are asked for once, since every
further question writes the files again (drag and drop facts 2.1).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl

from intact.errors import Unreadable, UnreadableReason
from intact.source import Origin, Source

if TYPE_CHECKING:
    from intact.intake import Refused

_FILES = "text/uri-list"
_HEADER_LINES = 3
"""Header fields at the beginning of a text that make it a message."""


class Welcome(Enum):
    """Whether what is dragged over the window can be taken."""

    YES = auto()
    MOVE_ONLY = auto()  # the other program offers no copy
    NO_FILES = auto()


@dataclass(frozen=True, slots=True)
class Payload:
    """What was handed over.

    Attributes:
        paths: local files and folders.
        others: what is in memory, or refused with its reason.
        repeated: files that were named more than once. Thunderbird does so when it mixes up
            messages, so one of them is missing.
    """

    paths: tuple[Path, ...] = ()
    others: tuple[Source | Refused, ...] = ()
    repeated: int = 0

    def __bool__(self) -> bool:
        """Whether there is anything to take."""
        return bool(self.paths or self.others)


def welcome(formats: Iterable[str], *, copy_offered: bool) -> Welcome:
    """What to say to a drag, by the names of its formats alone."""
    if _FILES not in formats:
        return Welcome.NO_FILES
    return Welcome.YES if copy_offered else Welcome.MOVE_ONLY


def dropped(data: QMimeData) -> Payload:
    """The files of a drop."""
    return _files(data.urls())


def pasted(data: QMimeData) -> Payload:
    """The files on the clipboard, or the source text of a message."""
    if _FILES in data.formats():
        return _files(data.urls())
    text = data.text()
    if not is_message_source(text):
        return Payload()
    source = Source(text.encode("utf-8", "replace"), "message.eml", Origin.PASTE)
    return Payload(others=(source,))


def is_message_source(text: str) -> bool:
    """Whether a text begins like a message: with header fields."""
    fields = 0
    for line in text.lstrip("\r\n")[:8192].splitlines():
        if line[:1] in {" ", "\t"} and fields:
            continue
        name, colon, _ = line.partition(":")
        if not colon or not name or not all("!" <= character <= "~" for character in name):
            break
        fields += 1
    return fields >= _HEADER_LINES


def _files(urls: Iterable[QUrl]) -> Payload:
    paths: dict[Path, None] = {}
    others: list[Source | Refused] = []
    repeated = 0
    for url in urls:
        if not url.isLocalFile():
            others.append(_refused(url))
            continue
        path = Path(url.toLocalFile())
        repeated += path in paths
        paths[path] = None
    return Payload(tuple(paths), tuple(others), repeated)


def _refused(url: QUrl) -> Refused:
    from intact.intake import Refused  # noqa: PLC0415 - after the window is there

    reason = Unreadable(UnreadableReason.REMOTE_ADDRESS, scheme=url.scheme())
    return Refused(url.fileName() or url.scheme(), reason)
