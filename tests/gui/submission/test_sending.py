"""From the button to a real mail server: password, progress, results, and what is missing."""

from __future__ import annotations

import base64

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from intact import formats
from intact.delivery.way import MailState
from intact.destinations import Form, Rules
from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.labels import Label
from intact.gui.shortcuts import Deed, sequence
from intact.gui.submission.mail_results import MailRow, NextSteps
from intact.gui.submission.password_dialog import PasswordDialog
from intact.settings.accounts import Auth
from intact.source import Origin
from mail_sink import PASSWORD, TAKEN
from sending import Servers
from window_builders import FakePool, FakeVault, destination, source, write_messages

EIGHT_BIT = source("Gr\u00fc\u00dfe").data


class ReadingPool(FakePool):
    """Reads for real, without a process of its own."""

    def read(self, found, cancelled=None):
        """The sample that a reading child would make."""
        return formats.read(found)


TOO_LARGE = "552 5.3.4 too large"


@pytest.fixture
def servers(tmp_path):
    """A machine with a keyring and a journal."""
    return Servers(tmp_path)


@pytest.fixture
def filled(qtbot, window, tmp_path, servers):
    """Makes a window with some samples, at rest, that sends by an account."""

    def make(account, count=3, **changes):
        shown = window(**{**servers.changes(account), **changes})
        folder = tmp_path / "messages"
        folder.mkdir(exist_ok=True)
        shown.take(Payload(tuple(write_messages(folder, count))), Origin.FILE)
        button = shown.workspace.submission.button.main
        ready = lambda: button.isEnabled() or not count  # noqa: E731
        qtbot.waitUntil(lambda: shown.session.samples.rowCount() == count and ready())
        return shown

    return make


def send(qtbot, shown):
    """Presses the button, and waits for the receipt."""
    qtbot.waitUntil(shown.workspace.submission.button.main.isEnabled)
    with qtbot.waitSignal(shown.session.handover.delivered) as caught:
        shown.workspace.submission.button.press()
    return caught.args[0]


def states(receipt):
    """What became of each mail."""
    return [result.state for result in receipt.results]


def texts(shown):
    """What stands on the page after a delivery."""
    labels = shown.workspace.afterwards.findChildren(Label)
    return [label.text() for label in labels if label.isVisible()]


def steps(shown):
    """The buttons for what is left."""
    (found,) = [one for one in shown.findChildren(NextSteps) if one.isVisible()]
    return found


def test_the_button_says_who_sends(filled, sink):
    """And what becomes of the samples, which is nothing that needs a line of its own."""
    shown = filled(sink().account())
    bar = shown.workspace.submission
    assert bar.button.main.text() == "Send from sam@example.org"
    assert bar.button.effect == "unchanged"
    assert not bar._effect.isVisible()


def test_what_the_server_said_is_one_click_deeper(qtbot, filled, sink):
    """And it is not called more than what is known."""
    shown = filled(sink().account(), 1)
    send(qtbot, shown)
    told = texts(shown)
    assert told[0] == "The mail server has taken it."
    assert "Mail 1 of 1: Taken by the mail server" in told
    assert TAKEN not in told
    (row,) = shown.findChildren(MailRow)
    qtbot.mouseClick(row.answer, Qt.MouseButton.LeftButton)
    assert TAKEN in texts(shown)
    assert "No answer will come." in told


def test_a_double_click_sends_once(qtbot, filled, sink):
    """Its second half comes when a near server has the mail already."""
    server = sink()
    shown = filled(server.account(), 1)
    send(qtbot, shown)
    main = shown.workspace.submission.button.main
    qtbot.wait(QApplication.doubleClickInterval())
    qtbot.mouseClick(main, Qt.MouseButton.LeftButton)
    assert not shown.session.delivers
    qtbot.waitUntil(main.isEnabled)  # who means it can send it again
    send(qtbot, shown)
    assert len(server.mails) == 2


def test_keys_that_are_pressed_again_and_again_send_once(qtbot, filled, sink):
    """As they are where X11 does not see that they are held down."""
    server = sink()
    shown = filled(server.account(), 1)
    send(qtbot, shown)
    with qtbot.waitActive(shown):
        shown.activateWindow()
    for _ in range(6):
        qtbot.wait(300)
        qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not shown.session.delivers
    assert len(server.mails) == 1


