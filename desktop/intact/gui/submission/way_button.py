"""The one primary button: it names the next step; a menu has the other ways out."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from intact.delivery.way import Absence, Keeps, Way
from intact.destinations import Channel
from intact.gui import appearance
from intact.gui.parts.labels import tool_tip
from intact.gui.parts.sizing import room_around
from intact.gui.parts.tool_button import ToolButton
from intact.gui.shortcuts import Deed, sequence
from intact.gui.state.planning import Offer, Prospect
from intact.gui.submission.primary_button import PrimaryButton
from intact.gui.wording.delivery import (
    absence_exactly,
    absence_words,
    keeps_briefly,
    keeps_words,
    way_words,
)

_HARMLESS = frozenset({Keeps.EXACT, Keeps.EXACT_BUT_LINE_ENDS})
"""What a way does to the samples that nobody has to think of."""

_POINTLESS = frozenset({Absence.WRONG_SYSTEM, Absence.NOT_IN_SANDBOX})
"""Nothing the person could do brings these ways here, so they are not even named."""


class NextStep(Enum):
    """What the person has to do now."""

    CHOOSE_DESTINATION = auto()
    ENTER_ADDRESS = auto()
    HAND_OVER = auto()


class PopupButton(ToolButton):
    """Opens a menu that is filled anew each time; assistive technology is told that it does."""


class WayButton(QWidget):
    """`effect` says what the one button does to the samples, `changes` whether it may harm them.

    Signals: `chosen` carries the Way; `refused` says that it was pressed by its keys and could not
    be; the others ask for what is missing.
    """

    chosen = Signal(object)
    refused = Signal()
    destination_asked = Signal()
    address_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = NextStep.HAND_OVER
        self._way: Way | None = None
        self._channel: Channel | None = None
        self._entries: dict[str, Offer] = {}
        self._keys = sequence(Deed.DELIVER).toString(QKeySequence.SequenceFormat.NativeText)
        self.effect = ""
        self.changes = False
        self.main = PrimaryButton(self)
        self.others = PopupButton(self)
        self.menu = QMenu(self)
        self._build()
        self.main.clicked.connect(self.press)

    def _build(self) -> None:
        self.main.setDefault(True)
        self.menu.setToolTipsVisible(True)
        self.others.setIcon(appearance.icon("down"))
        self.others.setAccessibleName(self.tr("Other ways"))
        self.others.setToolTip(self.tr("Other ways"))
        self.others.clicked.connect(self.open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.main)
        row.addWidget(self.others)

    def offer(self, step: NextStep, prospect: Prospect, last_used: str) -> None:
        """Names the next step, and lists all other ways with the reason why one is not offered."""
        self._step = step
        best = prospect.best(last_used)
        self._way = best.way if best else None
        self._channel = prospect.plan.request.destination.channel if prospect.plan else None
        self.main.setText(self._text(best))
        entries: dict[str, Offer] = {}
        offered = (one for one in prospect.offers if one.availability.absence not in _POINTLESS)
        # two ways to the same window are one to a person; what is not here stands below
        for one in sorted(offered, key=lambda one: not one.availability.here):
            if best is None or self._name(one) != self._name(best) or one is best:
                entries.setdefault(self._entry_text(one), one)
        entries = {text: one for text, one in entries.items() if one is not best}
        if entries != self._entries:  # an open menu must not be emptied for nothing
            self._entries = entries
            self.menu.clear()
            for text, one in entries.items():
                self._add_entry(text, one)
        self._say_effect(best)

    def enable(self, on: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Whether anything can go out now; what is missing can be asked for at any time."""
        hands_over = self._step is NextStep.HAND_OVER
        self.main.setEnabled(on and self._way is not None if hands_over else True)
        self.others.setEnabled(on and bool(self.menu.actions()))

    def open_menu(self) -> None:
        """Opens the list of the other ways."""
        if not self.others.isEnabled():
            return
        self.menu.popup(_beside(self.others, self.menu.sizeHint()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def press(self) -> None:
        """Takes the next step."""
        if not self.main.isEnabled():
            self.refused.emit()
            return
        match self._step:
            case NextStep.CHOOSE_DESTINATION:
                self.destination_asked.emit()
            case NextStep.ENTER_ADDRESS:
                self.address_asked.emit()
            case NextStep.HAND_OVER:
                self.chosen.emit(self._way)

    def _text(self, best: Offer | None) -> str:
        match self._step:
            case NextStep.CHOOSE_DESTINATION:
                return self.tr("Choose who gets them…")
            case NextStep.ENTER_ADDRESS:
                return self.tr("Enter the address…")
            case NextStep.HAND_OVER:
                return self._name(best) if best else self.tr("Hand over")

    def _say_effect(self, best: Offer | None) -> None:
        """What the one button does to the samples, in a few words; exactly in its tool tip."""
        hands_over = self._step is NextStep.HAND_OVER and best is not None
        exact = _exactly(best) if hands_over and best else ""
        self.effect = _briefly(best) if hands_over and best else ""
        self.changes = bool(hands_over and best and best.keeps not in _HARMLESS)
        self.main.setToolTip(tool_tip("\n".join(filter(None, (exact, self._keys)))))
        self.main.setAccessibleDescription(exact or self._keys)

    def _entry_text(self, offer: Offer) -> str:
        """The name, and what it keeps, or why it is not here."""
        there = offer.availability
        effect = _briefly(offer) if there.here else absence_words(there)
        return self.tr("{way} — {effect}").format(way=self._name(offer), effect=effect)

    def _add_entry(self, text: str, offer: Offer) -> None:
        action = self.menu.addAction(text)
        action.setToolTip(tool_tip(absence_exactly(offer.availability) or _exactly(offer)))
        action.setEnabled(offer.availability.here)
        action.triggered.connect(lambda: self.chosen.emit(offer.way))

    def _name(self, offer: Offer) -> str:
        return way_words(offer.way.name, offer.availability, self._channel)


def _briefly(offer: Offer) -> str:
    return keeps_briefly(offer.keeps, offer.availability.program)


def _exactly(offer: Offer) -> str:
    """All that is known of what becomes of the samples."""
    words = keeps_words(offer.keeps)
    return "\n".join(filter(None, (words.title, words.why, words.what_to_do, words.term)))


def _beside(button: QWidget, size: QSize) -> QPoint:
    """Where a menu opens over the window, at the end of the line; above, with no room below."""
    place = QRect(button.mapToGlobal(QPoint()), button.size())
    left = place.left() if button.isRightToLeft() else place.right() + 1 - size.width()
    below, above = place.bottom() + 1, place.top() - size.height()
    room = room_around(button)
    fits = below + size.height() <= room.bottom() + 1 or above < room.top()
    return QPoint(left, below if fits else above)
