"""The head of the page: which file it is, a field to find messages, and a box for all of them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from intact import limits, untrusted
from intact.bundles.bundle import Bundle
from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Label, Line, Tone
from intact.gui.wording.errors import unreadable

_NAMED = 3
"""Files beside the messages that are named before the rest is counted."""


class PageHead(QWidget):
    """Says what the file is and holds what narrows the list."""

    def __init__(self, bundle: Bundle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundle = bundle
        self.search = QLineEdit(self)
        self.everything = QCheckBox(self.tr("Choose &all shown"), self)
        self._title = Line(untrusted.line(bundle.name, limits.NAME_SHOWN), Tone.TITLE, self)
        self._says = Label(self.tr("Looking for messages…"), Tone.MUTED, self)
        self._others = Label("", Tone.MUTED, self)
        self.search.setPlaceholderText(self.tr("Find by subject or sender"))
        self.search.setAccessibleName(self.tr("Find by subject or sender"))
        self.search.setClearButtonEnabled(True)
        self.search.setEnabled(False)
        self.everything.setTristate(True)
        self._others.hide()
        grid = QGridLayout(self)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._says, 1, 0, 1, 2)
        grid.addWidget(self._others, 2, 0, 1, 2)
        grid.addWidget(self.search, 3, 0)
        grid.addWidget(self.everything, 3, 1)
        grid.setColumnStretch(0, 1)

    def show_found(self) -> None:
        """Says how many messages there are, and what else is in the file."""
        self._others.say(self._said_of_others())
        self._others.setVisible(bool(self._bundle.others))
        self.search.setEnabled(True)
        self.search.setFocus()

    def show_rows(self, rows: int) -> None:
        """How many messages are shown of those that there are."""
        count = len(self._bundle)
        text = self.tr("%Ln message(s). Choose those that you want to submit.", "", count)
        if rows < count:
            locale = QLocale()
            text = self.tr("{shown} of {count} messages").format(
                shown=locale.toString(rows), count=locale.toString(count)
            )
        self._says.say(text)

    def speak(self) -> None:
        """Has a screen reader say how many messages are shown."""
        announce(self, self._says.text())

    def show_state(self, state: Qt.CheckState, rows: int) -> None:
        """Whether all, some or none of the rows are chosen."""
        self.everything.setCheckState(state)
        self.everything.setEnabled(rows > 0)

    def _said_of_others(self) -> str:
        """One line each; in a large archive only the first files are named."""
        others = self._bundle.others
        lines = []
        for one in others[:_NAMED]:
            name = untrusted.line(one.name, limits.NAME_SHOWN)
            title = unreadable(one.error).title
            lines.append(self.tr("{name}: {reason}.").format(name=name, reason=title))
        if len(others) > _NAMED:
            more = len(others) - _NAMED
            lines.append(self.tr("%Ln more file(s) in it cannot be taken.", "", more))
        return "\n".join(lines)