def test_keys_that_are_held_down_send_once(window):
    """Only what is undone goes on while they are."""
    shown = window()
    held = {one.shortcut().toString() for one in shown.actions() if one.autoRepeat()}
    assert held == {sequence(Deed.UNDO).toString(), sequence(Deed.REDO).toString()}


def test_what_is_missing_goes_when_asked_for_and_nothing_twice(qtbot, filled, sink):
    """The one that was refused loses neither those before nor those behind."""
    said = iter([TAKEN, TOO_LARGE, TAKEN, TAKEN])
    server = sink(says=lambda _: next(said))
    shown = filled(server.account())
    went = []
    shown.session.handover.went.connect(lambda *told: went.append(told))
    first = send(qtbot, shown)
    assert states(first) == [MailState.SENT, MailState.FAILED, MailState.SENT]
    assert texts(shown)[0] == "2 of 3 mails have gone."
    assert "Mail 2 of 3: The mail is larger than the mail server allows." in texts(shown)
    assert not steps(shown).again.isVisible()
    with qtbot.waitSignal(shown.session.handover.delivered) as caught:
        qtbot.mouseClick(steps(shown).missing, Qt.MouseButton.LeftButton)
    assert states(caught.args[0]) == [MailState.SENT] * 3
    assert texts(shown)[0] == "The mail server has taken 3 mail(s)."
    assert len(server.mails) == 3
    assert [(receipt.mails, len(plan.mails)) for receipt, plan in went] == [(2, 3), (1, 1)]


def test_what_may_have_arrived_goes_again_only_if_asked_for(qtbot, filled, sink):
    """The server hung up behind the last octet."""
    said = iter(["", TAKEN])
    server = sink(says=lambda _: next(said))
    shown = filled(server.account(), 1)
    assert states(send(qtbot, shown)) == [MailState.UNKNOWN]
    assert texts(shown)[0] == "0 of 1 mails have gone, and 1 may have arrived."
    assert "Look into the sent mails" in " ".join(texts(shown))
    assert not steps(shown).missing.isVisible()
    with qtbot.waitSignal(shown.session.handover.delivered) as caught:
        qtbot.mouseClick(steps(shown).again, Qt.MouseButton.LeftButton)
    assert states(caught.args[0]) == [MailState.SENT]
    assert len(server.mails) == 2


def test_after_a_new_start_the_rest_is_told_and_goes(qtbot, filled, sink, servers):
    """With the same messages; what has arrived does not go again."""
    said = iter([TAKEN, TOO_LARGE, TAKEN])
    server = sink(says=lambda _: next(said))
    before = filled(server.account(), 2)
    send(qtbot, before)
    before.close()
    after = filled(server.account(), 2)
    (notice,) = after.notices.texts()
    assert "1 sent, 0 perhaps, 1 missing" in notice
    receipt = send(qtbot, after)
    assert states(receipt) == [MailState.SENT, MailState.SENT]
    assert "Mail 1 of 2: Taken by the mail server earlier" in texts(after)
    assert len(server.mails) == 2
    assert servers.journal.unfinished() == ()
    assert after.notices.texts() == ()


def test_an_unfinished_submission_can_be_forgotten(qtbot, filled, sink, servers):
    """Then everything goes for the first time."""
    said = iter([TAKEN, TOO_LARGE])
    server = sink(says=lambda _: next(said))
    shown = filled(server.account(), 2)
    send(qtbot, shown)
    assert servers.journal.unfinished()
    servers.journal.forget()
    assert servers.journal.unfinished() == ()


def test_what_a_server_cannot_take_goes_as_files_if_asked_for(qtbot, filled, sink, tmp_path):
    """One without 8BITMIME would change the sample; as a file it arrives exactly."""
    server = sink(lacks=frozenset({"8BITMIME"}))
    takes_files = destination("desk", rules=Rules((Form.MESSAGE_RFC822, Form.EML_FILE)))
    changes = {"pool": ReadingPool(), "destinations": (takes_files,)}
    shown = filled(server.account(), 0, **changes)
    (tmp_path / "eight.eml").write_bytes(EIGHT_BIT)
    shown.take(Payload((tmp_path / "eight.eml",)), Origin.FILE)
    button = shown.workspace.submission.button.main
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 1 and button.isEnabled())
    with qtbot.waitSignal(shown.session.handover.failed):
        button.click()
    (strip,) = (one for one in shown.notices.children() if hasattr(one, "notice"))
    assert strip.notice.button == "Send them as files"
    with qtbot.waitSignal(shown.session.handover.delivered):
        strip.notice.action()
    (mail,) = server.mails
    assert base64.b64encode(EIGHT_BIT)[:60] in mail


