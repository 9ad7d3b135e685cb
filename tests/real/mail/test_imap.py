"""Mailboxes that refuse, hang up, lie or are full: each failure has its own code."""

from __future__ import annotations

import base64
import contextlib
import sys
import threading
import time

import pytest

from intact.delivery.way import Errand, MailState, Outcome
from intact.errors import NotDeliveredReason
from intact.settings.accounts import Auth, Security
from real.mail.dovecot import Dovecot
from real.mail.scripted import scripted

from .conftest import EIGHT, LARGE, PLAIN, account, body, failure

Reason = NotDeliveredReason


@contextlib.contextmanager
def running(*options):
    """Another Dovecot, with another certificate or a quota."""
    server = Dovecot(*options)
    try:
        server.start()
        yield server
    finally:
        server.stop()


def open_mailbox(port, **changes):
    """One without login and protection."""
    return account(port, Security.PLAIN, imap=True, **{"auth": Auth.NONE, **changes})


class Mailbox:
    """The server's side of IMAP as far as it is needed here."""

    def __init__(self, line, capabilities="IMAP4rev1", greeting="* PREAUTH hello"):
        self.line = line
        self.capabilities = capabilities
        line.say(greeting)

    def until(self, wanted):
        """Answers ordinary commands, up to one that begins so; returns its tag and the rest."""
        while True:
            tag, _, command = self.line.hear().partition(" ")
            if not tag or command.startswith(wanted):
                return tag, command
            if command == "CAPABILITY":
                self.line.say(f"* CAPABILITY {self.capabilities}")
            if command.startswith("LIST"):
                self.line.say('* LIST (\\HasNoChildren) "/" "Drafts"')
            self.line.say(f"{tag} OK done")

    def take(self):
        """Takes a draft; returns the tag of its command and the octets."""
        tag, command = self.until("APPEND")
        if not tag:
            return tag, b""
        self.line.say("+ go on")
        size = int(command.rpartition("{")[2].rstrip("}"))
        return tag, self.line.file.read(size + 2)[:-2]


def test_a_wrong_password_is_told_and_shown_nowhere(dovecot, storing, planned):
    """With the server's words."""
    chosen = account(dovecot.tls, Security.TLS, imap=True)
    error = failure(storing(chosen, "wrong secret"), planned(PLAIN))
    assert error.reason is Reason.LOGIN_REFUSED
    assert "AUTHENTICATIONFAILED" in str(error.values["answer"])
    assert "wrong secret" not in repr((error, error.values, error.__cause__, error.__context__))


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("other-name", Reason.CERTIFICATE_OTHER_NAME),
        ("expired", Reason.CERTIFICATE_EXPIRED),
        ("stranger", Reason.CERTIFICATE_UNKNOWN),
    ],
)
def test_a_wrong_certificate_ends_it(authority, storing, planned, kind, reason):
    """At either port; there is no way around."""
    with running(authority, kind) as server:
        for port, security in ((server.tls, Security.TLS), (server.starttls, Security.STARTTLS)):
            error = failure(storing(account(port, security, imap=True)), planned(PLAIN))
            assert error.reason is reason


@pytest.mark.parametrize(
    "greeting", ["* OK IMAP4rev1 without STARTTLS", "* PREAUTH you are in already"]
)
def test_without_starttls_nothing_is_said(storing, planned, greeting):
    """Taken out by somebody on the way, or made impossible by a false PREAUTH."""
    heard = []

    def strip(line):
        heard.append(Mailbox(line, greeting=greeting).until("A"))

    with scripted(strip) as server:
        chosen = account(server.port, imap=True)
        assert failure(storing(chosen), planned(PLAIN)).reason is Reason.NOT_PROTECTED
    assert heard in ([], [("", "")])


def test_a_full_mailbox_is_told(authority, storing, planned):
    """What fits is stored, what does not is told, and a retry stores only that."""
    quota = {"quota": "maildir:User quota", "quota_rule": "*:storage=64K"}
    with running(authority, "good", quota) as server:
        plan = planned(PLAIN, LARGE, EIGHT)
        receipt = storing(account(server.tls, Security.TLS, imap=True)).deliver(plan, Errand())
        states = [one.state for one in receipt.results]
        assert states == [MailState.SAVED, MailState.FAILED, MailState.SAVED]
        assert receipt.results[1].reason is Reason.MAILBOX_FULL
        assert "OVERQUOTA" in receipt.results[1].answer
        stored = [body(mail.data) for mail in plan.mails[::2]]
        assert [body(draft) for draft in server.drafts()] == stored


def test_a_draft_that_is_too_large_is_told(authority, storing, planned):
    """By a real server, which says so when it hears the size."""
    quota = {"quota": "maildir:User quota", "quota_max_mail_size": "1M"}
    with running(authority, "good", quota) as server:
        way = storing(account(server.tls, Security.TLS, imap=True))
        error = failure(way, planned(LARGE))
    assert error.reason is Reason.TOO_LARGE
    assert "TOOBIG" in error.values["answer"] or "LIMIT" in error.values["answer"]


