"""The calls only Windows has: registry, default programs, job objects.

A job (winnt.h, "Job Objects") bounds the memory of a child, forbids it further processes, and ends
it with its parent. Written from the documentation; not run on a real Windows yet.
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

from intact.system.windows_calls import Hive

_BASIC_UI_RESTRICTIONS = 4  # JOBOBJECTINFOCLASS
_EXTENDED_LIMIT_INFORMATION = 9
_LIMIT_PROCESS_TIME = 0x2
_LIMIT_ACTIVE_PROCESS = 0x8
_LIMIT_PROCESS_MEMORY = 0x100
_LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x400
_LIMIT_KILL_ON_JOB_CLOSE = 0x2000
_UI_ALL = 0xFF  # no desktop, clipboard, handles or settings of others
_TERMINATE = 0x1  # access rights to a process
_SET_QUOTA = 0x100
_TICKS = 10_000_000  # a second in units of 100 ns


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", wintypes.DWORD),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", wintypes.DWORD),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", wintypes.DWORD),
        ("SchedulingClass", wintypes.DWORD),
    )


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class WindowsNative:
    """The real calls; keeps the jobs of reading children open as long as this process lives."""

    def __init__(self) -> None:
        self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        self._kernel.CreateJobObjectW.restype = wintypes.HANDLE
        self._kernel.OpenProcess.restype = wintypes.HANDLE
        self._kernel.GetCurrentProcess.restype = wintypes.HANDLE
        self._children = self._job(_LIMIT_KILL_ON_JOB_CLOSE)

    def registry(self, hive: Hive, key: str, value: str) -> str:
        """A text value of the registry, "" where it is absent."""
        try:
            with winreg.OpenKey(getattr(winreg, hive.value), key) as opened:
                found, kind = winreg.QueryValueEx(opened, value)
        except OSError:
            return ""
        if kind == winreg.REG_EXPAND_SZ:
            return winreg.ExpandEnvironmentStrings(found)
        return found if isinstance(found, str) else ""

    def open_file(self, path: Path) -> None:
        """Opens a file with its default program."""
        os.startfile(path)  # noqa: S606 - a draft of our own, at the person's wish

    def bind(self, process: subprocess.Popen[bytes]) -> None:
        """Puts a child into the job that ends with this process."""
        handle = wintypes.HANDLE(
            self._kernel.OpenProcess(_SET_QUOTA | _TERMINATE, False, process.pid)
        )
        if self._children and handle:
            self._kernel.AssignProcessToJobObject(self._children, handle)
        self._kernel.CloseHandle(handle)

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
        """Puts the calling process into a job of its own; jobs nest since Windows 8."""
        flags = (
            _LIMIT_PROCESS_TIME
            | _LIMIT_ACTIVE_PROCESS
            | _LIMIT_PROCESS_MEMORY
            | _LIMIT_DIE_ON_UNHANDLED_EXCEPTION
        )
        job = self._job(flags, memory, seconds)
        here = wintypes.HANDLE(self._kernel.GetCurrentProcess())
        if not job or not self._kernel.AssignProcessToJobObject(job, here):
            return ()
        return "memory", "processor-time", "no-processes", *self._without_desktop(job)

    def _job(self, flags: int, memory: int = 0, seconds: int = 0) -> wintypes.HANDLE | None:
        """A new job with limits, None where it cannot be made."""
        limits = _ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = flags
        limits.BasicLimitInformation.ActiveProcessLimit = 1
        limits.BasicLimitInformation.PerProcessUserTimeLimit = seconds * _TICKS
        limits.ProcessMemoryLimit = memory
        made = self._kernel.CreateJobObjectW(None, None)
        job = wintypes.HANDLE(made)
        size = ctypes.sizeof(limits)
        taken = made and self._kernel.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size
        )
        return job if taken else None

    def _without_desktop(self, job: wintypes.HANDLE) -> tuple[str, ...]:
        """Takes clipboard, desktop and windows of others away from a job."""
        restrictions = wintypes.DWORD(_UI_ALL)
        size = ctypes.sizeof(restrictions)
        taken = self._kernel.SetInformationJobObject(
            job, _BASIC_UI_RESTRICTIONS, ctypes.byref(restrictions), size
        )
        return ("no-desktop",) if taken else ()
