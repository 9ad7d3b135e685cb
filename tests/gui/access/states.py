"""Every state of the real window that a person can meet, by name."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.access.findings import BLOCKED, INFORMED, WARNED
from intact.clients.link import Link
from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.about.dialog import AboutDialog
from intact.gui.accounts.editor import AccountEditor
from intact.gui.closing_dialog import ClosingDialog
from intact.gui.crash_dialog import CrashDialog
from intact.gui.dropping.mimedata import Payload
from intact.gui.helpdesk.answer_dialog import AnswerDialog
from intact.gui.history.dialog import HistoryDialog
from intact.gui.keys_dialog import KeysDialog
from intact.gui.parts.notice import Notice, Weight
from intact.gui.report.dialog import ReportDialog
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.submission.consent import Consent
from intact.gui.submission.password_dialog import PasswordDialog
from intact.gui.window import Window
from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.log.crash import Crash
from intact.resources import Text
from intact.settings.accounts import Account, Server
from intact.settings.settings import Settings
from intact.source import Origin
from window_builders import (
    FakePool,
    FakeVault,
    FakeWay,
    OnItsWay,
    core,
    destination,
    write_mail_folder,
    write_messages,
)

ACCOUNT = Account("work", "sam@example.org", smtp=Server("smtp.example.org", 465))
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
LINKS = (
    "https://clicktime.symantec.com/15sLvRD3oLYf8RJd12KM3?u=https://tickets.example.net/4711",
    "https://tickets.example.net/4711",
)


@dataclass
class Bench:
    """What a state is made with; windows are closed with the test."""

    qtbot: QtBot
    folder: Path

    def window(self, **changes: object) -> Window:
        """A shown window over a core with changes."""
        shown = Window()
        self.qtbot.addWidget(shown)
        shown.show()
        self.qtbot.waitExposed(shown)
        shown.activateWindow()
        shown.use(core(**changes))
        return shown

    def filled(self, count: int = 4, **changes: object) -> Window:
        """A window with samples: one blocked, one to look at, one ready, one no message."""
        changes.setdefault("check_all", _found)
        shown = self.window(**changes)
        paths = write_messages(self.folder, count - 1)
        bad = self.folder / "bad.pdf"
        bad.write_bytes(b"%PDF")
        shown.take(Payload((*paths, bad)), Origin.FILE)
        self.until(lambda: shown.session.samples.rowCount() == count and shown.session.settled)
        return shown

    def until(self, true: Callable[[], bool]) -> None:
        """Waits for something."""
        self.qtbot.waitUntil(true, timeout=15_000)


def _found(samples: object, wanted: object, context: object) -> tuple[tuple[object, ...], ...]:
    kinds = ((BLOCKED, WARNED, INFORMED), (WARNED,))
    return tuple(kinds[number] if number < len(kinds) else () for number, _ in enumerate(samples))


def empty(bench: Bench) -> QWidget:
    """Nothing yet."""
    return bench.window()


def dragging(bench: Bench) -> QWidget:
    """Something is held over the window."""
    shown = bench.window()
    data = QMimeData()
    data.setUrls([QUrl("file:///home/a.eml")])
    event = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(shown, event)
    return shown


def reading(bench: Bench) -> QWidget:
    """Messages are being read."""
    held = threading.Event()
    shown = bench.window(pool=FakePool(held=held))
    shown.take(Payload(tuple(write_messages(bench.folder, 5))), Origin.FILE)
    bench.until(lambda: shown.session.samples.rowCount() == 5)
    return shown


def listed(bench: Bench) -> QWidget:
    """Read and checked."""
    return bench.filled()


def page_of_details(name: str) -> Callable[[Bench], QWidget]:
    """One of the pages about a sample."""

    def state(bench: Bench) -> QWidget:
        shown = bench.filled()
        details = shown.workspace.details
        details.tabs.setCurrentWidget(getattr(details, name))
        return shown

    state.__doc__ = f"The page {name}."
    return state


def noticed(bench: Bench) -> QWidget:
    """News above the page, one of them with a button."""
    shown = bench.filled()
    shown.notices.tell(Notice("Reading was stopped: 2 messages."))
    shown.notices.tell(Notice("It did not go.", Weight.FAILURE, "Try again", lambda: None))
    return shown


def nobody_chosen(bench: Bench) -> QWidget:
    """Nobody has said yet who gets the samples."""
    return bench.filled(settings=Settings())


def address_missing(bench: Bench) -> QWidget:
    """An address is asked for, and what was entered is none."""
    shown = bench.filled()
    shown.session.choices.choose_destination("lab")
    row = shown.workspace.destination.address
    bench.until(row.isVisible)
    bench.qtbot.keyClicks(row.field, "samples@")
    bench.qtbot.keyClick(row.field, Qt.Key.Key_Return)
    return shown


def recipient(bench: Bench) -> QWidget:
    """What to know about the recipient."""
    shown = bench.filled()
    shown.workspace.destination.why.setChecked(True)
    return shown


def guide(bench: Bench) -> QWidget:
    """The whole guide, beside the list."""
    shown = bench.filled()
    shown.workspace.open_guide(True)
    return shown


def guide_alone(bench: Bench) -> QWidget:
    """The guide in an empty window."""
    shown = bench.window()
    shown.guides.show()
    return shown


def walk(bench: Bench) -> QWidget:
    """One step at a time."""
    shown = bench.filled()
    shown.open_guide(Link("thunderbird", step=2))
    return shown


def choosing(bench: Bench) -> QWidget:
    """A mail folder, to choose from."""
    shown = bench.window()
    shown.take(Payload((write_mail_folder(bench.folder, 80),)), Origin.DROP)
    bench.until(lambda: bool(shown.choices.page) and shown.choices.page.model.read() == 80)
    return shown


def afterwards(bench: Bench) -> QWidget:
    """Handed over."""
    shown = bench.filled(ways=(FakeWay(),))
    digest = shown.session.samples.rows()[0].sample.sha256
    receipt = Receipt("thunderbird", Outcome.OPENED, NOON, 1, (digest,), "Thunderbird")
    shown.session.handover.delivered.emit(receipt)
    bench.until(shown.workspace.afterwards.isVisible)
    return shown


def not_delivered(bench: Bench) -> QWidget:
    """It did not go."""
    way = FakeWay()
    shown = bench.filled(ways=(way,))
    error = NotDelivered(NotDeliveredReason.UNREACHABLE, host="smtp.example.org")
    shown.session.handover.failed.emit(way, error)
    return shown


def history(bench: Bench) -> QWidget:
    """What was submitted."""
    kept = History(bench.folder / "history")
    for number in range(3):
        samples = (Remembered(f"{number}" * 64, 10),)
        kept.add(Entry(NOON, "desk", "phishing", "thunderbird", "opened", samples, "case 4711"))
    shown = bench.window(history=kept)
    dialog = HistoryDialog(kept, shown.session.core.destinations, shown)
    dialog.open()
    bench.until(lambda: dialog.model.rowCount() == 3)
    return dialog


def report(bench: Bench) -> QWidget:
    """A report for a ticket."""
    shown = bench.filled()
    dialog = ReportDialog(shown.session.samples.rows(), shown.session.core.pool, "Linux", shown)
    return _opened(dialog)


def settings(bench: Bench) -> QWidget:
    """Settings."""
    shown = bench.window()
    return _opened(SettingsDialog(shown.session.choices, shown))


def page_of_settings(row: int) -> Callable[[Bench], QWidget]:
    """One of the other pages of the settings."""

    def state(bench: Bench) -> QWidget:
        shown = bench.window()
        dialog = SettingsDialog(shown.session.choices, shown, shown.session.core.secrets)
        dialog.list.setCurrentRow(row)
        return _opened(dialog)

    state.__doc__ = f"Page {row} of the settings."
    return state


def page_of_about(tab: int) -> Callable[[Bench], QWidget]:
    """One of the other pages about Intact."""

    def state(bench: Bench) -> QWidget:
        dialog = about(bench)
        dialog.tabs.setCurrentIndex(tab)
        return dialog

    state.__doc__ = f"Page {tab} about Intact."
    return state


def account(bench: Bench) -> QWidget:
    """An account of the settings."""
    return _opened(AccountEditor(ACCOUNT, (), Secrets(FakeVault()), "", bench.window()))


def password(bench: Bench) -> QWidget:
    """A password is needed."""
    return _opened(PasswordDialog(ACCOUNT, "It is needed.", "keyring", bench.window()))


def closing(bench: Bench) -> QWidget:
    """The window is closed while mails are on their way."""
    return _opened(ClosingDialog(OnItsWay(), bench.window()))


def about(bench: Bench) -> QWidget:
    """About Intact."""
    shown = bench.window()
    return _opened(AboutDialog(shown.session.core.pool, ("memory", "no-tcp"), shown))


def keys(bench: Bench) -> QWidget:
    """All keys."""
    return _opened(KeysDialog(bench.window()))


def consent(bench: Bench) -> QWidget:
    """What somebody does with the samples, before they go."""
    wanted = destination(consent=Text(en="We keep samples for a year."))
    return _opened(Consent(wanted, bench.window()))


def crash(bench: Bench) -> QWidget:
    """Something went wrong in Intact."""
    return _opened(CrashDialog(Crash.of(RuntimeError("a test")), bench.window()))


def answer(bench: Bench) -> QWidget:
    """An answer to whoever sent a wrong kind of report."""
    shown = bench.filled()
    sample = shown.session.samples.rows()[0].sample
    return _opened(AnswerDialog(sample, shown.session.choices.clients, shown))


def _opened(dialog: QWidget) -> QWidget:
    dialog.open()
    return dialog


_PAGES = ("check", "message", "links", "headers", "conversion", "source")
_WINDOWS = (
    empty,
    dragging,
    reading,
    listed,
    noticed,
    nobody_chosen,
    address_missing,
    recipient,
    guide,
    guide_alone,
    walk,
    choosing,
    afterwards,
    not_delivered,
)
_DIALOGS = (
    history,
    report,
    settings,
    account,
    password,
    closing,
    about,
    keys,
    consent,
    crash,
    answer,
)
WINDOWS = {one.__name__: one for one in _WINDOWS} | {one: page_of_details(one) for one in _PAGES}
DIALOGS = {one.__name__: one for one in _DIALOGS}
DIALOGS |= {f"settings {row}": page_of_settings(row) for row in range(1, 8)}
DIALOGS |= {f"about {tab}": page_of_about(tab) for tab in (1, 2)}
STATES = WINDOWS | DIALOGS