@pytest.mark.parametrize("capability", ["APPENDLIMIT=1000000", "APPENDLIMIT"])
def test_a_limit_is_read_before_a_draft_goes(storing, planned, capability):
    """For the whole server or for each mailbox (RFC 7889); the server is not even asked."""
    heard = []

    def limited(line):
        box = Mailbox(line, f"IMAP4rev1 {capability}")
        if "=" not in capability:
            tag, command = box.until("STATUS")
            heard.append(command)
            line.say('* STATUS "Drafts" (APPENDLIMIT 1000000)', f"{tag} OK done")
        heard.append(box.until("LOGOUT")[1])

    with scripted(limited) as server:
        error = failure(storing(open_mailbox(server.port)), planned(LARGE))
    assert error.reason is Reason.TOO_LARGE
    assert error.values["limit"] == 1_000_000
    assert heard[-1] == "LOGOUT"
    assert heard[:-1] in ([], ['STATUS "Drafts" (APPENDLIMIT)'])


def test_a_folder_that_is_not_there_is_told(dovecot, storing, planned):
    """As the person named it, umlauts included."""
    chosen = account(dovecot.tls, Security.TLS, imap=True, drafts="Anderswo ü & co")
    assert failure(storing(chosen), planned(PLAIN)).reason is Reason.NO_DRAFTS_FOLDER


def test_the_folder_the_person_names_is_taken(dovecot, storing, planned):
    """In place of the marked one."""
    before = len(dovecot.drafts())
    chosen = account(dovecot.tls, Security.TLS, imap=True, drafts="INBOX")
    assert storing(chosen).deliver(planned(PLAIN), Errand()).outcome is Outcome.SAVED
    assert len(dovecot.drafts()) == before


def test_cut_after_the_draft_nobody_knows(storing, planned):
    """It is not stored again by itself."""
    took = []

    def cut(line):
        took.append(Mailbox(line).take()[1])

    plan = planned(PLAIN)
    with scripted(cut) as server:
        way = storing(open_mailbox(server.port))
        for _ in range(2):
            receipt = way.deliver(plan, Errand())
            assert receipt.results[0].state is MailState.UNKNOWN
            assert receipt.results[0].reason is Reason.UNCONFIRMED
    assert [body(one) for one in took] == [body(plan.mails[0].data)]


def answering(answer):
    """A mailbox that says this to a draft."""

    def script(line):
        box = Mailbox(line)
        tag, _ = box.take()
        line.say(answer.format(tag=tag))
        box.until("LOGOUT")

    return script


def test_a_clear_no_behind_a_draft_is_one(storing, planned):
    """It is not there."""
    with scripted(answering("{tag} BAD no")) as server:
        error = failure(storing(open_mailbox(server.port)), planned(PLAIN))
    assert error.reason is Reason.NONSENSE


@pytest.mark.parametrize("answer", ["junk", "* LIST {{" + "9" * 5000 + "}}"])
def test_nonsense_behind_a_draft_says_nothing_about_it(storing, planned, answer):
    """Nobody knows whether it is there."""
    with scripted(answering(answer)) as server:
        receipt = storing(open_mailbox(server.port)).deliver(planned(PLAIN), Errand())
    assert receipt.results[0].state is MailState.UNKNOWN


def test_a_mailbox_that_says_no_goodbye_holds_nobody_up(storing, planned, monkeypatch):
    """The draft is there; whether the server answers to LOGOUT is all the same."""
    monkeypatch.setattr("intact.delivery.servers.imap_session.GOODBYE_SECONDS", 0.3)
    over = threading.Event()

    def mute(line):
        box = Mailbox(line)
        line.say(f"{box.take()[0]} OK done")
        box.until("LOGOUT")
        over.wait(30)

    with scripted(mute) as server:
        begun = time.monotonic()
        receipt = storing(open_mailbox(server.port)).deliver(planned(PLAIN), Errand())
        took = time.monotonic() - begun
        over.set()
    assert receipt.outcome is Outcome.SAVED
    assert took < 10


def test_a_refusal_before_the_octets_go_is_told(storing, planned):
    """The server does not ask for the draft at all."""

    def refuse(line):
        box = Mailbox(line)
        tag, _ = box.until("APPEND")
        line.say(f"{tag} NO [OVERQUOTA] full")
        box.until("LOGOUT")

    with scripted(refuse) as server:
        error = failure(storing(open_mailbox(server.port)), planned(PLAIN))
    assert error.reason is Reason.MAILBOX_FULL
    assert error.values["answer"] == "[OVERQUOTA] full"


