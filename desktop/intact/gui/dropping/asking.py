"""Asks the other program for the data of a drop: once, and again only while it has none yet.

A program that must fetch a message first answers late. Qt on X11 waits five seconds and then gives
nothing; the next question for the same format gets the late answer, but a question for another
format would get it too (drag and drop facts, section 2.1).

Under Wayland Qt waits one second, keeps an empty answer for good, and takes what was dropped away
as soon as other events are worked on: there is no second question (seen with Qt 6.11).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from intact import limits

_AT_ONCE = 0.5
"""Seconds: an empty answer within that time was meant so."""

_GIVEN_UP = 4.5
"""Seconds: after that time Qt has stopped waiting, and the question still stands."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the other program said.

    Attributes:
        data: the data, b"" where there were none.
        seconds: how long it was waited for.
        late: whether an answer may still be on its way: no other format may be asked for then.
        stopped: whether the person would not wait any longer.
    """

    data: bytes
    seconds: int = 0
    late: bool = False
    stopped: bool = False


def ask(
    data: QMimeData,
    kind: str,
    goes_on: Callable[[], bool] | None,
    clock: Callable[[], float] = time.monotonic,
    *,
    unanswered: Callable[[], None] = lambda: None,
) -> Answer:
    """Asks for one format until it is there, up to a limit.

    Args:
        data: the drop or the clipboard.
        kind: the name of the format.
        goes_on: called after each empty answer; False ends the asking. None where the first answer
            counts, whatever it is.
        clock: seconds of a clock that never goes back.
        unanswered: called for each question that Qt gave up; its answer may come later.
    """
    begun = clock()
    at_once, late = 0, False
    while True:
        asked = clock()
        octets = bytes(data.data(kind).data())
        now = clock()
        if octets:
            return Answer(octets, late=late)
        if now - asked < _AT_ONCE:
            at_once += 1
        else:
            late = True
        if now - asked >= _GIVEN_UP:
            unanswered()
        enough = now - begun >= limits.SLOW_SOURCE_SECONDS or at_once >= limits.EMPTY_ANSWERS
        if enough or goes_on is None:
            return Answer(b"", round(now - begun), late)
        if not goes_on():
            return Answer(b"", round(now - begun), late, stopped=True)
