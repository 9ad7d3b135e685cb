"""What is seldom needed, behind one button: history, report, settings, keys, about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from intact.gui import appearance
from intact.gui.shortcuts import Deed, sequence


class MainMenuButton(QToolButton):
    """Stands in a corner of the window.

    Signals:
        asked: the Deed that was chosen.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(appearance.icon("menu"))
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTip(self.tr("Menu"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for deed, text in (
            (Deed.HISTORY, self.tr("&What was submitted…")),
            (Deed.REPORT, self.tr("&Report for a ticket…")),
            (Deed.GUIDE, self.tr("&Guide")),
            (None, ""),
            (Deed.SETTINGS, self.tr("&Settings…")),
            (Deed.KEYS, self.tr("&Keyboard shortcuts…")),
            (Deed.ABOUT, self.tr("&About Intact…")),
        ):
            if deed is None:
                menu.addSeparator()
            else:
                self._add(menu, text, deed)
        self.setMenu(menu)

    def _add(self, menu: QMenu, text: str, deed: Deed) -> None:
        action = menu.addAction(text)
        keys = sequence(deed)
        if not keys.isEmpty():
            action.setText(f"{text}\t{keys.toString(keys.SequenceFormat.NativeText)}")
        action.triggered.connect(lambda: self.asked.emit(deed))