def test_login_in_clear_text_that_is_forbidden_is_not_tried(storing, planned):
    """LOGINDISABLED, and nothing else is offered."""
    heard = []

    def forbid(line):
        heard.append(Mailbox(line, "IMAP4rev1 LOGINDISABLED", "* OK hello").until("LOGOUT"))

    with scripted(forbid) as server:
        way = storing(open_mailbox(server.port, auth=Auth.PASSWORD))
        assert failure(way, planned(PLAIN)).reason is Reason.NO_LOGIN_METHOD
    assert len(heard) == 1


@pytest.mark.parametrize(
    "greeting", ["220 smtp", "* BYE no room", "HTTP/1.1 400 no", "* OK x\r\n* BAD\r\n"]
)
def test_what_is_no_mailbox_is_told(storing, planned, greeting):
    """Whatever it says instead."""
    with scripted(lambda line: line.say(greeting)) as server:
        error = failure(storing(open_mailbox(server.port)), planned(PLAIN))
    assert error.reason in {Reason.NONSENSE, Reason.CONNECTION_LOST}


@pytest.mark.parametrize("flood", ["* OK still here", "* LIST {999999999}"])
def test_a_server_that_talks_without_end_is_left(storing, planned, flood):
    """Memory is not filled."""

    def talk(line):
        line.say("* OK hello")
        while True:
            line.say(*[flood] * 100)

    with scripted(talk) as server:
        error = failure(storing(open_mailbox(server.port)), planned(PLAIN))
    assert error.reason is Reason.NONSENSE


def test_cancelling_stops_between_two_pieces(dovecot, storing, planned):
    """Nothing is stored, and the rest is not tried."""
    before = len(dovecot.drafts())
    told = []
    errand = Errand(progress=told.append, cancelled=lambda: len(told) > 5)
    way = storing(account(dovecot.tls, Security.TLS, imap=True))
    error = failure(way, planned(LARGE, PLAIN), errand)
    assert error.reason is Reason.CANCELLED
    assert len(dovecot.drafts()) == before


def test_cancelling_stops_a_server_that_says_nothing(storing, planned):
    """Within a look or two, not at the end of its time."""
    stop = threading.Event()

    def silent(line):
        stop.set()
        line.hear()

    with scripted(silent) as server:
        way = storing(open_mailbox(server.port))
        error = failure(way, planned(PLAIN), Errand(cancelled=stop.is_set))
    assert error.reason is Reason.CANCELLED


def test_the_answer_to_a_draft_may_take_longer_than_other_answers(storing, planned, monkeypatch):
    """Even when somebody cancels meanwhile, it gets some time; without one nobody knows."""
    cancelled = threading.Event()
    over = threading.Event()

    def slow(line):
        box = Mailbox(line)
        tag, _ = box.take()
        cancelled.set()
        threading.Timer(
            0.5, lambda: line.say("* 1 EXISTS", f"{tag} OK [APPENDUID 1 1] done")
        ).start()
        box.until("LOGOUT")

    def mute(line):
        Mailbox(line).take()
        cancelled.set()
        over.wait(30)

    with scripted(slow, mute) as server:
        way = storing(open_mailbox(server.port))
        receipt = way.deliver(planned(PLAIN), Errand(cancelled=cancelled.is_set))
        assert receipt.results[0].answer == "[APPENDUID 1 1] done"
        cancelled.clear()
        monkeypatch.setattr("intact.delivery.servers.patience.CANCELLED_SECONDS", 0.3)
        receipt = way.deliver(planned(PLAIN), Errand(cancelled=cancelled.is_set))
        over.set()
    assert receipt.results[0].state is MailState.UNKNOWN


@pytest.mark.parametrize("auth", [Auth.XOAUTH2, Auth.OAUTHBEARER])
def test_oauth_takes_a_token_from_a_command(authority, storing, planned, auth):
    """First the token, then an answer to the error, then the refusal is told without the token."""
    context = authority.context()
    heard = []

    def refuse(line):
        line.protect(context)
        box = Mailbox(line, f"IMAP4rev1 AUTH={auth.value.upper()}", "* OK hello")
        tag, command = box.until("AUTHENTICATE")
        line.say("+ ")
        heard.extend([command, base64.b64decode(line.hear())])
        line.say("+ eyJzdGF0dXMiOiI0MDEifQ==")
        heard.append(line.hear())
        line.say(f"{tag} NO [AUTHENTICATIONFAILED] expired")
        box.until("LOGOUT")

    with scripted(refuse) as server:
        command = (sys.executable, "-c", "print('t0ken')")
        chosen = account(server.port, Security.TLS, imap=True, auth=auth, token_command=command)
        error = failure(storing(chosen), planned(PLAIN))
    assert error.reason is Reason.LOGIN_REFUSED
    assert error.values["answer"] == "[AUTHENTICATIONFAILED] expired"
    assert "t0ken" not in repr((error, error.values, error.__context__))
    assert heard[0] == f"AUTHENTICATE {auth.value.upper()}"
    assert b"auth=Bearer t0ken\x01\x01" in heard[1]
    assert heard[2] == "AQ=="
