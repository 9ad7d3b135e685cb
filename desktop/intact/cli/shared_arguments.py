"""Words that several commands understand: files, where results go, JSON, numbers."""

from __future__ import annotations

import argparse
from pathlib import Path

ALL_ATTACHED = 0
"""For `--attached`: every attached message, instead of the one of a number from 1 on."""


def add_files(command: argparse.ArgumentParser) -> None:
    """Which messages, and how they are read."""
    command.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="a message (.eml, .emlx, Outlook .msg or .oft, winmail.dat), a folder of messages, "
        "or a file that holds many of them (mbox, .zip)",
    )
    command.add_argument(
        "--keep-client-lines",
        action="store_true",
        help="leave in what a mail program added while storing (X-Mozilla-Status and the like)",
    )
    command.add_argument(
        "--attached",
        type=_which,
        metavar="N",
        help="take what is attached to each message instead of it: message number N, or “all”",
    )


def _which(word: str) -> int:
    """A number of an attached message, or the word for all of them.

    Raises:
        ValueError: neither.
    """
    return ALL_ATTACHED if word == "all" else number(word)


def number(word: str) -> int:
    """A number from 1 on; argparse names this function when it is none.

    Raises:
        ValueError: it is none.
    """
    found = int(word)
    if found < 1:
        raise ValueError(word)
    return found


def add_output(command: argparse.ArgumentParser, text: str) -> None:
    """Where files go that the command cannot do without."""
    command.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help=text)
    command.add_argument("--force", action="store_true", help="replace files that exist")


def add_json(command: argparse.ArgumentParser, text: str) -> None:
    """Results as JSON lines instead of words; `text` says what a line is."""
    command.add_argument("--json", action="store_true", help=text)
