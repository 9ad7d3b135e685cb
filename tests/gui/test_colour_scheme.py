"""Light, dark, or as the system."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from intact.gui.appearance import CONTRAST, contrast, muted
from intact.gui.colour_scheme import ColourScheme, palette

Role = QPalette.ColorRole
Scheme = Qt.ColorScheme


@pytest.fixture
def scheme(qapp):
    """The scheme of the program; afterwards it is the system's again."""
    made = ColourScheme(qapp)
    yield made
    made.show("")
    made.deleteLater()


def _is_dark(qapp) -> bool:
    shown = qapp.palette()
    return shown.color(Role.Window).lightness() < shown.color(Role.WindowText).lightness()


@pytest.mark.parametrize(("name", "dark"), [("dark", True), ("light", False)])
def test_a_chosen_appearance_is_shown(qapp, scheme, name, dark):
    """Also where the platform heeds no wish, as here."""
    scheme.show(name)
    assert _is_dark(qapp) is dark


def test_as_the_system_is_what_it_was_before(qapp, scheme):
    """Nothing of a palette of our own is left."""
    before = qapp.palette()
    scheme.show("dark")
    scheme.show("")
    assert qapp.palette().color(Role.Window) == before.color(Role.Window)
    assert qapp.palette().color(Role.Highlight) == before.color(Role.Highlight)


def test_a_widget_that_is_there_follows(qtbot, scheme):
    """Without being made anew."""
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    scheme.show("dark")
    qtbot.waitUntil(lambda: label.palette().color(Role.WindowText).lightness() > 200)


@pytest.mark.parametrize("wanted", [Scheme.Light, Scheme.Dark])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.ButtonText, Role.Button),
        (Role.HighlightedText, Role.Highlight),
        (Role.Link, Role.Base),
        (Role.LinkVisited, Role.Base),
        (Role.ToolTipText, Role.ToolTipBase),
    ],
)
def test_every_text_can_be_read(wanted, text, ground):
    """4.5 : 1, as WCAG asks."""
    made = palette(wanted)
    assert contrast(made.color(text), made.color(ground)) >= CONTRAST


@pytest.mark.parametrize("wanted", [Scheme.Light, Scheme.Dark])
def test_secondary_text_can_be_read(wanted):
    """It is mixed from the palette."""
    made = palette(wanted)
    assert contrast(muted(made), made.color(Role.Window)) >= CONTRAST
