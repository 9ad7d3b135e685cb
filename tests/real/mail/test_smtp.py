"""Submission servers that refuse, hang up, lie or lack something: each failure has its own code."""

from __future__ import annotations

import base64
import contextlib
import ssl
import sys
import threading
import warnings

import pytest

from intact.delivery.way import Errand, MailState, Outcome
from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Auth, Security
from intact.submission.plan import in_seven_bit
from real.mail.scripted import Scripted

from .conftest import EIGHT, LARGE, PLAIN, SAMPLES, account, body, open_account

THREE = tuple(b"Received: x\r\nSubject: %d\r\n\r\n" % number for number in (1, 2, 3))
Reason = NotDeliveredReason


def failure(way, plan, errand=None):
    """What a delivery fails with."""
    with pytest.raises(NotDelivered) as caught:
        way.deliver(plan, errand or Errand())
    return caught.value


@contextlib.contextmanager
def scripted(*scripts):
    """A server that plays these."""
    server = Scripted(*scripts)
    try:
        yield server
    finally:
        server.stop()


def answering(*answers):
    """A sink's answers to one mail after the other."""
    left = list(answers)

    async def says(_):
        return left.pop(0) if left else "250 kept"

    return says


def test_a_login_over_starttls_sends(authority, sink, sending, planned):
    """With umlauts in the password; every octet arrives, 8-bit included."""
    sink.start(authority.context())
    plan = planned(*SAMPLES, each=99)
    receipt = sending(account(sink.port)).deliver(plan, Errand())
    assert receipt.outcome is Outcome.SENT
    assert receipt.results[0].answer == "250 2.0.0 kept"
    assert body(sink.mails[0]) == body(plan.mails[0].data)


@pytest.mark.parametrize("methods", [("PLAIN",), ("LOGIN",)])
def test_either_usual_method_logs_in(authority, sink, sending, planned, methods):
    """Some servers know only one."""
    other = {"PLAIN", "LOGIN"} - set(methods)
    sink.start(authority.context(), auth_exclude_mechanism=sorted(other))
    assert sending(account(sink.port)).deliver(planned(PLAIN), Errand()).mails == 1


def test_a_wrong_password_is_told_and_tried_once(authority, sink, sending, planned):
    """Servers lock accounts after a few."""
    sink.start(authority.context())
    error = failure(sending(account(sink.port), "wrong secret"), planned(PLAIN))
    assert error.reason is Reason.LOGIN_REFUSED
    assert error.values["answer"].startswith("535 5.7.8")
    assert "wrong secret" not in repr((error, error.values, error.__cause__, error.__context__))


@pytest.fixture
def wrong(request, authority, sink):
    """A server with a certificate of that kind."""
    sink.start(authority.context(request.param))
    return sink


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ("other-name", Reason.CERTIFICATE_OTHER_NAME),
        ("expired", Reason.CERTIFICATE_EXPIRED),
        ("stranger", Reason.CERTIFICATE_UNKNOWN),
    ],
    indirect=["wrong"],
)
def test_a_wrong_certificate_ends_it(wrong, sending, planned, reason):
    """There is no way around; neither password nor mail has gone."""
    sink = wrong
    error = failure(sending(account(sink.port)), planned(PLAIN))
    assert error.reason is reason
    assert error.values["why"]
    assert sink.mails == []


def test_where_starttls_was_taken_out_nothing_is_said(sending, planned):
    """Somebody on the way may have removed the offer: no login, no mail."""
    heard = []

    def strip(line):
        line.greet("SIZE", "AUTH PLAIN")
        heard.extend(iter(line.hear, ""))

    with scripted(strip) as server:
        assert failure(sending(account(server.port)), planned(PLAIN)).reason is Reason.NOT_PROTECTED
    assert heard in ([], ["QUIT"])


def test_what_was_slipped_in_before_the_handshake_does_not_count(authority, sending, planned):
    """Answers sent in clear text together with the yes to STARTTLS are thrown away."""
    context = authority.context()

    def inject(line):
        line.greet("STARTTLS")
        line.hear()
        line.say("220 go", "250-evil", "250 AUTH PLAIN")
        line.protect(context)
        line.hear()
        line.say("250-honest", "250 SIZE")
        line.hear()

    with scripted(inject) as server:
        error = failure(sending(account(server.port)), planned(PLAIN))
    assert error.reason is Reason.NO_LOGIN_METHOD


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        (account(9, host="no-such-host.invalid"), Reason.NO_SUCH_SERVER),
        (account(1, host="127.0.0.1"), Reason.CONNECTION_REFUSED),
    ],
)
def test_a_server_that_is_not_there_is_told(sending, planned, chosen, reason):
    """By what is wrong with it."""
    assert failure(sending(chosen), planned(PLAIN)).reason is reason


