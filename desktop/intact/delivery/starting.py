"""Hands mails one after the other to a program that may have to start first.

A program that runs once for each person hands a second start over to the first. While the first is
still starting that can go wrong: two of Claws Mail may take each other's socket away, and then two
run on one profile; a second Thunderbird waits five seconds for the first, then complains. So the
others wait until the first one can be called; and no longer than a start takes, for not every
version of a program shows itself where it is looked for.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from intact.delivery.handover import each
from intact.delivery.way import Errand, Progress
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import LOOK_SECONDS, PROGRAM_START_SECONDS

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Running:
    """A program that may be running.

    Attributes:
        program: what people call it.
        takes_calls: whether it runs and a second start would reach it; None where nobody knows, or
            where it does not matter.
    """

    program: str
    takes_calls: Callable[[], bool | None]

    def wait(self, errand: Errand) -> None:
        """Waits until it takes calls, or must have started by all means.

        Raises:
            NotDelivered: CANCELLED.
        """
        end = time.monotonic() + PROGRAM_START_SECONDS
        while self.takes_calls() is False and time.monotonic() < end:
            if errand.cancelled():
                raise NotDelivered(NotDeliveredReason.CANCELLED)
            threading.Event().wait(LOOK_SECONDS)


def each_in_turn(
    things: Sequence[Thing],
    hand_over: Callable[[Thing], object],
    running: Running,
    errand: Errand,
) -> None:
    """Hands things over; where the program has to start, the second waits until it has.

    Raises:
        NotDelivered: as `hand_over` and `Running.wait` do, with `done` and `total` in its values
            where some had gone before.
    """
    starts = len(things) > 1 and running.takes_calls() is False

    def one(numbered: tuple[int, Thing]) -> None:
        number, thing = numbered
        if starts and number == 2:
            errand.progress(Progress(number, len(things), 0, 0, waits_for=running.program))
            running.wait(errand)
        hand_over(thing)

    each(list(enumerate(things, 1)), one)
