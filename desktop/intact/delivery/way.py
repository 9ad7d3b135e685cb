"""What a way out is: one Protocol, and the receipt it gives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from intact.submission.submission import Plan


class Keeps(StrEnum):
    """What a way does to the bytes of a sample."""

    EXACT = "exact"
    EXACT_BUT_LINE_ENDS = "exact-but-line-ends"
    REMADE = "remade"
    UNKNOWN = "unknown"  # it depends on a program that nobody has tested


class Absence(StrEnum):
    """Why a way is not offered here."""

    PROGRAM_MISSING = "program-missing"  # program
    WRONG_SYSTEM = "wrong-system"
    NOT_DEFAULT = "not-default"  # program: works, but another program would open
    NO_DISPLAY = "no-display"
    CANNOT_CARRY = "cannot-carry"  # a sample that this way would harm
    TOO_MANY_MAILS = "too-many-mails"  # more windows than a person can look through
    NO_MAIL = "no-mail"  # there are only samples to be saved
    CONFINED = "confined"  # program: lives in a sandbox that cannot read Intact's files


class Outcome(StrEnum):
    """How far a delivery got: nobody reports "sent" after a hand-over."""

    OPENED = "opened"  # a window of the client stands there; press Send in it
    SAVED = "saved"
    SENT = "sent"  # a server took it


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether a way works here; `program` names what is missing or what will open."""

    here: bool
    absence: Absence | None = None
    program: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was handed to whom.

    Attributes:
        way: name of the way.
        mails: number of mails handed over.
        samples: SHA-256 of the samples in them.
        paths: files that stay for the person (saved drafts or samples).
    """

    way: str
    outcome: Outcome
    when: datetime
    mails: int
    samples: tuple[str, ...]
    program: str = ""
    paths: tuple[Path, ...] = ()

    @staticmethod
    def of(
        way: str,
        outcome: Outcome,
        plan: Plan,
        program: str = "",
        paths: tuple[Path, ...] = (),
    ) -> Receipt:
        """A receipt for all mails of a plan, made now."""
        samples = [one.sample.sha256 for mail in plan.mails for one in mail.attached]
        now = datetime.now().astimezone()
        return Receipt(way, outcome, now, len(plan.mails), tuple(samples), program, paths)


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

    def deliver(self, plan: Plan, folder: Path | None = None) -> Receipt:
        """Hands all mails of the plan over; `folder` is where a saving way writes.

        Raises:
            NotDelivered: it failed; nothing is half done, or `values` say what was.
        """
