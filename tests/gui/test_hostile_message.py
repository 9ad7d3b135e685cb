"""A message made to deceive whoever looks at it: the whole window shows it as plain text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from intact import formats, limits
from intact.checks import check_all
from intact.delivery.servers.steps import Step, Tried
from intact.delivery.way import MailResult, MailState, Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.about.dialog import AboutDialog
from intact.gui.accounts.editor import AccountEditor
from intact.gui.accounts.page import AccountsPage
from intact.gui.crash_dialog import CrashDialog
from intact.gui.dropping.mimedata import Payload
from intact.gui.keys_dialog import KeysDialog
from intact.gui.report.dialog import ReportDialog
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.submission.consent import Consent
from intact.gui.submission.mail_results import MailRow
from intact.gui.submission.password_dialog import PasswordDialog
from intact.history.entry import Entry
from intact.history.store import History
from intact.log.crash import Crash
from intact.resources import Text
from intact.settings.accounts import Account, Server
from intact.settings.settings import Settings
from intact.source import Origin
from window_builders import FakePool, FakeWay, destination, nothing_found

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PICTURES = (
    '<img src="file:///etc/passwd">',
    '<img src="//host.example/share/x.png">',
    '<img src="\\\\host.example\\share\\x">',
    '<a href="https://evil.example/">click</a>',
)
DECEPTIVE = {
    "right to left override": "\u202e",
    "isolate": "\u2067",
    "zero width space in a word": "pay\u200bpal",
    "escape": "\x1b[2J",
}
MARKUP = "".join(PICTURES) + "".join(DECEPTIVE.values())
FIELDS = ("From", "To", "Subject", "Message-ID", "Delivered-To", "X-Mailer", "Received")


class ReadingPool(FakePool):
    """Reads for real, without a process of its own."""

    def read(self, found, cancelled=None):
        """The sample that a reading child would make."""
        return formats.read(found)


HUGE = "A" * 1_000_000


def message(huge: str = "") -> bytes:
    """Markup in every field, in the name of a file, and in the body; one field has 1 MB more."""
    lines = [f"{name}: {MARKUP}{HUGE if name == huge else ''} <a@host.example>" for name in FIELDS]
    lines += [
        "Date: Mon, 23 Nov 2026 09:00:00 +0000",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        f"<html><body>{MARKUP}",
        "<p>https://clicktime.symantec.com/3FEDiehu2Ddi9k8?u=https%3A%2F%2Fa.example%2F%3Cimg%3E",
        "</body></html>",
        "--b",
        f'Content-Type: message/rfc822; name="{MARKUP.replace(chr(34), "")}"',
        "",
        f"Received: from a by b; Mon, 23 Nov 2026 08:00:00 +0000\r\nSubject: {MARKUP}",
        "",
        MARKUP,
        "--b--",
        "",
    ]
    return "\r\n".join(lines).encode()


@pytest.fixture
def drop(qtbot, window, tmp_path):
    """Drops that message on a window, and fills every page of its details."""

    def dropped(huge="", **changes):
        path = tmp_path / "<b>name<b>.eml"
        path.write_bytes(message(huge))
        made = window(**{"pool": ReadingPool(), "check_all": check_all, **changes})
        made.take(Payload((path,)), Origin.DROP)
        qtbot.waitUntil(lambda: made.session.samples.rowCount() == 1 and made.session.settled)
        assert made.session.samples.rows()[0].sample is not None
        tabs = made.workspace.details.tabs
        for place in reversed(range(tabs.count())):
            tabs.setCurrentIndex(place)
        return made

    return dropped


def details(qtbot, drop, folder):
    """The message is looked at."""
    return drop()


def guide(qtbot, drop, folder):
    """The guide stands beside the list."""
    shown = drop()
    shown.workspace.open_guide(True)
    return shown


def taken_out(qtbot, drop, folder):
    """It was taken out of the list, and may be put back."""
    shown = drop()
    shown.session.remove([shown.session.samples.rows()[0].key])
    return shown


def handed_over(qtbot, drop, folder):
    """It stands in the mail client."""
    way = FakeWay()
    shown = drop(ways=(way,), check_all=nothing_found)
    shown.session.deliver(way)
    qtbot.waitUntil(lambda: bool(way.delivered) and shown.session.settled)
    return shown


def not_handed_over(qtbot, drop, folder):
    """It could not be handed over, and the notice says so."""
    way = FakeWay(failure=NotDelivered(NotDeliveredReason.DID_NOT_START, program="Thunderbird"))
    shown = drop(ways=(way,), check_all=nothing_found)
    with qtbot.waitSignal(shown.session.handover.failed):
        shown.session.deliver(way)
    return shown


def answered(qtbot, drop, folder):
    """A server took some mails, and answered like that."""
    way = FakeWay("smtp-work")
    shown = drop(ways=(way,), check_all=nothing_found)
    unknown = NotDelivered(NotDeliveredReason.MAIL_REFUSED, answer=MARKUP, host=MARKUP)
    results = (
        MailResult(1, MailState.SENT, MARKUP),
        MailResult.failed(2, unknown),
        MailResult.failed(3, unknown, MailState.UNKNOWN),
    )
    receipt = Receipt(way.name, Outcome.PARTLY, NOW, 1, ("a",), MARKUP, results=results)
    shown.session.handover.delivered.emit(receipt)
    for row in shown.findChildren(MailRow):
        row.answer.click()
    return shown


def settled(qtbot, drop, folder):
    """The settings hold such an account, and a server names its folder like that."""
    account = Account(MARKUP, MARKUP, smtp=Server(MARKUP, 465), user=MARKUP, drafts=MARKUP)
    shown = drop(settings=Settings(destination="desk", accounts=(account,)))
    shown.asides.show_settings()
    page = shown.findChild(AccountsPage)
    page.edit.click()
    trial = page.findChild(AccountEditor).trial
    error = NotDelivered(NotDeliveredReason.TLS_FAILED, host=MARKUP, why=MARKUP)
    for tried in (Tried(Step.IMAP_FOLDER, folder=MARKUP), Tried(Step.SMTP_GREET, error)):
        trial._show(tried)
    PasswordDialog(account, "Why", "keyring", shown).open()
    return shown


def choosing(qtbot, drop, folder):
    """A mail folder full of such messages is chosen from."""
    shown = drop()
    path = folder / "<b>Inbox<b>"
    one = b"From x Mon Nov 23 09:00:00 2026\n" + message().replace(b"\r\n", b"\n") + b"\n"
    path.write_bytes(one * (limits.TAKEN_AT_ONCE + 1))
    shown.take(Payload((path,)), Origin.DROP)
    qtbot.waitUntil(lambda: shown.choices.page is not None)
    model = shown.choices.page.view.model()
    qtbot.waitUntil(lambda: any("<img" in text for text in told(model)))
    return shown


def consent(qtbot, drop, folder):
    """Consent is asked for, in words that somebody in the organisation wrote."""
    shown = drop()
    asking = destination(consent=Text(en="".join(PICTURES)), organisation=PICTURES[0])
    Consent(asking, shown).open()
    return shown


def own_address(qtbot, drop, folder):
    """The settings are open; an address in them was taken from the message."""
    shown = drop()
    shown.session.choices.set_own_addresses([f"{PICTURES[0]}@host.example"])
    SettingsDialog(shown.session.choices, shown).open()
    return shown


def crash(qtbot, drop, folder):
    """Intact made a mistake, and the exception quotes the message."""
    shown = drop()
    CrashDialog(Crash.of(ValueError(MARKUP)), shown).open()
    return shown


def about(qtbot, drop, folder):
    """About Intact is open; a taken-over child called its limits what it liked."""
    shown = drop()
    AboutDialog(FakePool(layers=("memory", *PICTURES)), ("memory", "no-tcp"), shown).open()
    return shown


def keys(qtbot, drop, folder):
    """The page with all keys is open."""
    shown = drop()
    KeysDialog(shown).open()
    return shown


def reported(qtbot, drop, folder):
    """A report with all names in it is looked at before it is shared."""
    shown = drop()
    shown.asides.show_report()
    [dialog] = shown.findChildren(ReportDialog)
    qtbot.waitUntil(dialog.copying.isEnabled)
    dialog.full.click()
    qtbot.waitUntil(dialog.copying.isEnabled)
    return shown


def answering(qtbot, drop, folder):
    """An answer to the sender is written."""
    shown = drop()
    shown.session.answer_wanted.emit(shown.session.samples.rows()[0].sample)
    return shown


def remembered(qtbot, drop, folder):
    """The history holds a note like that, and a destination of another version."""
    history = History(folder / "history")
    history.add(Entry(NOW, PICTURES[0], PICTURES[1], PICTURES[2], MARKUP, note=MARKUP))
    shown = drop(history=history)
    shown.asides.show_history()
    return shown


DIALOGS = (consent, own_address, crash, about, keys, reported, answering, remembered)
STATES = (
    details,
    guide,
    taken_out,
    handed_over,
    not_handed_over,
    answered,
    choosing,
    settled,
    *DIALOGS,
)


@pytest.fixture(params=STATES, ids=lambda state: state.__name__)
def shown(request, qtbot, drop, tmp_path):
    """The window in each of its states."""
    return request.param(qtbot, drop, tmp_path)


RICH = {
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
}
"""Of what a list tells: that whose format Qt guesses."""


def models(shown: QWidget) -> list[QAbstractItemModel]:
    """Those of all lists of a window."""
    found = [view.model() for view in shown.findChildren(QAbstractItemView)]
    session = getattr(shown, "session", None)
    own = [session.samples] if session else []
    return [*own, *(model for model in found if model is not None)]


def told(model: QAbstractItemModel, roles=frozenset(Qt.ItemDataRole)) -> list[str]:
    """What the first entry of a list says of itself."""
    data = (model.index(0, 0).data(role) for role in roles)
    return [one for one in data if isinstance(one, str)]


def guessed(shown: QWidget) -> list[str]:
    """Every text of a window whose format Qt guesses: escaped, or not of a message at all."""
    found = []
    for one in (shown, *shown.findChildren(QWidget), *shown.findChildren(QAction)):
        found += [one.toolTip(), one.statusTip(), one.whatsThis()]
    for model in models(shown):
        found += told(model, RICH)
    return [text for text in found if text]


def plain(tool_tip: str) -> str:
    """What is seen of a tool tip."""
    seen = QTextDocument()
    seen.setHtml(tool_tip)
    return seen.toPlainText()


def spoken(widget: QWidget) -> list[str]:
    """What a screen reader says about a widget, and about the entries in it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return []
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    inside = (interface.child(number) for number in range(interface.childCount()))
    return [one.text(kind) for one in (interface, *inside) if one for kind in kinds]