def test_what_speaks_no_tls_is_told(sink, sending, planned):
    """The wrong port, most often."""
    sink.start()
    error = failure(sending(account(sink.port, Security.TLS)), planned(PLAIN))
    assert error.reason is Reason.TLS_FAILED


def test_versions_of_tls_that_are_broken_are_not_spoken(authority, sending, planned):
    """Nothing below 1.2, whatever the server knows."""
    context = authority.context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1

    with scripted(lambda line: line.protect(context)) as server:
        error = failure(sending(account(server.port, Security.TLS)), planned(PLAIN))
    assert error.reason is Reason.TLS_FAILED
    assert "version" in error.values["why"]


@pytest.mark.parametrize("greeting", ["HTTP/1.1 400 Bad Request", "* OK IMAP4rev1", "220-x\r\n"])
def test_what_is_no_mail_server_is_told(sending, planned, greeting):
    """Whatever it says instead."""
    with scripted(lambda line: line.say(greeting)) as server:
        error = failure(sending(open_account(server.port)), planned(PLAIN))
    assert error.reason in {Reason.NONSENSE, Reason.CONNECTION_LOST}


def test_a_server_that_talks_without_end_is_left(sending, planned):
    """Memory is not filled."""

    def flood(line):
        while True:
            line.say(*["220-" + "x" * 500] * 100)

    with scripted(flood) as server:
        assert failure(sending(open_account(server.port)), planned(PLAIN)).reason is Reason.NONSENSE


def test_a_mail_that_is_too_large_is_refused_before_it_goes(sink, sending, planned):
    """By the size the server names."""
    sink.start(data_size_limit=1_000_000)
    error = failure(sending(open_account(sink.port)), planned(LARGE))
    assert error.reason is Reason.TOO_LARGE
    assert error.values["limit"] == 1_000_000
    assert error.values["size"] > 1_000_000


def test_without_8bitmime_only_seven_bit_mails_go(sink, sending, planned):
    """An 8-bit sample would be written anew on the way."""
    sink.lacks = frozenset({"8BITMIME", "SIZE", "SMTPUTF8"})
    sink.start()
    plan = planned(PLAIN, EIGHT)
    receipt = sending(open_account(sink.port)).deliver(plan, Errand())
    assert [one.state for one in receipt.results] == [MailState.SENT, MailState.FAILED]
    assert receipt.results[1].reason is Reason.NO_EIGHT_BIT
    assert [body(mail) for mail in sink.mails] == [body(plan.mails[0].data)]
    as_file = in_seven_bit(receipt.missing(plan))
    assert sending(open_account(sink.port)).deliver(as_file, Errand()).outcome is Outcome.SENT
    assert sink.mails[1].isascii()
    assert base64.b64encode(EIGHT)[:76] in sink.mails[1]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("550 5.1.1 no such user", Reason.RECIPIENT_REFUSED),
        ("554 5.7.1 Relay access denied", Reason.RELAY_REFUSED),
        ("550 relaying to elsewhere not allowed", Reason.RELAY_REFUSED),
        ("452 4.2.2 mailbox full", Reason.MAILBOX_FULL),
        ("552 5.2.2 over quota", Reason.MAILBOX_FULL),
        ("450 4.7.1 greylisted", Reason.SERVER_BUSY),
    ],
)
def test_a_refused_recipient_is_told(sink, sending, planned, answer, reason):
    """With the server's words."""
    sink.recipient = answer
    sink.start()
    error = failure(sending(open_account(sink.port)), planned(PLAIN))
    assert error.reason is reason
    assert error.values["answer"] == answer
    assert error.values["address"] == "desk@example.org"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("552 5.3.4 too big", Reason.TOO_LARGE),
        ("452 4.3.1 disk full", Reason.MAILBOX_FULL),
        ("554 5.7.1 a virus", Reason.MAIL_REFUSED),
        ("451 4.3.0 later", Reason.SERVER_BUSY),
    ],
)
def test_one_refused_mail_keeps_the_others_from_nothing(sink, sending, planned, answer, reason):
    """And only that one is sent again."""
    sink.says = answering("250 kept", answer)
    sink.start()
    plan = planned(*THREE)
    way = sending(open_account(sink.port))
    receipt = way.deliver(plan, Errand())
    states = [one.state for one in receipt.results]
    assert states == [MailState.SENT, MailState.FAILED, MailState.SENT]
    assert receipt.results[1].reason is reason
    assert receipt.results[1].answer == answer
    again = way.deliver(receipt.missing(plan), Errand())
    assert again.outcome is Outcome.SENT
    wanted = [body(plan.mails[place].data) for place in (0, 2, 1)]
    assert [body(mail) for mail in sink.mails] == wanted


