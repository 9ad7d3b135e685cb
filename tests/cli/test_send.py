"""`intact send`: the mails go by the way that was named, and only by that."""

from __future__ import annotations

import base64
import io
import json

import pytest

from intact.cli import send
from intact.cli.terminal import Terminal
from intact.delivery.servers import secrets
from intact.delivery.way import Progress
from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Auth
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system
from mail_sink import ADDRESS, PASSWORD, TAKEN, Sink

DESK = ("--for", "own-address", "--address", "desk@example.org")
SYMANTEC = ("--for", "symantec-missed-spam", "--address", "desk@example.org", "--anyway")
MAIL = b"Received: by mx.example.org; Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: %b\r\n\r\nHi\r\n"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch):
    """The keyring of whoever runs this is none of our business."""
    monkeypatch.setattr(secrets, "_library", lambda: None)


def use(*accounts):
    """Sets accounts up."""
    Store(this_system().settings_folder()).save(Settings(accounts=accounts))


def files(folder, count):
    """So many messages."""
    paths = [folder / f"{number}.eml" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(MAIL % str(number).encode())
    return paths


def test_what_arrives_holds_the_sample_byte_for_byte(run, sink, samples):
    """From the account's address, and the server's answer is told."""
    server = sink()
    use(server.account())
    ran = run("send", samples / "received.eml", *DESK, "--via", "smtp")
    assert ran.code == 0, ran.err
    (mail,) = server.mails
    assert (samples / "received.eml").read_bytes() in mail
    assert f"From: {ADDRESS}\r\n".encode() in mail
    assert b"X-Unsent" not in mail
    assert server.recipients == ["desk@example.org"]
    assert "(smtp-work, sent)" in run("history").text
    assert ran.text == f"mail 1 of 1: Taken by the mail server ({TAKEN})\n"


def test_every_mail_has_a_result_of_its_own(run, sink, tmp_path):
    """The one that was refused loses neither those before it nor those behind."""
    server = sink(says=lambda mail: "554 5.7.1 no" if b"\r\nSubject: 1\r\n" in mail else TAKEN)
    use(server.account())
    ran = run("send", *files(tmp_path, 3), *SYMANTEC, "--via", "smtp", "--json")
    states = [record["state"] for record in ran.records if record["record"] == "mail"]
    assert (ran.code, states) == (3, ["sent", "failed", "sent"])
    refused = ran.records[1]
    assert refused["answer"] == "554 5.7.1 no"
    assert refused["what_to_do"]
    assert len(server.mails) == 2


def test_a_retry_sends_only_what_is_missing(run, sink, tmp_path):
    """Nothing arrives twice."""
    said = iter([TAKEN, "451 4.3.0 later", TAKEN])
    server = sink(says=lambda _: next(said))
    use(server.account())
    words = ("send", *files(tmp_path, 2), *SYMANTEC, "--via", "smtp-work")
    assert run(*words).code == 3
    again = run(*words)
    assert again.code == 0, again.text
    assert "mail 1 of 2: Taken by the mail server earlier" in again.text
    assert len(server.mails) == 2


def test_a_mail_that_may_have_arrived_goes_again_only_if_asked_to(run, sink, tmp_path):
    """The server hung up behind the last octet."""
    said = iter(["", TAKEN])
    server = sink(says=lambda _: next(said))
    use(server.account())
    words = ("send", *files(tmp_path, 1), *DESK, "--via", "smtp")
    for _ in range(2):
        ran = run(*words)
        assert ran.code == 3
        assert "It may have arrived" in ran.text
        assert len(server.mails) == 1
    assert run(*words, "--again").code == 0
    assert len(server.mails) == 2


def test_a_password_is_asked_for_on_a_terminal_and_stands_nowhere(
    run, sink, tmp_path, monkeypatch, home
):
    """Neither in what is said, nor in a file."""
    server = sink(login=True)
    use(server.account(auth=Auth.PASSWORD))
    words = ("send", *files(tmp_path, 1), *DESK, "--via", "smtp")
    assert run(*words).code == 3
    assert server.mails == []
    monkeypatch.setattr(Terminal, "ask_password", lambda *_: PASSWORD)
    ran = run(*words)
    assert ran.code == 0, ran.err
    assert PASSWORD not in ran.text + ran.err
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert kept
    assert not any(PASSWORD.encode() in path.read_bytes() for path in kept)


def test_a_wrong_password_is_told_in_plain_words(run, sink, tmp_path, monkeypatch):
    """And nothing goes."""
    server = sink(login=True)
    use(server.account(auth=Auth.PASSWORD))
    monkeypatch.setattr(Terminal, "ask_password", lambda *_: "wrong")
    ran = run("send", *files(tmp_path, 1), *DESK, "--via", "smtp", "--json")
    assert ran.code == 3
    assert "did not accept name and password" in ran.err
    assert ran.records[0]["reason"] == "login-refused"


def test_where_nobody_sits_nobody_is_asked(run):
    """A script is not left waiting."""
    assert Terminal.of_this_process().ask_password("?") == ""


def test_ways_that_save_files_need_a_folder(run, tmp_path):
    """And write there what the window would."""
    words = ("send", *files(tmp_path, 1), *DESK, "--via", "save-drafts")
    assert run(*words).code == 2
    ran = run(*words, "-o", tmp_path)
    assert ran.code == 0, ran.err
    assert (tmp_path / "submission-1.eml").read_bytes().count(MAIL % b"0") == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--via", "smpt"), "did you mean “smtp”"),
        (("--via", "smtp", "--account", "home"), "no account “home”"),
        (("--via", "smtp"), "--account: work, other"),
        (("--via", "smtp-work", "--from", "else@example.org"), "come from sam@example.org"),
        (("--via", "save-drafts", "--account", "work"), "--account goes with"),
        (("--via", "imap-draft"), "no account for imap-draft"),
    ],
)
def test_what_does_not_go_together_is_said_before_anything_is_read(run, words, told):
    """Exit code 2."""
    sink = Sink(port=9)
    use(sink.account(), sink.account("other"))
    ran = run("send", "nowhere.eml", *DESK, *words)
    assert ran.code == 2
    assert told in ran.err


