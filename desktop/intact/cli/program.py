"""Runs one command.

It speaks English, whatever language the window speaks: what it says goes into scripts, logs and
tickets. Only what `guide` writes is for a reader, and in the language of the window.

Results go to standard output, messages for people to standard error, progress to a terminal only.
Exit codes: 0 done, 1 done but something blocks a valid submission, 2 wrong use, 3 something could
not be read or written, 130 interrupted.
"""

from __future__ import annotations

import argparse
import contextlib
import io
from collections.abc import Sequence

from intact.cli.arguments import parser
from intact.cli.commands import COMMANDS
from intact.cli.outcome import DONE, FAILED, INTERRUPTED, WRONG_USE, NotWritten, WrongUse
from intact.cli.terminal import Terminal
from intact.clients.link import Link
from intact.errors import BadData
from intact.gui.language import speaking_application
from intact.gui.wording import errors as error_words
from intact.log.crash import Crash
from intact.log.file import end_log, keep_log
from intact.organisation.organisation import note_policies, of_this_machine
from intact.system import this_system

_FOR_READERS = {"guide"}
"""Commands that write a page for a person, in the language of the window. All others speak English,
as their own words and those of argparse do: for scripts, logs and tickets, and never by halves."""


def window_link(words: Sequence[str]) -> Link | None:
    """The place in a guide at which these words open the window; None for all other commands.

    That is `guide` with a step or a way, and no form to print it in. A guide or a step that is not
    there is left to the command, which says so.
    """
    if words[0] != "guide" or not any(word.startswith(("--s", "--w")) for word in words):
        return None
    silence = io.StringIO()
    try:
        with contextlib.redirect_stderr(silence), contextlib.redirect_stdout(silence):
            arguments = parser().parse_args(words)
    except SystemExit:  # the command will say why
        return None
    if arguments.json or arguments.output or arguments.format:
        return None
    from intact.cli.guide import place_to_open  # noqa: PLC0415 - a command loads only what it needs

    return place_to_open(arguments)


def main(words: Sequence[str], terminal: Terminal | None = None) -> int:
    """Runs one command; returns the exit code."""
    terminal = terminal or Terminal.of_this_process()
    try:
        arguments = parser().parse_args(words)
    except SystemExit as end:  # argparse has already said why
        return int(end.code or 0)
    application = speaking_application(
        plainly=arguments.command not in _FOR_READERS,
        draws=getattr(arguments, "format", "") == "pdf",
    )
    keep_log(this_system())
    governing = of_this_machine(this_system())
    note_policies(governing)
    if arguments.command != "policy":  # which lists them
        for mistake in governing.mistakes:
            terminal.tell(error_words.bad_policy(mistake).title)
    try:
        code = _run(arguments, terminal)
        if code == FAILED and governing.helpdesk:
            terminal.tell(error_words.ask(governing.helpdesk))
        terminal.finish()
    except BrokenPipeError:  # the reader of a pipe has gone; nothing is left to tell
        terminal.give_up()
        return DONE
    except OSError as error:  # inputs and files are seen to where they are opened
        terminal.give_up()
        terminal.tell(f"the results could not be written: {error.strerror or error}")
        return FAILED
    else:
        return code
    finally:
        end_log()
        del application


def without_screen() -> int:
    """Says that there can be no window here, and what there is instead."""
    Terminal.of_this_process().tell(
        "no screen was found to open the window on; “intact --help” tells what works without one"
    )
    return FAILED


def _run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    try:
        return COMMANDS[arguments.command](arguments, terminal)
    except WrongUse as error:
        terminal.tell(str(error))
        return WRONG_USE
    except NotWritten as error:
        terminal.tell(str(error))
    except BadData as error:
        terminal.tell(error_words.bad_data(error).title)
    except KeyboardInterrupt:
        terminal.tell("stopped")
        return INTERRUPTED
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - a mistake of ours; its text may quote a message
        Crash.of(error).note()
        terminal.tell(f"{error_words.unexpected().title} ({_place(error)}).")
    return FAILED


def _place(error: Exception) -> str:
    """The kind of an exception and where it arose."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
    return type(error).__name__ + where
