"""When "Cancel" counts: at once, but not while the word is awaited that a server has a mail."""

from __future__ import annotations

import time
from collections.abc import Callable

from intact.limits import CANCELLED_SECONDS


class Patience:
    """Says that somebody has cancelled only when a while has passed since."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled
        self._end: float | None = None
        self.holds = False

    def __call__(self) -> bool:
        """What a conversation asks; while `holds`, an answer gets some more seconds to come."""
        if not self._cancelled():
            return False
        if not self.holds:
            return True
        if self._end is None:
            self._end = time.monotonic() + CANCELLED_SECONDS
        return time.monotonic() > self._end