def test_a_way_that_is_not_here_says_why(run, tmp_path, monkeypatch):
    """Exit code 3: it was asked for rightly, and cannot be."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    ran = run("send", *files(tmp_path, 1), *DESK, "--via", "thunderbird")
    assert ran.code == 3
    assert "“thunderbird” cannot be used:" in ran.err


def test_nothing_fit_means_nothing_sent(run, sink, samples):
    """Exit code 1."""
    server = sink()
    use(server.account())
    ran = run("send", samples / "draft.eml", "--for", "sophos-missed-spam", "--via", "smtp")
    assert (ran.code, server.mails) == (1, [])


def test_a_server_without_8bitmime_gets_files_if_asked_to(run, sink, tmp_path):
    """It would change the message; as a file it arrives exactly."""
    server = sink(lacks=frozenset({"8BITMIME"}))
    use(server.account())
    (tmp_path / "a.eml").write_bytes(MAIL % "Gr\u00fc\u00dfe".encode())
    words = ("send", tmp_path / "a.eml", *DESK, "--via", "smtp")
    refused = run(*words)
    assert refused.code == 3
    assert "would change one of the samples" in refused.err
    assert run(*words, "--as-files").code == 0
    (mail,) = server.mails
    assert base64.b64encode((tmp_path / "a.eml").read_bytes())[:60] in mail


def test_a_program_that_has_to_start_is_named_on_a_terminal():
    """Else nobody knows why no window opens."""

    class Screen(io.StringIO):
        def isatty(self):
            return True

    messages = Screen()
    terminal = Terminal(io.StringIO(), messages, io.BytesIO())
    send._show(Progress(2, 3, 0, 0, waits_for="Claws Mail"), terminal)
    assert messages.getvalue().endswith("waiting until Claws Mail has started …")
    send._show(Progress(2, 3, 5, 10), terminal)
    assert messages.getvalue().endswith("mail 2 of 3, 50 % …")


def test_what_had_opened_before_a_way_failed_is_told_and_remembered(
    run, sink, tmp_path, monkeypatch
):
    """Not every mail of such a command has failed."""

    def break_off(*_):
        raise NotDelivered(NotDeliveredReason.CANCELLED, done=1, total=2)

    monkeypatch.setattr(send.record, "deliver", break_off)
    use(sink().account())
    ran = run("send", *files(tmp_path, 2), *SYMANTEC, "--via", "smtp", "--json")
    assert ran.code != 0
    states = [record["state"] for record in ran.records if record["record"] == "mail"]
    assert states == ["opened", "failed"]
    (entry,) = json.loads(run("history", "--format", "json").text)
    assert (entry["outcome"], len(entry["samples"])) == ("partly", 1)