def test_the_whole_plan_again_sends_only_what_is_missing(sink, sending, planned):
    """Also where nobody remembers the receipt."""
    sink.says = answering("250 kept", "451 later")
    sink.start()
    plan = planned(*THREE)
    way = sending(open_account(sink.port))
    way.deliver(plan, Errand())
    receipt = way.deliver(planned(*THREE), Errand())
    assert receipt.outcome is Outcome.SENT
    assert [one.values.get("before", 0) for one in receipt.results] == [1, 0, 1]
    assert len(sink.mails) == 3
    assert way.deliver(planned(*THREE), Errand()).mails == 3
    assert len(sink.mails) == 6  # what is through can be sent anew on purpose


def test_421_in_the_middle_is_followed_by_a_new_connection(sending, planned):
    """The server had enough for the moment; the rest goes all the same."""
    took = []

    def one_only(line):
        line.greet()
        took.append(line.take_mail())
        line.say("250 kept")
        line.hear()
        line.say("421 4.3.2 closing")
        line.hang_up()

    def all_of_them(line):
        line.greet()
        for _ in range(2):
            took.append(line.take_mail())
            line.say("250 kept")

    plan = planned(*THREE)
    with scripted(one_only, all_of_them) as server:
        way = sending(open_account(server.port))
        receipt = way.deliver(plan, Errand())
        states = [one.state for one in receipt.results]
        assert states == [MailState.SENT, MailState.FAILED, MailState.SENT]
        assert receipt.results[1].reason is Reason.SERVER_BUSY
    assert len(took) == 2


def test_a_server_that_is_gone_leaves_the_rest_untried(sending, planned):
    """It is not asked again for every mail."""

    def one_only(line):
        line.greet()
        line.take_mail()
        line.say("250 kept")
        line.hang_up()

    with scripted(one_only, lambda line: line.say("421 too many")) as server:
        receipt = sending(open_account(server.port)).deliver(planned(*THREE), Errand())
        connections = server.connections
    states = [one.state for one in receipt.results]
    assert states == [MailState.SENT, MailState.FAILED, MailState.NOT_TRIED]
    assert receipt.results[2].reason is Reason.SERVER_BUSY
    assert connections == 2


def test_cut_after_the_end_of_a_mail_nobody_knows(sending, planned):
    """It is never sent again by itself; when the person says so, with the same Message-ID."""
    took = []

    def cut(line):
        line.greet()
        took.append(line.take_mail())
        line.hang_up()

    def take(line):
        line.greet()
        took.append(line.take_mail())
        line.say("250 kept")

    plan = planned(PLAIN)
    with scripted(cut, take) as server:
        way = sending(open_account(server.port))
        for _ in range(2):
            receipt = way.deliver(plan, Errand())
            assert receipt.outcome is Outcome.PARTLY
            assert receipt.mails == 0
            assert receipt.unknown == {1}
            assert receipt.missing(plan).mails == ()
            assert receipt.results[0].reason is Reason.UNCONFIRMED
        assert len(took) == 1
        assert way.deliver(plan, Errand(again=frozenset({1}))).outcome is Outcome.SENT
    first, second = (mail.partition(b"Message-ID: ")[2].partition(b"\r\n")[0] for mail in took)
    assert first == second != b""


def test_cut_before_the_end_of_a_mail_it_has_not_gone(sending, planned):
    """What a server says before it hangs up is told."""

    def full(line):
        line.greet()
        for answer in ("250 ok", "250 ok", "354 go on"):
            line.hear()
            line.say(answer)
        line.made.recv(100_000)
        line.say("552 5.2.3 enough")
        line.hang_up()

    with scripted(full) as server:
        error = failure(sending(open_account(server.port)), planned(LARGE))
    assert error.reason in {Reason.TOO_LARGE, Reason.CONNECTION_LOST}


