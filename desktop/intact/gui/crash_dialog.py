"""What can be passed on about a mistake in Intact: what is read is what would be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from intact.gui.parts.announce import announce
from intact.gui.parts.close_box import close_box
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.plain_text import PlainText
from intact.log.crash import Crash

_COLUMNS = 64
_LINES = 12


class CrashDialog(QDialog):
    """Shows the text of a crash; nothing leaves but by the person's own hand."""

    def __init__(self, crash: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A mistake in Intact"))
        told = Label(
            self.tr(
                "This tells what went wrong, and holds nothing of your messages. "
                "Intact sends it nowhere: copy it, and pass it on to whoever helps you."
            )
        )
        self.text = PlainText(self.tr("What would be copied"), self, fixed=True)
        self.text.show_text(crash.text())
        metrics = QFontMetrics(self.text.font())
        self.text.setMinimumSize(
            metrics.averageCharWidth() * _COLUMNS, metrics.lineSpacing() * _LINES
        )
        self.copied = Label("", Tone.MUTED, self)
        buttons = close_box(self)
        self.copying = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copying.setDefault(True)
        self.copying.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        foot = QHBoxLayout()
        foot.addWidget(self.copied, 1)
        foot.addWidget(buttons)
        layout.addWidget(told)
        layout.addWidget(self.text)
        layout.addLayout(foot)
        read_in_order(self)
        self.copying.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.say(self.tr("Copied"))
        announce(self, self.copied.text())
