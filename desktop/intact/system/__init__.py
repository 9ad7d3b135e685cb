"""All that differs between operating systems, behind one Protocol; the only `sys.platform` test."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from intact.system.interface import System


def this_system() -> System:
    """The implementation for the machine this runs on."""
    if sys.platform == "win32":
        from intact.system.windows import Windows  # noqa: PLC0415 - only where it exists

        return Windows()
    if sys.platform == "darwin":
        from intact.system.macos import MacOS  # noqa: PLC0415

        return MacOS()
    from intact.system.linux import Linux  # noqa: PLC0415

    return Linux()
