"""The system tells the running program to open files, as macOS does."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QWidget

from fresh_python import said
from intact.gui.opening import ACTIVATION, bring_to_front

_TOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from intact.gui.application import Application

application = Application([])
told = []
application.file_opened.connect(told.append)
for one in (sys.argv[1], QUrl.fromLocalFile(sys.argv[1]), QUrl("message:%3C1@example.org%3E")):
    assert Application.sendEvent(application, QFileOpenEvent(one))
print(told == [Path(sys.argv[1])] * 2, told)
links = []
application.link_opened.connect(links.append)
for one in ("intact:guide/gmail?way=1&step=2", "intact:x", "intacts:guide/gmail"):
    Application.sendEvent(application, QFileOpenEvent(QUrl(one)))
print(links)
"""


def test_a_file_that_is_to_be_opened_is_told_as_a_path(tmp_path):
    """With the events that Qt makes on macOS; so is a link, but no address of another kind."""
    told = said(_TOLD, str(tmp_path / "Rechnung für März.eml"))
    assert told.startswith("True ")
    assert told.endswith("['intact:guide/gmail?way=1&step=2', 'intact:x']\n")


def test_a_desktop_is_shown_its_token_once(qtbot):
    """Qt takes it from the environment; no program that is started later gets it."""

    class Shown(QWidget):
        seen = None

        def activateWindow(self):  # noqa: N802 - Qt's name
            self.seen = os.environ.get(ACTIVATION)

    window = Shown()
    qtbot.addWidget(window)
    bring_to_front(window, "desktop-1_TIME5")
    assert window.seen == "desktop-1_TIME5"
    assert ACTIVATION not in os.environ


def test_a_minimised_window_comes_back(qtbot):
    """When something is opened from outside."""
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_to_front(window)
    assert window.isVisible()
    assert not window.isMinimized()
