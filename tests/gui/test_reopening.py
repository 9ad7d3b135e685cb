"""What stands open while the language changes speaks the new one, in the same place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QTabWidget

from intact.clients import catalogue
from intact.clients.link import Link
from intact.delivery.copies import Copy
from intact.gui.about.dialog import AboutDialog
from intact.gui.accounts.editor import AccountEditor
from intact.gui.crash_dialog import CrashDialog
from intact.gui.dropping.mimedata import Payload
from intact.gui.helpdesk.answer_dialog import AnswerDialog
from intact.gui.history.dialog import HistoryDialog
from intact.gui.keys_dialog import KeysDialog
from intact.gui.policy.dialog import PolicyDialog
from intact.gui.report.dialog import ReportDialog
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.shortcuts import Deed
from intact.gui.submission.consent import Consent
from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.resources import Text
from intact.sample import ForwardSign
from intact.settings.accounts import Account, Security, Server
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.settings.templates import Template
from intact.source import Origin
from organisations import organisation
from window_builders import FakeWay, destination, sample, write_messages

pytestmark = pytest.mark.usefixtures("tongue")


def words(widget):
    """The title, and every text that can be seen."""
    said = {widget.windowTitle()}
    for kind in (QLabel, QAbstractButton):
        said |= {one.text() for one in widget.findChildren(kind) if one.isVisible() and one.text()}
    for tabs in widget.findChildren(QTabWidget):
        said |= {tabs.tabText(index) for index in range(tabs.count())}
    return said


def open_one(window, kind):
    """The one dialog of a class that stands open."""
    (one,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return one


def spoken(context, text):
    """A text in the language of the moment."""
    return QCoreApplication.translate(context, text)


@pytest.fixture
def filled(qtbot, window, tmp_path):
    """A window with two samples."""

    def make(**changes):
        shown = window(**changes)
        shown.take(Payload(tuple(write_messages(tmp_path, 2))), Origin.FILE)
        qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 2)
        qtbot.waitUntil(lambda: shown.session.settled)
        return shown

    return make


def keys(shown):
    """Opens the keys as F1 does."""
    shown._deeds.do(Deed.KEYS)


OPENED = {
    AboutDialog: lambda shown: shown.asides.show_about(),
    AnswerDialog: lambda shown: shown.asides.answer(sample("A")),
    HistoryDialog: lambda shown: shown.asides.show_history(),
    KeysDialog: keys,
    ReportDialog: lambda shown: shown.asides.show_report(),
    SettingsDialog: lambda shown: shown.asides.show_settings(),
}


@pytest.mark.parametrize("kind", OPENED, ids=lambda kind: kind.__name__)
def test_an_open_dialog_speaks_the_new_language(qtbot, filled, kind):
    """There is one of it, as large as before, and none of its words is the old one."""
    shown = filled()
    OPENED[kind](shown)
    before = open_one(shown, kind)
    size = before.size() * 0.9
    before.resize(size)
    english = words(before)
    title = before.windowTitle()
    shown.speak("de")
    after = open_one(shown, kind)
    assert after is not before
    assert after.windowTitle() == spoken(kind.__name__, title) != title
    assert after.size() == size.expandedTo(after.minimumSizeHint())  # longer words need more
    left = {text for text in words(after) & english if text.startswith("&") or " " in text}
    known = {"Intact", "&Text"}
    assert {text for text in left if spoken(kind.__name__, text) != text} <= known
    after.reject()
    qtbot.waitUntil(lambda: not shown.findChildren(kind))


def test_the_settings_stay_on_their_page_with_what_was_entered(qtbot, window):
    """Nothing has to be typed again, nothing is kept yet, and all of it can be."""
    mine = Settings(templates=(Template("Thanks", "Thank you."),))
    shown = window(settings=mine)
    shown.asides.show_settings()
    dialog = open_one(shown, SettingsDialog)
    dialog.own.field.setPlainText("ada@example.org")
    dialog.keeping.history.field.setValue(30)
    dialog.texts.begin("Second words")
    dialog.texts.name.setText("Second")
    dialog.texts.name.textEdited.emit("Second")
    dialog.go_to(dialog.texts)
    shown.speak("de")
    after = open_one(shown, SettingsDialog)
    assert after.stack.currentWidget() is after.texts
    assert after.list.currentRow() == dialog.stack.indexOf(dialog.texts)
    assert shown.session.choices.settings == mine
    after._keep()
    kept = shown.session.choices.settings
    assert kept.own_addresses == ("ada@example.org",)
    assert kept.history_days == 30
    assert [one.name for one in kept.templates] == ["Thanks", "Second"]


@pytest.fixture
def form(window):
    """The form of an account, opened in the settings of a window; in German it is filled in."""
    account = Account("work", "sam@example.org", smtp=Server("smtp.example.org", 465))
    shown = window(settings=Settings(accounts=(account,)))
    shown.asides.show_accounts()
    dialog = open_one(shown, SettingsDialog)
    dialog.accounts.edit.click()
    before = open_one(shown, AccountEditor)
    before.address.setText("ada@example.org")
    before.smtp.setChecked(False)
    before.imap.setChecked(True)
    before.imap.host.setText("imap.example.org")
    before.imap.security.setCurrentIndex(before.imap.security.findData(Security.STARTTLS.value))
    before.imap.port.setValue(1143)
    before.login.password.setText("secret words")
    before.login.remember.setChecked(False)
    before.imap.host.setFocus()
    return shown


def test_the_form_of_an_account_stays_open_with_what_was_entered(qtbot, form):
    """The password as well; accepted, it changes the account it was opened for."""
    form.speak("de")
    after = open_one(form, AccountEditor)
    assert after.windowTitle() == spoken("AccountEditor", "Mail account") != "Mail account"
    assert not after.smtp.isChecked()
    assert after.password() == "secret words"
    qtbot.waitUntil(lambda: after.focusWidget() is after.imap.host)
    qtbot.waitUntil(lambda: len(form.findChildren(AccountEditor)) == 1)
    assert not after.login.remember.isChecked()
    after._accept()
    settings = open_one(form, SettingsDialog)
    settings._keep()
    imap = Server("imap.example.org", 1143, Security.STARTTLS)
    kept = Account("work", "ada@example.org", imap=imap)
    assert form.session.choices.settings.accounts == (kept,)


def test_what_is_wrong_in_a_form_is_said_in_the_new_language(form):
    """Where it was said before, and only there."""
    before = open_one(form, AccountEditor)
    before.address.clear()
    form.speak("de")
    after = open_one(form, AccountEditor)
    assert after._mistake.isHidden()
    after._accept()
    german = after._mistake.text()
    form.speak("es")
    last = open_one(form, AccountEditor)
    assert last._mistake.isVisible()
    assert last._mistake.text() not in {"", german}
    last.reject()


def test_a_file_that_changes_the_language_can_be_undone_in_it(qtbot, window, tmp_path):
    """The settings stand open then; they say so in the language they have just taken."""
    path = tmp_path / "helpdesk.toml"
    path.write_text('intact_settings = 1\nlanguage = "de"\n')
    shown = window(settings=Settings(language="en"))
    shown.asides.show_settings()
    dialog = open_one(shown, SettingsDialog)
    dialog.go_to(dialog.whole)
    with qtbot.waitSignal(dialog.whole.looked):
        dialog.whole.look_at(path)
    dialog.whole.preview.agree.click()
    qtbot.waitUntil(lambda: open_one(shown, SettingsDialog) is not dialog)
    after = open_one(shown, SettingsDialog)
    assert after.stack.currentWidget() is after.whole
    assert after.whole.told.text() == spoken("WholePage", "Done.") != "Done."
    assert after.whole.undo.isVisible()
    after.whole.undo.click()
    qtbot.waitUntil(lambda: open_one(shown, SettingsDialog) is not after)
    last = open_one(shown, SettingsDialog)
    assert shown.session.choices.settings.language == "en"
    assert last.whole.told.text() == "Everything is as it was."
    assert last.stack.currentWidget() is last.whole
    last.reject()


def test_the_history_keeps_search_and_selection(qtbot, window, tmp_path):
    """Found again by what was submitted, not by its line."""
    kept = History(tmp_path / "history")
    for day, note in ((1, "case 1"), (2, "case 2"), (3, "other")):
        kept.add(
            Entry(
                when=datetime(2026, 11, day, tzinfo=UTC),
                destination="desk",
                judgement="phishing",
                way="thunderbird",
                outcome="opened",
                samples=(Remembered(f"{day}" * 64, 10),),
                note=note,
            )
        )
    shown = window(history=kept)
    shown.asides.show_history()
    dialog = open_one(shown, HistoryDialog)
    dialog.search.setText("case")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    dialog.table.selectRow(1)
    (chosen,) = dialog.selected()
    shown.speak("de")
    after = open_one(shown, HistoryDialog)
    assert after.search.text() == "case"
    qtbot.waitUntil(lambda: [one.number for one in after.selected()] == [chosen.number])
    assert after.forget.isEnabled()
    after.reject()


def test_the_report_is_written_anew_in_its_form(qtbot, filled):
    """In the language of the moment, with what was chosen."""
    shown = filled()
    shown.asides.show_report()
    dialog = open_one(shown, ReportDialog)
    dialog.form.setCurrentIndex(dialog.form.findData("json"))
    dialog.full.setChecked(True)
    shown.speak("de")
    after = open_one(shown, ReportDialog)
    assert after.form.currentData() == "json"
    assert after.full.isChecked()
    qtbot.waitUntil(after.copying.isEnabled)
    assert after.text.toPlainText().startswith("{")
    after.reject()


def test_about_stays_on_its_page_and_licence(qtbot, window):
    """Also where the texts are read only once they are looked at."""
    shown = window()
    shown.asides.show_about()
    dialog = open_one(shown, AboutDialog)
    dialog.tabs.setCurrentWidget(dialog.licences)
    dialog.licences.choice.setCurrentIndex(2)
    text = dialog.licences.text.toPlainText()
    shown.speak("de")
    after = open_one(shown, AboutDialog)
    assert after.tabs.currentWidget() is after.licences
    assert after.licences.choice.currentIndex() == 2
    assert after.licences.text.toPlainText() == text
    after.reject()


@pytest.mark.parametrize("typed", ["", "My own words"])
def test_an_answer_is_said_anew_unless_it_was_changed(qtbot, window, typed):
    """What a person has written is not replaced."""
    shown = window(clients=catalogue.load_all().clients)
    shown.speak("en")
    shown.asides.answer(sample(signs=(ForwardSign.INLINE,)))
    dialog = open_one(shown, AnswerDialog)
    dialog.picker.picked.emit("outlook-2016")
    before = dialog.text.toPlainText()
    assert "Outlook" in before
    if typed:
        dialog.text.selectAll()
        qtbot.keyClicks(dialog.text, typed)
    shown.speak("de")
    after = open_one(shown, AnswerDialog)
    said = after.text.toPlainText()
    assert said == typed if typed else said != before and "Outlook" in said
    shown.speak("en")
    last = open_one(shown, AnswerDialog)
    assert last.text.toPlainText() == (typed or before)
    last.reject()


def test_a_consent_that_is_given_in_another_language_counts(qtbot, filled):
    """What it was asked for goes on."""
    way = FakeWay()
    taker = destination("desk", consent=Text(en="They keep samples for a year."))
    shown = filled(destinations=(taker,), settings=Settings(destination="desk"), ways=(way,))
    shown.workspace.submission.button.press()
    open_one(shown, Consent)
    shown.speak("de")
    after = open_one(shown, Consent)
    assert after.windowTitle() == spoken("Consent", "Before you send") != "Before you send"
    after.accept()
    qtbot.waitUntil(lambda: bool(way.delivered))


def test_what_the_organisation_has_set_is_said_in_the_new_language(qtbot, window):
    """Opened from a mark in the window."""
    forced = organisation({Name.DEFAULT_DESTINATION: "desk"})
    shown = window(organisation=forced)
    shown.workspace.destination.lock.click()
    title = open_one(shown, PolicyDialog).windowTitle()
    shown.speak("de")
    after = open_one(shown, PolicyDialog)
    assert after.windowTitle() != title
    after.reject()


def test_a_mistake_of_intact_is_explained_in_the_new_language(qtbot, window):
    """Its report stays as it is: it is for whoever helps."""
    shown = window()
    shown.session.failed.emit(ValueError("x"))
    button = next(
        one for one in shown.notices.findChildren(QAbstractButton) if one.text() == "Show report…"
    )
    button.click()
    before = open_one(shown, CrashDialog)
    text = before.text.toPlainText()
    shown.speak("de")
    after = open_one(shown, CrashDialog)
    assert after.windowTitle() != "A mistake in Intact"
    assert after.text.toPlainText() == text
    after.reject()


def test_the_guide_speaks_the_new_language(qtbot, window):
    """A page of the window, shown over it."""
    shown = window()
    shown.guides.show()
    english = words(shown.guides.page)
    shown.speak("de")
    assert shown.pages.currentWidget() is shown.guides.page
    done = shown.guides.page.done.text()
    assert done not in english
    assert done in words(shown.guides.page)


def test_the_walk_speaks_the_new_language(qtbot, window):
    """At the step it was at."""
    shown = window()
    shown.open_guide(Link("thunderbird", step=2))
    place = shown.guides.walk_page.place
    leave = shown.guides.walk_page.leave.text()
    shown.speak("de")
    assert shown.guides.walk_page.place == place
    assert shown.guides.walk_page.leave.text() != leave
    assert shown.guides.walk_page.isVisible()


def test_what_is_being_written_is_told_in_the_new_language(qtbot, filled, tmp_path):
    """Its notice belongs to the window, not to the page where it was begun."""
    shown = filled()
    shown.workspace.samples.leaving.write(Copy("a.eml", b"a"), tmp_path / "a.eml")
    shown.speak("de")
    qtbot.waitUntil(lambda: bool(shown.notices.texts()))
    assert "a.eml" in shown.notices.texts()[0]


def test_a_dialog_that_was_closed_does_not_come_back(qtbot, window):
    """Only what stands open is made anew."""
    shown = window()
    shown.asides.show_about()
    open_one(shown, AboutDialog).reject()
    shown.speak("de")
    assert [one for one in shown.findChildren(QDialog) if one.isVisible()] == []
