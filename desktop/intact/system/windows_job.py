"""A job object around the calling process (Win32: CreateJobObject, SetInformationJobObject)."""

from __future__ import annotations

import ctypes
import sys

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_UI_RESTRICTIONS = 4  # JobObjectBasicUIRestrictions
_LIMIT_PROCESS_TIME = 0x00000002
_LIMIT_ACTIVE_PROCESS = 0x00000008
_LIMIT_PROCESS_MEMORY = 0x00000100
_LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x00000400
_ALL_UI = 0x000000FF
_TICKS_PER_SECOND = 10_000_000  # of 100 ns


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limits(memory: int, seconds: int) -> _ExtendedLimits:
    """The structure for one process of so many bytes and seconds of CPU time."""
    wanted = _ExtendedLimits()
    wanted.basic.per_process_user_time = seconds * _TICKS_PER_SECOND
    wanted.basic.active_processes = 1
    wanted.basic.flags = (
        _LIMIT_PROCESS_TIME
        | _LIMIT_ACTIVE_PROCESS
        | _LIMIT_PROCESS_MEMORY
        | _LIMIT_DIE_ON_UNHANDLED_EXCEPTION
    )
    wanted.process_memory = memory
    return wanted


def limit_this_process(memory: int, seconds: int) -> tuple[str, ...]:
    """Puts the calling process into a job; returns the names of the layers that took hold."""
    if sys.platform != "win32":
        return ()
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return ()
    handle = ctypes.c_void_p(job)
    extended, restrictions = limits(memory, seconds), ctypes.c_uint32(_ALL_UI)
    size = ctypes.sizeof(extended)
    taken = []
    if kernel.SetInformationJobObject(handle, _EXTENDED_LIMITS, ctypes.byref(extended), size):
        taken += ["memory", "cpu-time", "processes"]
    if kernel.SetInformationJobObject(handle, _UI_RESTRICTIONS, ctypes.byref(restrictions), 4):
        taken.append("user-interface")
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    return tuple(taken) if kernel.AssignProcessToJobObject(handle, process) else ()