def test_a_server_whose_disk_is_full_is_told(postfix, sending, planned):
    """A real one; nothing has gone, and it may work later."""
    error = failure(sending(account(postfix.full)), planned(PLAIN))
    assert error.reason is Reason.MAILBOX_FULL
    assert error.values["answer"].startswith("452 4.3.1")


def test_cancelling_stops_between_two_pieces(sink, sending, planned):
    """The server has nothing, and the rest is not tried."""
    sink.start()
    told = []
    errand = Errand(progress=told.append, cancelled=lambda: len(told) > 3)
    error = failure(sending(open_account(sink.port)), planned(LARGE, PLAIN), errand)
    assert error.reason is Reason.CANCELLED
    assert 0 < max(one.sent for one in told[:-1]) < 1_000_000
    assert sink.mails == []


def test_cancelling_stops_a_server_that_says_nothing(sending, planned):
    """Within a look or two, not at the end of its time."""
    stop = threading.Event()

    def silent(line):
        stop.set()
        line.hear()

    with scripted(silent) as server:
        errand = Errand(cancelled=stop.is_set)
        assert failure(sending(open_account(server.port)), planned(PLAIN), errand).reason is (
            Reason.CANCELLED
        )


def test_a_slow_server_is_waited_for(sink, sending, planned, monkeypatch):
    """As long as it is within its time; then it is told."""
    gate = threading.Event()

    def slow(line):
        line.greet()
        line.take_mail()
        gate.wait()
        line.say("250 kept at last")

    def dead(line):
        line.hear()

    with scripted(slow, dead) as server:
        way = sending(open_account(server.port))
        threading.Timer(0.5, gate.set).start()
        assert way.deliver(planned(PLAIN), Errand()).results[0].answer == "250 kept at last"
        monkeypatch.setattr("intact.delivery.servers.smtp_talk.COMMAND_SECONDS", 0.3)
        assert failure(way, planned(PLAIN)).reason is Reason.TOOK_TOO_LONG


def test_an_answer_that_never_comes_leaves_the_mail_unknown(sending, planned, monkeypatch):
    """Nobody can tell."""
    monkeypatch.setattr("intact.delivery.servers.smtp_session.ANSWER_SECONDS", 0.3)
    stop = threading.Event()

    def mute(line):
        line.greet()
        line.take_mail()
        stop.wait(30)

    with scripted(mute) as server:
        receipt = sending(open_account(server.port)).deliver(planned(PLAIN), Errand())
        stop.set()
    assert receipt.results[0].state is MailState.UNKNOWN


def test_what_a_server_says_is_shown_safely(sink, sending, planned):
    """One line, cut, nothing unseen in it."""
    sink.says = answering("250 yes\u202e\x1b[31m" + "x" * 400)
    sink.start()
    answer = sending(open_account(sink.port)).deliver(planned(PLAIN), Errand()).results[0].answer
    assert answer.startswith("250 yes⟨U+202E⟩⟨U+001B⟩[31m")
    assert len(answer) <= 300


@pytest.mark.parametrize(
    ("auth", "first"),
    [
        (Auth.XOAUTH2, b"user=me@example.org\x01auth=Bearer t0ken\x01\x01"),
        (
            Auth.OAUTHBEARER,
            b"n,a=me@example.org,\x01host=localhost\x01port=%d\x01auth=Bearer t0ken",
        ),
    ],
)
def test_oauth_takes_a_token_from_a_command(authority, sending, planned, auth, first):
    """The token goes into the login and nowhere else; a refusal is answered and told."""
    context = authority.context()
    heard = []

    def oauth(line):
        line.protect(context)
        line.greet("AUTH XOAUTH2 OAUTHBEARER")
        heard.append(line.hear())
        line.say("334 eyJzdGF0dXMiOiI0MDEifQ==")
        heard.append(line.hear())
        line.say("535 5.7.8 expired")

    with scripted(oauth) as server:
        command = (sys.executable, "-c", "print('t0ken')")
        chosen = account(server.port, Security.TLS, auth=auth, token_command=command)
        error = failure(sending(chosen), planned(PLAIN))
        failing = account(server.port, Security.TLS, auth=auth, token_command=("no-such-program",))
        assert failure(sending(failing), planned(PLAIN)).reason is Reason.TOKEN_FAILED
    assert error.reason is Reason.LOGIN_REFUSED
    assert "t0ken" not in repr((error, error.values))
    name, _, response = heard[0].removeprefix("AUTH ").partition(" ")
    assert name == auth.value.upper()
    wanted = first % server.port if b"%d" in first else first
    assert base64.b64decode(response).startswith(wanted)
    assert heard[1]
