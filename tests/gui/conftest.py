"""Fixtures of the window: English, no screen, and a window over a core that answers at once."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intact.gui import assistive
from intact.gui.collecting import collect_if_due
from intact.gui.language import fall_silent
from intact.gui.state.session import Session
from intact.gui.window import Window
from window_builders import core


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """As in the program: what nobody holds any more is taken away in the window's thread."""
    gc.disable()
    yield
    collect_if_due(busy=False)
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def explained(qapp: QApplication) -> None:
    """As in the program: assistive technology is told what Qt does not know."""
    assistive.explain()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Dates and numbers as in English, whatever the machine has; no test teaches another words."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)
    fall_silent(qapp)


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which may learn languages in the test and forgets them behind it."""
    yield qapp
    fall_silent(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Callable[..., Session]]:
    """Makes sessions over a core with changes, and closes them."""
    made: list[Session] = []

    def make(**changes: object) -> Session:
        made.append(Session(core(**changes)))
        return made[-1]

    yield make
    for one in made:
        one.close()


def wait_for_nothing(window: Window) -> None:
    """Has a window close at once, also where mails are on their way still."""
    window.closing = None


@pytest.fixture
def window(qtbot: QtBot) -> Callable[..., Window]:
    """Makes shown windows over a core with changes; they are closed at the end."""

    def make(**changes: object) -> Window:
        shown = Window()
        qtbot.addWidget(shown, before_close_func=wait_for_nothing)
        with qtbot.waitActive(shown):
            shown.show()
            shown.activateWindow()
        shown.use(core(**changes))
        return shown

    return make


@pytest.fixture
def dark(qtbot: QtBot) -> Iterator[QPalette]:
    """A dark colour scheme for the whole program."""
    before = QApplication.palette()
    palette = QPalette()
    role = QPalette.ColorRole
    for ground in (role.Window, role.Base, role.Button, role.AlternateBase):
        palette.setColor(ground, QColor(35, 36, 38))
    for text in (role.WindowText, role.Text, role.ButtonText, role.BrightText):
        palette.setColor(text, QColor(232, 232, 232))
    QApplication.setPalette(palette)
    yield palette
    QApplication.setPalette(before)
