"""What can be undone: samples taken out, exchanged for others, and attached ones brought in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row
from intact.source import Source

ReadAt = Callable[[int, Sequence[Source]], tuple[int, ...]]
"""Reads sources into rows at a place of the list; returns their keys."""


class Remove(QUndoCommand):
    """Takes rows out of the list, and puts them back where they stood."""

    def __init__(self, model: SamplesModel, keys: Sequence[int]) -> None:
        super().__init__()
        self._model = model
        self._keys = tuple(keys)
        self._taken: list[tuple[int, Row]] = []

    @override
    def redo(self) -> None:
        self._taken = self._model.remove(self._keys)

    @override
    def undo(self) -> None:
        self._model.restore(self._taken)


class Exchange(QUndoCommand):
    """Puts what is read from other sources in the place of a sample, and the sample back.

    The sources are what is attached to it, or itself, to be read in another way.
    """

    def __init__(
        self, model: SamplesModel, read_at: ReadAt, key: int, others: Sequence[Source]
    ) -> None:
        super().__init__()
        self._model = model
        self._read_at = read_at
        self._others = tuple(others)
        self._key = key
        self._keys: tuple[int, ...] = ()
        self._taken: list[tuple[int, Row]] = []

    @override
    def redo(self) -> None:
        self._keys = self._read_at(self._model.place(self._key) + 1, self._others)
        self._taken = self._model.remove([self._key])  # after, so that the next row is the new one

    @override
    def undo(self) -> None:
        self._model.restore([(place + len(self._keys), row) for place, row in self._taken])
        self._model.remove(self._keys)


class AddAttached(QUndoCommand):
    """Puts what is attached to a sample behind it in the list, and takes it out again."""

    def __init__(
        self, model: SamplesModel, read_at: ReadAt, key: int, attached: Sequence[Source]
    ) -> None:
        super().__init__()
        self._model = model
        self._read_at = read_at
        self._attached = tuple(attached)
        self._key = key
        self._keys: tuple[int, ...] = ()

    @override
    def redo(self) -> None:
        self._keys = self._read_at(self._model.place(self._key) + 1, self._attached)

    @override
    def undo(self) -> None:
        self._model.remove(self._keys)
