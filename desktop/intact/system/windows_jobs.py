"""Job objects: what bounds a reading child on Windows from its first instruction to its last.

A job (winnt.h, "Job Objects") bounds memory and CPU time of a process, forbids it further
processes, keeps it away from the desktop, and ends it with whoever holds the job. The parent makes
the job and keeps it, so that nothing in the child can change it; the child asks the system which
limits hold for it, and tells only those. Wine takes every limit and keeps few of them.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass

if sys.platform != "win32":
    raise ImportError("only for Windows")

from ctypes import wintypes

_BASIC_UI_RESTRICTIONS = 4  # JOBOBJECTINFOCLASS
_EXTENDED_LIMIT_INFORMATION = 9
_PROCESS_TIME = 0x2  # JOB_OBJECT_LIMIT_*
_ACTIVE_PROCESS = 0x8
_PROCESS_MEMORY = 0x100
_DIE_ON_UNHANDLED_EXCEPTION = 0x400  # no window asks what to do about it
_KILL_ON_JOB_CLOSE = 0x2000
_UI_ALL = 0xFF  # no desktop, clipboard, handles or settings of others
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


_kernel = ctypes.WinDLL("kernel32", use_last_error=True)
_kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
_kernel.CreateJobObjectW.restype = wintypes.HANDLE
_kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
_kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
_kernel.SetInformationJobObject.argtypes = (
    wintypes.HANDLE,
    ctypes.c_int,
    ctypes.c_void_p,
    wintypes.DWORD,
)
_kernel.QueryInformationJobObject.argtypes = (
    wintypes.HANDLE,
    ctypes.c_int,
    ctypes.c_void_p,
    wintypes.DWORD,
    ctypes.c_void_p,
)


@dataclass(frozen=True, slots=True)
class Job:
    """A job of this process; whatever is in it ends when it is closed."""

    handle: int

    def close(self) -> None:
        """Ends what is in it; to be called once."""
        _kernel.CloseHandle(self.handle)


def job_around(process: int, memory: int, seconds: int) -> Job | None:
    """Puts a process into a new job, by its handle; None where the system refuses.

    A job that keeps its processes off the desktop cannot lie inside another ("Nested Jobs"). Where
    this process is in one already, the child's does without that restriction.
    """
    for restrictions in (_UI_ALL, 0):
        handle = _kernel.CreateJobObjectW(None, None)
        if not handle:
            return None
        if _is_bounded(handle, memory, seconds, restrictions) and _kernel.AssignProcessToJobObject(
            handle, process
        ):
            return Job(handle)
        _kernel.CloseHandle(handle)
    return None


def held(memory: int, seconds: int) -> tuple[str, ...]:
    """Names of the limits the system says hold for this process, and are no wider than asked."""
    limits, restrictions = _ExtendedLimits(), wintypes.DWORD()
    _ask(_EXTENDED_LIMIT_INFORMATION, limits)
    _ask(_BASIC_UI_RESTRICTIONS, restrictions)
    basic = limits.BasicLimitInformation
    ticks = seconds * _TICKS
    found = (
        ("memory", _PROCESS_MEMORY, 0 < limits.ProcessMemoryLimit <= memory),
        ("processor-time", _PROCESS_TIME, 0 < basic.PerProcessUserTimeLimit <= ticks),
        ("no-processes", _ACTIVE_PROCESS, basic.ActiveProcessLimit == 1),
        ("ends-with-its-parent", _KILL_ON_JOB_CLOSE, True),
    )
    names = tuple(name for name, flag, is_tight in found if basic.LimitFlags & flag and is_tight)
    return (*names, "no-desktop") if restrictions.value == _UI_ALL else names


def _is_bounded(job: int, memory: int, seconds: int, restrictions: int) -> bool:
    """Whether a job took its limits, those on memory and time only where they are not 0."""
    limits, words = _ExtendedLimits(), wintypes.DWORD(restrictions)
    basic = limits.BasicLimitInformation
    basic.LimitFlags = _ACTIVE_PROCESS | _DIE_ON_UNHANDLED_EXCEPTION | _KILL_ON_JOB_CLOSE
    basic.LimitFlags |= (_PROCESS_MEMORY if memory else 0) | (_PROCESS_TIME if seconds else 0)
    basic.ActiveProcessLimit = 1
    basic.PerProcessUserTimeLimit = seconds * _TICKS
    limits.ProcessMemoryLimit = memory
    is_taken = _told(job, _EXTENDED_LIMIT_INFORMATION, limits)
    return is_taken and (not restrictions or _told(job, _BASIC_UI_RESTRICTIONS, words))


def _told(job: int, kind: int, what: ctypes.Structure | wintypes.DWORD) -> bool:
    size = ctypes.sizeof(what)
    return bool(_kernel.SetInformationJobObject(job, kind, ctypes.byref(what), size))


def _ask(kind: int, what: ctypes.Structure | wintypes.DWORD) -> None:
    """Fills in what holds in the job this process is in; nothing where it is in none."""
    _kernel.QueryInformationJobObject(None, kind, ctypes.byref(what), ctypes.sizeof(what), None)
