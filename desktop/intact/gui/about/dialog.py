"""About Intact: three pages, of which the one with licences is filled when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intact.gui.about.licences_page import LicencesPage
from intact.gui.about.protection_page import ProtectionPage
from intact.gui.about.versions_page import VersionsPage
from intact.gui.parts.close_box import close_box
from intact.gui.parts.fitting_tabs import FittingTabs
from intact.gui.parts.order import read_in_order
from intact.gui.parts.sizing import open_with
from intact.gui.state.core import ReadingPool

_COLUMNS, _LINES = 110, 32


class AboutDialog(QDialog):
    """Opens nothing else: no page, no program."""

    def __init__(
        self, pool: ReadingPool, possible: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Intact"))
        self.versions = VersionsPage(self)
        self.protection = ProtectionPage(pool, possible, self)
        self.licences = LicencesPage(self)
        self.tabs = FittingTabs(self)
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.addTab(self.versions, self.tr("&Versions"))
        self.tabs.addTab(self.protection, self.tr("&Protection"))
        self.tabs.addTab(self.licences, self.tr("&Licences"))
        buttons = close_box(self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        read_in_order(self)
        open_with(self, _COLUMNS, _LINES)
