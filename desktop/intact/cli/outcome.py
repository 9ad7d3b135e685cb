"""The exit codes, and the error for wrong use."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
BLOCKED: Final = 1
WRONG_USE: Final = 2
FAILED: Final = 3


class WrongUse(Exception):
    """The command cannot mean anything as it was given; the text says what to change."""
