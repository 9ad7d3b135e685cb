"""seccomp: the few calls to the kernel that reading needs, and no others (seccomp(2)).

What is not on the list fails with EPERM, which is an OSError in Python: a library that asks for
something needless goes on without it. No honest reader ever starts a program, opens a socket or
looks into another process; who tries is ended at once, before a second attempt.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

LAYER: Final = "few-system-calls"

# include/uapi/linux/filter.h, bpf_common.h
_LOAD: Final = 0x20  # BPF_LD | BPF_W | BPF_ABS
_JUMP_EQUAL: Final = 0x15
_JUMP_FROM: Final = 0x35  # BPF_JGE
_JUMP_BITS: Final = 0x45  # BPF_JSET
_RETURN: Final = 0x06

# include/uapi/linux/seccomp.h
_ALLOW: Final = 0x7FFF0000
_FAIL: Final = 0x00050000 | 1  # SECCOMP_RET_ERRNO, EPERM
_KILL: Final = 0x80000000  # the process, not only its thread
_SET_FILTER: Final = 1
_ALL_THREADS: Final = 1  # SECCOMP_FILTER_FLAG_TSYNC

# struct seccomp_data; both architectures are little-endian
_NUMBER: Final = 0
_ARCHITECTURE: Final = 4
_THIRD_ARGUMENT: Final = 32

_EXECUTABLE: Final = 4  # PROT_EXEC
_X32: Final = 0x40000000  # the other calls of x86-64; no other architecture has such numbers


@dataclass(frozen=True, slots=True)
class _Machine:
    """Numbers of one architecture.

    Attributes:
        audit: AUDIT_ARCH of it (include/uapi/linux/audit.h).
        seccomp: the call that sets a filter.
        allowed: what reading needs.
        mapping: mmap and mprotect, allowed while nothing becomes executable.
        deadly: programs, sockets, other processes, and wide doors of the kernel.
    """

    audit: int
    seccomp: int
    allowed: tuple[int, ...]
    mapping: tuple[int, int]
    deadly: tuple[int, ...]


_MACHINES: Final = {
    # arch/x86/entry/syscalls/syscall_64.tbl
    "x86_64": _Machine(
        audit=0xC000003E,
        seccomp=317,
        # in this order: read, write, close, fstat, poll, lseek, munmap, brk, rt_sigaction,
        # and rt_sigprocmask, rt_sigreturn, readv, writev, sched_yield, mremap, madvise,
        # and nanosleep, getpid, exit, gettimeofday, getrusage, sigaltstack, gettid, futex,
        # and restart_syscall, clock_gettime, clock_getres, clock_nanosleep, exit_group, ppoll,
        # and getrandom
        allowed=(
            *(0, 1, 3, 5, 7, 8, 11, 12, 13, 14, 15, 19, 20, 24, 25, 28, 35, 39, 60, 96, 98),
            *(131, 186, 202, 219, 228, 229, 230, 231, 271, 318),
        ),
        mapping=(9, 10),
        # socket, connect, accept, sendto, sendmsg, bind, listen, socketpair, execve, ptrace,
        # pivot_root, mount, umount2, init_module, kexec_load, add_key, request_key, keyctl,
        # unshare, perf_event_open, open_by_handle_at, setns, process_vm_readv, process_vm_writev,
        # finit_module, bpf, execveat, userfaultfd, io_uring_*, pidfd_getfd
        deadly=(
            *(41, 42, 43, 44, 46, 49, 50, 53, 59, 101, 155, 165, 166, 175, 246, 248, 249, 250),
            *(272, 298, 304, 308, 310, 311, 313, 321, 322, 323, 425, 426, 427, 438),
        ),
    ),
    # include/uapi/asm-generic/unistd.h; the same calls in its order
    "aarch64": _Machine(
        audit=0xC00000B7,
        seccomp=277,
        allowed=(
            *(57, 62, 63, 64, 65, 66, 73, 80, 93, 94, 98, 101, 113, 114, 115, 124, 128, 132),
            *(134, 135, 139, 165, 169, 172, 178, 214, 215, 216, 233, 278),
        ),
        mapping=(222, 226),
        deadly=(
            *(39, 40, 41, 97, 104, 105, 117, 198, 199, 200, 201, 202, 203, 206, 211, 217, 218),
            *(219, 221, 241, 265, 268, 270, 271, 273, 280, 281, 282, 425, 426, 427, 438),
        ),
    ),
}


class _Program(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def forbid_calls() -> tuple[str, ...]:
    """Binds the calling process for good; the name of the layer if it holds, else nothing.

    Needs "no new privileges". Everything that reading imports must be there.
    """
    machine = _MACHINES.get(os.uname().machine)
    if machine is None or ctypes.sizeof(ctypes.c_void_p) != 8:
        return ()
    code = _program(machine)
    program = _Program(len(code) // 8, code)
    try:
        call = ctypes.CDLL(None, use_errno=True).syscall
    except (OSError, AttributeError):
        return ()
    held = int(call(machine.seccomp, _SET_FILTER, _ALL_THREADS, ctypes.byref(program))) == 0
    return (LAYER,) if held else ()


def _program(machine: _Machine) -> bytes:
    """The filter for an architecture; a call by another way into the kernel is deadly."""
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_JUMP_EQUAL, 1, 0, machine.audit),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_JUMP_FROM, 0, 1, _X32),
        (_RETURN, 0, 0, _KILL),
        *_each(machine.allowed, _ALLOW),
        *_each(machine.deadly, _KILL),
    ]
    first, second = machine.mapping
    steps += [
        (_JUMP_EQUAL, 2, 0, first),
        (_JUMP_EQUAL, 1, 0, second),
        (_RETURN, 0, 0, _FAIL),
        (_LOAD, 0, 0, _THIRD_ARGUMENT),
        (_JUMP_BITS, 0, 1, _EXECUTABLE),
        (_RETURN, 0, 0, _FAIL),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


def _each(numbers: Iterable[int], verdict: int) -> Iterable[tuple[int, int, int, int]]:
    for number in numbers:
        yield (_JUMP_EQUAL, 0, 1, number)
        yield (_RETURN, 0, 0, verdict)
