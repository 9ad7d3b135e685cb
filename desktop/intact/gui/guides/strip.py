"""One line: how to do it by hand in the client that applies; opens the full guide."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intact.clients import guide
from intact.clients.client import Client, Purpose, Step
from intact.clients.spoken import Spoken
from intact.gui import appearance
from intact.gui.parts.labels import Label, Line, Tone, tool_tip
from intact.gui.parts.more_button import OpeningButton
from intact.gui.parts.picker import Choice, Picker
from intact.gui.wording.guide import reason_words, requirements
from intact.gui.wording.guide_page import spoken
from intact.gui.wording.words import data_text
from intact.overriding import override


class GuideStrip(QWidget):
    """`picked` carries the name of another client, `opened` whether the full guide is wanted."""

    picked = Signal(str)
    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = Picker(self.tr("By hand in"), self)
        self._reason = Line("", Tone.MUTED, self)
        self._steps = Line("", Tone.MUTED, self)
        self.more = OpeningButton(self)
        self.more.setText(self.tr("&Guide"))
        self.more.setIcon(appearance.icon("guide"))
        self.more.setAccessibleName(self.tr("Show the whole guide"))
        label = Label(self.tr("By h&and in"), Tone.MUTED)
        label.setWordWrap(False)
        label.setBuddy(self.picker)
        self._row = QHBoxLayout(self)
        self._parts = (label, self.picker, self._reason, self._steps, self.more)
        for part in self._parts:
            self._row.addWidget(part, 1 if part is self._steps else 0)
        self.picker.picked.connect(self.picked)
        self.more.toggled.connect(self.opened)

    def offer(self, choices: list[Choice]) -> None:
        """Sets the clients to pick from."""
        self.picker.offer(choices)

    def show_guide(self, choice: guide.Choice) -> None:
        """Shows the best way of the client that was chosen."""
        reason = reason_words(choice)
        self.picker.setToolTip(tool_tip(reason))
        self.picker.setAccessibleDescription(reason)
        by_sample = choice.reason is guide.Reason.SAMPLE  # the others need no room of the line
        self._reason.say(reason if by_sample else "")
        if choice.client is None:
            self.picker.show_choice("", self.tr("any mail program"))
            self._steps.say(_in_line(requirements()[:2]))
        else:
            self.picker.show_choice(choice.client.name, data_text(choice.client.title))
            self._steps.say(_in_line(_short_steps(choice.client)))
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Gives way to the steps: the reason only stands there where all of them do.

        It is in the picker's tool tip and description all the time.
        """
        edges = self._row.contentsMargins()
        needed = edges.left() + edges.right() + self._row.spacing() * (len(self._parts) - 1)
        needed += sum(part.sizeHint().width() for part in self._parts)
        self._reason.setVisible(bool(self.reason()) and needed <= self.width())

    def reason(self) -> str:
        """Why it is this program, where the selected sample decides."""
        return self._reason.accessibleName()

    def text(self) -> str:
        """The steps in one line."""
        return self._steps.accessibleName()


def _short_steps(client: Client) -> tuple[str, ...]:
    """The steps of the best way to forward, or of the best way at all."""
    forward = [one for one in client.procedures if one.purpose is Purpose.FORWARD]
    ways = forward or list(client.procedures)
    words = spoken(client)
    return tuple(_short(step, words) for step in ways[0].steps) if ways else ()


def _short(step: Step, words: Spoken) -> str:
    """The menu path where there is one, for it says most in least room."""
    return words.between.join(words.path(step)) or words.text(step.text)


def _in_line(sentences: tuple[str, ...]) -> str:
    locale = QLocale()
    return "   ".join(
        f"{locale.toString(number)}  {sentence}" for number, sentence in enumerate(sentences, 1)
    )
