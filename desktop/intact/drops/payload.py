"""What was handed over, before it is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intact.source import Source

if TYPE_CHECKING:
    from intact.intake import Refused


@dataclass(frozen=True, slots=True)
class Payload:
    """What was handed over.

    Attributes:
        paths: local files and folders, to be read later.
        others: what was copied already or is in memory, or refused with its reason.
        doubled: names of files that were named more than once; untrusted. Thunderbird does so
            when it mixes up messages, so for each of them another message is missing.
        client: the mail client the paths come from, a file of resources/clients, "" if not known.
    """

    paths: tuple[Path, ...] = ()
    others: tuple[Source | Refused, ...] = ()
    doubled: tuple[str, ...] = ()
    client: str = ""

    def __bool__(self) -> bool:
        """Whether there is anything to take."""
        return bool(self.paths or self.others)
