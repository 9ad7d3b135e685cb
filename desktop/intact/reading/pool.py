"""Sources -> samples, in a few reading children that are watched and replaced.

A child reads one source at a time. One that dies, hangs or talks nonsense costs that source only.
After a number of messages a child is renewed, which bounds what a slow leak, or a silent take-over
by an earlier message, can do.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Sequence
from queue import Empty, LifoQueue
from typing import Final

from intact.errors import Unreadable, UnreadableReason
from intact.log.events import Event, Sum, note
from intact.reading import questions
from intact.reading.answer import Unpacked
from intact.reading.bounds import Bounds
from intact.reading.children import Children
from intact.reading.process import ReadingProcess, child_command
from intact.reading.protocol import Nonsense
from intact.reading.questions import Question, Result
from intact.sample import Head, Sample
from intact.source import Source
from intact.system.interface import System

_GLANCE: Final = 0.05
"""Seconds between two looks at whether the person has cancelled while others are read."""

_ORDINARY: Final = 0
"""The size of source that the terms of an ordinary child are made for."""


class Pool:
    """Reads sources; may be asked from any number of threads.

    Attributes:
        size: how many sources are read at a time.

    Where no child can be started this process reads, within the limits of the code; with `required`
    nothing is read there any more.
    """

    def __init__(
        self,
        system: System,
        size: int = 2,
        command: Sequence[str] | None = None,
        bounds: Bounds | None = None,
        *,
        required: bool = False,
    ) -> None:
        self.size = size
        self._required = required
        self._bounds = bounds or Bounds()
        self._numbers = itertools.count(1)
        self._closed = threading.Event()
        self._children = Children(system, tuple(command or child_command()), self._bounds)
        # the child used last is used next; None is a place where none was started yet
        self._places: LifoQueue[ReadingProcess | None] = LifoQueue()
        for _ in range(size):
            self._places.put(None)

    @property
    def isolated(self) -> bool:
        """Whether hostile bytes are parsed in processes of their own."""
        return self._children.isolated

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the limits that hold in the children, as the last one reported them."""
        return self._children.layers

    def read(self, source: Source, cancelled: threading.Event | None = None) -> Sample:
        """Makes a sample of a source; blocks until a child is free and has answered.

        Raises:
            Unreadable: it is none, its child failed, or `cancelled` was set.
        """
        begun = time.monotonic()
        size, digest = len(source.data), Sum(source.sha256)
        try:
            sample = self._answer(questions.sample(next(self._numbers), source), cancelled)
        except Unreadable as error:
            ms = _milliseconds(begun)
            note(Event.UNREADABLE, reason=error.reason, bytes=size, sha256=digest, ms=ms)
            raise
        note(
            Event.SAMPLE_READ,
            format=sample.format,
            bytes=size,
            sha256=digest,
            fidelity=sample.fidelity,
            losses=tuple(dict.fromkeys(loss.code for loss in sample.losses)),
            ms=_milliseconds(begun),
        )
        return sample

    def heads(
        self, sections: Sequence[bytes], cancelled: threading.Event | None = None
    ) -> tuple[Head, ...]:
        """The heads of messages that begin so; blocks as `read` does.

        Raises:
            Unreadable: the child failed, or `cancelled` was set.
        """
        return self._answer(questions.heads(next(self._numbers), sections), cancelled)

    def unpack(self, archive: bytes, cancelled: threading.Event | None = None) -> Unpacked:
        """What is in an archive; blocks as `read` does.

        Raises:
            Unreadable: it cannot be unpacked, its child failed, or `cancelled` was set.
        """
        return self._answer(questions.members(next(self._numbers), archive), cancelled)

    def learn_layers(self) -> tuple[str, ...]:
        """Starts a child if there is none yet, and tells which limits hold in it."""
        self._warm_one()
        return self.layers

    def warm(self) -> None:
        """Starts the children in the background, so that the first message need not wait."""
        for _ in range(self.size):
            threading.Thread(target=self._warm_one, name="reading-warmer", daemon=True).start()

    def close(self) -> None:
        """Ends all reading; who still waits gets CANCELLED."""
        self._closed.set()
        self._children.close()

    def _answer(self, question: Question[Result], cancelled: threading.Event | None) -> Result:
        def gave_up() -> bool:
            return self._closed.is_set() or (cancelled is not None and cancelled.is_set())

        child = self._take_place(gave_up)
        try:
            if self._bounds.is_large(question.size):
                return self._answer_apart(question, gave_up)
            child = child or self._children.start(_ORDINARY, gave_up)
            return self._here(question) if child is None else self._ask(child, question, gave_up)
        finally:
            self._places.put(self._kept(child))

    def _take_place(self, gave_up: Callable[[], bool]) -> ReadingProcess | None:
        while not gave_up():
            try:
                return self._places.get(timeout=_GLANCE)
            except Empty:
                continue
        raise Unreadable(UnreadableReason.CANCELLED)

    def _kept(self, child: ReadingProcess | None) -> ReadingProcess | None:
        """The child if it can go on; else it is ended, and the next source starts a new one."""
        if child is None or (child.usable and child.answered < self._bounds.messages):
            return child
        if child.usable:
            note(Event.CHILD_RENEWED, answered=child.answered)
        self._children.end(child)
        return None

    def _answer_apart(self, question: Question[Result], gave_up: Callable[[], bool]) -> Result:
        """Asks a large question in a child of its own, which may use more memory."""
        child = self._children.start(question.size, gave_up)
        if child is None:
            return self._here(question)
        try:
            return self._ask(child, question, gave_up)
        finally:
            self._children.end(child)

    def _here(self, question: Question[Result]) -> Result:
        """Reads in this process, unless that is ruled out.

        Raises:
            Unreadable: it is, or the question has no answer.
        """
        if self._required:
            raise Unreadable(UnreadableReason.NOT_PROTECTED)
        return _answer_here(question)

    def _ask(
        self, child: ReadingProcess, question: Question[Result], gave_up: Callable[[], bool]
    ) -> Result:
        seconds = self._bounds.seconds_for(question.size)
        try:
            return question.heard(
                child.ask(question.frame, question.most_of_blob, seconds, gave_up)
            )
        except Nonsense:
            child.usable = False
            note(Event.CHILD_FAILED, reason=UnreadableReason.READER_TALKED_NONSENSE)
            raise Unreadable(UnreadableReason.READER_TALKED_NONSENSE) from None
        except Unreadable as error:
            if not child.usable:
                note(Event.CHILD_FAILED, reason=error.reason)
            raise

    def _warm_one(self) -> None:
        child = self._places.get()
        try:
            child = child or self._children.start(_ORDINARY, self._closed.is_set)
        except Unreadable:  # the first source will meet it again
            child = None
        finally:
            self._places.put(child)


def _milliseconds(begun: float) -> int:
    return round((time.monotonic() - begun) * 1000)


def _answer_here(question: Question[Result]) -> Result:
    """Reads in this process: the limits of the code hold, those of a child do not."""
    try:
        return question.here()
    except Unreadable:
        raise
    except Exception as error:  # a mistake of a reader costs one sample, not more
        name = type(error).__name__
        raise Unreadable(UnreadableReason.READER_DIED, error=name) from error
