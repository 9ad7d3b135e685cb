"""Which guide applies, and what stands against doing by hand what it says."""

from __future__ import annotations

from datetime import UTC, datetime

from intact.checks import form
from intact.checks.context import Case, Context
from intact.clients import guide
from intact.finding import Finding, FindingCode
from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row
from intact.gui.state.choices import Choices
from intact.gui.state.core import Core


class Guiding:
    """Chooses the guide for the person's mail program."""

    def __init__(self, choices: Choices, samples: SamplesModel, core: Core) -> None:
        self._choices = choices
        self._samples = samples
        self._core = core

    def choose(self, row: Row | None) -> guide.Choice:
        """The guide that applies while that row is selected."""
        return guide.choose(
            self._choices.clients,
            picked=self._choices.settings.client,
            sample=row.sample if row else None,
            default=self._core.default_client,
            installed=self._core.installed,
        )

    def by_hand(self) -> Finding | None:
        """What stands against attaching saved samples by hand where the person would do it.

        That is the mail program whose guide is shown for a sample: the one that was picked, the one
        the message came from, or this machine's.
        """
        for row in self._samples.rows():
            if row.sample is None or not row.goes_out:
                continue
            client = self.choose(row).client
            context = Context(now=datetime.now(UTC), client=client, attached_by_hand=True)
            for finding in form.find(Case(row.sample, self._choices.destination, context)):
                if finding.code is FindingCode.FORM_NOT_VALID:
                    return finding
        return None
