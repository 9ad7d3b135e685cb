"""Words that are 40 % longer have room on a small screen, and all of them are of a catalogue."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QTabWidget,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as TooLate

from intact.gui.language import speak
from intact.gui.parts.labels import Line
from intact.gui.parts.sizing import room_around
from pseudo_language import STRETCH, pseudo, resources
from window_states import DIALOGS, PAGES, Stage

SMALL = (800, 600)
SLACK = 2
"""Pixels that styles round away."""
_LAID_OUT = 3_000
"""Milliseconds after which layouts are done for sure."""

QTS = re.compile(
    r"^(\d+ octets|Défiler vers la (gauche|droite)|Fermer)$"
    r"|^(Ctrl|Maj|Suppr|Retour|Entrée|Return|F\d+|[A-Z,])(\+(Retour|[A-Z,]))?$"
)
"""Qt's own words in French: sizes, keys, and what its widgets bring along."""

DATA = re.compile(
    r"""
    ^[\W\d_ø]*$                        # signs and numbers
    |@|\.example\b|\.org\b             # addresses
    |^(Message\ \d|message-\d|invoice)  # names of the messages
    |^(Your\ invoice|Received|Subject|Dear\ customer)
    |^(Intact|Inbox|work|keyring|Data|Menu|Choose\ it)
    |^(/etc/|[0-9a-f]{64}$|KeepHistory|HelpdeskContact|HistoryDays|Unknown)
    |^[\w.-]+\ \d[\w.]*(\ \([\w.]+\))?$  # packages and their versions
    |^(English|Deutsch|Français|Español|日本語|العربية)$
    |▸|«
    """,
    re.VERBOSE,
)


@pytest.fixture(scope="session")
def stretched(tmp_path_factory):
    """The folder resources/ with a pseudo language in the place of French."""
    return resources(tmp_path_factory.mktemp("pseudo"), "fr")


@pytest.fixture
def stage(qtbot, tongue, stretched, tmp_path, monkeypatch):
    """Where states are made in that language."""
    monkeypatch.setattr("intact.data_files.location.root", lambda: stretched)
    speak(tongue, "fr")
    return Stage(qtbot, tmp_path)


@pytest.fixture
def state(stage, qtbot, request):
    """A shown state: a page in a window for a small screen, or a dialog."""
    name = request.param
    made = {**PAGES, **DIALOGS}[name](stage)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    for _ in range(5):
        QApplication.processEvents()  # what is laid out only once it is shown
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield made
    if isinstance(made, QDialog):
        made.done(0)  # waits for what still runs
    getattr(made, "let_go", lambda: None)()


every_state = pytest.mark.parametrize("state", [*PAGES, *DIALOGS], indirect=True)


