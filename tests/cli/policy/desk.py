"""A command line on a machine of an organisation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system
from organisations import source

SYSTEM = type(this_system())


DESK = ("--for", "own-address")


MAIL = (
    "Received: from a by mx.example.org; {date:%a, %d %b %Y %H:%M:%S} +0000\r\n"
    "Date: {date:%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: <1@example.org>\r\n"
    "From: a@example.com\r\nTo: ada@example.org\r\nSubject: Offer\r\n\r\n{text}\r\n"
)


@dataclass
class Desk:
    """A command line on a machine of an organisation."""

    run: Callable
    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def force(self, forced: dict, recommended: dict | None = None) -> None:
        """The organisation forces this from now on."""
        made = source(forced, recommended)
        self.monkeypatch.setattr(SYSTEM, "policy_sources", lambda _: (made,))

    def choose(self, **chosen: object) -> None:
        """What the person has chosen."""
        Store(this_system().settings_folder()).save(Settings(**chosen))

    def message(self, text: str = "Hello", day: datetime | None = None) -> Path:
        """A message that came in just now, or on that day."""
        path = self.folder / "mail.eml"
        content = MAIL.format(date=day or datetime.now(UTC), text=text)
        path.write_bytes(content.encode())
        return path

    def compose(self, *words: object):
        """Composes for the own address; what was written and told."""
        drafts = self.folder / "drafts"
        ran = self.run("compose", self.message(), *DESK, "-o", drafts, "--force", *words)
        mails = [path.read_bytes().decode() for path in sorted(drafts.glob("*.eml"))]
        return ran, mails
