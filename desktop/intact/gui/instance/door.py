"""The first instance listens for later ones: few at a time, briefly, and only to one wish."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from intact import limits
from intact.gui.instance.language import Nonsense, Visit
from intact.gui.instance.place import Place

_MILLISECONDS = int(limits.VISIT_SECONDS * 1000)


class Door(QObject):
    """Lets later starts in.

    Signals:
        asked: the paths that a later start was given, none to want the window only; and the token
            by which the desktop lets the window come to the front, or "".
    """

    asked = Signal(tuple, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(limits.VISITORS)
        self._server.newConnection.connect(self._let_in)
        self._visitors: list[_Visitor] = []
        self._key = b""

    def open(self, place: Place) -> bool:
        """Whether it listens now; without it every start has a window of its own."""
        try:
            self._key = place.make_key()
            name = place.server_name(self._key)
        except OSError:
            return False
        QLocalServer.removeServer(name)  # left behind by one that was ended hard
        return self._server.listen(name)

    def close(self) -> None:
        """Lets nobody in any more."""
        self._server.close()
        for visitor in tuple(self._visitors):
            visitor.leave()

    @property
    def visitors(self) -> int:
        """How many are being listened to."""
        return len(self._visitors)

    def _let_in(self) -> None:
        while self._server.hasPendingConnections():
            visitor = _Visitor(self._server.nextPendingConnection(), self._key, self)
            self._visitors.append(visitor)
            visitor.left.connect(self._visitors.remove)
            visitor.asked.connect(self.asked)
            if len(self._visitors) > limits.VISITORS:
                visitor.leave()


class _Visitor(QObject):
    """One of them: it says its wish in time, or is shown out.

    Signals:
        asked: its wish, once at most.
        left: once, with itself.
    """

    asked = Signal(tuple, str)
    left = Signal(object)

    def __init__(self, socket: QLocalSocket, key: bytes, parent: QObject) -> None:
        super().__init__(parent)
        socket.setParent(self)
        socket.setReadBufferSize(limits.WISH_BYTES)
        self._socket = socket
        self._visit = Visit(key)
        self._gone = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self.leave)
        self._limit.start(_MILLISECONDS)
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self.leave)
        QTimer.singleShot(0, self._hear)  # what came before anybody listened

    def leave(self) -> None:
        """Ends the visit; the socket goes with it, when Qt does not read from it any more."""
        if not self._gone:
            self._gone = True
            self._limit.stop()
            self.left.emit(self)
            self.deleteLater()

    def _hear(self) -> None:
        connected = QLocalSocket.LocalSocketState.ConnectedState
        if self._gone or self._visit.paths is not None or self._socket.state() is not connected:
            return
        try:
            answer = self._visit.hear(bytes(self._socket.readAll().data()))
        except Nonsense:
            self.leave()
            return
        if answer:
            self._socket.write(answer)
            self._socket.flush()
        if self._visit.paths is not None:
            self._socket.disconnectFromServer()  # when the answer has gone
            self.asked.emit(self._visit.paths, self._visit.token)
