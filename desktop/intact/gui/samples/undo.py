"""What can be undone: taking samples out of the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row


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
