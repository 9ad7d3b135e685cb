"""Walking through a guide with the keyboard, as somebody on the phone does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from intact.clients.catalogue import load_all
from intact.gui import appearance
from intact.gui.guides import walk_page
from intact.gui.guides.walk_page import WalkPage
from intact.gui.parts.keycaps import KeyCaps

Key = Qt.Key
CLIENTS = load_all().clients


def press(qtbot, page, *keys):
    """Presses keys where the focus is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or page, key)


def test_a_step_is_its_number_its_sentence_and_its_picture(walk):
    """The sentence in type twice as large as elsewhere: it is to be read first."""
    page = walk(step=2)
    assert page.title.text() == "Outlook 2010 and later (classic): Through the ribbon"
    assert page.view.number.text() == "2 of 3"
    assert page.view.sentence.text().startswith("On the “Home” tab")
    assert page.view.picture.isVisible()
    assert page.view.sentence.font().pointSizeF() >= 2 * QApplication.font().pointSizeF()
    assert page.view.number.font().pointSizeF() < page.view.sentence.font().pointSizeF()


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_Space])
def test_keys_go_on_and_stop_at_the_last_step(qtbot, walk, key):
    """Nobody falls out of the walk by pressing once more."""
    page = walk()
    press(qtbot, page, key)
    assert page.view.number.text() == "2 of 3"
    press(qtbot, page, key, key, key)
    assert page.view.number.text() == "3 of 3"
    assert page.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Up, Key.Key_PageUp])
def test_keys_go_back(qtbot, walk, key):
    """To the first step, and no further."""
    page = walk(step=3)
    press(qtbot, page, key)
    assert page.view.number.text() == "2 of 3"
    press(qtbot, page, key, key)
    assert page.view.number.text() == "1 of 3"


def test_shift_and_space_go_back(qtbot, walk):
    """As in a browser."""
    page = walk(step=3)
    qtbot.keyClick(page, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.number.text() == "2 of 3"


def test_home_and_end(qtbot, walk):
    """Both ends of the way."""
    page = walk()
    press(qtbot, page, Key.Key_End)
    assert page.view.number.text() == "3 of 3"
    press(qtbot, page, Key.Key_Home)
    assert page.view.number.text() == "1 of 3"


def test_escape_leaves(qtbot, walk):
    """From wherever the focus is."""
    page = walk()
    with qtbot.waitSignal(page.closed, timeout=1000):
        press(qtbot, page, Key.Key_Escape)
    page.back.setEnabled(True)
    page.different.setFocus()
    with qtbot.waitSignal(page.closed, timeout=1000):
        press(qtbot, page, Key.Key_Escape)


def test_right_to_left_the_arrows_are_turned(qtbot, walk):
    """The left arrow leads on, as the eye does."""
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = walk()
        press(qtbot, page, Key.Key_Left)
        assert page.view.number.text() == "2 of 3"
        press(qtbot, page, Key.Key_Right)
        assert page.view.number.text() == "1 of 3"
    finally:
        QApplication.setLayoutDirection(before)


def test_buttons_do_the_same_and_leave_the_keys_to_the_page(qtbot, walk):
    """A click takes no focus; with the focus on a button Space presses it."""
    page = walk()
    qtbot.mouseClick(page.on, Qt.MouseButton.LeftButton)
    assert page.view.number.text() == "2 of 3"
    assert page.hasFocus()
    page.back.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, page, Key.Key_Space)
    assert page.view.number.text() == "1 of 3"


def test_done_stands_at_the_end(qtbot, walk):
    """With what has come of it."""
    page = walk(step=3)
    assert page.on.text() == "D&one"
    assert page.view.outcome.text() == "The original arrives as an Outlook item."
    with qtbot.waitSignal(page.closed, timeout=1000):
        qtbot.mouseClick(page.on, Qt.MouseButton.LeftButton)


def test_it_looks_different_here_leads_to_another_way_until_none_is_left(qtbot, walk):
    """Next way, then saving as a file, then what holds everywhere; back leads back."""
    page = walk("kmail", step=2)
    titles = []
    while page.different.isVisible():
        qtbot.mouseClick(page.different, Qt.MouseButton.LeftButton)
        assert page.view.number.text().startswith("1 of ")
        titles.append(page.title.text())
    assert titles == [
        "KMail: By dragging it into a new mail",
        "KMail: Save it as a file",
        "Any other program: What a valid sample needs",
        "Any other program: Save it as a file",
    ]
    assert page.last_way.isVisible()
    press(qtbot, page, Key.Key_PageUp)
    assert page.title.text() == titles[-2]


