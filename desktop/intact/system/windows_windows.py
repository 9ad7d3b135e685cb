"""The windows of other programs on Windows, as far as their classes tell who takes calls.

Run under Wine by `tests/windows`; not on a real Windows yet.
"""

from __future__ import annotations

import ctypes
import sys

if sys.platform != "win32":
    raise ImportError("only for Windows")

from ctypes import wintypes

_user = ctypes.WinDLL("user32")
_Visit = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)
_user.EnumWindows.argtypes = (_Visit, wintypes.LPARAM)
_user.GetClassNameW.argtypes = (wintypes.HWND, wintypes.LPWSTR, ctypes.c_int)

_LONGEST = 257
"""Characters of the name of a class, with the end (WNDCLASSW)."""


def window_classes() -> frozenset[str]:
    """Class names of all windows without a parent, also of those that are never shown."""
    found: set[str] = set()
    name = ctypes.create_unicode_buffer(_LONGEST)

    def visit(window: int, _: int) -> bool:
        if _user.GetClassNameW(window, name, _LONGEST):
            found.add(name.value)
        return True

    _user.EnumWindows(_Visit(visit), 0)
    return frozenset(found)
