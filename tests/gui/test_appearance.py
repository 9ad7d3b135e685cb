"""Icons and tints come from the palette."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QPalette

import intact.gui
from intact.data_files import location
from intact.gui import appearance
from intact.gui.samples.rows import State

GUI = Path(intact.gui.__file__).parent


def colours(name):
    """The colours of the pixels of a drawing that are solid."""
    image = appearance.icon(name).pixmap(QSize(32, 32)).toImage()
    points = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    return {one.name() for one in points if one.alpha() == 255}


def test_a_drawing_has_the_colour_of_its_role(qtbot):
    """No drawing brings a colour of its own."""
    assert colours("unfit") == {
        QGuiApplication.palette().color(QPalette.ColorRole.WindowText).name()
    }


def test_a_drawing_follows_a_change_of_scheme(qtbot, dark):
    """Without being made anew."""
    assert colours("unfit") == {dark.color(QPalette.ColorRole.WindowText).name()}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_reach_the_contrast_they_need(qtbot, scheme, request):
    """4.5 : 1 for secondary text, selected rows, and the button that stands out."""
    if scheme == "dark":
        request.getfixturevalue("dark")
    palette, role = QGuiApplication.palette(), QPalette.ColorRole
    pairs = [
        (appearance.muted(palette), palette.color(role.Window)),
        (appearance.muted(palette), palette.color(role.Base)),
        (appearance.muted(palette), appearance.selection(palette)),
        (appearance.muted(palette), appearance.raised(palette)),
        (palette.color(role.Text), appearance.selection(palette)),
        (palette.color(role.HighlightedText), appearance.accent(palette)),
    ]
    assert all(appearance.contrast(*pair) >= 4.5 for pair in pairs)


def test_black_on_white_is_the_greatest_contrast(qtbot):
    """The formula of WCAG."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, "white")
    palette.setColor(QPalette.ColorRole.Text, "black")
    pair = (palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text))
    assert appearance.contrast(*pair) == pytest.approx(21)


def test_every_icon_the_code_names_is_there():
    """And every state has one."""
    folder = location.root() / "icons"
    named = {state.value for state in State} | {"inform", "look", "unfit", "drop", "intact"}
    for path in GUI.glob("*.py"):
        named |= set(
            re.findall(r"(?:icon|IconLabel|Picture)\(\"([a-z]+)\"", path.read_text("utf-8"))
        )
    assert {name for name in named if not (folder / f"{name}.svg").is_file()} == set()


def test_drawings_name_no_colour():
    """All but Intact's own picture take theirs from the palette."""
    for path in (location.root() / "icons").glob("*.svg"):
        text = path.read_text("utf-8")
        assert path.stem == "intact" or ("currentColor" in text and "#" not in text), path.name


def test_no_colour_is_spelled_out_in_the_window():
    """Neither as a number nor by name; but for the palettes of the appearances, in one module."""
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|QColor\(\s*[\d\"']|GlobalColor\.(?!transparent)")
    found = {path.name for path in GUI.glob("*.py") if literal.search(path.read_text("utf-8"))}
    assert found == {"colour_scheme.py"}


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(16, 0), QSize(0, 16)])
def test_an_icon_without_room_is_nothing(qapp, size):
    """While a window is laid out; Qt would complain about a picture without pixels."""
    assert appearance.icon("unfit").pixmap(size).isNull()
    assert not appearance.icon("unfit").pixmap(QSize(16, 16)).isNull()
