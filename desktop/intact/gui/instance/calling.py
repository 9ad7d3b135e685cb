"""A later start hands its files to the first instance."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtNetwork import QLocalSocket

from intact import limits, places
from intact.errors import Unreadable
from intact.gui.instance import language
from intact.gui.instance.place import Place

_AGAIN_MILLISECONDS: Final = 50


def hand_over(place: Place, paths: Sequence[Path], token: str = "") -> bool:
    """Whether the first instance has taken the files and shows itself, by the desktop's token.

    It may have begun a moment ago and not listen yet, so it is asked again for a while. One that
    does not answer in time, or cannot prove to be of this person, is told nothing.
    """
    try:
        for path in paths:
            places.refuse_elsewhere(path)
        wish = language.wish([path.absolute() for path in paths], token)
    except (Unreadable, ValueError):
        return False  # the person is told why in a window of our own
    until = QDeadlineTimer(int(limits.CALL_SECONDS * 1000))
    while not until.hasExpired():
        if (found := _found(place)) is not None:
            return _told(*found, wish, until)
        pause = QEventLoop()
        QTimer.singleShot(_AGAIN_MILLISECONDS, pause, pause.quit)
        pause.exec()
    return False


def _found(place: Place) -> tuple[QLocalSocket, bytes] | None:
    """Who listens at the place, and the key that it must know."""
    try:
        key = place.key()
        name = place.server_name(key)
    except OSError:
        return None
    socket = QLocalSocket()
    socket.connectToServer(name)
    return (socket, key) if socket.waitForConnected(_AGAIN_MILLISECONDS) else None


def _told(socket: QLocalSocket, key: bytes, wish: bytes, until: QDeadlineTimer) -> bool:
    """Whether who listens proved to be ours, and took the wish."""
    nonce = secrets.token_bytes(language.NONCE)
    socket.write(language.question(nonce))
    answer = _heard(socket, language.PROOF, until)
    if not secrets.compare_digest(answer, language.proof(key, nonce)):
        socket.abort()
        return False
    socket.write(wish)
    return _heard(socket, len(language.TAKEN), until) == language.TAKEN


def _heard(socket: QLocalSocket, size: int, until: QDeadlineTimer) -> bytes:
    """So many octets, or fewer if they do not come in time."""
    socket.flush()
    while socket.bytesAvailable() < size:
        if not socket.waitForReadyRead(max(0, until.remainingTime())):
            break
    return bytes(socket.read(size).data())
