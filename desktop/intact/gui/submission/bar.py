"""The foot of the window: what would go out, what the person says about it, and the button."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from intact.delivery.way import Progress
from intact.gui.parts.announce import announce
from intact.gui.parts.flow import Flow
from intact.gui.parts.labels import Label, Tone, tool_tip
from intact.gui.policy.lock import Lock
from intact.gui.state.session import Session
from intact.gui.submission.comment_field import CommentField
from intact.gui.submission.meter import Meter
from intact.gui.submission.texts_button import TextsButton
from intact.gui.submission.way_button import NextStep, WayButton
from intact.gui.submission.words import (
    count_words,
    mail_words,
    nothing_words,
    problem_words,
    size_words,
)
from intact.gui.wording.far import delivery_words, stopping_words
from intact.gui.wording.overview import judgement_words
from intact.judgement import Judgement
from intact.settings.policy.policy import Name

_READING_MS = 80
"""Milliseconds between two looks at how far reading is: each sets the progress bar, which paints
the window at once, and many messages come in that time."""

_REST_MS = 1000
"""Milliseconds after a delivery in which the button takes no press: the second half of a double
click would hand the same mails over once more. Twice what desktops count as one; and more as long
as presses come, for X11 does not always tell keys that are held down from others."""

_STEPS = 1000
"""Of the progress of sending: octets are more than Qt counts."""


class SubmissionBar(QWidget):
    """What goes out, and how.

    Signals:
        way_chosen: the Way the person wants.
        texts_asked: the person's own texts are to be changed; carries one to be added, or "".
    """

    way_chosen = Signal(object)
    texts_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._said = ""
        self._sending: Progress | None = None
        self._count = Label("", Tone.PLAIN, self)
        self._size = Label("", Tone.MUTED, self)
        self._meter = Meter(self)
        self._problem = Label("", Tone.MUTED, self)
        self._effect = Label("", Tone.MUTED, self)
        self._measures = Flow()
        self._progress = QProgressBar(self)
        self.stop = QPushButton(self.tr("S&top"), self)
        self._judgement_label = Label(self.tr("What went wro&ng"), Tone.MUTED, self)
        self.judgement = QComboBox(self)
        self.comment = CommentField(self)
        self.texts = TextsButton(session.choices, self)
        self.lock = Lock(session.core.organisation, (Name.ALLOWED_WAYS,), self)
        self.button = WayButton(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_READING_MS)
        self._soon.timeout.connect(self._show_reading)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.show_state)
        self._build()
        self._connect()
        self._show_judgements()
        self.show_state()
        if session.reader.busy:
            self._show_reading()
        if session.handover.far is not None:
            self._show_sending(session.handover.far)

    def _build(self) -> None:
        self.judgement.setAccessibleName(self.tr("What went wrong"))
        self._judgement_label.setWordWrap(False)
        self._judgement_label.setBuddy(self.judgement)
        for label in (self._count, self._size, self._effect):
            label.setWordWrap(False)
        says = QHBoxLayout()
        says.addWidget(self._judgement_label)
        says.addWidget(self.judgement)
        says.addWidget(self.comment, 1)
        says.addWidget(self.texts)
        state = QHBoxLayout()
        state.addLayout(self._measures)
        state.addWidget(self._progress, 1)
        state.addWidget(self.stop)
        state.addStretch()
        state.addWidget(self.lock)
        for widget in (self._count, self._meter, self._size, self._effect):
            self._measures.addWidget(widget)
        grid = QGridLayout(self)
        grid.addLayout(says, 0, 0, 1, 2)
        grid.addLayout(state, 1, 0)
        grid.addWidget(self.button, 1, 1)
        grid.addWidget(self._problem, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def _connect(self) -> None:
        session = self._session
        self.comment.setPlainText(session.choices.said.comment)
        session.planner.changed.connect(self.show_state)
        session.samples.changed.connect(self._follow_reading)
        session.reader.progressed.connect(self._follow_reading)
        session.handover.began.connect(self._end_sending)
        session.handover.progressed.connect(self._show_sending)
        session.handover.stopping.connect(self._show_stopping)
        session.handover.ended.connect(self._end_sending)
        session.handover.delivered.connect(self._have_a_rest)
        session.choices.destination_changed.connect(self._show_judgements)
        self.judgement.activated.connect(self._choose_judgement)
        self.comment.changed.connect(session.choices.said.set_comment)
        self.texts.chosen.connect(self.comment.insert)
        self.texts.change_asked.connect(lambda: self.texts_asked.emit(""))
        self.texts.keeping_asked.connect(
            lambda: self.texts_asked.emit(session.choices.said.comment)
        )
        session.choices.defaults.way_changed.connect(self.show_state)
        self.stop.clicked.connect(self._stop)
        self.button.chosen.connect(self.way_chosen)
        self.button.refused.connect(self._rest_longer)

    def show_state(self) -> None:
        """Shows what would go out now."""
        session = self._session
        prospect = session.planner.prospect
        reading = session.reader.busy
        working = reading or self._sending is not None
        self._progress.setVisible(working)
        self.stop.setVisible(working)
        self._count.setVisible(not working)
        nothing = nothing_words(prospect, session.choices)
        self._say_count(nothing or count_words(prospect, session.samples.messages()))
        self._size.setText(size_words(prospect))
        sizes = "\n".join(filter(None, (size_words(prospect), *mail_words(prospect))))
        for widget in (self._count, self._size):
            widget.setToolTip(tool_tip(sizes))
            widget.setAccessibleDescription(sizes)
        self._meter.show_shares(() if working else prospect.shares())
        self._size.setVisible(not self._meter.isHidden())
        problem = "" if working else problem_words(prospect, session.choices)
        self._problem.say(problem)
        self._problem.setVisible(bool(problem))
        self.button.offer(self._next_step(), prospect, session.choices.settings.way)
        effect = self.button.effect if prospect.samples else ""
        self._effect.say(self.tr("Samples: {effect}").format(effect=effect) if effect else "")
        self._effect.setVisible(bool(effect) and self.button.changes and not working)
        handing_over = session.handover.busy or self._rest.isActive()
        self.button.enable(session.settled and prospect.samples > 0 and not handing_over)

    def _say_count(self, words: str) -> None:
        """Shows what would go out, and has a screen reader say it once it is settled."""
        self._count.setText(words)
        if self._session.settled and words != self._said:
            self._said = words
            announce(self, words)

    def _next_step(self) -> NextStep:
        choices = self._session.choices
        if choices.destination is None:
            return NextStep.CHOOSE_DESTINATION
        if choices.address_is_missing:
            return NextStep.ENTER_ADDRESS
        return NextStep.HAND_OVER

    def _stop(self) -> None:
        """Ends what goes on; a mail that is on its way may still go through."""
        if self._session.handover.busy:
            self._session.handover.cancel()
        else:
            self._session.stop()

    def _show_stopping(self) -> None:
        self.stop.setEnabled(False)
        self._progress.setFormat(stopping_words())

    def _show_sending(self, far: Progress) -> None:
        if not self._session.handover.busy:
            return  # it has ended meanwhile
        first = self._sending is None
        self._sending = far
        self._progress.setAccessibleName(self.tr("Sending"))
        if self.stop.isEnabled():
            self._progress.setFormat(delivery_words(far))
        self._progress.setMaximum(_STEPS)
        self._progress.setValue(_STEPS * far.sent // max(far.size, 1))
        if first:
            self.show_state()

    def _end_sending(self) -> None:
        self._sending = None
        self.stop.setEnabled(True)
        self.show_state()

    def _have_a_rest(self) -> None:
        self._rest.start()
        self.show_state()

    def _rest_longer(self) -> None:
        if self._rest.isActive():
            self._rest.start()

    def _follow_reading(self) -> None:
        """At once when reading begins and when it has ended, else once in a while."""
        if self._session.reader.busy and self._progress.isVisible():
            if not self._soon.isActive():
                self._soon.start()
            return
        self._soon.stop()
        self._show_reading()

    def _show_reading(self) -> None:
        if self._sending is None:  # else the bar says how far that is
            done, total = self._session.reader.progress
            self._progress.setAccessibleName(self.tr("Reading"))
            self._progress.setFormat(  # before the value, which paints the bar at once
                self.tr("{done} of {total} read").format(done=done, total=total)
            )
            self._progress.setMaximum(max(total, 1))
            self._progress.setValue(done)
        self.show_state()

    def _show_judgements(self) -> None:
        destination = self._session.choices.destination
        taken = destination.judgements if destination else ()
        self.judgement.clear()
        for judgement in taken:
            self.judgement.addItem(judgement_words(judgement), judgement.value)
        chosen = self._session.choices.said.judgement
        self.judgement.setCurrentIndex(taken.index(chosen) if chosen else -1)
        self.judgement.setVisible(len(taken) > 1)
        self._judgement_label.setVisible(len(taken) > 1)
        for widget in (self.comment, self.texts):
            widget.setVisible(destination is None or not destination.rules.empty_body)

    def _choose_judgement(self) -> None:
        self._session.choices.said.choose_judgement(Judgement(self.judgement.currentData()))
