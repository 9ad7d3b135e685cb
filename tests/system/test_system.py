"""The choice of the operating system."""

from __future__ import annotations

import sys

from intact.system import this_system


def test_this_machine_has_a_system() -> None:
    """It is the one Python runs on."""
    names = {"win32": "windows", "darwin": "macos"}
    assert this_system().name == names.get(sys.platform, "linux")


def test_only_windows_has_drags_that_qt_does_not_read() -> None:
    """Everywhere else Qt tells all there is."""
    drags = this_system().drags()
    assert (drags is not None) == (sys.platform == "win32")
