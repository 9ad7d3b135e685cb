"""The three steps for somebody who opens Intact for the first time; they go, and stay away.

Shown below the sentence of the empty window until the person closes them, or has submitted
something. An organisation's people see them as well: the steps are the same for them.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intact.gui import appearance
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.picture import Picture
from intact.gui.parts.tool_button import ToolButton
from intact.overriding import override

_LINES = 2
"""Height of a picture, in lines of text."""


class FirstSteps(QFrame):
    """Three steps beside each other, and a button that closes them.

    Signals:
        closed: the person does not need them any more.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How it works"))
        self.close_button = ToolButton(self)
        self.close_button.setIcon(appearance.icon("close"))
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Do not show these steps any more"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self.close_button.clicked.connect(self.closed)
        line = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(line)
        row.addStretch(1)
        row.addSpacing(self.close_button.sizeHint().width() + line)  # the steps stand in the middle
        for number, (picture, text) in enumerate(self._steps(), 1):
            row.addWidget(_Step(picture, f"{number}  {text}", self))
        corner = QVBoxLayout()
        corner.addWidget(self.close_button)
        corner.addStretch(1)
        row.addLayout(corner)
        row.addStretch(1)

    def _steps(self) -> tuple[tuple[str, str], ...]:
        """The picture of each step, and what happens in it."""
        return (
            ("mail", self.tr("Drop a message here.")),
            ("ready", self.tr("See whether it is fit to be sent.")),
            ("sent", self.tr("Press one button, and the mail is ready.")),
        )


class _Step(QWidget):
    """A picture with a sentence below it, as wide as the other steps."""

    def __init__(self, picture: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        sentence = Label(text, Tone.PLAIN, self)  # muting one would load the namespace `Qt`
        sentence.centre()
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(Picture(picture, _LINES, self))
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(sentence)
        column.addStretch(1)
        self._width = self.fontMetrics().averageCharWidth() * 30
        self.setMaximumWidth(self._width)

    @override
    def sizeHint(self) -> QSize:
        """As wide as it may become, so that a sentence is broken late."""
        return QSize(self._width, super().sizeHint().height())
