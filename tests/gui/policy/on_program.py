"""Effects in the window of policies about what is kept, protection, language and help."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QLocale, QObject

from effects_of_policies import Effects
from gui.policy.room import SYSTEM
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui import assembly
from intact.gui.dropping.mimedata import Payload
from intact.gui.history.dialog import HistoryDialog
from intact.gui.language import fall_silent, speak
from intact.gui.parts.labels import Label
from intact.gui.policy.dialog import PolicyDialog
from intact.gui.watching.watcher import Watcher
from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.reading.pool import Pool
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.source import Origin
from intact.system import this_system
from organisations import source
from window_builders import FakeKeeper, FakeWay, nothing_found, write_messages
from window_builders import source as message

EFFECTS = Effects()
effect = EFFECTS.of


def _history(room, shown):
    dialog = HistoryDialog(shown.session.core.history, (), shown, shown.session.core.organisation)
    room.qtbot.addWidget(dialog)
    room.qtbot.waitUntil(lambda: not dialog._background._pool.activeThreadCount())  # it reads
    return dialog.lock


@effect(Name.KEEP_HISTORY)
def keep_history(room):
    """Nothing is remembered of what goes out, and nothing is said of what went before."""
    chosen = Settings(destination="desk", history_days=365)
    way = FakeWay()
    history = _went_before(room)
    before = history.entries()
    told = []

    def check_all(samples, destination, context):
        told.append(context.submitted)
        return nothing_found(samples, destination, context)

    changes = {"settings": chosen, "ways": (way,), "history": history, "check_all": check_all}
    shown = room.filled(Name.KEEP_HISTORY, False, **changes)
    shown.workspace.submission.button.press()
    room.qtbot.waitUntil(lambda: bool(way.delivered) and not shown.session.handover.busy)
    assert shown.session._background._pool.waitForDone(5_000)
    assert history.entries() == before
    assert set(map(len, told)) == {0}
    assert shown.session.choices.settings.recent == ()
    return _history(room, shown)


def _went_before(room):
    """A history with the message of the room, submitted long ago."""
    history = History(room.folder.parent / "history")
    sample = Remembered(message("Message 0").sha256, 10)
    sent = datetime(2026, 1, 1, tzinfo=UTC)
    history.add(Entry(sent, "desk", "missed-spam", "kmail", "opened", (sample,)))
    return history


@effect(Name.HISTORY_DAYS)
def history_days(room):
    """What is older goes with the next submission, though the person wants more."""
    chosen = Settings(destination="desk", history_days=3_000)
    history = _went_before(room)
    shown = room.filled(Name.HISTORY_DAYS, 7, settings=chosen, history=history)
    shown.workspace.submission.button.press()
    room.qtbot.waitUntil(lambda: {one.way for one in history.entries()} == {"thunderbird"})
    assert shown.session.choices.in_force.history_days == 7
    assert shown.session.choices.settings.history_days == 3_000
    return _history(room, shown)


@effect(Name.WATCHED_FOLDER_ALLOWED)
def watched_folder_allowed(room):
    """A folder that was watched is watched no more, and no other can be set."""
    keeper = FakeKeeper()
    chosen = Settings(watched_folder=str(room.folder), history_days=0)
    shown = room.shown(Name.WATCHED_FOLDER_ALLOWED, False, settings=chosen, keeper=keeper)
    dialog = room.settings(shown)
    assert not dialog.keeping.watched.isEnabled()
    assert dialog.keeping.watched.folder == ""
    dialog._keep()
    assert shown.session.choices.settings.watched_folder == str(room.folder)
    (watcher,) = shown.findChildren(Watcher)
    assert watcher._folder is None
    return dialog.locks[Name.WATCHED_FOLDER_ALLOWED]


@effect(Name.PROTECTION_REQUIRED)
def protection_required(room):
    """Where no child can be started nothing is read, and the window says so."""
    pool = Pool(this_system(), size=1, command=["/nonexistent"], required=True)
    shown = room.shown(Name.PROTECTION_REQUIRED, True, pool=pool)
    shown.take(Payload(tuple(write_messages(room.folder, 1))), Origin.FILE)
    rows = shown.session.samples.rows
    room.qtbot.waitUntil(lambda: bool(rows() and rows()[0].error))
    assert rows()[0].error.reason.value == "not-protected"
    room.qtbot.waitUntil(lambda: bool(shown.notices.texts()))
    assert "no protected process can be started here" in shown.notices.texts()[0]
    forced = {Name.PROTECTION_REQUIRED: True}
    room.monkeypatch.setattr(SYSTEM, "policy_sources", lambda self: (source(forced),))
    made = assembly.assemble()
    made.pool.close()
    assert made.pool._required
    return room.settings(shown).locks[Name.PROTECTION_REQUIRED]


@effect(Name.LANGUAGE)
def language(room):
    """The window speaks it from the start, and the person's own choice changes nothing."""
    before = QLocale()
    forced = {Name.LANGUAGE: "de"}
    room.monkeypatch.setattr(SYSTEM, "policy_sources", lambda self: (source(forced),))
    application = FakeApplication()
    try:
        speak(application)
        assert QLocale().language() is QLocale.Language.German
        assert any("qtbase_de" in one.filePath() for one in application.installed)
    finally:
        fall_silent(application)  # which takes its catalogues with it
        QLocale.setDefault(before)
    shown = room.shown(Name.LANGUAGE, "de", settings=Settings(language="fr", history_days=0))
    choices = shown.session.choices
    assert choices.in_force.language == "de"
    changes = []
    choices.language_changed.connect(changes.append)
    choices.set_language("ja")
    assert (choices.in_force.language, changes) == ("de", [])
    dialog = room.settings(shown)
    assert dialog.looks.language.currentData() == "de"
    assert not dialog.looks.language.isEnabled()
    return dialog.locks[Name.LANGUAGE]


class FakeApplication(QObject):
    """Takes translators without speaking."""

    def __init__(self):
        super().__init__()
        self.installed = []

    def installTranslator(self, translator):  # noqa: N802 - as Qt has it
        """Keeps it."""
        self.installed.append(translator)

    def removeTranslator(self, translator):  # noqa: N802 - as Qt has it
        """Lets it go."""
        self.installed.remove(translator)


@effect(Name.HELPDESK_CONTACT)
def helpdesk_contact(room):
    """It stands below what went wrong."""
    way = FakeWay(failure=NotDelivered(NotDeliveredReason.CANNOT_WRITE))
    shown = room.filled(Name.HELPDESK_CONTACT, "extension 4711", ways=(way,))
    shown.workspace.submission.button.press()
    room.qtbot.waitUntil(lambda: bool(shown.notices.texts()))
    assert "Whom to ask: extension 4711." in shown.notices.texts()[0]
    return room.settings(shown).locks[Name.HELPDESK_CONTACT]


@effect(Name.UPDATE_CHECK)
def update_check(room):
    """There is none, whatever is set, and the page of policies says so."""
    shown = room.shown(Name.UPDATE_CHECK, True)
    dialog = PolicyDialog(shown.session.core.organisation, None, shown)
    room.qtbot.addWidget(dialog)
    texts = [one.text() for one in dialog.findChildren(Label)]
    assert "Intact never looks for updates" in texts
    return room.settings(shown).locks[Name.UPDATE_CHECK]
