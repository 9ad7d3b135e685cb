"""Submission servers that hang up, fall silent or are left: what is known of each mail."""

from __future__ import annotations

import threading

from intact.delivery.way import Errand, MailState, Outcome
from intact.errors import NotDeliveredReason
from real.mail.scripted import scripted

from .conftest import LARGE, PLAIN, THREE, failure, open_account

Reason = NotDeliveredReason


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
