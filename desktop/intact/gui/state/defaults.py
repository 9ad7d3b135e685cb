"""What the person sets for every start, as against what is chosen for one submission."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intact.exchange.taking import changed
from intact.settings.settings import Settings
from intact.settings.templates import Template, usable

if TYPE_CHECKING:
    from intact.gui.state.choices import Choices


class Defaults(QObject):
    """The part of the choices that the settings window changes.

    Signals:
        templates_changed: the texts for the comment.
        recent_changed: a mail has gone to a destination.
        watched_folder_changed: another folder is to be watched, or none.
        way_changed: another way out is used at first.
        replaced: all settings were exchanged at once.
    """

    templates_changed = Signal()
    recent_changed = Signal()
    watched_folder_changed = Signal()
    way_changed = Signal()
    replaced = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self._choices = choices

    def set_first_destination(self, name: str) -> None:
        """Begins with this destination from now on; "" with the one chosen last."""
        if name != self._choices.settings.first_destination:
            self._choices.keep(replace(self._choices.settings, first_destination=name))
            if name:
                self._choices.choose_destination(name)

    def set_first_way(self, name: str) -> None:
        """Begins with this way out from now on; "" with the one used last."""
        settings = self._choices.settings
        if name != settings.first_way:
            self._choices.keep(replace(settings, first_way=name, way=name or settings.way))
            self.way_changed.emit()

    def set_templates(self, templates: Sequence[Template]) -> None:
        """Keeps the texts for the comment that can be used."""
        fit = usable(templates)
        if fit != self._choices.settings.templates:
            self._choices.keep(replace(self._choices.settings, templates=fit))
            self.templates_changed.emit()

    def set_watched_folder(self, path: str) -> None:
        """Remembers the folder whose new messages become samples; "" for none."""
        if path != self._choices.settings.watched_folder:
            self._choices.keep(replace(self._choices.settings, watched_folder=path))
            self.watched_folder_changed.emit()

    def set_history_days(self, days: int) -> None:
        """Remembers how long submissions are remembered; 0 for not at all."""
        if days != self._choices.settings.history_days:
            self._choices.keep(replace(self._choices.settings, history_days=days))

    def note_use(self, destination: str) -> None:
        """Remembers that a mail went to a destination."""
        settings = self._choices.settings.used(destination)
        if settings.recent != self._choices.settings.recent:
            self._choices.keep(settings)
            self.recent_changed.emit()

    def take(self, settings: Settings) -> None:
        """Exchanges all settings, as a file, a reset or its undoing has them."""
        choices = self._choices
        differ = {*changed(choices.settings, settings)}
        if choices.settings.destination != settings.destination:
            differ.add("destination")
        language = choices.in_force.language
        choices.keep(settings)
        signals = (
            ({"addresses", "first_destination", "destination"}, choices.destination_changed),
            ({"own_addresses"}, choices.addresses_changed),
            ({"accounts"}, choices.accounts_changed),
            ({"client"}, choices.client_changed),
            ({"watched_folder"}, self.watched_folder_changed),
            ({"templates"}, self.templates_changed),
            ({"first_way"}, self.way_changed),
        )
        for keys, signal in signals:
            if keys & differ:
                signal.emit()
        if "appearance" in differ:
            choices.appearance_changed.emit(settings.appearance)
        self.recent_changed.emit()
        self.replaced.emit()
        if choices.in_force.language != language:  # last, since all that is shown is made anew
            choices.language_changed.emit(choices.in_force.language)
