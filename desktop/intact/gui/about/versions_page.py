"""Which versions of everything run here, to be copied for the helpdesk."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, qVersion
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact import __version__, licences
from intact.gui.appearance import application_icon
from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.plain_text import PlainText
from intact.overriding import override


class VersionsPage(QWidget):
    """Name, version and licence of Intact; below it a text with all the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PlainText(self.tr("Versions"), self, fixed=True)
        self.text.show_text(versions())
        self.copy = QPushButton(self.tr("&Copy for the helpdesk"), self)
        self.copied = Label("", Tone.MUTED, self)
        self.copy.clicked.connect(self._copy)
        words = QVBoxLayout()
        words.addWidget(Label(f"Intact {__version__}", Tone.TITLE))
        licence = self.tr("Free software under the GNU General Public License, version 3 or later.")
        words.addWidget(Label(licence, Tone.MUTED))
        head = QHBoxLayout()
        head.addWidget(_Picture(self))
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.copied, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions())
        self.copied.say(self.tr("Copied"))
        announce(self, self.copied.text())


class _Picture(QWidget):
    """Intact's own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        side = self.fontMetrics().height() * 4
        self.setFixedSize(QSize(side, side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        application_icon().paint(QPainter(self), self.rect())


def versions() -> str:
    """A line for everything that runs here; nothing about the person or the machine's name."""
    lines = [
        f"Intact {__version__}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()} ({QGuiApplication.platformName()})",
        *(f"{name} {version}" for name, version in licences.versions()),
    ]
    return "\n".join(lines)
