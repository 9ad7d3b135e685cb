"""The states of the window and its dialogs, for tests that look at all of them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intact import destinations
from intact.clients import catalogue
from intact.clients.link import Link
from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import MailResult, MailState, Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason, Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.about.dialog import AboutDialog
from intact.gui.accounts.editor import AccountEditor
from intact.gui.closing_dialog import ClosingDialog
from intact.gui.crash_dialog import CrashDialog
from intact.gui.dropping.mimedata import Payload
from intact.gui.helpdesk.answer_dialog import AnswerDialog
from intact.gui.history.dialog import HistoryDialog
from intact.gui.keys_dialog import KeysDialog
from intact.gui.policy.dialog import PolicyDialog
from intact.gui.report.dialog import ReportDialog
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.submission.consent import Consent
from intact.gui.submission.password_dialog import PasswordDialog
from intact.gui.window import Window
from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.log.crash import Crash
from intact.resources import Text
from intact.sample import Mailbox
from intact.settings.accounts import Account, Server
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.settings.templates import Template
from intact.source import Origin
from organisations import organisation
from window_builders import (
    FakePool,
    FakeVault,
    FakeWay,
    OnItsWay,
    core,
    destination,
    sample,
    write_mail_folder,
    write_messages,
)

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
ACCOUNT = Account("work", "sam@example.org", smtp=Server("smtp.example.org", 465))
DESTINATION = "symantec-clicktime-false-positive"
SET = Settings(
    own_addresses=("sam@example.org",),
    destination=DESTINATION,
    templates=(Template("[Thanks]", "[Thank you.]"),),
    accounts=(ACCOUNT,),
)
FINDINGS = (
    Finding(
        FindingCode.TOO_OLD,
        Severity.BLOCKS,
        {"days": 9, "limit": 5},
        (Action.REMOVE, Action.CHOOSE_DESTINATION),
    ),
    Finding(
        FindingCode.FORWARDED_INLINE,
        Severity.WARNS,
        {"client": "thunderbird"},
        (Action.SHOW_GUIDE, Action.WRITE_ANSWER),
    ),
)
LOSSES = (LossCode.BODY_REBUILT, LossCode.DATE_ZONE_UNKNOWN)
CLICKTIME = (
    "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=https%3A%2F%2Fbank.example%2Fme"
)


@dataclass
class Stage:
    """What a state is made with."""

    qtbot: QtBot
    folder: Path

    def window(self, **changes: object) -> Window:
        """A shown window of 800 x 600 over a core with Intact's own data."""
        own = {
            "destinations": destinations.load_all().destinations,
            "clients": catalogue.load_all().clients,
            "settings": Settings(
                destination=DESTINATION, addresses={DESTINATION: "samples@filter.example"}
            ),
        }
        shown = Window()
        self.qtbot.addWidget(shown)
        shown.resize(800, 600)
        shown.show()
        shown.use(core(**{**own, **changes}))
        return shown

    def filled(self, count: int = 4, **changes: object) -> Window:
        """One with messages: with findings, converted, unreadable, and fine ones."""
        shown = self.window(check_all=_check, **changes)
        shown.take(Payload(tuple(write_messages(self.folder, count))), Origin.FILE)
        self.qtbot.waitUntil(lambda: shown.session.samples.rowCount() == count)
        self.qtbot.waitUntil(lambda: shown.session.settled)
        rows = shown.session.samples.rows()
        shown.session.samples.replace(
            [rows[1].refused(Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="PDF"))]
        )
        self.qtbot.waitUntil(lambda: shown.session.settled)
        return shown


def _check(samples, wanted, context):
    return tuple(FINDINGS[number:] for number, _ in enumerate(samples))


State = Callable[[Stage], QWidget]


def _page(place: int, row: int = 0) -> State:
    def make(stage: Stage) -> QWidget:
        shown = stage.filled()
        made = replace(
            sample(links=(CLICKTIME,), signs=()),
            fidelity=Fidelity.HEADERS_EXACT,
            losses=tuple(Loss(code) for code in LOSSES),
        )
        rows = shown.session.samples.rows()
        shown.session.samples.replace([rows[0].read(made)])
        stage.qtbot.waitUntil(lambda: shown.session.settled)
        view = shown.workspace.samples
        view.setCurrentIndex(view.model().index(row, 0))
        shown.workspace.details.tabs.setCurrentIndex(place)
        return shown

    return make


def _asked(stage: Stage) -> QWidget:
    shown = stage.filled(settings=Settings(destination=DESTINATION))
    shown.workspace.destination.why.setChecked(True)
    return shown


def _nobody(stage: Stage) -> QWidget:
    return stage.filled(settings=Settings())


def _guide(stage: Stage) -> QWidget:
    shown = stage.filled()
    shown.show_guide()
    return shown


def _guide_alone(stage: Stage) -> QWidget:
    shown = stage.window()
    shown.show_guide()
    return shown


def _walk(stage: Stage) -> QWidget:
    shown = stage.window()
    shown.open_guide(Link("outlook-2016", step=2))
    return shown


def _choosing(stage: Stage) -> QWidget:
    shown = stage.window()
    shown.take(Payload((write_mail_folder(stage.folder, 80),)), Origin.DROP)
    stage.qtbot.waitUntil(lambda: shown.choices.page is not None)
    stage.qtbot.waitUntil(lambda: shown.choices.page.model.read() == 80)
    shown.choices.page.model.choose(range(3), True)
    return shown


