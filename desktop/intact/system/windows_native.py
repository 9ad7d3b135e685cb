"""The calls only Windows has: registry, default programs, and children in their jobs.

Run under Wine by `tests/windows`; not on a real Windows yet.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform != "win32":
    raise ImportError("only for Windows")

import msvcrt
import winreg
from ctypes import wintypes

from intact.system import windows_jobs, windows_rights
from intact.system.windows_calls import Hive, Table
from intact.system.windows_windows import window_classes

_system = ctypes.WinDLL("ntdll")
_system.NtResumeProcess.argtypes = (wintypes.HANDLE,)


_DEPTH = 3
"""Keys in keys that are looked at: `Recommended`, and the lists in it."""

_MOST = 2_000
"""Values and keys of one key."""


class WindowsNative:
    """The real calls; keeps the job of every reading child until that child is ended."""

    def __init__(self) -> None:
        self._jobs: dict[int, windows_jobs.Job] = {}

    def registry(self, hive: Hive, key: str, value: str) -> str:
        """A text value or a number of the registry, "" where it is absent."""
        try:
            with winreg.OpenKey(getattr(winreg, hive.value), key) as opened:
                found, kind = winreg.QueryValueEx(opened, value)
        except OSError:
            return ""
        if kind == winreg.REG_EXPAND_SZ:
            return winreg.ExpandEnvironmentStrings(found)
        return str(found) if isinstance(found, str | int) else ""

    def registry_table(self, hive: Hive, key: str) -> Table:
        """A key with the keys below it, in the view of 64-bit programs."""
        return _table(getattr(winreg, hive.value), key, _DEPTH)

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        """Names of the keys below a key of the registry; none where it is absent."""
        try:
            with winreg.OpenKey(getattr(winreg, hive.value), key) as opened:
                count = winreg.QueryInfoKey(opened)[0]
                return tuple(winreg.EnumKey(opened, number) for number in range(count))
        except OSError:
            return ()

    def open_file(self, path: Path) -> None:
        """Opens a file with its default program."""
        os.startfile(path)  # noqa: S606 - a draft of our own, at the person's wish

    def window_classes(self) -> frozenset[str]:
        """Class names of all windows without a parent."""
        return window_classes()

    def bind(self, process: subprocess.Popen[bytes], memory: int, seconds: int) -> None:
        """Puts a child that was started suspended into a job, and lets it go on."""
        handle = int(vars(process)["_handle"])  # by now its number may be that of another one
        job = windows_jobs.job_around(handle, memory, seconds)
        if job:
            self._jobs[process.pid] = job
        if _system.NtResumeProcess(handle):
            self.end(process)
            raise OSError("a child does not go on")

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """Ends a child, and its job with it."""
        process.kill()
        process.wait()
        job = self._jobs.pop(process.pid, None)
        if job:
            job.close()

    def take_pipes(self) -> tuple[BinaryIO, BinaryIO]:
        """Descriptors 0 and 1 without translation of line ends."""
        coming, going = os.dup(0), os.dup(1)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for taken, left in ((coming, 0), (going, 1)):
            msvcrt.setmode(taken, os.O_BINARY)
            os.dup2(nowhere, left)
        os.close(nowhere)
        return os.fdopen(coming, "rb"), os.fdopen(going, "wb")

    def limit_this_process(self, memory: int, seconds: int) -> tuple[str, ...]:
        """Gives up rights, then tells what the job of the parent bounds as well."""
        given_up = windows_rights.give_up()
        return tuple(dict.fromkeys((*windows_jobs.held(memory, seconds), *given_up)))


def _table(root: int, key: str, depth: int) -> Table:
    """A key as a table; what is neither a text nor a number becomes a text that is neither."""
    try:
        opened = winreg.OpenKey(root, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)
    except FileNotFoundError:
        return {}
    found: Table = {}
    with opened:
        below, values, _ = winreg.QueryInfoKey(opened)
        for place in range(min(values, _MOST)):
            name, value, kind = winreg.EnumValue(opened, place)
            found[name] = _plain(value, kind)
        for place in range(min(below, _MOST) if depth else 0):
            name = winreg.EnumKey(opened, place)
            found[name] = _table(root, f"{key}\\{name}", depth - 1)
    return found


def _plain(value: object, kind: int) -> str | int:
    if kind == winreg.REG_MULTI_SZ and isinstance(value, list):
        return "\n".join(map(str, value))
    return value if isinstance(value, str | int) else ""
