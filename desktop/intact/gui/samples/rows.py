"""The records behind the list of samples."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from intact.errors import Unreadable
from intact.finding import Finding, Severity, in_order
from intact.sample import Sample


class State(StrEnum):
    """What a row says at a glance; the value names its icon."""

    READING = "reading"
    CHECKING = "checking"
    READY = "ready"
    LOOK = "look"
    UNFIT = "unfit"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was handed over.

    Attributes:
        key: stays the same for the life of the row, also through remove and undo.
        name: display name of the source; untrusted.
        size: bytes handed over.
        sample: once it has been read.
        error: why it is no sample.
        findings: what the checks found, in the order of `in_order`; None until they have run.
    """

    key: int
    name: str
    size: int
    sample: Sample | None = None
    error: Unreadable | None = None
    findings: tuple[Finding, ...] | None = None

    @property
    def state(self) -> State:
        """How far the row is, and how it fares."""
        if self.error is not None:
            return State.UNREADABLE
        if self.sample is None:
            return State.READING
        if self.findings is None:
            return State.CHECKING
        severities = {finding.severity for finding in self.findings}
        if Severity.BLOCKS in severities:
            return State.UNFIT
        return State.LOOK if Severity.WARNS in severities else State.READY

    @property
    def goes_out(self) -> bool:
        """Whether the sample is to be submitted."""
        return self.state in {State.READY, State.LOOK}

    def read(self, sample: Sample) -> Row:
        """The row once its source has become a sample."""
        return replace(self, sample=sample, error=None, findings=None)

    def refused(self, error: Unreadable) -> Row:
        """The row once its source has turned out to be no sample."""
        return replace(self, sample=None, error=error, findings=None)

    def checked(self, findings: tuple[Finding, ...] | None) -> Row:
        """The row with what the checks found, in order."""
        if findings is not None:
            findings = in_order(findings)
        return replace(self, findings=findings)
