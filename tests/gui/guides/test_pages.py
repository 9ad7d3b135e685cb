"""The guide and the walk as pages of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from intact.clients.catalogue import load_all
from intact.clients.link import Link, NotALink
from intact.gui.dropping.mimedata import Payload
from intact.gui.window import Window
from intact.source import Origin
from window_builders import core, write_messages

CLIENTS = load_all().clients


@pytest.fixture
def shown(window):
    """A window with all guides."""
    return window(clients=CLIENTS)


def test_a_link_opens_the_window_at_that_step(qtbot, shown):
    """And Escape goes back to where the window was."""
    shown.open_guide(Link("outlook-2016", 0, 2))
    page = shown.guides.walk_page
    assert shown.pages.currentWidget() is page
    assert page.view.number.text() == "2 of 3"
    assert page.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert shown.pages.currentWidget() is shown.empty


def test_a_link_waits_for_the_core(qtbot):
    """As a file that was opened early does."""
    early = Window()
    qtbot.addWidget(early)
    early.open_guide(Link("gmail", 1, 2))
    assert early.pages.currentWidget() is early.empty
    early.use(core(clients=CLIENTS))
    assert early.guides.walk_page.view.number.text() == "2 of 2"


def test_a_file_with_a_link_opens_it_too(shown, tmp_path):
    """However it comes: opened, dropped, or handed over by a later start."""
    path = tmp_path / "step.intact-guide"
    path.write_text("intact:guide/kmail?way=3&step=2\n", encoding="ascii")
    shown.take(Payload((path,)), Origin.OPENED_WITH)
    assert shown.guides.walk_page.title.text() == "KMail: Save it as a file"
    path.write_text("Dear customer", encoding="ascii")
    shown.take(Payload((path,)), Origin.DROP)
    assert "no link to a guide" in shown.notices.texts()[0]
    assert shown.session.samples.rowCount() == 0


def test_a_link_that_is_none_is_told(shown):
    """And the window is as it was."""
    shown.open_guide(NotALink())
    assert "no link to a guide" in shown.notices.texts()[0]
    assert shown.pages.currentWidget() is shown.empty


def test_a_link_to_a_guide_that_is_not_here_shows_the_guides(shown):
    """An organisation may have others; the name is told."""
    shown.open_guide(Link("our-own-mail"))
    assert "“our-own-mail”" in shown.notices.texts()[0]
    assert shown.pages.currentWidget() is shown.guides.page


def test_from_the_guide_into_the_walk_and_back(qtbot, shown):
    """The focus is where it was."""
    shown.show_guide()
    page = shown.guides.page
    page.walk.setFocus()
    page.walk.click()
    assert shown.pages.currentWidget() is shown.guides.walk_page
    qtbot.keyClick(shown.guides.walk_page, Qt.Key.Key_Escape)
    assert shown.pages.currentWidget() is page
    assert QApplication.focusWidget() is page.walk


def test_the_walk_fills_the_window_beside_samples_too(qtbot, shown, tmp_path):
    """And a file that is dropped meanwhile leads on to the samples: the walk has done its work."""
    shown.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 1 and shown.session.settled)
    shown.workspace.open_guide(True)
    shown.workspace.guide.walk.click()
    assert shown.pages.currentWidget() is shown.guides.walk_page
    qtbot.keyClick(shown.guides.walk_page, Qt.Key.Key_Escape)
    assert shown.pages.currentWidget() is shown.workspace
    shown.workspace.guide.walk.click()
    (tmp_path / "more").mkdir()
    shown.take(Payload(tuple(write_messages(tmp_path / "more", 2))), Origin.DROP)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.workspace)


def test_what_was_passed_on_is_told_in_the_window(shown):
    """From the guide and from the walk."""
    shown.show_guide()
    shown.guides.page.pass_on.copy_link()
    shown.open_guide(Link("gmail"))
    shown.guides.walk_page.pass_on.copy_link()
    assert [text.partition(": ")[0] for text in shown.notices.texts()] == [
        "The link is on the clipboard"
    ] * 2
    QApplication.clipboard().clear()


def test_the_guide_of_the_machine_says_why(shown):
    """And its programs head the list."""
    shown.show_guide()
    said = shown.guides.page._reason.text()
    assert said == "Because Thunderbird opens your mail."


def test_escape_leaves_the_guide(qtbot, shown):
    """As its button does; the keyboard is where one begins."""
    shown.show_guide()
    qtbot.keyClick(shown.guides.page.done, Qt.Key.Key_Escape)
    assert shown.pages.currentWidget() is shown.empty
    assert shown.empty.open.hasFocus()
