"""What a report says of findings, losses and unreadable inputs: the sentences of the window."""

from __future__ import annotations

from intact.errors import Unreadable
from intact.fidelity import Loss
from intact.finding import Finding
from intact.gui.wording import errors, fidelity, findings
from intact.gui.wording.words import sentences


class ReportWords:
    """The wording that `intact.report.build` asks for."""

    def finding(self, finding: Finding) -> str:
        """What was found, and what to do."""
        words = findings.words(finding)
        return sentences(words.title, words.why, words.what_to_do)

    def loss(self, loss: Loss) -> str:
        """What could not be kept."""
        return fidelity.loss(loss)

    def unreadable(self, error: Unreadable) -> str:
        """Why an input is no message, and what to do."""
        words = errors.unreadable(error)
        return sentences(words.title, words.what_to_do)
