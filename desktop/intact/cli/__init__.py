"""The command line: the same core as the window, for helpdesk scripts and tests.

Results go to standard output, messages for people to standard error, progress to a terminal only.
Exit codes: 0 done, 1 done but something blocks a valid submission, 2 wrong use, 3 something could
not be read or delivered.
"""

from __future__ import annotations

from collections.abc import Sequence

from intact.cli.arguments import COMMANDS, parser
from intact.cli.outcome import DONE, WRONG_USE, WrongUse
from intact.cli.terminal import Terminal
from intact.gui.language import speaking_application


def is_command(words: Sequence[str]) -> bool:
    """Whether these words are for the command line, not files for the window."""
    return bool(words) and (words[0] in COMMANDS or words[0] in {"-h", "--help", "--version"})


def main(words: Sequence[str], terminal: Terminal | None = None) -> int:
    """Runs one command; returns the exit code."""
    terminal = terminal or Terminal.of_this_process()
    try:
        arguments = parser().parse_args(words)
    except SystemExit as end:  # argparse has already said why
        return int(end.code or 0)
    application = speaking_application(draws=getattr(arguments, "format", "") == "pdf")
    try:
        return COMMANDS[arguments.command](arguments, terminal)
    except WrongUse as error:
        terminal.tell(str(error))
        return WRONG_USE
    except BrokenPipeError:  # the reader of a pipe has gone; nothing is left to tell
        return DONE
    finally:
        del application
