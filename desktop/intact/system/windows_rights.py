"""What a reading child on Windows gives up for good, once all it needs is loaded.

A process may lower the integrity level of its own token ("Mandatory Integrity Control"): it can
then change nothing of the person's. Mitigation policies (`SetProcessMitigationPolicy`) take calls
away. Each is asked back from the system afterwards, since Wine says yes to all and keeps none.
"""

from __future__ import annotations

import ctypes
import sys

if sys.platform != "win32":
    raise ImportError("only for Windows")

from ctypes import wintypes

_LOW = "S-1-16-4096"
_LOW_LEVEL = 0x1000  # the last number of that name
_INTEGRITY = 0x20  # SE_GROUP_INTEGRITY
_TOKEN_INTEGRITY_LEVEL = 25  # TOKEN_INFORMATION_CLASS
_TOKEN_QUERY = 0x8
_TOKEN_ADJUST_DEFAULT = 0x80
_LABEL_BYTES = 128  # a label and its name: 16 + at most 68 (SECURITY_MAX_SID_SIZE)

_POLICIES = (  # PROCESS_MITIGATION_POLICY, bits that are set in its DWORD
    ("no-new-code", 2, 0x1),  # ProhibitDynamicCode
    ("strict-handles", 3, 0x3),  # RaiseExceptionOnInvalidHandleReference, and for good
    ("no-extension-points", 6, 0x1),  # DisableExtensionPoints: no hooks of other programs
    ("no-remote-images", 10, 0x3),  # NoRemoteImages, NoLowMandatoryLabelImages
    ("no-processes", 13, 0x1),  # NoChildProcessCreation
)


class _Label(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL."""

    _fields_ = (("Sid", ctypes.c_void_p), ("Attributes", wintypes.DWORD))


_kernel = ctypes.WinDLL("kernel32", use_last_error=True)
_kernel.GetCurrentProcess.restype = wintypes.HANDLE
_kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
_kernel.LocalFree.argtypes = (ctypes.c_void_p,)
_advanced = ctypes.WinDLL("advapi32", use_last_error=True)
_advanced.OpenProcessToken.argtypes = (wintypes.HANDLE, wintypes.DWORD, ctypes.c_void_p)
_advanced.ConvertStringSidToSidW.argtypes = (wintypes.LPCWSTR, ctypes.c_void_p)
_advanced.GetSidSubAuthorityCount.argtypes = (ctypes.c_void_p,)
_advanced.GetSidSubAuthorityCount.restype = ctypes.POINTER(ctypes.c_ubyte)
_advanced.GetSidSubAuthority.argtypes = (ctypes.c_void_p, wintypes.DWORD)
_advanced.GetSidSubAuthority.restype = ctypes.POINTER(wintypes.DWORD)
_advanced.GetLengthSid.argtypes = (ctypes.c_void_p,)
_advanced.SetTokenInformation.argtypes = (
    wintypes.HANDLE,
    ctypes.c_int,
    ctypes.c_void_p,
    wintypes.DWORD,
)
_advanced.GetTokenInformation.argtypes = (
    wintypes.HANDLE,
    ctypes.c_int,
    ctypes.c_void_p,
    wintypes.DWORD,
    ctypes.c_void_p,
)


def give_up() -> tuple[str, ...]:
    """Lowers the integrity level, then sets every policy; names of what holds afterwards."""
    lowered = ("low-integrity",) if _is_lowered() else ()
    return lowered + tuple(name for name, policy, bits in _POLICIES if _is_set(policy, bits))


def _is_lowered() -> bool:
    token = wintypes.HANDLE()
    rights = _TOKEN_QUERY | _TOKEN_ADJUST_DEFAULT
    here = _kernel.GetCurrentProcess()
    if not _advanced.OpenProcessToken(here, rights, ctypes.byref(token)):
        return False
    try:
        _lower(token)
        return _level(token) <= _LOW_LEVEL
    finally:
        _kernel.CloseHandle(token)


def _lower(token: wintypes.HANDLE) -> None:
    low = ctypes.c_void_p()
    if not _advanced.ConvertStringSidToSidW(_LOW, ctypes.byref(low)):
        return
    label = _Label(low, _INTEGRITY)
    size = ctypes.sizeof(label) + _advanced.GetLengthSid(low)
    _advanced.SetTokenInformation(token, _TOKEN_INTEGRITY_LEVEL, ctypes.byref(label), size)
    _kernel.LocalFree(low)


def _level(token: wintypes.HANDLE) -> int:
    """The integrity level of a token; the highest there is where it cannot be read."""
    space = ctypes.create_string_buffer(_LABEL_BYTES)
    used = wintypes.DWORD()
    if not _advanced.GetTokenInformation(
        token, _TOKEN_INTEGRITY_LEVEL, space, _LABEL_BYTES, ctypes.byref(used)
    ):
        return 0xFFFFFFFF
    name = _Label.from_buffer(space).Sid
    last = _advanced.GetSidSubAuthorityCount(name)[0] - 1
    return int(_advanced.GetSidSubAuthority(name, last)[0])


def _is_set(policy: int, bits: int) -> bool:
    """Sets a policy of this process; whether the system says that it holds."""
    wanted, found = wintypes.DWORD(bits), wintypes.DWORD()
    size = ctypes.sizeof(wanted)
    try:
        _kernel.SetProcessMitigationPolicy(policy, ctypes.byref(wanted), size)
        here = wintypes.HANDLE(_kernel.GetCurrentProcess())
        _kernel.GetProcessMitigationPolicy(here, policy, ctypes.byref(found), size)
    except AttributeError:  # before Windows 8
        return False
    return found.value & bits == bits
