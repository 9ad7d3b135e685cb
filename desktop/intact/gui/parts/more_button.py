"""The second level: exact terms, for those who know them, and the button that opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intact.gui import appearance
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.tool_button import ToolButton


class OpeningButton(ToolButton):
    """Shows and hides something; assistive technology is told whether it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(self._tell)

    def _tell(self) -> None:
        if QAccessible.isActive():
            changed = QAccessible.State()
            changed.expanded = changed.collapsed = True
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))


class MoreButton(OpeningButton):
    """Checked while the second level is shown; the arrow says so."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.toggled.connect(self._turn)
        self._turn(open_=False)

    def _turn(self, open_: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.setIcon(appearance.icon("down" if open_ else "forth"))


def hanging(button: MoreButton) -> QHBoxLayout:
    """A row in which the arrow begins where the texts above it do: the room around it hangs out."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(-button.iconSize().width() // 2)
    row.addWidget(button)
    row.addStretch(1)
    return row


class ExactTerm(Label):
    """A term that can be copied, hidden at first."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, Tone.MUTED, parent)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()
