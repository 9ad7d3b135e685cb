"""Bounds the bytes that wait to be read, so that a huge drop does not fill the memory."""

from __future__ import annotations

import threading


class Gate:
    """Lets bytes in while fewer than `limit` wait inside; one load always gets in."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._inside = 0
        self._changed = threading.Condition()

    def enter(self, octets: int, cancelled: threading.Event) -> bool:
        """Waits for room; False when it was cancelled meanwhile."""
        with self._changed:
            self._changed.wait_for(
                lambda: (
                    cancelled.is_set() or not self._inside or self._inside + octets <= self._limit
                )
            )
            if cancelled.is_set():
                return False
            self._inside += octets
            return True

    def leave(self, octets: int) -> None:
        """Makes room again."""
        with self._changed:
            self._inside -= octets
            self._changed.notify_all()

    def wake(self) -> None:
        """Has those who wait look at `cancelled` again."""
        with self._changed:
            self._changed.notify_all()
