"""Python's garbage collector works in the thread of the window only.

It runs in whatever thread happens to make objects, and takes those of Qt with it that nobody holds
any more; a timer or a watcher of files that ends in a foreign thread brings the program down.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS: Final = 250


class Collector(QObject):
    """Looks from time to time whether a collection is due, by the collector's own thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()


def collect_if_due() -> None:
    """One collection of the oldest generation whose threshold is passed, if one is."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [
        generation
        for generation in range(len(counts))
        if counts[generation] > thresholds[generation]
    ]
    if due:
        gc.collect(due[-1])
