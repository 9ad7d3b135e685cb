"""The exit codes, and the errors that end a command."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
BLOCKED: Final = 1
WRONG_USE: Final = 2
FAILED: Final = 3
INTERRUPTED: Final = 130
"""128 and the number of SIGINT, as shells have it."""


class WrongUse(Exception):
    """The command cannot mean anything as it was given; the text says what to change."""


class NotWritten(Exception):
    """A result could not be written; the text says which and why."""
