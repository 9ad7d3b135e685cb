"""A stand-in for the calls only Windows has."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import BinaryIO

from intact.system.windows_calls import Hive, Table


class FakeNative:
    """A registry in memory; opens nothing."""

    def __init__(self, values: dict[tuple[Hive, str, str], str] | None = None) -> None:
        self.values = values or {}
        self.opened: list[Path] = []
        self.tables: dict[tuple[Hive, str], Table | OSError] = {}
        self.classes: set[str] = set()

    def registry(self, hive: Hive, key: str, value: str) -> str:
        """A value that was put there."""
        return self.values.get((hive, key, value), "")

    def registry_table(self, hive: Hive, key: str) -> Table:
        """A key that was put there; one that holds an error cannot be read."""
        table = self.tables.get((hive, key), {})
        if isinstance(table, OSError):
            raise table
        return table

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        """Names between that key and the next backslash of values that were put there."""
        keys = [one for where, one, _ in self.values if where is hive]
        below = [one.removeprefix(key + "\\") for one in keys if one.startswith(key + "\\")]
        return tuple(dict.fromkeys(one.partition("\\")[0] for one in below))

    def open_file(self, path: Path) -> None:
        """Only `.eml` files have a program here."""
        if path.suffix != ".eml":
            raise OSError(1155, "no application is associated")
        self.opened.append(path)

    def window_classes(self) -> frozenset[str]:
        """Classes that were put there."""
        return frozenset(self.classes)

    def bind(self, process: subprocess.Popen[bytes], memory: int, seconds: int) -> None:
        """There are no jobs here."""

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """There are no children here."""

    def take_pipes(self) -> tuple[BinaryIO, BinaryIO]:
        """There are no children here."""
        raise NotImplementedError

    def limit_this_process(self, memory: int, seconds: int) -> tuple[str, ...]:
        """What was asked, as a layer."""
        return (f"{memory} bytes, {seconds} seconds",)
