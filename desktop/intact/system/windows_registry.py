"""Single values of the Windows registry; "" for everything that is not there."""

from __future__ import annotations

import sys


def user_value(key: str, name: str) -> str:
    """A text of HKEY_CURRENT_USER; the name "" is the key's default value."""
    return _value("HKEY_CURRENT_USER", key, name)


def machine_value(key: str, name: str) -> str:
    """A text of HKEY_LOCAL_MACHINE."""
    return _value("HKEY_LOCAL_MACHINE", key, name)


def _value(hive: str, key: str, name: str) -> str:
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415 - exists on Windows only

    try:
        with winreg.OpenKey(getattr(winreg, hive), key) as opened:
            value, _ = winreg.QueryValueEx(opened, name)
    except OSError:
        return ""
    return value if isinstance(value, str) else ""
