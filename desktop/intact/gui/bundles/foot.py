"""The foot of the page: what is chosen, how far the reading is, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from intact import limits
from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Line, Tone
from intact.gui.submission.primary_button import PrimaryButton
from intact.gui.wording.sizes import data_size

_WHOLE = 1_000
"""Steps of the progress bar: a file can have more octets than a number of Qt's can count."""


class Foot(QWidget):
    """Holds the one button that stands out, and the way back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cancel = QPushButton(self.tr("&Cancel"), self)
        self.take = PrimaryButton(self)
        self._count = Line("", Tone.HEADING, self)
        self._more = Line("", Tone.MUTED, self)
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Reading"))
        self._progress.hide()
        self._said = ""
        grid = QGridLayout(self)
        grid.addWidget(self._count, 0, 0)
        grid.addWidget(self._more, 1, 0)
        grid.addWidget(self._progress, 0, 1, 2, 1)
        grid.addWidget(self.cancel, 0, 2, 2, 1)
        grid.addWidget(self.take, 0, 3, 2, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)

    def show_search(self, octets: int, total: int) -> None:
        """How much of the file is looked through."""
        self._show_progress(octets * _WHOLE // max(total, 1), _WHOLE, "%p %")

    def show_heads(self, done: int, total: int) -> None:
        """How many subjects are read; nothing once it is all of them."""
        locale = QLocale()
        text = self.tr("Reading subjects: {done} of {total}").format(
            done=locale.toString(done), total=locale.toString(total)
        )
        self._show_progress(done, total, text)
        self._progress.setVisible(done < total)

    def show_choice(self, count: int, shown: int, octets: int) -> None:
        """How many messages are chosen, how many of them are shown, and how large all are."""
        within = count <= limits.FILES_PER_DROP and octets <= limits.CHOSEN_BYTES
        chosen = self.tr("%Ln message(s) chosen", "", count) if count else self.tr("None chosen")
        hint = self.tr("Shift chooses everything in between.")
        more = self._about(count - shown, octets) if within else self._too_much()
        self._count.say(chosen)
        self._more.say(more if count else hint)
        self.take.setText(
            self.tr("&Take %Ln message(s)", "", count) if count else self.tr("&Take messages")
        )
        self.take.setEnabled(count > 0 and within)
        self._speak(f"{chosen} {more}")

    def _speak(self, text: str) -> None:
        """Has a screen reader say what is chosen, once."""
        if text != self._said:
            self._said = text
            announce(self, text)

    def _about(self, hidden: int, octets: int) -> str:
        parts = [data_size(octets)] if octets else []
        if hidden:
            parts.append(self.tr("%Ln of them not shown", "", hidden))
        return " · ".join(parts)

    def _too_much(self) -> str:
        return self.tr("Up to {count} can be taken at a time, {size} in all").format(
            count=QLocale().toString(limits.FILES_PER_DROP), size=data_size(limits.CHOSEN_BYTES)
        )

    def _show_progress(self, done: int, total: int, text: str) -> None:
        self._progress.setFormat(text)  # before the value, which paints the bar at once
        self._progress.setMaximum(max(total, 1))
        self._progress.setValue(done)
        self._progress.show()
