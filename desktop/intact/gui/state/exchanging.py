"""What stands in the place of a sample: the original it brought, or the same read in another way.

Each exchange can be undone.
"""

from __future__ import annotations

from PySide6.QtGui import QUndoStack

from intact.checks import forwarding
from intact.finding import FindingCode
from intact.formats import again
from intact.formats.contained import take_out
from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row
from intact.gui.samples.undo import AddAttached, Exchange
from intact.gui.state.reader import Reader

_BRING_ORIGINALS = frozenset({FindingCode.CONTAINS_ORIGINAL, FindingCode.FORWARD_OF_FORWARD})


class Exchanging:
    """Puts other sources into the places of samples."""

    def __init__(self, samples: SamplesModel, reader: Reader, undo: QUndoStack) -> None:
        self._samples = samples
        self._reader = reader
        self._undo = undo

    def take_attached(self, row: Row, index: int, *, instead: bool) -> None:
        """Reads an attached message: in the place of the one it is attached to, or behind it."""
        if row.sample is None or self._samples.row(row.key) is None:
            return
        source = take_out(row.sample, index)
        command = Exchange if instead else AddAttached
        self._undo.push(command(self._samples, self._reader.read_at, row.key, [source]))

    def wrappers(self) -> list[Row]:
        """The mails that only bring an original, as a desk collects them."""
        return [
            row
            for row in self._samples.rows()
            if any(finding.code in _BRING_ORIGINALS for finding in row.findings or ())
        ]

    def use_all_originals(self) -> None:
        """Puts the originals in the place of all mails that bring some; one undo takes it back."""
        self._undo.beginMacro("")
        for row in self.wrappers():
            self.use_originals(row)
        self._undo.endMacro()

    def use_originals(self, row: Row) -> None:
        """Puts the originals attached to a forward in its place; can be undone."""
        if row.sample is None or self._samples.row(row.key) is None:
            return
        indexes = forwarding.originals(row.sample.facts)
        originals = [take_out(row.sample, index) for index in indexes]
        self._undo.push(Exchange(self._samples, self._reader.read_at, row.key, originals))

    def read_again(self, row: Row, *, keep_client_lines: bool) -> None:
        """Reads what was handed over in another way; can be undone."""
        if row.sample is None or self._samples.row(row.key) is None:
            return
        source = again.source_of(row.sample, keep_client_lines=keep_client_lines)
        self._undo.push(Exchange(self._samples, self._reader.read_at, row.key, [source]))
