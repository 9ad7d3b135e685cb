"""All guides as they are, and a page to walk through one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from intact.clients.catalogue import load_all, named
from intact.clients.link import Link
from intact.clients.walk import follow
from intact.gui.guides.walk_page import WalkPage

CLIENTS = load_all().clients


@pytest.fixture
def walk(qtbot: QtBot) -> Callable[..., WalkPage]:
    """Opens a walk through a guide in a window of its own, with the keys."""

    def begin(name: str = "outlook-2016", way: int = 0, step: int = 1) -> WalkPage:
        page = WalkPage(follow(Link(name, way, step), named(name, CLIENTS), CLIENTS))
        qtbot.addWidget(page)
        page.resize(1000, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        return page

    return begin
