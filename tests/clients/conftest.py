"""Samples and systems made by hand, for the tests of the client guides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from intact.fidelity import Fidelity
from intact.sample import BodyState, Facts, Format, Lines, Mailbox, MessageState, Sample
from intact.source import Origin, Source

MakeSample = Callable[..., Sample]


@dataclass(frozen=True)
class FakeSystem:
    """A system of which only its name and its mail programs are asked."""

    name: str
    client: str = ""
    installed: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()

    def default_mail_client(self) -> str:
        """What the test says."""
        return self.client

    def installed_mail_clients(self) -> tuple[str, ...]:
        """What the test says."""
        return self.installed

    def find_program(self, name: str) -> Path | None:
        """A program the test has put there."""
        return Path("/usr/bin", name) if name in self.programs else None


def _facts(client: str, field_names: tuple[str, ...]) -> Facts:
    return Facts(
        subject="Offer",
        sender=Mailbox("", "anna@example.org"),
        sent=None,
        received=None,
        received_count=1,
        message_id="",
        state=MessageState.RECEIVED,
        body=BodyState.PRESENT,
        recipients=(),
        fields=(),
        fields_complete=True,
        field_names=field_names,
        parts=(),
        contained=(),
        link_hosts=(),
        signs=(),
        client=client,
        preview="",
        preview_complete=True,
        lines=Lines(10, False, False, False, False, 0, 3),
    )


@pytest.fixture
def make_sample() -> MakeSample:
    """Makes a sample of which only the traces of its client matter."""

    def make(
        client: str = "",
        source_client: str = "",
        field_names: tuple[str, ...] = ("received", "from"),
        format: Format = Format.EML,  # noqa: A002 - the word of the trade
    ) -> Sample:
        source = Source(b"", "offer.eml", Origin.DROP, client=source_client)
        facts = _facts(client, field_names)
        return Sample.of(
            source, data=b"", format=format, fidelity=Fidelity.EXACT, losses=(), facts=facts
        )

    return make


@pytest.fixture
def system() -> Callable[..., FakeSystem]:
    """Makes a system by its name and what it calls its default mail client."""
    return FakeSystem