def test_progress_and_stop_stand_where_the_size_was(qtbot, filled, sink):
    """And a stopped submission says what did not go."""
    server = sink(holds=True)
    shown = filled(server.account())
    bar = shown.workspace.submission
    bar.button.press()
    qtbot.waitUntil(bar.stop.isVisible)
    qtbot.waitUntil(server.reached.is_set)
    assert bar._progress.text() == "Mail 1 of 3"
    assert not bar._size.isVisible()
    with qtbot.waitSignal(shown.session.handover.delivered) as caught:
        qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
        assert bar._progress.text() == "Stopping…"
        server.holds = False
        server.goes_on.set()
    assert MailState.NOT_TRIED in states(caught.args[0])
    assert not bar.stop.isVisible()
    assert steps(shown).missing.isVisible()


def test_a_missing_password_is_asked_for_and_kept_in_the_keyring(qtbot, filled, sink, servers):
    """Then sending goes on by itself."""
    server = sink(login=True)
    shown = filled(server.account(auth=Auth.PASSWORD), 1)
    shown.workspace.submission.button.press()
    qtbot.waitUntil(lambda: shown.findChild(PasswordDialog) is not None)
    dialog = shown.findChild(PasswordDialog)
    assert not dialog.go.isEnabled()
    assert dialog.field.echoMode() is dialog.field.EchoMode.Password
    qtbot.keyClicks(dialog.field, PASSWORD)
    with qtbot.waitSignal(shown.session.handover.delivered):
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert len(server.mails) == 1
    assert list(servers.vault.kept.values()) == [PASSWORD]
    assert shown.notices.texts() == ()


def test_a_wrong_password_is_asked_for_again(qtbot, filled, sink, servers):
    """With the reason; nothing goes before it is right."""
    server = sink(login=True)
    shown = filled(server.account(auth=Auth.PASSWORD), 1)
    shown.session.core.secrets.keep(shown.session.choices.settings.accounts[0], "x", store=False)
    shown.workspace.submission.button.press()
    qtbot.waitUntil(lambda: shown.findChild(PasswordDialog) is not None)
    dialog = shown.findChild(PasswordDialog)
    said = {label.text() for label in dialog.findChildren(Label)}
    assert "The mail server did not accept name and password." in said
    dialog.reject()
    assert server.mails == []


def test_what_is_left_after_a_restart_asks_for_the_password_as_well(qtbot, filled, sink, servers):
    """Some have gone before: the others do not stay behind without a word about the password."""
    said = iter([TAKEN, TOO_LARGE, TAKEN, TAKEN])
    server = sink(says=lambda _: next(said), login=True)
    shown = filled(server.account(auth=Auth.PASSWORD))
    (account,) = shown.session.choices.settings.accounts
    shown.session.core.secrets.keep(account, PASSWORD, store=False)
    assert states(send(qtbot, shown)) == [MailState.SENT, MailState.FAILED, MailState.SENT]
    shown.session.core.secrets.forget(account)
    send(qtbot, shown)
    dialog = shown.findChild(PasswordDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.field, PASSWORD)
    with qtbot.waitSignal(shown.session.handover.delivered) as caught:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert states(caught.args[0]) == [MailState.SENT] * 3
    assert len(server.mails) == 3  # nothing went twice


def test_without_a_keyring_the_dialog_says_so(qtbot, filled, sink, servers):
    """And does not offer to remember."""
    servers.vault = FakeVault(name="")
    shown = filled(sink(login=True).account(auth=Auth.PASSWORD), 1)
    shown.workspace.submission.button.press()
    qtbot.waitUntil(lambda: shown.findChild(PasswordDialog) is not None)
    dialog = shown.findChild(PasswordDialog)
    assert not dialog.keep.isEnabled()
    assert any("no keyring" in label.text() for label in dialog.findChildren(Label))
    name = QAccessible.queryAccessibleInterface(dialog.field).text(QAccessible.Text.Name)
    assert name == "Password of sam"
    dialog.reject()


def test_a_server_that_is_not_there_stands_in_the_window(qtbot, filled, sink):
    """And can be tried again."""
    server = sink()
    account = server.account()
    server.stop()
    server._controller = None
    shown = filled(account, 1)
    with qtbot.waitSignal(shown.session.handover.failed):
        shown.workspace.submission.button.press()
    (notice,) = shown.notices.texts()
    assert "does not take connections there" in notice
