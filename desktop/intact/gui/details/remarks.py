"""Lines below the text of a message: what is attached, where links lead; the odd ones marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of safe text; `warning` says what is wrong with it."""

    text: str
    warning: str = ""


class Remarks(QWidget):
    """Takes no room while there is nothing to remark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._lines: list[QWidget] = []

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Shows these lines instead of those before."""
        for line in self._lines:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [_line(remark) for remark in remarks]
        for line in self._lines:
            self._layout.addWidget(line)
            line.show()  # at once, so that the page knows its height
        self.setVisible(bool(remarks))


def _line(remark: Remark) -> QWidget:
    if not remark.warning:
        return Label(remark.text, Tone.MUTED)
    holder = QWidget()
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(Label(remark.text))
    texts.addWidget(Label(remark.warning, Tone.MUTED))
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(IconLabel("look", holder), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return holder
