"""`intact check`: is each message fit to send, and if not, what to do."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from intact import checks
from intact.checks.context import Context
from intact.cli.data import destination_named, settings
from intact.cli.outcome import BLOCKED, DONE, FAILED
from intact.cli.report import sample_lines, sample_record, unreadable_line, unreadable_record
from intact.cli.samples import Reading, read_all
from intact.cli.terminal import Terminal
from intact.errors import Unreadable
from intact.finding import Severity
from intact.sample import Sample


def check(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Reports every input in order."""
    destination = (
        destination_named(arguments.destination, terminal) if arguments.destination else None
    )
    readings = list(read_all(arguments.files, terminal))
    samples = [reading.result for reading in readings if isinstance(reading.result, Sample)]
    context = Context(own_addresses=settings().own_addresses, now=datetime.now(UTC))
    found = iter(checks.check_all(samples, destination, context))
    code = DONE
    for reading in readings:
        if isinstance(reading.result, Unreadable):
            code = FAILED
            _report_unreadable(reading, reading.result, arguments, terminal)
            continue
        findings = next(found)
        if code == DONE and any(one.severity is Severity.BLOCKS for one in findings):
            code = BLOCKED
        if arguments.json:
            terminal.json(sample_record(reading.name, reading.result, findings))
        else:
            terminal.print("\n".join(sample_lines(reading.name, reading.result, findings)))
    return code


def _report_unreadable(
    reading: Reading, error: Unreadable, arguments: argparse.Namespace, terminal: Terminal
) -> None:
    if arguments.json:
        terminal.json(unreadable_record(reading.name, error))
    else:
        terminal.print(unreadable_line(reading.name, error))
