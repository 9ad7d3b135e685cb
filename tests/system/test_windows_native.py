"""The calls only Windows has; tested where they exist."""

from __future__ import annotations

import sys

import pytest

if sys.platform != "win32":
    pytest.skip("there is no registry and no job object here", allow_module_level=True)

from intact.system.windows import Hive
from intact.system.windows_native import WindowsNative


def test_a_value_of_the_registry_is_read() -> None:
    """What is there is text, what is not there is empty."""
    native = WindowsNative()
    version = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
    assert native.registry(Hive.MACHINE, version, "CurrentVersion")
    assert native.registry(Hive.MACHINE, version, "No such value") == ""


def test_the_keys_below_a_key_are_listed() -> None:
    """And none below one that is absent."""
    native = WindowsNative()
    assert "Microsoft" in native.subkeys(Hive.MACHINE, "Software")
    assert native.subkeys(Hive.MACHINE, r"Software\No such key") == ()


def test_windows_without_a_parent_are_known_by_their_classes() -> None:
    """Each session has some."""
    assert WindowsNative().window_classes()
