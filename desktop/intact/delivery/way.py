"""What a way out is: one Protocol, what it is given, and the receipt it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from itertools import chain, repeat
from pathlib import Path
from typing import Protocol

from intact.errors import NotDelivered, NotDeliveredReason
from intact.submission.submission import Plan


class Keeps(StrEnum):
    """What a way does to the bytes of a sample."""

    EXACT = "exact"
    EXACT_BUT_LINE_ENDS = "exact-but-line-ends"
    REMADE = "remade"
    HARMED = "harmed"  # cut off, or octets changed
    UNKNOWN = "unknown"  # it depends on a program that nobody has tested


class Absence(StrEnum):
    """Why a way is not offered here."""

    PROGRAM_MISSING = "program-missing"  # program
    HELPER_MISSING = "helper-missing"  # program: a part of the system, not a mail program
    WRONG_SYSTEM = "wrong-system"
    NOT_DEFAULT = "not-default"  # program: works, but another program would open
    NOT_CHOSEN = "not-chosen"  # program: installed, but something else is the person's
    NO_MAIL_CLIENT = "no-mail-client"  # none is set up for other programs to use
    NO_ITEM = "no-item"  # program: takes only what came from a `.msg` file
    NO_DISPLAY = "no-display"
    NOT_ALLOWED = "not-allowed"  # the organisation rules it out
    CANNOT_CARRY = "cannot-carry"  # a sample that this way would harm
    WRONG_FORM = "wrong-form"  # program: attaches samples in a form the destination does not take
    TOO_LONG = "too-long"  # program: text and names of files do not fit in a command
    TOO_MANY_MAILS = "too-many-mails"  # more windows than a person can look through
    NO_MAIL = "no-mail"  # there are only samples to be saved
    NO_ACCOUNT = "no-account"  # program: an address without such a server
    CONFINED = "confined"  # program: lives in a sandbox that cannot read Intact's files
    NO_TERMINAL = "no-terminal"  # program: needs a terminal window, and none can be opened
    IN_SANDBOX = "in-sandbox"  # Intact itself lives in one, and can start no other program
    NOT_IN_SANDBOX = "not-in-sandbox"  # it does not: other ways do the same without detours


class Outcome(StrEnum):
    """How far a delivery got: nobody reports "sent" after a hand-over."""

    OPENED = "opened"  # a window of the client stands there; press Send in it
    SAVED = "saved"
    SENT = "sent"  # a server took it
    PARTLY = "partly"  # some mails did not go, or nobody knows; `results` tell which


class MailState(StrEnum):
    """How far one mail got."""

    SENT = "sent"  # the server took it, and answers for it now (RFC 5321 6.1)
    SAVED = "saved"
    OPENED = "opened"
    FAILED = "failed"  # it did not go; `reason` says why
    UNKNOWN = "unknown"  # all of it went, the answer is missing: it may have arrived
    NOT_TRIED = "not-tried"  # what happened before made it pointless, or it was cancelled

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do with the mail here."""
        return self in {MailState.SENT, MailState.SAVED, MailState.OPENED}


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether a way works here; `program` names what is missing or what will open."""

    here: bool
    absence: Absence | None = None
    program: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a delivery is.

    Attributes:
        mail, mails: the mail it is at, from 1, and how many there are.
        sent, size: octets of all mails; 0 of 0 where a program is handed mails.
        waits_for: the program that has to start first, "" where nothing does.
    """

    mail: int
    mails: int
    sent: int
    size: int
    waits_for: str = ""


def _nobody_looks(_: Progress) -> None:
    """Takes progress for nobody."""


def _never() -> bool:
    """Says that nobody cancelled."""
    return False


