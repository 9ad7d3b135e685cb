"""Takes mails to a server one after the other; each has a result of its own.

A failure of one keeps the others from nothing; what a server took is never taken there again; a
mail whose answer is missing is told as unknown and goes a second time only if the person says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from intact.delivery.journal import Journal, Record, State
from intact.delivery.way import Errand, MailResult, MailState, Progress
from intact.errors import NotDelivered, NotDeliveredReason
from intact.submission.outgoing import can_be_carried, is_eight_bit, new_message_id, outgoing
from intact.submission.submission import Plan, Submission


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One mail as it leaves; `sender` and `recipient` are in wire form."""

    sender: str
    recipient: str
    data: bytes
    eight_bit: bool


class Session(Protocol):
    """A session with a server that takes mails."""

    @property
    def is_open(self) -> bool:
        """Whether the next mail can go without opening it anew."""

    def open(self) -> None:
        """Connects, protects and logs in.

        Raises:
            NotDelivered: no mail can go.
        """

    def take(
        self, mail: Outgoing, told: Callable[[int], None], about_to_end: Callable[[], None]
    ) -> str:
        """Hands a mail over; returns what the server said.

        Args:
            mail: what goes.
            told: hears how many octets have gone.
            about_to_end: called before the octets behind which the server may have the mail.

        Raises:
            NotDelivered: UNCONFIRMED where the server may have it, else it has not.
        """

    def close(self) -> None:
        """Ends it."""


class Courier:
    """One round of deliveries."""

    def __init__(self, session: Session, done: MailState, sender: str, errand: Errand) -> None:
        self._session = session
        self._done = done
        self._sender = sender
        self._errand = errand
        self._before = 0
        self._stopped: NotDelivered | None = None

    def deliver(self, plan: Plan, journal: Journal, kind: str) -> tuple[MailResult, ...]:
        """Takes all mails there that are not there yet.

        Raises:
            NotDelivered: not one is there or may be; the error of the first.
        """
        with journal.alone():
            results = self._deliver(plan, journal, kind)
        _insist_on_one(results)
        return tuple(results)

    def _deliver(self, plan: Plan, journal: Journal, kind: str) -> list[MailResult]:
        record = journal.open(kind, plan.mails, lambda: new_message_id(self._sender))
        size = sum(mail.size for mail in plan.mails)
        results: list[MailResult] = []
        try:
            for place, mail in enumerate(plan.mails, 1):
                self._tell(place, len(plan.mails), 0, size)
                tell = _Teller(self, place, len(plan.mails), size, mail.size)
                results.append(self._result(mail, record, tell))
                self._before += mail.size
            self._tell(len(plan.mails), len(plan.mails), 0, size)
        finally:
            self._session.close()
            record.close()
        return results

    def tell(self, mail: int, mails: int, sent: int, size: int) -> None:
        """Passes progress on."""
        self._tell(mail, mails, sent, size)

    def _tell(self, mail: int, mails: int, sent: int, size: int) -> None:
        if self._stopped is None:  # else nothing goes on
            self._errand.progress(Progress(mail, mails, self._before + sent, size))

    def _result(self, mail: Submission, record: Record, told: Callable[[int], None]) -> MailResult:
        number = mail.number
        state = record.state(number)
        if state is State.ACCEPTED:
            return MailResult(number, self._done, values={"before": 1})
        if state is State.BEGUN and number not in self._errand.again:
            error = NotDelivered(NotDeliveredReason.UNCONFIRMED)
            return MailResult.failed(number, error, MailState.UNKNOWN)
        if self._errand.cancelled():
            self._stopped = NotDelivered(NotDeliveredReason.CANCELLED)
        if self._stopped is None and not self._session.is_open:
            self._open()
        if self._stopped is not None:
            return MailResult.failed(number, self._stopped, MailState.NOT_TRIED)
        return self._tried(mail, record, told)

    def _open(self) -> None:
        """A session that cannot be opened is not tried again for each mail."""
        try:
            self._session.open()
        except NotDelivered as error:
            self._stopped = error

    def _tried(self, mail: Submission, record: Record, told: Callable[[int], None]) -> MailResult:
        number = mail.number
        earlier = record.state(number)
        now = datetime.now().astimezone()
        data = outgoing(mail, self._sender, record.message_id(number), now)
        leaving = Outgoing(self._sender, mail.recipient, data, is_eight_bit(mail))
        try:
            if not can_be_carried(data):
                raise NotDelivered(NotDeliveredReason.CANNOT_CARRY)  # noqa: TRY301
            answer = self._session.take(leaving, told, lambda: record.set(number, State.BEGUN))
        except NotDelivered as error:
            if error.reason is NotDeliveredReason.CANCELLED:
                self._stopped = error
            return self._failed(number, error, record, earlier)
        _note(record, number, State.ACCEPTED)
        return MailResult(number, self._done, answer)

    def _failed(
        self, number: int, error: NotDelivered, record: Record, earlier: State
    ) -> MailResult:
        if earlier is State.BEGUN or error.reason is NotDeliveredReason.UNCONFIRMED:
            return MailResult.failed(number, error, MailState.UNKNOWN)
        _note(record, number, State.WAITING)
        return MailResult.failed(number, error)


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells how far one mail is."""

    courier: Courier
    place: int
    mails: int
    size: int
    most: int  # the fields that are set on leaving do not count

    def __call__(self, sent: int) -> None:
        self.courier.tell(self.place, self.mails, min(sent, self.most), self.size)


def _note(record: Record, number: int, state: State) -> None:
    """Notes what happened; where the disk is full the result holds all the same, for this time."""
    try:
        record.set(number, state)
    except NotDelivered:
        return


def _insist_on_one(results: list[MailResult]) -> None:
    """Lets results pass of which one is good, or may be.

    Raises:
        NotDelivered: the first failure.
    """
    if not results or any(one.state.is_done or one.state is MailState.UNKNOWN for one in results):
        return
    first = results[0]
    raise NotDelivered(first.reason or NotDeliveredReason.MAIL_REFUSED, **first.values)
