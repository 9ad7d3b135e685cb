"""A button beside the comment: the person's own texts, to be put where the cursor is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from intact import untrusted
from intact.gui import appearance
from intact.gui.parts.tool_button import ToolButton
from intact.gui.state.choices import Choices


class TextsButton(ToolButton):
    """A menu that is made when it opens.

    Signals:
        chosen: the text that is to go into the comment.
        keeping_asked: what stands in the comment is to become one of the texts.
        change_asked: the texts are to be changed.
    """

    chosen = Signal(str)
    keeping_asked = Signal()
    change_asked = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setIcon(appearance.icon("text"))
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Put a text of yours into the comment"))
        self.setToolTip(self.accessibleName())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)
        self.fill()

    def fill(self) -> None:
        """Lists the texts that there are now, and what can be done with them."""
        self._menu.clear()
        for template in self._choices.settings.templates:
            name = untrusted.line(template.name).replace("&", "&&")
            action = self._menu.addAction(name)
            action.triggered.connect(lambda _=False, text=template.text: self.chosen.emit(text))
        if self._choices.settings.templates:
            self._menu.addSeparator()
        keep = self._menu.addAction(self.tr("&Keep this comment as a text…"))
        keep.setEnabled(bool(self._choices.said.comment.strip()))
        keep.triggered.connect(self.keeping_asked)
        self._menu.addAction(self.tr("&Change the texts…")).triggered.connect(self.change_asked)
