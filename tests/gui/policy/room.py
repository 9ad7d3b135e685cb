"""What the effects of policies are looked at with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from intact.gui.dropping.mimedata import Payload
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.window import Window
from intact.settings.policy.policy import Name
from intact.source import Origin
from intact.system import this_system
from organisations import organisation
from window_builders import write_messages

ME = ("ada@example.org",)


SYSTEM = type(this_system())


@dataclass
class Room:
    """What an effect is looked at with."""

    qtbot: object
    window: Callable[..., Window]
    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def shown(self, name: Name, value: object, **changes: object) -> Window:
        """A window of an organisation that forces this."""
        return self.window(**{"organisation": organisation({name: value}), **changes})

    def filled(self, name: Name, value: object, **changes: object) -> Window:
        """The same with one message, at rest."""
        shown = self.shown(name, value, **changes)
        shown.take(Payload(tuple(write_messages(self.folder, 1))), Origin.FILE)
        self.qtbot.waitUntil(lambda: shown.session.samples.rowCount() and shown.session.settled)
        self.qtbot.waitUntil(lambda: bool(shown.session.planner.prospect.offers))
        return shown

    def mail(self, shown: Window) -> str:
        """The mail that would go out."""
        (mail,) = shown.session.planner.prospect.plan.mails
        return mail.data.decode()

    def settings(self, shown: Window) -> SettingsDialog:
        """The settings of that window."""
        dialog = SettingsDialog(shown.session.choices, shown)
        self.qtbot.addWidget(dialog)
        return dialog
