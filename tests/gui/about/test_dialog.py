"""About Intact: versions, the limits on reading that hold here, and licences."""

from __future__ import annotations

import platform

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from intact import __version__
from intact.gui.about.dialog import AboutDialog
from intact.gui.parts.labels import Label
from window_builders import FakePool

POSSIBLE = ("memory", "no-files", "no-tcp")


@pytest.fixture
def texts(qtbot):
    """All that the dialog says about a pool, line by line."""

    def said(pool):
        dialog = AboutDialog(pool, POSSIBLE)
        qtbot.addWidget(dialog)
        return [label.text() for label in dialog.findChildren(Label)]

    return said


def test_version_and_licence_are_told(texts):
    """For the helpdesk on the phone."""
    said = texts(FakePool())
    assert f"Intact {__version__}" in said
    assert any("GNU General Public License" in line for line in said)


def test_what_holds_stands_before_what_does_not(texts):
    """What this machine lacks is told as plainly."""
    said = texts(FakePool(layers=("memory", "no-files")))
    missing = said.index("This computer does not offer")
    assert said.index("It opens no files.") < missing < said.index("It connects to no server.")


def test_exact_terms_are_one_click_deeper(qtbot):
    """For those who know them."""
    dialog = AboutDialog(FakePool(layers=POSSIBLE), POSSIBLE)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentWidget(dialog.protection)
    [term] = [label for label in dialog.findChildren(Label) if label.text() == "Landlock: TCP"]
    assert not term.isVisible()
    dialog.protection.more.click()
    assert term.isVisible()


def test_nothing_is_missing_where_all_hold(texts):
    """Then there is no such heading."""
    assert "This computer does not offer" not in texts(FakePool(layers=POSSIBLE))


def test_without_a_process_apart_no_limit_is_claimed(texts):
    """The bounds of the code are all there is."""
    said = texts(FakePool(isolated=False, layers=()))
    assert any("cannot be read in a process of their own" in line for line in said)
    assert not any(line.startswith("It ") for line in said)


def test_before_the_first_process_nothing_is_known(texts):
    """Neither what holds nor what does not."""
    said = texts(FakePool(layers=()))
    assert "The process that reads messages has not started yet." in said
    assert "This computer does not offer" not in said


def test_versions_are_copied_for_the_helpdesk(qtbot):
    """Of all that may matter, without a name of person or machine."""
    dialog = AboutDialog(FakePool(), POSSIBLE)
    qtbot.addWidget(dialog)
    dialog.versions.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == f"Intact {__version__}"
    named = {line.split()[0].casefold() for line in copied}
    assert {
        "python",
        "qt",
        "extract-msg",
        "keyring",
        "msgspec",
        platform.system().casefold(),
    } <= named
    assert any(line.startswith("PySide6") for line in copied)
    assert platform.node() not in dialog.versions.text.toPlainText().split()
    assert dialog.versions.copied.text() == "Copied"


def test_licences_have_their_full_texts(qtbot):
    """As plain text that nobody can change, found when they are looked at."""
    dialog = AboutDialog(FakePool(), POSSIBLE)
    qtbot.addWidget(dialog)
    dialog.show()
    page = dialog.licences
    assert page.choice.count() == 0
    dialog.tabs.setCurrentWidget(page)
    titles = [page.choice.itemText(row) for row in range(page.choice.count())]
    assert titles[0].startswith("Intact")
    assert "GNU GENERAL PUBLIC LICENSE" in page.text.toPlainText()
    assert page.text.isReadOnly()
    (row,) = [n for n, title in enumerate(titles) if title.startswith("msgspec ")][:1]
    page.choice.setCurrentIndex(row)
    assert "Redistribution and use" in page.text.toPlainText()


def test_it_is_reached_from_the_menu(qtbot, window):
    """By the keyboard or a click, and closed by Escape."""
    shown = window()
    shown.empty.menu.menu().aboutToShow.emit()
    [about] = [one for one in shown.empty.menu.menu().actions() if "About" in one.text()]
    about.trigger()
    dialog = shown.findChild(AboutDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
