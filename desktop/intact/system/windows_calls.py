"""What only Windows can be asked for, so that everything around it can be tested everywhere."""

from __future__ import annotations

import subprocess
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Protocol


class Hive(Enum):
    """Which part of the registry."""

    PERSON = "HKEY_CURRENT_USER"
    MACHINE = "HKEY_LOCAL_MACHINE"
    CLASSES = "HKEY_CLASSES_ROOT"


class Native(Protocol):
    """The calls only Windows has."""

    def registry(self, hive: Hive, key: str, value: str) -> str:
        """A text value ("" names the default one); "" where it is absent."""

    def open_file(self, path: Path) -> None:
        """Opens a file with its default program.

        Raises:
            OSError: there is none, or it failed.
        """

    def bind(self, process: subprocess.Popen[bytes]) -> None:
        """Ends the process when this one ends; best effort."""

    def take_pipes(self) -> tuple[BinaryIO, BinaryIO]:
        """Standard input and output as plain octets, with nothing left in their place."""

    def limit_this_process(self, memory: int, seconds: int) -> tuple[str, ...]:
        """Puts the calling process into a job with these limits; names of what holds."""