def texts(shown: QWidget) -> list[str]:
    """Every text of a window: seen, shown as a tool tip, or spoken."""
    found = []
    for widget in (shown, *shown.findChildren(QWidget)):
        found += [plain(widget.toolTip()), *spoken(widget), widget.windowTitle()]
        found += [widget.statusTip(), widget.whatsThis()]
        found += [action.text() for action in widget.actions()]
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
    for model in models(shown):
        found += told(model, frozenset(Qt.ItemDataRole) - RICH)
    return [text for text in found if text]


def test_no_widget_takes_any_of_it_for_markup(shown):
    """So no picture is ever fetched, from a disk or from another machine."""
    labels = shown.findChildren(QLabel)
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}
    assert not [tip for tip in guessed(shown) if "<img" in tip or "<a " in tip]


@pytest.mark.parametrize("dialog", DIALOGS, ids=lambda state: state.__name__)
def test_the_walk_goes_through_open_dialogs(qtbot, drop, tmp_path, dialog):
    """They are children of the window, and seen."""
    [found] = dialog(qtbot, drop, tmp_path).findChildren(QDialog)
    assert found.isVisible()
    assert found.findChildren(QWidget)


def test_a_mistake_is_told_without_a_word_of_the_message(qtbot, drop, tmp_path):
    """What would be copied is a class and places in Intact."""
    [found] = crash(qtbot, drop, tmp_path).findChildren(CrashDialog)
    assert "ValueError" in found.text.toPlainText()
    assert not [text for text in texts(found) if "img" in text]


def test_no_text_of_a_message_is_in_a_control_for_rich_text(drop):
    """The guide is the only one there is, and shows our own words."""
    assert not drop().findChildren(QTextEdit)


def test_the_markup_is_there_to_be_read(drop):
    """It is not hidden either: this is what the message says."""
    shown = drop()
    assert any(PICTURES[0] in text for text in texts(shown))
    assert any("&lt;img" in tip for tip in guessed(shown))


@pytest.mark.parametrize("what", DECEPTIVE)
def test_what_turns_or_hides_text_is_made_visible(shown, what):
    """Nothing reads otherwise than it is written."""
    assert not [text[:200] for text in texts(shown) if DECEPTIVE[what] in text]


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_of_a_megabyte_is_cut_everywhere(drop, field):
    """The window stays quick, and a screen reader is done some day."""
    found = texts(drop(field))
    assert max(map(len, found)) <= limits.PREVIEW_CHARACTERS
    assert "A" * (limits.FIELD_SHOWN + 1) not in "".join(found)