@dataclass(frozen=True, slots=True)
class Errand:
    """What goes with a plan to a way.

    Attributes:
        folder: where a saving way writes.
        progress: told every now and then, in the thread that delivers.
        cancelled: asked every now and then, in that thread; True stops as soon as it is safe, and
            a mail that a server may already have is not counted as cancelled.
        again: numbers of the mails that may have arrived, and shall go a second time all the same.
    """

    folder: Path | None = None
    progress: Callable[[Progress], None] = _nobody_looks
    cancelled: Callable[[], bool] = _never
    again: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class MailResult:
    """What became of one mail.

    Attributes:
        number: of the mail in its plan, from 1.
        answer: the server's own words: text of somebody else, one clean line, cut; may be "".
        reason, values: those of a NotDelivered, where it did not go or nobody knows.
    """

    number: int
    state: MailState
    answer: str = ""
    reason: NotDeliveredReason | None = None
    values: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def went_now(self) -> bool:
        """Whether this delivery did it, and not one before: a server that has a mail says so."""
        return self.state.is_done and "before" not in self.values

    @staticmethod
    def failed(number: int, error: NotDelivered, state: MailState = MailState.FAILED) -> MailResult:
        """The result for a mail that met this."""
        answer = str(error.values.get("answer", ""))
        return MailResult(number, state, answer, error.reason, error.values)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was handed to whom.

    Attributes:
        way: name of the way.
        mails: number of mails handed over.
        samples: SHA-256 of the samples in them.
        program: what took them: a program, or the name of an account.
        paths: files that stay for the person (saved drafts or samples).
        results: what became of each mail of the plan that was asked for.
    """

    way: str
    outcome: Outcome
    when: datetime
    mails: int
    samples: tuple[str, ...]
    program: str = ""
    paths: tuple[Path, ...] = ()
    results: tuple[MailResult, ...] = ()

    def missing(self, plan: Plan) -> Plan:
        """What is left of the plan, for a retry: the mails that did not go.

        A mail nobody knows about is not among them: the person decides about it.
        """
        left = {MailState.FAILED, MailState.NOT_TRIED}
        numbers = {one.number for one in self.results if one.state in left}
        return replace(plan, mails=tuple(one for one in plan.mails if one.number in numbers))

    @property
    def unknown(self) -> frozenset[int]:
        """Numbers of the mails that may have arrived."""
        return frozenset(one.number for one in self.results if one.state is MailState.UNKNOWN)

    @property
    def went_now(self) -> frozenset[int]:
        """Numbers of the mails that this delivery handed over."""
        return frozenset(one.number for one in self.results if one.went_now)

    @staticmethod
    def of_broken_off(way: str, plan: Plan, error: NotDelivered) -> Receipt | None:
        """A receipt for the mails that had been opened before a way failed; None where none had."""
        done = int(error.values.get("done", 0))
        if not done:
            return None
        states = chain(
            repeat(MailState.OPENED, done), (MailState.FAILED,), repeat(MailState.NOT_TRIED)
        )
        results = [
            MailResult(mail.number, state)
            if state.is_done
            else MailResult.failed(mail.number, error, state)
            for mail, state in zip(plan.mails, states, strict=False)
        ]
        program = str(error.values.get("program", ""))
        return Receipt.for_results(way, Outcome.OPENED, plan, results, program)

    @staticmethod
    def of(
        way: str,
        outcome: Outcome,
        plan: Plan,
        program: str = "",
        paths: tuple[Path, ...] = (),
    ) -> Receipt:
        """A receipt for all mails of a plan, made now."""
        state = MailState.SAVED if outcome is Outcome.SAVED else MailState.OPENED
        results = [MailResult(mail.number, state) for mail in plan.mails]
        receipt = Receipt.for_results(way, outcome, plan, results, program)
        return replace(receipt, paths=paths)

    @staticmethod
    def for_results(
        way: str, outcome: Outcome, plan: Plan, results: Iterable[MailResult], program: str = ""
    ) -> Receipt:
        """A receipt for the mails that went, made now; partly where others did not."""
        found = tuple(results)
        done = {one.number for one in found if one.state.is_done}
        gone = [mail for mail in plan.mails if mail.number in done]
        samples = tuple(one.sample.sha256 for mail in gone for one in mail.attached)
        if len(done) < len(found):
            outcome = Outcome.PARTLY
        now = datetime.now().astimezone()
        return Receipt(way, outcome, now, len(gone), samples, program, results=found)


class Way(Protocol):
    """One way out of the program."""

    @property
    def name(self) -> str:
        """Stable name for the command line ("thunderbird", "eml-file")."""

    @property
    def keeps(self) -> Keeps:
        """What it does to the samples' bytes."""

    def available(self, plan: Plan | None = None) -> Availability:
        """Whether it works on this machine, and for this plan if one is given."""

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Hands the mails of the plan over.

        Ways that open windows or save files hand over all mails or raise; those that speak to a
        server also return a receipt where only some mails went.

        Raises:
            NotDelivered: it failed; no mail went, or `values` say how many (`done` of `total`).
        """