def test_a_trap_is_told_before_the_first_step(walk):
    """The most important one, and only there."""
    page = walk("nextcloud-mail")
    assert page.view.caution.text().startswith("The attached message can arrive empty")
    assert page.view.caution.isVisible()
    page.go_on()
    assert not page.view.caution.isVisible()


def test_what_was_not_checked_says_so(walk):
    """On every step of that way."""
    page = walk("outlook-new", step=2)
    assert page.note.text().startswith("Not checked")
    assert page.note.isVisible()
    assert not walk("gmail").note.isVisible()


def test_keys_are_drawn_as_keys(walk):
    """And taken away with the step."""
    page = walk("kmail", way=3, step=2)
    assert [caps.accessibleName() for caps in page.findChildren(KeyCaps)] == ["Ctrl+S"]
    page.go_on()
    assert not any(caps.isVisible() for caps in page.findChildren(KeyCaps))


def test_each_step_is_announced(qtbot, walk, monkeypatch):
    """A screen reader speaks it, and finds it again as the name of the page."""
    spoken = []
    monkeypatch.setattr(walk_page, "announce", lambda _, text: spoken.append(text))
    page = walk()
    press(qtbot, page, Key.Key_Right, Key.Key_End)
    assert [text.partition(":")[0] for text in spoken] == [
        "Step 1 of 3",
        "Step 2 of 3",
        "Step 3 of 3",
    ]
    assert page.accessibleName() == spoken[-1]
    assert "Enter the address and send." in spoken[-1]


def test_everything_that_takes_the_focus_has_a_name(walk):
    """For screen readers."""
    page = walk()
    for button in page.findChildren(QPushButton):
        assert button.accessibleName() or button.text()


@pytest.mark.parametrize("size", [(480, 360), (800, 600), (1600, 1200)])
@pytest.mark.parametrize("client", CLIENTS, ids=lambda one: one.name)
def test_every_step_fits_its_width_and_can_be_reached(qtbot, size, client):
    """Nothing is cut off at the side; what is too high scrolls with the arrow down first."""
    from intact.clients.walk import begin  # noqa: PLC0415

    page = WalkPage(begin(client, CLIENTS))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    view = page.view
    parts = (view.sentence, view.picture, view.number, view.caution, view.outcome)

    def fits() -> bool:
        corners = [
            part.mapTo(view.viewport(), part.rect().bottomRight()).x()
            for part in parts
            if part.isVisible()
        ]
        return page.width() == size[0] and max(corners) <= view.viewport().width()

    while True:
        qtbot.waitUntil(fits, timeout=1000)
        number = view.number.text()
        presses = 0
        while view.number.text() == number and presses < 20:
            page._down()
            presses += 1
        if view.number.text() == number:
            bar = view.verticalScrollBar()
            assert bar.value() == bar.maximum()
            return


def test_the_picture_can_be_seen_in_the_dark(qtbot, walk, dark):
    """Its words have the contrast text needs, on their marks."""
    page = walk(step=2)
    palette = page.palette()
    accent = appearance.accent(palette)
    text = palette.color(appearance.Role.HighlightedText)
    assert appearance.contrast(accent, text) >= appearance.CONTRAST
    ground = appearance.selection(palette)
    assert appearance.contrast(ground, palette.color(appearance.Role.Text)) >= 4.5
    picture = page.view.picture.grab().toImage()
    columns, rows = range(0, picture.width(), 3), range(0, picture.height(), 3)
    assert accent.name() in {picture.pixelColor(x, y).name() for x in columns for y in rows}


def test_the_link_of_a_step_can_be_copied(walk):
    """It leads back to this very step."""
    page = walk("kmail", way=3, step=2)
    page.pass_on.copy_link()
    assert QGuiApplication.clipboard().text() == "intact:guide/kmail?way=3&step=2"
    QGuiApplication.clipboard().clear()
