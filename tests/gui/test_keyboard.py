"""The whole way with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QPushButton

from intact.gui.keys_dialog import KeysDialog
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.submission.consent import Consent
from intact.resources import Text
from intact.settings.settings import Settings
from window_builders import FakeWay, destination, write_messages

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def dialogs_of_qt():
    """File dialogs that can be driven; the native ones have no widgets."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def activate(qtbot, shown):
    """Gives the window the keyboard, as a desktop does when a dialog closes."""
    with qtbot.waitActive(shown):
        shown.activateWindow()


def open_files(qtbot, shown, folder):
    """Opens all messages of a folder through the dialog."""
    paths = write_messages(folder, 3)
    qtbot.keyClick(shown, Qt.Key.Key_O, CONTROL)
    dialog = shown.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.setDirectory(str(folder))
    field = dialog.findChild(QLineEdit)
    field.setText(" ".join(f'"{path.name}"' for path in paths))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 3 and shown.session.settled)
    activate(qtbot, shown)


def test_from_opening_to_handing_over(qtbot, window, tmp_path):
    """Open, choose who gets them, enter the address, agree, hand over."""
    way = FakeWay()
    lab = destination("lab", address="", consent=Text(en="We keep samples for a year."))
    shown = window(ways=(way,), destinations=(destination("desk"), lab), settings=Settings())
    open_files(qtbot, shown, tmp_path)
    bar = shown.workspace.submission
    assert bar.button.main.text() == "Choose who gets them…"

    qtbot.keyClick(shown, Qt.Key.Key_Return, CONTROL)
    search = shown.workspace.destination.picker._popup.findChild(QLineEdit)
    qtbot.keyClicks(search, "lab")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.button.main.text() == "Enter the address…")
    activate(qtbot, shown)

    qtbot.keyClick(shown, Qt.Key.Key_Return, CONTROL)
    field = shown.workspace.destination.address.field
    qtbot.keyClicks(field, "samples@lab.example")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.button.main.text() == "Open in Thunderbird")
    qtbot.waitUntil(bar.button.main.isEnabled)

    qtbot.keyClick(shown, Qt.Key.Key_Return, CONTROL)
    consent = shown.findChild(Consent)
    qtbot.waitUntil(consent.isVisible)
    assert way.delivered == []
    with qtbot.waitSignal(shown.session.handover.delivered):
        buttons = consent.findChild(QDialogButtonBox)
        qtbot.keyClick(buttons.findChildren(QPushButton)[0], Qt.Key.Key_Return)
    (plan,) = way.delivered
    assert plan.mails[0].recipient == "samples@lab.example"
    assert shown.workspace.afterwards.isVisible()


def test_rows_are_taken_out_and_brought_back(qtbot, window, tmp_path):
    """Arrow keys, Delete, Undo."""
    shown = window()
    open_files(qtbot, shown, tmp_path)
    view = shown.workspace.samples
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [row.name for row in shown.session.samples.rows()] == ["message-0.eml"]
    qtbot.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert shown.session.samples.rowCount() == 3


@pytest.mark.parametrize(
    ("key", "modifier", "dialog"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, KeysDialog),
        (Qt.Key.Key_Comma, CONTROL, SettingsDialog),
    ],
)
def test_dialogs_open_and_close_with_keys(qtbot, window, key, modifier, dialog):
    """Escape closes them."""
    shown = window()
    qtbot.keyClick(shown, key, modifier)
    opened = shown.findChild(dialog)
    qtbot.waitUntil(opened.isVisible)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown.findChild(dialog) is None)


def test_the_guide_opens_and_closes_with_keys(qtbot, window, tmp_path):
    """Beside the list."""
    shown = window()
    open_files(qtbot, shown, tmp_path)
    qtbot.keyClick(shown, Qt.Key.Key_G, CONTROL)
    assert shown.workspace.guide.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_G, CONTROL)
    assert shown.workspace.details.isVisible()


def test_words_are_found_in_the_source_text_with_keys(qtbot, window, tmp_path):
    """From wherever the keyboard is, also from the guide; Enter goes on."""
    shown = window()
    open_files(qtbot, shown, tmp_path)
    qtbot.keyClick(shown, Qt.Key.Key_G, CONTROL)
    qtbot.keyClick(shown, Qt.Key.Key_F, CONTROL)
    page = shown.workspace.details.source
    assert page.isVisible()
    assert page.finder.field.hasFocus()
    qtbot.keyClicks(page.finder.field, "example")
    qtbot.keyClick(page.finder.field, Qt.Key.Key_Return)
    assert page.finder.count.text().startswith("2 of ")


def test_there_is_nothing_to_find_without_a_sample(qtbot, window):
    """The keys do nothing then."""
    shown = window()
    qtbot.keyClick(shown, Qt.Key.Key_F, CONTROL)
    assert shown.pages.currentWidget() is shown.empty


def test_tab_goes_in_the_order_of_reading(qtbot, window, tmp_path):
    """To whom, what, is it fit, send."""
    shown = window()
    open_files(qtbot, shown, tmp_path)
    space = shown.workspace
    landmarks = [
        space.destination.picker,
        space.samples,
        space.details.tabs.tabBar(),
        space.strip.picker,
        space.submission.comment,
        space.submission.button.main,
    ]
    space.destination.picker.setFocus()
    chain = [space.destination.picker]
    for _ in range(60):
        shown.focusNextPrevChild(True)  # as Tab does; why not by the chain says access/test_tree
        if (widget := shown.focusWidget()) is space.destination.picker:
            break
        if widget in landmarks:
            chain.append(widget)
    assert chain == landmarks
