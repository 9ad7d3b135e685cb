"""The folder that is watched, and what is remembered of submissions."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from intact.gui.history.row import HistoryRow
from intact.gui.settings.page import Page
from intact.gui.state.choices import Choices
from intact.gui.watching.row import WatchRow
from intact.overriding import override
from intact.settings.policy.policy import Name

_HISTORY = (Name.KEEP_HISTORY, Name.HISTORY_DAYS)


class KeepingPage(Page):
    """Two rows that people seldom change."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Folder and history"), choices, parent)
        self.watched = WatchRow(choices.in_force.watched_folder)
        self.watched.setEnabled(choices.organisation.watching_allowed)
        self.history = HistoryRow(choices.in_force.days_remembered)
        self.history.setEnabled(not choices.organisation.forced(*_HISTORY))
        self.append_heading(self.tr("Watched folder"))
        self.append(self.watched)
        self.append_lock(Name.WATCHED_FOLDER_ALLOWED)
        self.append_heading(self.tr("History"))
        self.append(self.history)
        self.append_lock(*_HISTORY)

    @property
    @override
    def mistake(self) -> str:
        return self.watched.mistake if self.watched.isEnabled() else ""

    @override
    def fill(self) -> None:
        self.watched.fill(self.choices.in_force.watched_folder)
        self.history.fill(self.choices.in_force.days_remembered)

    @override
    def keep(self) -> None:
        if self.watched.isEnabled():
            self.choices.defaults.set_watched_folder(self.watched.folder)
        if self.history.isEnabled():
            self.choices.defaults.set_history_days(self.history.days)
