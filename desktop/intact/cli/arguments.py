"""The words the command line understands."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from intact import __version__
from intact.cli.terminal import Terminal
from intact.judgement import Judgement

Command = Callable[[argparse.Namespace, Terminal], int]


def _check(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.check import check  # noqa: PLC0415 - a command loads only what it needs

    return check(arguments, terminal)


def _convert(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.convert import convert  # noqa: PLC0415

    return convert(arguments, terminal)


def _compose(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.compose import compose  # noqa: PLC0415

    return compose(arguments, terminal)


def _guide(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.guide import guide  # noqa: PLC0415

    return guide(arguments, terminal)


def _clients(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.listings import clients  # noqa: PLC0415

    return clients(arguments, terminal)


def _destinations(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.listings import destinations  # noqa: PLC0415

    return destinations(arguments, terminal)


COMMANDS: dict[str, Command] = {
    "check": _check,
    "convert": _convert,
    "compose": _compose,
    "guide": _guide,
    "clients": _clients,
    "destinations": _destinations,
}


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    whole = argparse.ArgumentParser(
        prog="intact",
        description="Submit mail samples to filter makers exactly as they arrived.",
        epilog="Without a command: the window, with the FILES given. "
        "Exit codes: 0 done, 1 something blocks a valid submission, 2 wrong use, "
        "3 something could not be read.",
    )
    whole.add_argument("--version", action="version", version=f"Intact {__version__}")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_check(commands.add_parser("check", help="is each message fit to send?"))
    _add_convert(commands.add_parser("convert", help="Outlook files and others to .eml"))
    _add_compose(commands.add_parser("compose", help="the submission mails as .eml drafts"))
    _add_guide(commands.add_parser("guide", help="how to forward an original, per mail program"))
    for name, text in (
        ("clients", "the mail programs Intact has a guide for"),
        ("destinations", "who takes samples, and their rules"),
    ):
        _add_json(commands.add_parser(name, help=text))
    return whole


def _add_check(command: argparse.ArgumentParser) -> None:
    _add_files(command)
    command.add_argument(
        "--for", dest="destination", metavar="DESTINATION", help="check against its rules"
    )
    _add_json(command)


def _add_convert(command: argparse.ArgumentParser) -> None:
    _add_files(command)
    _add_output(command, "a file (for one input) or a folder")
    _add_json(command)


def _add_compose(command: argparse.ArgumentParser) -> None:
    _add_files(command)
    command.add_argument("--for", dest="destination", metavar="DESTINATION", required=True)
    _add_output(command, "the folder for the drafts (or a file, if one mail is enough)")
    command.add_argument("--address", default="", help="send there instead")
    command.add_argument("--from", dest="sender", default="", help="your own address")
    command.add_argument("--judgement", choices=[one.value for one in Judgement])
    command.add_argument("--comment", default="", help="your own words to the analysts")
    command.add_argument(
        "--anyway", action="store_true", help="attach messages even if something blocks them"
    )
    _add_json(command)


def _add_guide(command: argparse.ArgumentParser) -> None:
    command.add_argument("client", nargs="?", default="", metavar="CLIENT")
    command.add_argument("--format", choices=["text", "md", "html", "pdf"], default="text")
    command.add_argument("-o", "--output", type=Path, help="write it to this file")
    command.add_argument("--force", action="store_true", help="replace the file if it exists")
    _add_json(command)


def _add_files(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", type=Path, metavar="FILES")


def _add_output(command: argparse.ArgumentParser, text: str) -> None:
    command.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help=text)
    command.add_argument("--force", action="store_true", help="replace files that exist")


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="one JSON object per input")
