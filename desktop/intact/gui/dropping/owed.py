"""Answers that other programs still owe: on X11 they would come to whoever is asked next.

Qt waits five seconds for an answer and then gives nothing, but the question stands: the answer
comes when the other program has it, and Qt takes it for that to the question under way then, even
one to another program (drag and drop facts, section 2.1). So nothing is asked before it has come.
It is seen as an event that reaches the window while nobody waits for one.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from typing_extensions import override

from intact import limits

_EVENTS: Final = b"xcb_generic_event_t"
_SELECTION_NOTIFY: Final = 31  # X.h
_SENT: Final = 0x80
"""Bit that tells an event another program sent from one of the server."""


class Owed(QAbstractNativeEventFilter):
    """Counts the questions that wait for an answer; true while there are any.

    Args:
        platform: as `QGuiApplication.platformName` says it; only X11 mixes answers up.
        clock: seconds of a clock that never goes back.
    """

    def __init__(self, platform: str, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._mixes = platform == "xcb"
        self._clock = clock
        self._count = 0
        self._until = 0.0

    def __bool__(self) -> bool:
        """False also when it has been waited long enough: the other program may have ended."""
        if self._count and self._clock() >= self._until:
            self._settle()
        return self._count > 0

    def owe(self) -> None:
        """A question was given up without an answer."""
        application = QCoreApplication.instance()
        if not self._mixes or application is None:
            return
        if not self._count:
            application.installNativeEventFilter(self)
        self._count += 1
        self._until = self._clock() + limits.SLOW_SOURCE_SECONDS

    @override
    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> bool:
        if self._count and eventType == _EVENTS:
            kind = ctypes.c_uint8.from_address(int(message)).value & ~_SENT
            if kind == _SELECTION_NOTIFY:
                self._count -= 1
                if not self._count:
                    self._settle()
        return False

    def _settle(self) -> None:
        self._count = 0
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
