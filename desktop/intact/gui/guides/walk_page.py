"""Walk-through: one step at a time in large type, for somebody who does it and has no hand free.

Keys: arrows, Space and the Page keys go on and back, Home and End to both ends, Escape leaves.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QMargins, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from intact.clients.client import Proof
from intact.clients.walk import Place
from intact.gui import appearance
from intact.gui.guides.pass_on import PassOnButton
from intact.gui.guides.step_view import StepView
from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.submission.primary_button import PrimaryButton
from intact.gui.wording.guide import proof_words, result_words
from intact.gui.wording.guide_page import spoken
from intact.gui.wording.words import sentences

_LARGE = 2.2
_SMALLER = 1.5
"""How much larger than ordinary text a step is; the second in narrow or low windows."""
_WIDE = 80
_HIGH = 30
"""Letters and lines from which on a window has room for the largest type."""


class WalkPage(QWidget):
    """Fills the window.

    Signals:
        closed: the person is done, or leaves.
        told: a sentence about something that was copied, printed or saved.
    """

    closed = Signal()
    told = Signal(str)

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.leave = QPushButton(appearance.icon("back"), self.tr("&Leave"), self)
        self.pass_on = PassOnButton(self)
        self.title = Label("", Tone.HEADING, self).as_heading()
        self.note = Label("", Tone.MUTED, self)
        self.view = StepView(self)
        self.different = QPushButton(self.tr("It looks &different here"), self)
        self.last_way = Label(
            self.tr("There is no other way left. Ask the people who run your mail."), Tone.MUTED
        )
        self.back = QPushButton(self.tr("&Previous"), self)
        self.on = PrimaryButton(self.tr("&Next"), self)
        self._build()
        self._connect()
        self.show_place(place)

    def show_place(self, place: Place) -> None:
        """Shows a step and says it to a screen reader."""
        self.place = place
        way, step = place.here, place.steps[place.step]
        procedure = way.procedure
        words = spoken(way.client)
        title = self.tr("{program}: {way}").format(
            program=words.title, way=words.text(procedure.title)
        )
        self.title.say(title)
        proof = "" if procedure.proof is Proof.VERIFIED else proof_words(procedure.proof)
        note = sentences(proof, words.remark)
        self.note.say(note)
        self.note.setVisible(bool(note))
        first, last = place.step == 0, place.step == len(place.steps) - 1
        warnings = [words.text(one) for one in way.client.warnings]
        outcome = result_words(procedure.result).title
        self.view.show_step(
            step,
            words,
            number=self._number(),
            caution=warnings[0] if first and warnings else "",
            outcome=self.tr("{result}.").format(result=outcome) if last else "",
        )
        self.back.setEnabled(not first or place.way > 0)
        self.on.setText(self.tr("D&one") if last else self.tr("&Next"))
        self.different.setVisible(place.another() is not None)
        self.last_way.setVisible(place.another() is None)
        self.pass_on.offer(way.client, place.link)
        self._say(words.text(step.text))

    def go_on(self) -> None:
        """The next step; nothing where this is the last one."""
        if self.place.step < len(self.place.steps) - 1:
            self.show_place(self.place.at(self.place.step + 1))

    def go_back(self) -> None:
        """The step before; from the first one to the way that was tried before."""
        if self.place.step > 0:
            self.show_place(self.place.at(self.place.step - 1))
        elif before := self.place.before():
            self.show_place(before)

    def try_another(self) -> None:
        """The first step of the way that may be tried instead."""
        if another := self.place.another():
            self.show_place(another)
            self.setFocus()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.leave)
        head.addWidget(self.title, 1)
        head.addWidget(self.pass_on)
        foot = QHBoxLayout()
        foot.addWidget(self.different)
        foot.addWidget(self.last_way, 1)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.on)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.note)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        read_in_order(self)
        for button in (self.leave, self.different, self.back, self.on):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self.on.setToolTip(self.tr("Space, Page down or an arrow"))
        self.back.setToolTip(self.tr("Page up or an arrow"))
        self.leave.setToolTip(self.tr("Escape"))

    def _connect(self) -> None:
        self.leave.clicked.connect(self.closed)
        self.different.clicked.connect(self.try_another)
        self.back.clicked.connect(self.go_back)
        self.on.clicked.connect(self._next_or_done)
        self.pass_on.told.connect(self.told)
        right_to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onwards, backwards = self.go_on, self.go_back
        if right_to_left:
            onwards, backwards = backwards, onwards
        keys: tuple[tuple[Qt.Key, Callable[[], None]], ...] = (
            (Qt.Key.Key_Right, onwards),
            (Qt.Key.Key_Left, backwards),
            (Qt.Key.Key_Down, self._down),
            (Qt.Key.Key_Up, self._up),
            (Qt.Key.Key_PageDown, self.go_on),
            (Qt.Key.Key_PageUp, self.go_back),
            (Qt.Key.Key_Home, lambda: self.show_place(self.place.at(0))),
            (Qt.Key.Key_End, lambda: self.show_place(self.place.at(len(self.place.steps)))),
            (Qt.Key.Key_Escape, self.leave.click),
        )
        for key, deed in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _next_or_done(self) -> None:
        if self.place.step < len(self.place.steps) - 1:
            self.go_on()
        else:
            self.closed.emit()

    def _down(self) -> None:
        if not self.view.move_on(down=True):
            self.go_on()

    def _up(self) -> None:
        if not self.view.move_on(down=False):
            self.go_back()

    def _number(self) -> str:
        number, count = self.place.step + 1, len(self.place.steps)
        say = QLocale().toString
        return self.tr("{number} of {count}").format(number=say(number), count=say(count))

    def _say(self, text: str) -> None:
        spoken = self.tr("Step {number}: {text}").format(number=self._number(), text=text)
        self.setAccessibleName(spoken)
        announce(self, spoken)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space belongs to a button while one has the focus, and to the page otherwise."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.go_back()
        else:
            self.go_on()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        wide = self.width() >= metrics.averageCharWidth() * _WIDE
        roomy = wide and self.height() >= metrics.height() * _HIGH
        self.view.enlarge(_LARGE if roomy else _SMALLER)
        inset = metrics.height() if roomy else metrics.height() // 2
        self.setContentsMargins(QMargins(inset, inset, inset, inset))
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * (1.3 if roomy else 1.0))
        for button in (self.leave, self.pass_on, self.back, self.on, self.different):
            button.setFont(font)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
