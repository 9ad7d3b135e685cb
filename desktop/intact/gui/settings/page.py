"""What every page of the settings is: filled from the choices, looked over, kept."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.gui.policy.lock import Lock
from intact.gui.state.choices import Choices
from intact.settings.policy.policy import Name


class Page(Column):
    """A scrolling page; nothing on it holds before `keep`."""

    def __init__(self, title: str, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.title = title
        self.choices = choices
        self.locks: dict[Name, Lock] = {}

    @property
    def mistake(self) -> str:
        """What is wrong with what was entered, "" if nothing is."""
        return ""

    def fill(self) -> None:
        """Shows what holds now."""

    def keep(self) -> None:
        """Keeps what was entered, which has no mistake."""

    def append_heading(self, text: str, buddy: QWidget | None = None) -> None:
        """A heading, which is also the name of the control below it."""
        label = Label(text, Tone.HEADING)
        if self.widgets():  # room between what belongs to different headings
            label.setContentsMargins(0, self.fontMetrics().height() * 3 // 4, 0, 0)
        self.append(label)
        if buddy is not None:
            label.setBuddy(buddy)
            buddy.setAccessibleName(text.replace("&", ""))

    def append_remark(self, text: str) -> Label:
        """A quiet sentence."""
        label = Label(text, Tone.MUTED)
        self.append(label)
        return label

    def append_lock(self, *names: Name) -> Lock:
        """A mark that is there where the organisation has set one of these."""
        lock = Lock(self.choices.organisation, names)
        self.append(lock)
        lock.setVisible(lock.applies)  # the column shows what is put into it
        self.locks = {**dict.fromkeys(names, lock), **self.locks}
        return lock


def choose(box: QComboBox, name: str, title: str = "") -> None:
    """Makes an entry current by its name; adds one where what was chosen is not offered here."""
    place = box.findData(name)
    if place < 0 and name:
        box.addItem(title or name, name)
        place = box.count() - 1
    box.setCurrentIndex(max(place, 0))