def seen(widget: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Widgets of a kind that can be seen, at least in part, by scrolling or not."""
    return [one for one in widget.findChildren(kind) if one.isVisible()]


@every_state
def test_longer_words_have_room_and_are_all_of_a_catalogue(qtbot, state):
    """On every page and in every dialog, on a screen of 800 x 600, once it is laid out."""
    with suppress(TooLate):
        qtbot.waitUntil(lambda: not _all_faults(state), timeout=_LAID_OUT)
    assert _all_faults(state) == {}


def _all_faults(state: QWidget) -> dict[str, list[str]]:
    found = {
        "cut buttons": _cut_buttons(state),
        "cut sentences": _cut_sentences(state),
        "to be scrolled sideways": _too_wide(state),
        "one over the other": _overlaps(state),
        "of no catalogue": _bare(state),
        "too large": _too_large(state),
    }
    return {what: where for what, where in found.items() if where}


def _cut_buttons(state: QWidget) -> list[str]:
    return [
        one.text()
        for one in seen(state, QAbstractButton)
        if one.text() and one.width() + SLACK < one.sizeHint().width()
    ]


def _cut_sentences(state: QWidget) -> list[str]:
    """What does not fit into a line goes on in the next, and has room there."""
    cut = []
    for label in seen(state, QLabel):
        if isinstance(label, Line) or not label.text():
            continue  # which is cut on purpose, and says so
        if label.wordWrap():
            fits = label.height() + SLACK >= label.heightForWidth(label.width())
        else:
            fits = label.width() + SLACK >= label.sizeHint().width()
        if not fits:
            cut.append(label.text())
    return cut


def _too_wide(state: QWidget) -> list[str]:
    """All but source texts."""
    return [
        area.accessibleName()
        for area in seen(state, QAbstractScrollArea)
        if not isinstance(area, QPlainTextEdit)
        and (
            area.horizontalScrollBar().maximum() > 0
            or (
                isinstance(area, QScrollArea)
                and area.widget().width() > area.viewport().width() + SLACK
            )
        )
    ]


def _overlaps(state: QWidget) -> list[str]:
    """A layout that has too little room puts one thing over the other."""
    found = []
    for parent in [state, *seen(state, QWidget)]:
        if parent.layout() is None:
            continue
        inside = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisible()]
        placed = [one for one in inside if one.height() and _is_placed(parent.layout(), one)]
        for number, one in enumerate(placed):
            for other in placed[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > SLACK and common.height() > SLACK:
                    found.append(f"{_named(one)} and {_named(other)}")
    return found


def _is_placed(layout: QLayout, widget: QWidget) -> bool:
    """Whether a layout or one within it places a widget; pages of a stack lie upon each other."""
    if isinstance(layout, QStackedLayout):
        return False
    items = [layout.itemAt(place) for place in range(layout.count())]
    return any(
        item.widget() is widget or (item.layout() and _is_placed(item.layout(), widget))
        for item in items
    )


def _too_large(state: QWidget) -> list[str]:
    """Nobody has to look for a button beyond the edge of the screen."""
    wanted, room = state.minimumSizeHint(), room_around(state).size()
    fits = wanted.width() <= SMALL[0] and wanted.height() <= SMALL[1]
    opens = state.width() <= room.width() and state.height() <= room.height()
    return [] if fits and opens else [f"{wanted.width()} x {wanted.height()}"]


def _bare(state: QWidget) -> list[str]:
    """What has no brackets nobody has translated."""
    return [
        text
        for text in _texts(state)
        if not text.lstrip("123 ").startswith("[")
        and not DATA.search(text)
        and not QTS.search(text)
    ]


def test_the_window_can_be_as_small_as_a_small_screen(stage):
    """Also with all its pages."""
    assert stage.filled().minimumSizeHint().width() <= SMALL[0]


@pytest.mark.parametrize(
    "text", ["&Open…", "%n day(s)", "{a} of {b}", "Click «Forward» & wait", "One\ntwo", ""]
)
def test_the_pseudo_language_keeps_what_translators_keep(text):
    """Else it would show mistakes that are its own."""
    said = pseudo(text)
    for mark in re.findall(r"\{\w+\}|%n|«[^»]*»|\n", text):
        assert mark in said
    assert said.count("&") == text.count("&")
    words = len(re.sub(r"\{\w+\}|%n|«[^»]*»|\n|&", "", text))
    assert len(said) >= len(text) + round(words * STRETCH)


def _texts(widget: QWidget) -> list[str]:
    """Every text that can be seen, as it is shown, and what a screen reader says of it."""
    found = [one.text() for one in seen(widget, QLabel)]
    found += [one.text() for kind in (QPushButton, QCheckBox) for one in seen(widget, kind)]
    found += [one.placeholderText() for one in seen(widget, QLineEdit)]
    found += [one.placeholderText() for one in seen(widget, QPlainTextEdit)]
    for box in seen(widget, QComboBox):
        found += [box.itemText(place) for place in range(box.count())]
    for tabs in seen(widget, QTabWidget):
        found += [tabs.tabText(place) for place in range(tabs.count())]
    found += [one.accessibleName() for one in seen(widget, QWidget)]
    return [text.replace("\u200b", "").strip() for text in found if text.strip()]


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.property('text') or widget.accessibleName()}"
