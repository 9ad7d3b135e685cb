"""The rows of the list -> a report, redacted or in full."""

from __future__ import annotations

from collections.abc import Sequence

from intact.gui.samples.rows import Row
from intact.gui.state.core import ReadingPool
from intact.gui.wording.report import ReportWords
from intact.report.build import about, section_of, section_of_unreadable
from intact.report.redaction import Redaction
from intact.report.rows import Report, Section


def report_of(rows: Sequence[Row], pool: ReadingPool, system: str, *, full: bool) -> Report:
    """A section for each row that was read or cannot be; what is still being read is left out."""
    redaction, words = Redaction(full=full), ReportWords()
    sections: list[Section] = []
    for number, row in enumerate(rows, 1):
        if row.sample is not None:
            sections.append(section_of(number, row.sample, row.findings or (), words, redaction))
        elif row.error is not None:
            sections.append(section_of_unreadable(number, row.name, row.error, words, redaction))
    return Report(tuple(sections), about(system, pool.layers, isolated=pool.isolated))
