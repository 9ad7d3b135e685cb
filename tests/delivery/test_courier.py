"""One mail after the other: each has its own result, and none goes twice."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from intact.delivery import journal as journals
from intact.delivery.courier import Courier, Outgoing
from intact.delivery.journal import Journal
from intact.delivery.way import Errand, MailState
from intact.errors import NotDelivered, NotDeliveredReason

Reason = NotDeliveredReason
CONTENTS = [b"Subject: %d\r\n\r\n" % number for number in range(3)]


@dataclass
class FakeSession:
    """A server that does what it is told for each mail: None for a yes, else the failure.

    After "late" failures the octets were there: the answer is what is missing.
    """

    answers: list[Reason | None] = field(default_factory=list)
    late: bool = False
    closes: bool = False
    opens: int = 0
    taken: list[Outgoing] = field(default_factory=list)
    refusal: Reason | None = None
    is_open: bool = False

    def open(self) -> None:
        """Opens, unless it refuses."""
        self.opens += 1
        if self.refusal:
            raise NotDelivered(self.refusal, host="fake")
        self.is_open = True

    def take(self, mail, told, about_to_end):
        """Takes a mail."""
        answer = self.answers.pop(0) if self.answers else None
        told(len(mail.data))
        if answer and not self.late:
            self.is_open = not self.closes
            raise NotDelivered(answer, answer="no")
        about_to_end()
        if answer:
            raise NotDelivered(answer)
        self.taken.append(mail)
        return "250 yes"

    def close(self) -> None:
        """Closes."""
        self.is_open = False


@pytest.fixture
def plan(make_plan):
    """Three mails."""
    return make_plan(*CONTENTS, samples_per_mail=1)


@pytest.fixture
def deliver(system):
    """Delivers a plan by a session, with a journal that stays for the test."""
    yield lambda session, plan, errand=None: Courier(
        session, MailState.SENT, "me@example.org", errand or Errand()
    ).deliver(plan, Journal(system), "smtp")
    journals.forget_what_is_through()


def states(results):
    """The state of each mail."""
    return [one.state.value for one in results]


def test_all_mails_go_in_one_session(deliver, plan):
    """With what the server said to each."""
    session = FakeSession()
    results = deliver(session, plan)
    assert states(results) == ["sent"] * 3
    assert {one.answer for one in results} == {"250 yes"}
    assert session.opens == 1
    assert not session.is_open
    assert [one.recipient for one in session.taken] == ["desk@example.org"] * 3


def test_a_failure_keeps_the_others_from_nothing_and_a_retry_sends_only_it(deliver, plan):
    """The second of three."""
    session = FakeSession([None, Reason.MAIL_REFUSED])
    results = deliver(session, plan)
    assert states(results) == ["sent", "failed", "sent"]
    assert results[1].reason is Reason.MAIL_REFUSED
    assert states(deliver(session, plan)) == ["sent"] * 3
    assert len(session.taken) == 3


def test_nothing_at_all_is_an_error_and_not_a_receipt(deliver, plan):
    """The first reason; the server is asked once, not for every mail."""
    session = FakeSession(refusal=Reason.LOGIN_REFUSED)
    with pytest.raises(NotDelivered) as caught:
        deliver(session, plan)
    assert caught.value.reason is Reason.LOGIN_REFUSED
    assert session.opens == 1


def test_a_session_that_ended_is_opened_anew(deliver, plan):
    """Once for each mail that comes after."""
    session = FakeSession([None, Reason.CONNECTION_LOST], closes=True)
    assert states(deliver(session, plan)) == ["sent", "failed", "sent"]
    assert session.opens == 2


def test_an_unknown_mail_goes_again_only_when_the_person_says_so(deliver, plan):
    """Whatever happens then, it stays unknown until a server says yes."""
    session = FakeSession([None, Reason.UNCONFIRMED], late=True)
    assert states(deliver(session, plan)) == ["sent", "unknown", "sent"]
    assert states(deliver(session, plan)) == ["sent", "unknown", "sent"]
    assert len(session.taken) == 2
    again = Errand(again=frozenset({2}))
    session.answers, session.late = [Reason.SERVER_BUSY], False
    assert states(deliver(session, plan, again)) == ["sent", "unknown", "sent"]
    assert states(deliver(session, plan, again)) == ["sent", "sent", "sent"]
    assert len(session.taken) == 3


def test_a_late_refusal_leaves_no_doubt(deliver, plan):
    """The server had all of it and said no."""
    session = FakeSession([Reason.TOO_LARGE], late=True)
    assert states(deliver(session, plan)) == ["failed", "sent", "sent"]
    assert states(deliver(session, plan)) == ["sent"] * 3


def test_cancelling_leaves_the_rest_untried(deliver, plan):
    """What went before stays gone."""
    session = FakeSession()
    errand = Errand(cancelled=lambda: bool(session.taken))
    results = deliver(session, plan, errand)
    assert states(results) == ["sent", "not-tried", "not-tried"]
    assert results[2].reason is Reason.CANCELLED


def test_cancelling_within_a_mail_leaves_the_rest_untried(deliver, plan):
    """The session tells it of the mail that was under way."""
    session = FakeSession([None, Reason.CANCELLED])
    assert states(deliver(session, plan)) == ["sent", "failed", "not-tried"]
    assert len(session.taken) == 1


def test_where_all_is_unknown_there_is_a_receipt(deliver, plan):
    """It says what may be there: who saw a plain failure would send it again."""
    session = FakeSession([Reason.UNCONFIRMED] * 3, late=True)
    assert states(deliver(session, plan)) == ["unknown"] * 3


def test_octets_that_no_server_takes_as_they_are_never_leave(deliver, plan):
    """A server would change them, or end the mail too early."""
    first, *others = plan.mails
    lone = replace(first, data=first.data + b"a\nb")
    session = FakeSession()
    results = deliver(session, replace(plan, mails=(lone, *others)))
    assert states(results) == ["failed", "sent", "sent"]
    assert results[0].reason is Reason.CANNOT_CARRY
    assert len(session.taken) == 2


def test_what_the_journal_cannot_note_does_not_go(deliver, plan, monkeypatch):
    """Else a crash could send it twice."""

    def full(_):
        raise OSError(28, "No space left on device")

    session = FakeSession()
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotDelivered) as caught:
        deliver(session, plan)
    assert caught.value.reason is Reason.CANNOT_WRITE
    assert session.taken == []


def test_progress_counts_up_to_all_octets(deliver, plan):
    """Over all mails."""
    told = []
    deliver(FakeSession(), plan, Errand(progress=told.append))
    assert [one.sent for one in told] == sorted(one.sent for one in told)
    assert told[-1].sent == told[-1].size == sum(mail.size for mail in plan.mails)
    assert {(one.mail, one.mails) for one in told} == {(1, 3), (2, 3), (3, 3)}
