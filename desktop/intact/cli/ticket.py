"""`intact report`: what was found about messages, in a form that fits into a ticket.

What such a report holds, and what it leaves out, is decided in `intact.report`.
"""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from intact import checks
from intact.checks.context import Context
from intact.cli.data import destination_named, settings
from intact.cli.files import refuse_inputs, write_file
from intact.cli.outcome import DONE, FAILED
from intact.cli.samples import Reading, read_all
from intact.cli.terminal import Terminal
from intact.errors import Unreadable
from intact.gui.wording.report import ReportWords
from intact.reading.pool import Pool
from intact.report.build import about, section_of, section_of_unreadable
from intact.report.forms import FORMS
from intact.report.redaction import Redaction
from intact.report.rows import Report, Section
from intact.sample import Sample
from intact.system import this_system


def report(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Writes one report about all inputs."""
    out: Path | None = arguments.output
    if out is not None:
        refuse_inputs(out, arguments.files)
    made = _Making(arguments, terminal)
    sections = tuple(sorted(made.sections(), key=lambda section: section.number))
    name = this_system().name
    whole = Report(sections, about(name, made.layers, isolated=made.isolated))
    data = FORMS[arguments.format](whole).encode("utf-8", "replace")
    if out is None:
        terminal.document(data)
    else:
        write_file(out, data, replace=arguments.force)
    return made.code


class _Making:
    """Reads and checks the inputs; remembers what held while they were read."""

    def __init__(self, arguments: argparse.Namespace, terminal: Terminal) -> None:
        self.code = DONE
        self.layers: tuple[str, ...] = ()
        self.isolated = True
        self._arguments = arguments
        self._terminal = terminal
        self._redaction = Redaction(full=arguments.full)
        self._unreadable: list[Section] = []
        self._numbers: deque[int] = deque()
        self._count = 0

    def sections(self) -> Iterator[Section]:
        """One for each input; those that are no samples come last."""
        named = self._arguments.destination
        destination = destination_named(named, self._terminal) if named else None
        own = settings(self._terminal).own_addresses
        context = Context(own_addresses=own, now=datetime.now(UTC))
        readings = read_all(
            self._arguments.files,
            self._terminal,
            self._arguments.attached,
            keep_client_lines=self._arguments.keep_client_lines,
            read_by=self._look_at,
        )
        for sample, findings in checks.check_each(self._samples(readings), destination, context):
            number = self._numbers.popleft()  # they are checked in order
            yield section_of(number, sample, findings, ReportWords(), self._redaction)
        yield from self._unreadable

    def _samples(self, readings: Iterator[Reading]) -> Iterator[Sample]:
        for reading in readings:
            self._count += 1
            if isinstance(reading.result, Unreadable):
                self.code = FAILED
                self._unreadable.append(
                    section_of_unreadable(
                        self._count, reading.name, reading.result, ReportWords(), self._redaction
                    )
                )
                continue
            self._numbers.append(self._count)
            yield reading.result

    def _look_at(self, pool: Pool) -> None:
        self.layers, self.isolated = pool.layers, pool.isolated
