"""The list: being read, and with all that can be in it."""

from __future__ import annotations

import threading
from dataclasses import replace

from bundle_files import mbox
from intact.gui.bundles.page import ChoicePage
from intact.gui.state.core import Core, ReadingPool
from intact.sample import Sample
from intact.source import Source
from pictures.stage import Stage, files
from pictures.state import state

_MANY = 500
_READ = 173


class PausingPool:
    """The real pool, which stops after so many messages until it may go on."""

    def __init__(self, real: ReadingPool, after: int) -> None:
        self._real = real
        self._places = threading.Semaphore(after)

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    def read(self, source: Source, cancelled: threading.Event | None = None) -> Sample:
        """Reads it, once it may."""
        while not self._places.acquire(timeout=0.05):
            if cancelled is not None and cancelled.is_set():
                break
        return self._real.read(source, cancelled)


def _reading(stage: Stage, count: int, after: int) -> None:
    def pausing(core: Core) -> Core:
        return replace(core, pool=PausingPool(core.pool, after))

    stage.open(change=pausing)
    far: list[tuple[int, int]] = []
    stage.window.session.reader.progressed.connect(lambda *progress: far.append(progress))
    stage.begin(*stage.mails.many(count))
    stage.wait(lambda: far and far[-1] == (after, count))


@state
def reading(stage: Stage) -> None:
    """500 messages are being read, with progress, and can be stopped."""
    _reading(stage, _MANY, _READ)


@state
def stopped(stage: Stage) -> None:
    """Reading was stopped; what was read is there."""
    _reading(stage, 40, 12)
    stage.window.workspace.submission.stop.click()
    stage.wait(lambda: stage.window.session.settled)


@state
def mixed(stage: Stage) -> None:
    """Two messages are ready, one needs a look, one is not fit, and one is no message."""
    stage.drop(*stage.mails.mixed())


@state
def dragging_over_the_list(stage: Stage) -> None:
    """More messages are dragged over a list."""
    stage.drop(*stage.mails.mixed())
    stage.drag(files(stage.mails.tickets()))


@state
def many_in_one_file(stage: Stage) -> None:
    """A mail folder in one file: the person chooses from it."""
    mails = (path.read_bytes().replace(b"\r\n", b"\n") for path in stage.mails.many(80))
    stage.begin(stage.mails.keep("Newspapers.mbox", mbox(*mails)))
    page = stage.find(ChoicePage)
    stage.wait(lambda: "Morning paper" in (page.model.index(79, 0).data() or ""))


@state
def all_fine(stage: Stage) -> None:
    """Everything is ready."""
    stage.drop(stage.mails.invoice(), stage.mails.tickets())


@state
def all_blocked(stage: Stage) -> None:
    """Nothing is fit to be sent."""
    stage.drop(stage.mails.newsletter(), stage.mails.drawn_up(), stage.mails.report())


@state
def two_hundred(stage: Stage) -> None:
    """A long list."""
    stage.drop(*stage.mails.many(200))
    stage.select(120)


@state
def long_subject(stage: Stage) -> None:
    """A subject that fits nowhere."""
    stage.drop(stage.mails.long_subject(), stage.mails.invoice())
