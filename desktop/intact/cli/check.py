"""`intact check`: is each message fit to send, and if not, what to do."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from intact import checks
from intact.checks.context import Context
from intact.cli import report
from intact.cli.data import destination_named, settings
from intact.cli.outcome import BLOCKED, DONE, FAILED
from intact.cli.samples import Reading, read_all
from intact.cli.terminal import Terminal
from intact.destinations import Destination
from intact.errors import Unreadable
from intact.finding import Finding
from intact.gui.samples.row_words import state_word
from intact.gui.samples.rows import State
from intact.sample import Sample

_SUMMED_UP = (State.READY, State.LOOK, State.UNFIT, State.UNREADABLE)


def check(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Reports every input in order, as soon as it is known."""
    named = arguments.destination
    destination = destination_named(named, terminal) if named else None
    own = settings(terminal).own_addresses
    context = Context(own_addresses=own, now=datetime.now(UTC))
    told = _Report(terminal, destination, as_json=arguments.json)
    readings = read_all(
        arguments.files,
        terminal,
        arguments.attached,
        keep_client_lines=arguments.keep_client_lines,
    )
    samples = told.samples_of(readings)
    for sample, findings in checks.check_each(samples, destination, context):
        told.sample(sample, findings)
    told.sum_up()
    return told.code


class _Report:
    """What has been told so far, and the exit code it amounts to."""

    def __init__(
        self, terminal: Terminal, destination: Destination | None, *, as_json: bool
    ) -> None:
        self._terminal = terminal
        self._destination = destination
        self._as_json = as_json
        self._states: Counter[State] = Counter()

    @property
    def code(self) -> int:
        """The worst of everything."""
        if self._states[State.UNREADABLE]:
            return FAILED
        return BLOCKED if self._states[State.UNFIT] else DONE

    def samples_of(self, readings: Iterable[Reading]) -> Iterator[Sample]:
        """The samples; what is none is told in its turn."""
        for reading in readings:
            if isinstance(reading.result, Unreadable):
                self._unreadable(reading.name, reading.result)
            else:
                yield reading.result

    def sample(self, sample: Sample, findings: Sequence[Finding]) -> None:
        """Tells what was found."""
        self._states[report.state_of(findings)] += 1
        if self._as_json:
            self._terminal.json(report.sample_record(sample, findings, self._destination))
        else:
            self._lines(report.sample_lines(sample, findings, self._terminal.columns))

    def sum_up(self) -> None:
        """How many of each, for people, where there are several."""
        if not self._as_json and self._states.total() > 1:
            counted = ((state_word(one), self._states[one]) for one in _SUMMED_UP)
            self._terminal.tell(", ".join(f"{word}: {count}" for word, count in counted if count))

    def _unreadable(self, name: str, error: Unreadable) -> None:
        self._states[State.UNREADABLE] += 1
        if self._as_json:
            self._terminal.json(report.unreadable_record(name, error))
        else:
            self._lines(report.unreadable_lines(name, error, self._terminal.columns))

    def _lines(self, lines: Sequence[str]) -> None:
        self._terminal.print("\n".join(lines))
