"""Another language is spoken without a restart, and nothing is lost."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from intact.clients.link import Link
from intact.delivery.copies import Copy
from intact.delivery.way import Progress
from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.notice import Notice
from intact.gui.settings_dialog import SettingsDialog
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.source import Origin
from organisations import organisation
from window_builders import FakePool, FakeWay, destination, write_mail_folder, write_messages

pytestmark = pytest.mark.usefixtures("tongue")


@pytest.fixture
def filled(qtbot, window, tmp_path):
    """A window with three samples for a desk."""

    def make(count=3, **changes):
        chosen = Settings(destination="desk")
        shown = window(**{"settings": chosen, "destinations": (destination("desk"),), **changes})
        shown.take(Payload(tuple(write_messages(tmp_path, count))), Origin.FILE)
        qtbot.waitUntil(lambda: shown.session.samples.rowCount() == count)
        qtbot.waitUntil(lambda: shown.session.settled)
        return shown

    return make


def opens() -> str:
    """The button that asks for files, in the language that is spoken now."""
    return QCoreApplication.translate("DropStrip", "&Open…")


def words(widget):
    """Every text of a widget that can be seen."""
    kinds = (QLabel, QPushButton, QToolButton)
    return {one.text() for kind in kinds for one in widget.findChildren(kind) if one.isVisible()}


def test_the_choice_of_a_language_is_followed_at_once(qtbot, filled):
    """No restart, and no word of the old one is left."""
    shown = filled()
    shown.session.choices.set_language("de")
    qtbot.waitUntil(lambda: "&Open…" not in words(shown))
    assert opens() != "&Open…"
    assert opens() in words(shown)
    shown.session.choices.set_language("en")
    qtbot.waitUntil(lambda: "&Open…" in words(shown))


def test_the_empty_window_speaks_it_as_well(qtbot, window):
    """Its page is the first that people see."""
    shown = window()
    shown.speak("de")
    assert shown.pages.currentWidget() is shown.empty
    assert opens() != "&Open…"
    assert opens() in words(shown)


def test_samples_selection_and_details_stay(qtbot, filled):
    """The same sample is shown on the same page of its details."""
    shown = filled()
    view = shown.workspace.samples
    view.selectAll()
    view.setCurrentIndex(view.model().index(1, 0))
    view.selectAll()
    keys, row = view.selected_keys(), view.chosen_row()
    shown.workspace.details.tabs.setCurrentIndex(3)
    shown.speak("de")
    after = shown.workspace
    assert after.samples.selected_keys() == keys
    assert after.samples.chosen_row() == row
    assert after.details.tabs.currentIndex() == 3
    assert shown.pages.currentWidget() is after


def test_what_was_entered_stays(qtbot, filled):
    """The comment, an address that is not kept yet, a search; with the cursor where it was."""
    shown = filled(destinations=(destination("desk", address=""),))
    comment = shown.workspace.submission.comment
    comment.setPlainText("two\nlines")
    cursor = comment.textCursor()
    cursor.setPosition(3)
    comment.setTextCursor(cursor)
    shown.workspace.destination.address.field.setText("half@an.addr")
    shown.workspace.destination.why.setChecked(True)
    shown.workspace.search()
    shown.workspace.details.source.finder.field.setText("invoice")
    shown.speak("de")
    after = shown.workspace
    assert after.submission.comment.toPlainText() == "two\nlines"
    assert after.submission.comment.textCursor().position() == 3
    assert after.destination.address.field.text() == "half@an.addr"
    assert after.destination.why.isChecked()
    assert after.details.source.finder.field.text() == "invoice"
    assert shown.session.choices.said.comment == "two\nlines"


def test_the_focus_comes_back_from_the_settings_to_where_it_was(qtbot, filled):
    """The language is kept there, and the window has no keyboard at that moment."""
    shown = filled()
    shown.workspace.submission.comment.setFocus()
    shown.asides.show_settings()
    dialog = shown.findChild(SettingsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.looks.language.setFocus()
    german = dialog.looks.language.findData("de")
    dialog.looks.language.setCurrentIndex(german)
    qtbot.keyClick(dialog.looks.language, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opens() in words(shown) and opens() != "&Open…")
    with qtbot.waitActive(shown):
        shown.activateWindow()
    qtbot.waitUntil(shown.workspace.submission.comment.hasFocus)


def test_the_focus_stays_where_it_was(qtbot, filled):
    """Nobody has to find the way back by the keyboard."""
    shown = filled()
    shown.workspace.submission.comment.setFocus()
    shown.speak("de")
    qtbot.waitUntil(shown.workspace.submission.comment.hasFocus)


def test_the_size_of_the_window_and_of_its_parts_stays(qtbot, filled):
    """The splitter is where the person has put it."""
    shown = filled()
    shown.resize(1000, 700)
    splitter = shown.workspace.splitter
    splitter.setSizes([300, 700])
    size, sizes = shown.size(), splitter.sizes()
    shown.speak("de")
    assert shown.size() == size
    qtbot.waitUntil(lambda: shown.workspace.splitter.sizes() == sizes)


def test_what_was_taken_out_can_be_put_back(qtbot, filled):
    """The stack of undo is the session's."""
    shown = filled()
    shown.workspace.samples.remove_selected()
    shown.speak("de")
    shown.session.undo.undo()
    assert shown.session.samples.rowCount() == 3


