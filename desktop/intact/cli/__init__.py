"""The command line: the same core as the window, for helpdesk scripts and tests.

Light: which words are a command is asked before the window is there. What runs them stands in
`intact.cli.program`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

NAMES: Final = (
    "check",
    "convert",
    "compose",
    "send",
    "ways",
    "guide",
    "links",
    "report",
    "clients",
    "destinations",
    "policy",
    "history",
)
"""All commands; `intact.cli.arguments` says what each of them does."""

_ALIKE: Final = 0.8
"""How much a word must be like a command to be a misspelt one: "chek" is, "chemistry" is not."""


def is_command(words: Sequence[str]) -> bool:
    """Whether these words are for the command line, not files for the window.

    A misspelt command is, too: nobody waits for a window that says "this file is not there".
    """
    if not words or words[0] == "--":
        return False
    first = words[0]
    if first in NAMES or first.startswith("-"):
        return True
    return not Path(first).exists() and _is_nearly(first)


def _is_nearly(word: str) -> bool:
    import difflib  # noqa: PLC0415 - the window does without it

    return bool(difflib.get_close_matches(word, NAMES, cutoff=_ALIKE))
