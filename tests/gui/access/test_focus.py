"""Where the keyboard is can be seen, measured in pictures with and without it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gui.access.pixels import TWICE, changed, picture
from gui.access.schemes import SCHEMES
from gui.access.states import STATES
from gui.access.walking import seen, walk
from intact.gui.focus_ring import KeyboardFocus
from intact.gui.readable import Readable

_AT_LEAST = 24 * TWICE * TWICE
"""Pixels that change by 3 : 1: as many as in a bar of 2 x 12."""

_ON_EVERY_GROUND = (
    "noticed",
    "address_missing",
    "choosing",
    "walk",
    "history",
    "settings",
    "about",
)
"""Together they have all kinds of controls, on all grounds there are."""


@pytest.fixture
def scheme(request, qapp):
    """The colours of the whole program."""
    qapp.setPalette(SCHEMES[request.param]())
    readable, focus = Readable(qapp), KeyboardFocus(qapp)
    yield request.param
    readable.deleteLater()
    focus.deleteLater()
    qapp.setPalette(QPalette())


@pytest.mark.parametrize(
    ("scheme", "state"),
    [
        *(("light", state) for state in STATES),
        *((scheme, state) for scheme in ("dark", "strong") for state in _ON_EVERY_GROUND),
    ],
    indirect=["scheme"],
)
def test_tab_goes_round_and_shows_where_it_is(bench, scheme, state):
    """It comes to everything that takes the keyboard, is caught nowhere, and can be followed."""
    window = STATES[state](bench)
    bench.until(window.isActiveWindow)
    wanted, unseen, met = stops(window), [], []
    for _ in range(2 * len(wanted) + 2):
        before, focused = picture(window), QApplication.focusWidget()
        bench.qtbot.keyClick(focused or window, Qt.Key.Key_Tab)
        bench.until(lambda focused=focused: QApplication.focusWidget() is not focused)
        widget = QApplication.focusWidget()
        if widget in met:
            break
        met.append(widget)
        count = changed(before, picture(window), _around(window, widget))
        if count < _AT_LEAST:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()!r} {count}")
    missed = [type(one).__name__ for one in wanted if one not in met]
    assert (unseen, missed) == ([], [])


def stops(window: QWidget) -> list[QWidget]:
    """What Tab is to come to."""
    found = [one.widget for one in walk(window) if one.widget is not None]
    return [
        one
        for one in found
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and one.focusProxy() is None
        and not seen(window, one).isEmpty()
    ]


def _around(window: QWidget, widget: QWidget) -> QRect:
    return seen(window, widget).adjusted(-4, -4, 4, 4)
