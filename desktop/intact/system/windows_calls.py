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


Table = dict[str, "str | int | Table"]
"""Values of a key by name, and the keys below it."""


class Native(Protocol):
    """The calls only Windows has."""

    def registry(self, hive: Hive, key: str, value: str) -> str:
        """A text value ("" names the default one), or a number in digits; "" where it is absent."""

    def registry_table(self, hive: Hive, key: str) -> Table:
        """All texts and numbers of a key and the keys below it, empty where it is absent.

        Raises:
            OSError: it is there and cannot be read.
        """

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        """Names of the keys below a key; none where it is absent."""

    def open_file(self, path: Path) -> None:
        """Opens a file with its default program.

        Raises:
            OSError: there is none, or it failed.
        """

    def window_classes(self) -> frozenset[str]:
        """Class names of all windows without a parent, also of those that are never shown."""

    def bind(self, process: subprocess.Popen[bytes], memory: int, seconds: int) -> None:
        """Puts a child that was started suspended into a job, and lets it go on.

        The job bounds memory and CPU time, and ends the child with this process; best effort.

        Raises:
            OSError: it does not go on.
        """

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """Ends a child, and its job with it."""

    def take_pipes(self) -> tuple[BinaryIO, BinaryIO]:
        """Standard input and output as plain octets, with nothing left in their place."""

    def limit_this_process(self, memory: int, seconds: int) -> tuple[str, ...]:
        """Gives up all rights it can; names of what holds, with the job the parent made."""
