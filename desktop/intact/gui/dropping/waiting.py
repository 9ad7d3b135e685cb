"""Lies over the window while a mail program has not handed over yet what it dragged."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from intact.gui.parts.labels import Label, Tone

_LOOK_MS = 250
"""How long the window looks after itself between two questions to the other program: for a click,
and the picture that follows it."""


class WaitCover(QWidget):
    """Says for whom it is waited, with a button to stop; `stopped` once it was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stopped = False
        self._words = Label("", Tone.TITLE, self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = Label("", Tone.MUTED, self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        busy = self._busy = QProgressBar(self)
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        busy.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        self.stop = QPushButton(self)
        self.stop.clicked.connect(self._stop)
        # a shortcut of the button itself would press it for longer than the window has time
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._stop)
        layout = QVBoxLayout(self)
        layout.setSpacing(self.fontMetrics().height() * 2 // 3)
        layout.addStretch(1)
        layout.addWidget(self._words)
        layout.addWidget(self._hint)
        layout.addWidget(busy, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.hide()

    def begin(self, program: str) -> None:
        """Forgets what was before; nothing is shown until the first answer was empty.

        Args:
            program: what people call the other program, "" where it is not known.
        """
        self.stopped = False
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("Stop waiting"))  # in the language that is spoken by now
        self._busy.setAccessibleName(self.tr("Waiting"))
        waits = self.tr("Waiting for {program}…").format(program=program)
        self._words.say(waits if program else self.tr("Waiting for the other program…"))
        self._hint.say(self.tr("It may have to load the message first."))

    def goes_on(self) -> bool:
        """Shows itself, lets the window work a moment, and tells whether to wait on."""
        parent = self.parentWidget()
        if self.isHidden() and parent is not None:
            self.setGeometry(parent.rect())
            self.raise_()
            self.show()
            self.stop.setFocus()
        moment = QEventLoop()
        QTimer.singleShot(_LOOK_MS, moment, moment.quit)
        moment.exec()
        return not self.stopped

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _stop(self) -> None:
        self.stopped = True
        self.stop.setEnabled(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
