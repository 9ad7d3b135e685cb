"""Landlock: this process opens nothing (kernel's Documentation/userspace-api/landlock.rst).

A ruleset that handles every right its kernel knows, and has no rule, forbids all of them. What was
opened before stays open. Needs "no new privileges", which the caller has set.
"""

from __future__ import annotations

import ctypes
from typing import Final

LAYERS: Final = ("no-files", "no-tcp", "no-signals")
"""In the order in which newer kernels brought them."""

# the numbers are the same on every architecture (include/uapi/asm-generic/unistd.h)
_CREATE_RULESET: Final = 444
_RESTRICT_SELF: Final = 446
_ASK_VERSION: Final = 1  # LANDLOCK_CREATE_RULESET_VERSION

_FILE_RIGHTS: Final = ((5, 16), (3, 15), (2, 14), (1, 13))
"""From which version of the interface on there are how many rights of files."""

_TCP_VERSION: Final = 4
_TCP_RIGHTS: Final = 0b11  # bind, connect
_SCOPE_VERSION: Final = 6
_SCOPES: Final = 0b11  # abstract UNIX sockets and signals of processes outside


class _Ruleset(ctypes.Structure):
    """struct landlock_ruleset_attr; an older kernel takes it while what it lacks is zero."""

    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


def forbid_files_and_network() -> tuple[str, ...]:
    """Binds the calling process for good; the names of what holds now, none without Landlock."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        version = int(libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION))
    except (OSError, AttributeError):
        return ()
    names, rules = _wanted(version)
    if not names:
        return ()
    size = ctypes.c_size_t(ctypes.sizeof(rules))
    ruleset = int(libc.syscall(_CREATE_RULESET, ctypes.byref(rules), size, 0))
    if ruleset < 0:
        return ()
    held = int(libc.syscall(_RESTRICT_SELF, ruleset, 0)) == 0
    libc.close(ruleset)
    return names if held else ()


def _wanted(version: int) -> tuple[tuple[str, ...], _Ruleset]:
    """All that a version of the interface can forbid; nothing where there is none."""
    files, tcp, signals = LAYERS
    names: list[str] = []
    rules = _Ruleset(0, 0, 0)
    rights = next((count for since, count in _FILE_RIGHTS if version >= since), 0)
    if rights:
        names.append(files)
        rules.handled_access_fs = (1 << rights) - 1
    if version >= _TCP_VERSION:
        names.append(tcp)
        rules.handled_access_net = _TCP_RIGHTS
    if version >= _SCOPE_VERSION:
        names.append(signals)
        rules.scoped = _SCOPES
    return tuple(names), rules
