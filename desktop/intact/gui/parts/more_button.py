"""The second level: exact terms, for those who know them, and the button that opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from intact.gui import appearance
from intact.gui.parts.labels import Label, Tone


class MoreButton(QToolButton):
    """Checked while the second level is shown; the arrow says so."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.toggled.connect(self._turn)
        self._turn(open_=False)

    def _turn(self, open_: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.setIcon(appearance.icon("down" if open_ else "forth"))


class ExactTerm(Label):
    """A term that can be copied, hidden at first."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, Tone.MUTED, parent)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()
