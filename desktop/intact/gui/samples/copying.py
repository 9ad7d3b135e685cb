"""Samples leave the list as files: what a drag or the clipboard holds, and "Save as".

The files of a drag are written when the other program first asks for them, not while something is
only dragged about; they lie in a private folder, and nobody but Intact may move them. That is in
the window's own thread: Qt wants the answer within the call, the other program waits for it, and
to run other events meanwhile would let it ask once more in between. So a drag is bounded
(`limits.DRAGGED_OUT`, `DRAGGED_OUT_BYTES`) to what is written in a moment; what is more is copied
or saved, which happens behind the window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QMimeData, QSaveFile, QUrl

from intact.delivery import copies
from intact.delivery.copies import Copy
from intact.delivery.saving import Watch, nobody_watches, pieces, refuse_taken_away
from intact.delivery.staging import Staging
from intact.errors import NotDelivered, NotDeliveredReason
from intact.overriding import override
from intact.system.marks import mark_as_foreign

_URLS = "text/uri-list"
_OF_FILE_MANAGERS = "x-special/gnome-copied-files"
"""What Nautilus, Nemo and Caja look for on the clipboard; all others take the list of addresses."""

Write = Callable[[], Sequence[Path]]


def writer(wanted: Sequence[Copy]) -> Write:
    """Writes these files into a private folder of this machine.

    The function raises NotDelivered where they cannot be written.
    """
    from intact.system import this_system  # noqa: PLC0415 - few drags

    return lambda: list(copies.stage(wanted, Staging(this_system())))


def save_one(wanted: Copy, path: Path, watch: Watch = nobody_watches) -> Path:
    """Writes one file, over what is there: whole, or not at all.

    Raises:
        NotDelivered: it cannot be written, or `watch` wants no more.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise NotDelivered(NotDeliveredReason.CANNOT_WRITE, why=file.errorString())
    watch(0)  # what is not committed goes with the object
    for piece in pieces(wanted.data):
        if file.write(bytes(piece)) != len(piece):
            raise NotDelivered(NotDeliveredReason.CANNOT_WRITE, why=file.errorString())
        watch(len(piece))
    if not file.commit():
        raise NotDelivered(NotDeliveredReason.CANNOT_WRITE, why=file.errorString())
    mark_as_foreign(path)
    refuse_taken_away(path)
    return path


class LazyFiles(QMimeData):
    """Addresses of files that are written when somebody asks for them.

    A list, never octets: Qt asks for octets on X11, but for a list under Wayland and on Windows. It
    makes octets of a list, and no list of octets that come from Python (seen with PySide 6.11).

    Attributes:
        failure: why they could not be written; then nothing was given.
    """

    def __init__(self, write: Write) -> None:
        super().__init__()
        self._write = write
        self._urls: list[QUrl] | None = None
        self.failure: NotDelivered | None = None

    @override
    def formats(self) -> list[str]:
        return [_URLS]

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype == _URLS

    @override
    def retrieveData(self, mimetype: str, preferredType: object) -> object:
        if mimetype != _URLS:
            return None
        if self._urls is None:
            self._urls = self._written()
        return self._urls

    @property
    def asked(self) -> bool:
        """Whether anybody has asked for the files."""
        return self._urls is not None

    def _written(self) -> list[QUrl]:
        try:
            paths = self._write()
        except NotDelivered as error:
            self.failure = error
            return []
        return _urls(paths)


def clipboard_data(paths: Sequence[Path]) -> QMimeData:
    """Files that are there already, as file managers and mail programs paste them."""
    urls = _urls(paths)
    data = QMimeData()
    data.setUrls(urls)
    listed = b"\n".join(bytes(url.toEncoded().data()) for url in urls)
    data.setData(_OF_FILE_MANAGERS, b"copy\n" + listed)
    return data


def _urls(paths: Sequence[Path]) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]
