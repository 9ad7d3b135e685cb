"""What is seldom needed, behind one button: history, report, settings, keys, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from intact.gui import appearance
from intact.gui.parts.tool_button import ToolButton

if TYPE_CHECKING:
    from intact.gui.shortcuts import Deed


class MainMenuButton(ToolButton):
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
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        """Once, when it is opened first."""
        from intact.gui.shortcuts import Deed  # noqa: PLC0415 - the window is shown without it

        menu = self.menu()
        if menu.actions():
            return
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

    def _add(self, menu: QMenu, text: str, deed: Deed) -> None:
        from intact.gui.shortcuts import sequence  # noqa: PLC0415

        action = menu.addAction(text)
        keys = sequence(deed)
        if not keys.isEmpty():
            action.setText(f"{text}\t{keys.toString(keys.SequenceFormat.NativeText)}")
        action.triggered.connect(lambda: self.asked.emit(deed))
