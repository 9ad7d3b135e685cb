"""Choices of a person, and the settings over them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from intact.delivery.servers.secrets import Secrets
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.state.choices import Choices
from intact.organisation.organisation import Organisation
from intact.settings.settings import Settings
from organisations import organisation
from window_builders import FakeKeeper, FakeVault, client, destination


@pytest.fixture
def make(qtbot):
    """Makes shown settings over those of a person; `forced` is set by the organisation."""
    above = QWidget()
    qtbot.addWidget(above)

    def making(settings=None, forced=None, offers=()):
        org = organisation(forced) if forced else Organisation()
        takers = (destination("desk"), destination("lab"))
        choices = Choices(settings or Settings(), FakeKeeper(), takers, (client(),), org)
        choices.setParent(above)
        dialog = SettingsDialog(choices, above, Secrets(FakeVault()), offers)
        dialog.show()
        return dialog

    yield making
    above.close()
