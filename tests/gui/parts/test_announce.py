"""News for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from intact.gui.parts.announce import announce


@pytest.mark.parametrize("active", [True, False])
def test_news_are_sent_only_where_a_screen_reader_listens(qtbot, monkeypatch, active):
    """As an announcement, with its words."""
    sent = []

    class Recorder:
        """Stands for the bridge to the screen reader, which does not run here."""

        @staticmethod
        def isActive():  # noqa: N802 - Qt's name
            return active

        @staticmethod
        def updateAccessibility(event):  # noqa: N802 - Qt's name
            sent.append((type(event), event.message()))

    monkeypatch.setattr("intact.gui.parts.announce.QAccessible", Recorder)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "3 samples in 1 mail")
    assert sent == ([(QAccessibleAnnouncementEvent, "3 samples in 1 mail")] if active else [])
