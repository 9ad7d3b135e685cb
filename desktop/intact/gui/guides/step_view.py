"""One step in large type: its number, its sentence, its keys, its picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from intact.clients.client import Step
from intact.clients.spoken import Spoken
from intact.gui.guides.picture import StepPicture
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.keycaps import KeyCaps
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order

_NUMBER = 0.6
"""How large the number is beside the sentence: that is to be read first."""


class StepView(QScrollArea):
    """Scrolls only where the window is too small for the step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps: KeyCaps | None = None
        self._keys = ""
        self._larger = 1.0
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Step"))
        self._ground = QWidget(self)
        self.number = Label("", Tone.HEADING, self._ground)
        self.sentence = Label("", Tone.PLAIN, self._ground)
        self.picture = StepPicture(self._ground)
        self.caution = Label("", Tone.PLAIN, self._ground)
        self.outcome = Label("", Tone.MUTED, self._ground)
        self._caution = QWidget(self._ground)
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(0, 0, 0, 0)  # begins where the buttons do
        self._build()
        self.setWidget(self._ground)
        for ground in (self.viewport(), self._ground):
            ground.setAutoFillBackground(False)

    def _build(self) -> None:
        warning = QHBoxLayout(self._caution)
        warning.setContentsMargins(0, 0, 0, 0)
        warning.addWidget(IconLabel("look"), 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self.caution, 1)
        self._column.addStretch(1)
        for widget in (self.number, self.sentence, self.picture, self.outcome, self._caution):
            self._column.addWidget(widget)
        self._column.addStretch(2)

    def show_step(
        self,
        step: Step,
        words: Spoken,
        *,
        number: str,
        caution: str = "",
        outcome: str = "",
    ) -> None:
        """Shows another step.

        Args:
            step: its keys, menu and sketch are drawn.
            words: the guide it is of, in the person's language.
            number: where it stands among the others, in words.
            caution: a trap to know about before.
            outcome: what has come of it all.
        """
        self.number.say(number)
        self.sentence.say(words.text(step.text))
        self.picture.show_step(words.path(step), step.sketch)
        self._show_keys(step.keys)
        self.caution.say(caution)
        self._caution.setVisible(bool(caution))
        self.outcome.say(outcome)
        self.outcome.setVisible(bool(outcome))
        self.verticalScrollBar().setValue(0)

    def enlarge(self, larger: float) -> None:
        """Sets how much larger than ordinary text the step is."""
        if larger == self._larger:
            return
        self._larger = larger
        sizes = {
            self.number: larger * _NUMBER,
            self.sentence: larger,
            self.picture: larger * 0.8,
            self.outcome: larger * 0.7,
            self.caution: larger * 0.6,
        }
        for widget, size in sizes.items():
            font = QFont(widget.font())
            font.setPointSizeF(QApplication.font().pointSizeF() * size)
            widget.setFont(font)
        self._column.setSpacing(round(self.fontMetrics().height() * larger * 0.6))
        self._show_keys(self._keys)

    def move_on(self, *, down: bool) -> bool:
        """Moves where there is more to see in that direction; whether it did."""
        bar = self.verticalScrollBar()
        before = bar.value()
        step = bar.pageStep() // 2
        bar.setValue(before + (step if down else -step))
        return bar.value() != before

    def _show_keys(self, keys: str) -> None:
        self._keys = keys
        if self._caps is not None:
            self._column.removeWidget(self._caps)
            self._caps.hide()
            self._caps.deleteLater()
        self._caps = None
        if keys:
            self._caps = KeyCaps(QKeySequence(keys), self._ground, larger=self._larger)
            self._column.insertWidget(self._column.indexOf(self.sentence) + 1, self._caps)
            read_in_order(self._ground)