def test_reading_goes_on(qtbot, window, tmp_path):
    """With its progress, and the button to stop it."""
    pool = FakePool(held=threading.Event())
    shown = window(pool=pool)
    shown.take(Payload(tuple(write_messages(tmp_path, 4))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 4)
    shown.speak("de")
    bar = shown.workspace.submission
    qtbot.waitUntil(bar.stop.isVisible)
    pool.held.set()
    qtbot.waitUntil(lambda: shown.session.settled)
    assert all(row.sample for row in shown.session.samples.rows())
    assert not bar.stop.isVisible()


class FakeSlowWay(FakeWay):
    """Is on its way until it is let go."""

    held = threading.Event()

    def deliver(self, plan, errand):
        """Tells how far it is, and waits."""
        errand.progress(Progress(1, 3, 10, 100))
        self.held.wait(10)
        return super().deliver(plan, errand)


def test_sending_goes_on(qtbot, filled):
    """With its progress, and the receipt of it comes in the new language."""
    way = FakeSlowWay()
    shown = filled(ways=(way,))
    qtbot.waitUntil(lambda: shown.session.settled)
    shown.workspace.submission.button.press()
    qtbot.waitUntil(lambda: shown.session.handover.far is not None)
    shown.speak("de")
    assert shown.workspace.submission.stop.isVisible()
    way.held.set()
    qtbot.waitUntil(lambda: not shown.session.handover.busy)
    qtbot.waitUntil(shown.workspace.afterwards.isVisible)
    assert QCoreApplication.translate("Afterwards", "&Back to the samples") in words(shown)


def test_the_receipt_is_shown_again(qtbot, filled):
    """Who reads what happens next reads on in the other language."""
    shown = filled(ways=(FakeWay(),))
    shown.workspace.submission.button.press()
    qtbot.waitUntil(shown.workspace.afterwards.isVisible)
    shown.speak("de")
    assert shown.workspace.afterwards.isVisible()


def test_the_walk_goes_on_at_its_step(qtbot, filled):
    """And leads back to where it was begun."""
    shown = filled()
    shown.open_guide(Link("thunderbird", step=2))
    place = shown.guides.walk_page.place
    shown.speak("de")
    assert shown.pages.currentWidget() is shown.guides.walk_page
    assert shown.guides.walk_page.place == place
    shown.guides.walk_page.leave.click()
    assert shown.pages.currentWidget() is shown.workspace


def test_the_open_guide_stays_open(qtbot, filled):
    """Beside the list."""
    shown = filled()
    shown.show_guide()
    assert shown.workspace.guide.isVisible()
    shown.speak("de")
    assert shown.workspace.guide.isVisible()
    assert shown.workspace.strip.more.isChecked()


def test_notices_are_said_again(qtbot, window):
    """In their place; words that nobody can say again stay."""
    shown = window()
    QApplication.clipboard().setText("no source")
    shown.notices.tell(Notice("As it is"))
    shown.fetching.paste()
    english = shown.notices.texts()
    shown.speak("de")
    german = shown.notices.texts()
    assert (german[0], len(german)) == ("As it is", 2)
    assert german[1] != english[1]


def test_right_to_left_follows(qtbot, filled):
    """And back."""
    shown = filled()
    shown.speak("ar")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    origin = QPoint(0, 0)
    samples, details = shown.workspace.samples, shown.workspace.details
    qtbot.waitUntil(lambda: samples.mapTo(shown, origin).x() > details.mapTo(shown, origin).x())
    shown.speak("en")
    samples, details = shown.workspace.samples, shown.workspace.details
    qtbot.waitUntil(lambda: samples.mapTo(shown, origin).x() < details.mapTo(shown, origin).x())


def test_what_was_there_before_is_gone(qtbot, filled):
    """However often: no second set of pages listens to the session."""
    shown = filled()
    for code in ("de", "fr", "ar", "en"):
        shown.speak(code)
    qtbot.waitUntil(lambda: shown.pages.count() == 2)
    kept = {type(one).__name__ for one in shown.pages.children()}
    assert kept >= {"Workspace", "EmptyArea"}
    shown.session.choices.said.set_comment("still well")
    shown.session.remove([row.key for row in shown.session.samples.rows()])
    assert shown.pages.currentWidget() is shown.empty


def test_a_language_the_organisation_has_set_is_not_left(qtbot, filled):
    """What the person chooses is kept, and not spoken."""
    shown = filled(organisation=organisation({Name.LANGUAGE: "de"}))
    shown.speak("de")
    shown.session.choices.set_language("fr")
    assert shown.session.choices.settings.language == "fr"
    QApplication.processEvents()
    assert opens() != "&Open…"
    assert opens() in words(shown)


def test_a_mail_folder_to_choose_from_stays_open(qtbot, window, tmp_path):
    """With what is chosen and looked for, and without reading it once more."""
    shown = window()
    shown.take(Payload((write_mail_folder(tmp_path, 60),)), Origin.FILE)
    qtbot.waitUntil(lambda: shown.choices.page is not None)
    page = shown.choices.page
    qtbot.waitUntil(lambda: page.model.read() == 60)
    page.model.choose(range(3, 5), True)
    page.head.search.setText("5")
    chosen, rows = page.model.chosen(), page.model.rowCount()
    shown.speak("de")
    after = shown.choices.page
    assert after is not page
    assert shown.pages.currentWidget() is after
    assert (after.model.chosen(), after.model.rowCount()) == (chosen, rows)
    assert after.head.search.text() == "5"
    assert after.foot.take.isEnabled()
    after.take_chosen()
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == len(chosen))


def test_a_notice_of_a_page_that_has_gone_is_said_again(qtbot, filled, tmp_path):
    """In every further language, too."""
    shown = filled()
    shown.workspace.samples.leaving.write(Copy("a.eml", b"a"), tmp_path / "a.eml")
    qtbot.waitUntil(lambda: shown.notices.texts() == ("Saved as “a.eml”.",))
    for code in ("de", "en"):
        shown.speak(code)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert shown.notices.texts() == ("Saved as “a.eml”.",)


def test_no_page_in_another_language_is_kept_alive(qtbot, filled):
    """However often the language changes, there are as many widgets as before."""
    shown = filled()
    shown.guides.show()
    shown.speak("de")

    def of_now():
        return shown.workspace, shown.empty, shown.guides.page

    def settled():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return len(QApplication.allWidgets())

    before, gone = settled(), []
    for code in ("en", "de"):
        gone += map(weakref.ref, of_now())
        shown.speak(code)
    qtbot.waitUntil(lambda: settled() == before)
    assert [one() for one in gone] == [None] * 6
