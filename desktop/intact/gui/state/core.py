"""Everything the window asks of the rest of the program, in one record.

The window gets it as an argument, so tests hand it a core that answers at once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from intact.checks.context import Context
from intact.clients.client import Client
from intact.delivery.journal import Journal
from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import Way
from intact.destinations import Destination
from intact.errors import BadData, BadSettings
from intact.finding import Finding
from intact.history.store import History
from intact.intake import Found
from intact.organisation.organisation import Organisation
from intact.reading.answer import Unpacked
from intact.sample import Head, Sample
from intact.settings.settings import Settings
from intact.source import Origin, Source
from intact.submission.submission import Plan, Request

Gather = Callable[[Iterable[Path], Origin], Iterator[Found]]
CheckAll = Callable[
    [Sequence[Sample], Destination | None, Context], tuple[tuple[Finding, ...], ...]
]
WaysFor = Callable[[Settings], tuple[Way, ...]]
MakePlan = Callable[[Sequence[Sample], Request], Plan]


class ReadingPool(Protocol):
    """What reads sources; blocks, and may be asked from several threads."""

    @property
    def isolated(self) -> bool:
        """Whether hostile bytes are parsed in processes of their own."""

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the limits that hold in these processes; empty before the first has started."""

    @property
    def size(self) -> int:
        """How many sources are read at a time."""

    def read(self, source: Source, cancelled: threading.Event | None = None) -> Sample:
        """Makes a sample of a source.

        Raises:
            Unreadable: it is none.
        """

    def heads(
        self, sections: Sequence[bytes], cancelled: threading.Event | None = None
    ) -> tuple[Head, ...]:
        """The heads of messages that begin so.

        Raises:
            Unreadable: they cannot be read.
        """

    def unpack(self, archive: bytes, cancelled: threading.Event | None = None) -> Unpacked:
        """What is in an archive.

        Raises:
            Unreadable: it cannot be unpacked.
        """

    def close(self) -> None:
        """Ends all reading."""


class Keeper(Protocol):
    """What keeps the settings."""

    def save(self, settings: Settings) -> None:
        """Stores them.

        Raises:
            BadSettings: they could not be stored.
        """


@dataclass(frozen=True, slots=True)
class Core:
    """The five steps, the data, and the settings.

    Attributes:
        mistakes: data files and settings that were passed over because they break their rules.
        ways: those for the settings as they are at the start.
        ways_for: those for other settings; None where they stay the same.
        default_client: the mail client of this machine, if it is one we know.
        installed: the mail clients we know that are on this machine.
        secrets: what the mail accounts log in with.
        organisation: what the organisation has set; destinations and ways are without it yet.
        journal: what was not sent to its end before, None where nothing is kept.
    """

    gather: Gather
    pool: ReadingPool
    check_all: CheckAll
    plan: MakePlan
    plan_files: MakePlan
    ways: tuple[Way, ...]
    destinations: tuple[Destination, ...]
    clients: tuple[Client, ...]
    default_client: Client | None
    keeper: Keeper
    settings: Settings
    history: History
    installed: tuple[Client, ...] = ()
    ways_for: WaysFor | None = None
    secrets: Secrets = field(default_factory=Secrets)
    journal: Journal | None = None
    organisation: Organisation = field(default_factory=Organisation)
    mistakes: tuple[BadData | BadSettings, ...] = ()
