"""Python's garbage collector works in the thread of the window only, and takes little at a time.

It runs in whatever thread happens to make objects, and takes those of Qt with it that nobody holds
any more; a timer or a watcher of files that ends in a foreign thread brings the program down. And
it goes through everything there is now and then, which takes 20 ms for the program alone.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS: Final = 250
_YOUNGEST: Final = 0


class Collector(QObject):
    """Looks from time to time whether a collection is due, by the collector's own thresholds.

    What is here when it begins, the program itself, stays until the end and is never looked at.

    Args:
        is_busy: whether the window has more to do than to wait for the person.
    """

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(lambda: collect_if_due(busy=is_busy()))
        self._timer.start()


def collect_if_due(*, busy: bool) -> None:
    """One collection of the oldest generation whose threshold is passed, if one is.

    While the window is busy that is the youngest one: it holds little, however many messages there
    are. The others stay due.
    """
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [
        generation
        for generation in range(len(counts))
        if counts[generation] > thresholds[generation]
    ]
    if busy:
        due = [generation for generation in due if generation == _YOUNGEST]
    if due:
        gc.collect(due[-1])