def _reading(stage: Stage) -> QWidget:
    pool = FakePool(held=threading.Event())
    shown = stage.window(pool=pool)
    shown.take(Payload(tuple(write_messages(stage.folder, 4))), Origin.FILE)
    stage.qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 4)
    stage.qtbot.waitUntil(shown.workspace.submission.stop.isVisible)
    shown.destroyed.connect(pool.held.set)
    shown.let_go = pool.held.set
    return shown


def _receipt(stage: Stage) -> QWidget:
    shown = stage.filled()
    states = (MailState.SENT, MailState.FAILED, MailState.UNKNOWN, MailState.NOT_TRIED)
    refused = NotDelivered(NotDeliveredReason.NO_EIGHT_BIT)
    results = tuple(
        MailResult.failed(number, refused)
        if state is MailState.FAILED
        else MailResult(number, state)
        for number, state in enumerate(states, 1)
    )
    shas = tuple(row.sample.sha256 for row in shown.session.samples.rows() if row.sample)
    receipt = Receipt("smtp-work", Outcome.PARTLY, NOON, 4, shas, results=results)
    shown.session.handover.delivered.emit(receipt)
    return shown


def _notices(stage: Stage) -> QWidget:
    shown = stage.filled(pool=FakePool(isolated=False))
    shown.session.handover.failed.emit(FakeWay(), NotDelivered(NotDeliveredReason.NO_EIGHT_BIT))
    shown.session.stopped.emit(3)
    shown.session.remove([shown.session.samples.rows()[0].key])
    return shown


def _settings(name: str) -> State:
    def make(stage: Stage) -> QWidget:
        window = stage.window(settings=SET, secrets=Secrets(FakeVault()))
        stage.qtbot.waitUntil(lambda: bool(window.session.planner.prospect.offers))
        window.asides.show_settings()
        dialog = window.findChild(SettingsDialog)
        dialog.go_to(getattr(dialog, name))
        return dialog

    return make


def _reset(stage: Stage) -> QWidget:
    dialog = _settings("whole")(stage)
    dialog.whole.reset.click()
    return dialog


def _about(page: int) -> State:
    def make(stage: Stage) -> QWidget:
        dialog = AboutDialog(FakePool(), ("memory", "no-tcp"), None)
        dialog.tabs.setCurrentIndex(page)
        return dialog

    return make


def _history(stage: Stage) -> QWidget:
    kept = History(stage.folder)
    kept.add(
        Entry(
            NOON, DESTINATION, "false-positive", "thunderbird", "opened", (Remembered("a" * 64, 9),)
        )
    )
    dialog = HistoryDialog(kept, destinations.load_all().destinations)
    stage.qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    return dialog


def _report(stage: Stage) -> QWidget:
    dialog = ReportDialog([], FakePool(), "linux")
    stage.qtbot.waitUntil(dialog.copying.isEnabled)
    return dialog


def _consent(stage: Stage) -> QWidget:
    return Consent(destination(consent=Text(en="Data"), check_before_use=Text(en="Data")))


def _stopped(stage: Stage) -> QWidget:
    dialog = ClosingDialog(OnItsWay())
    dialog.show_stopping()
    return dialog


def _policies(stage: Stage) -> QWidget:
    forced = {Name.KEEP_HISTORY: "no", "Unknown": 1, Name.HELPDESK_CONTACT: "4711"}
    return PolicyDialog(organisation(forced, {Name.HISTORY_DAYS: 30}))


def _account(stage: Stage) -> QWidget:
    return AccountEditor(ACCOUNT, (), Secrets(FakeVault()), "", None)


def _password(stage: Stage) -> QWidget:
    return PasswordDialog(ACCOUNT, "[The server wants it.]", "keyring", None)


def _answer(stage: Stage) -> QWidget:
    one = sample(sender=Mailbox("Anna", "anna@example.org"))
    return AnswerDialog(one, catalogue.load_all().clients)


PAGES: dict[str, State] = {
    "empty": lambda stage: stage.window(),
    "samples": _page(0),
    "unreadable": _page(0, 1),
    "message": _page(1),
    "links": _page(2),
    "headers": _page(3),
    "conversion": _page(4),
    "source": _page(5),
    "address": _asked,
    "nobody": _nobody,
    "guide": _guide,
    "guide-alone": _guide_alone,
    "walk": _walk,
    "choosing": _choosing,
    "reading": _reading,
    "receipt": _receipt,
    "notices": _notices,
}
DIALOGS: dict[str, State] = {
    "own": _settings("own"),
    "destinations": _settings("destinations"),
    "ways": _settings("ways"),
    "texts": _settings("texts"),
    "keeping": _settings("keeping"),
    "looks": _settings("looks"),
    "accounts": _settings("accounts"),
    "all settings": _settings("whole"),
    "reset": _reset,
    "account": _account,
    "password": _password,
    "history": _history,
    "report": _report,
    "consent": _consent,
    "closing": lambda stage: ClosingDialog(OnItsWay()),
    "closing, files": lambda stage: ClosingDialog(OnItsWay(delivers=False)),
    "closing, stopped": _stopped,
    "policies": _policies,
    "answer": _answer,
    "about": _about(0),
    "protection": _about(1),
    "licences": _about(2),
    "keys": lambda stage: KeysDialog(None),
    "crash": lambda stage: CrashDialog(Crash.of(ValueError("x")), None),
}
