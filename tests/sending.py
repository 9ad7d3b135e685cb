"""Windows whose mails go to a real server in this process."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from typing_extensions import override

from intact.delivery.journal import Journal
from intact.delivery.servers.secrets import Secrets
from intact.delivery.smtp import Smtp
from intact.delivery.way import Way
from intact.settings.accounts import usable
from intact.settings.settings import Settings
from intact.system.interface import System
from window_builders import FakeVault, destination


@dataclass
class FakeFolders(System):
    """A machine of which only the private folder is asked for."""

    folder: Path

    @override
    def private_folder(self) -> Path:
        self.folder.mkdir(mode=0o700, exist_ok=True)
        return self.folder


@dataclass
class Servers:
    """What a core needs to send with accounts; `changes()` goes to `window_builders.core`."""

    folder: Path
    vault: FakeVault = field(default_factory=FakeVault)

    @property
    def journal(self) -> Journal:
        """The journal, as after a new start."""
        return Journal(FakeFolders(self.folder / "private"))

    def changes(self, *accounts: object) -> dict[str, object]:
        """One sample in each mail, sent by these accounts."""
        settings = Settings(destination="desk", accounts=accounts, history_days=0)
        secrets, journal = Secrets(self.vault), self.journal

        def ways_for(chosen: Settings) -> tuple[Way, ...]:
            return tuple(Smtp(one, secrets, journal) for one in usable(chosen.accounts) if one.smtp)

        return {
            "settings": settings,
            "ways": ways_for(settings),
            "ways_for": ways_for,
            "secrets": secrets,
            "journal": journal,
            "destinations": (one_each(),),
        }


def one_each() -> object:
    """A destination that takes one sample in a mail."""
    from dataclasses import replace  # noqa: PLC0415

    ordinary = destination("desk")
    return replace(ordinary, rules=replace(ordinary.rules, samples_per_mail=1))
