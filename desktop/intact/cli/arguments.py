"""The words the command line understands."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from intact import __version__
from intact.cli import epilogs
from intact.cli.terminal import Terminal
from intact.judgement import Judgement

Command = Callable[[argparse.Namespace, Terminal], int]

ALL_ATTACHED = 0
"""For `--attached`: every attached message, instead of the one of a number from 1 on."""


def _check(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.check import check  # noqa: PLC0415 - a command loads only what it needs

    return check(arguments, terminal)


def _convert(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.convert import convert  # noqa: PLC0415

    return convert(arguments, terminal)


def _compose(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.compose import compose  # noqa: PLC0415

    return compose(arguments, terminal)


def _send(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.send import send  # noqa: PLC0415

    return send(arguments, terminal)


def _ways(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.way import list_ways  # noqa: PLC0415

    return list_ways(arguments, terminal)


def _report(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.ticket import report  # noqa: PLC0415

    return report(arguments, terminal)


def _history(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.history import history  # noqa: PLC0415

    return history(arguments, terminal)


def _links(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.links import links  # noqa: PLC0415

    return links(arguments, terminal)


def _guide(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.guide import guide  # noqa: PLC0415

    return guide(arguments, terminal)


def _clients(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.listings import clients  # noqa: PLC0415

    return clients(arguments, terminal)


def _destinations(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.listings import destinations  # noqa: PLC0415

    return destinations(arguments, terminal)


def _policy(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.policy import policy  # noqa: PLC0415

    return policy(arguments, terminal)


def _settings(arguments: argparse.Namespace, terminal: Terminal) -> int:
    from intact.cli.settings import settings  # noqa: PLC0415

    return settings(arguments, terminal)


COMMANDS: dict[str, Command] = {
    "check": _check,
    "convert": _convert,
    "compose": _compose,
    "send": _send,
    "ways": _ways,
    "report": _report,
    "links": _links,
    "history": _history,
    "guide": _guide,
    "clients": _clients,
    "destinations": _destinations,
    "policy": _policy,
    "settings": _settings,
}


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    whole = argparse.ArgumentParser(
        prog="intact",
        description="Submit mail samples to filter makers exactly as they arrived.",
        epilog=f"{epilogs.WITHOUT_COMMAND}\n{epilogs.EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"Intact {__version__}")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, text: str, more: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=text,
            description=f"{text[0].upper()}{text[1:]}.",
            epilog=f"{more}\n{epilogs.EXIT_CODES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    _add_check(add("check", "tell whether messages are fit to be submitted", epilogs.CHECK))
    _add_convert(add("convert", "write messages as .eml files", epilogs.CONVERT))
    _add_compose(add("compose", "write submission mails as drafts", epilogs.COMPOSE))
    _add_send(add("send", "hand submission mails over, or send them", epilogs.SEND))
    ways = add(
        "ways", "list the ways out of this machine, and what they keep unchanged", epilogs.WAYS
    )
    _add_json(ways, "one JSON object for each way")
    _add_report(add("report", "tell what was found about messages, for a ticket", epilogs.REPORT))
    _add_links(add("links", "tell what rewritten links point to", epilogs.LINKS))
    _add_history(add("history", "tell what was submitted from this computer", epilogs.HISTORY))
    _add_guide(add("guide", "show how to send the original from a mail program", epilogs.GUIDE))
    for name, text in (
        ("clients", "list the mail programs that Intact has a guide for"),
        ("destinations", "list who takes samples, and the addresses"),
    ):
        listing = add(name, text, "--json tells everything that is known of each.\n")
        _add_json(listing, "one JSON object for each, with the keys of its data file")
    limits = add(
        "policy",
        "tell what your organisation has set, and which limits hold while reading",
        epilogs.POLICY,
    )
    _add_json(limits, "one JSON object for each policy, mistake and limit")
    _add_settings(
        add("settings", "write your settings to a file, take one over, or reset", epilogs.SETTINGS)
    )
    return whole


def _add_check(command: argparse.ArgumentParser) -> None:
    _add_files(command)
    command.add_argument(
        "--for",
        dest="destination",
        metavar="DESTINATION",
        help="check the rules of this destination, too (see: intact destinations)",
    )
    _add_json(command, "one JSON object for each input")


def _add_convert(command: argparse.ArgumentParser) -> None:
    _add_files(command)
    _add_output(command, "the file to write (for one message), or a folder")
    _add_json(command, "one JSON object for each input")


def _add_compose(command: argparse.ArgumentParser) -> None:
    _add_request(command)
    _add_output(command, "the folder for the drafts, or an .eml file if one mail is enough")
    _add_json(command, "one JSON object for each mail, and for each input that is in none")


def _add_send(command: argparse.ArgumentParser) -> None:
    _add_request(command)
    command.add_argument(
        "--via", required=True, metavar="WAY", help="how they go out (see: intact ways)"
    )
    command.add_argument(
        "--account",
        default="",
        metavar="NAME",
        help="the account for “smtp” or “imap-draft”, where there are several",
    )
    command.add_argument(
        "--again",
        action="store_true",
        help="also send mails again that an interrupted run may have sent",
    )
    command.add_argument(
        "--as-files",
        action="store_true",
        help="attach 8-bit messages as files, for a mail server that would change them",
    )
    command.add_argument(
        "-o", "--output", type=Path, metavar="FOLDER", help="where a way that saves files puts them"
    )
    _add_json(command, "one JSON object for each mail, and for each input that is in none")


def _add_request(command: argparse.ArgumentParser) -> None:
    """What a submission is to be."""
    _add_files(command)
    command.add_argument(
        "--for",
        dest="destination",
        metavar="DESTINATION",
        required=True,
        help="who gets the samples (see: intact destinations)",
    )
    command.add_argument("--address", default="", help="send to this address instead")
    command.add_argument(
        "--from", dest="sender", default="", metavar="ADDRESS", help="your own address"
    )
    command.add_argument(
        "--judgement",
        choices=[one.value for one in Judgement],
        metavar="JUDGEMENT",
        help=f"what went wrong: {', '.join(one.value for one in Judgement)} "
        "(default: the first that the destination takes)",
    )
    command.add_argument(
        "--comment", default="", metavar="TEXT", help="your own words to the analysts"
    )
    command.add_argument(
        "--agree",
        action="store_true",
        help="agree to the privacy statement, where your organisation has one agreed to",
    )
    command.add_argument(
        "--blocked-link",
        default="",
        metavar="URL",
        help="the link in the messages that was blocked (see: intact links)",
    )
    command.add_argument(
        "--anyway", action="store_true", help="attach messages even if something speaks against it"
    )


def _add_report(command: argparse.ArgumentParser) -> None:
    _add_files(command)
    command.add_argument(
        "--for",
        dest="destination",
        metavar="DESTINATION",
        help="check the rules of this destination, too (see: intact destinations)",
    )
    command.add_argument(
        "--format",
        choices=["text", "json", "html", "markdown", "csv"],
        default="text",
        help="default: text",
    )
    command.add_argument(
        "--full", action="store_true", help="leave addresses, subjects and names in"
    )
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it to this file")
    command.add_argument("--force", action="store_true", help="replace the file if it exists")


def _add_links(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "inputs",
        nargs="+",
        metavar="FILE|URL",
        help="a message, a folder or file of messages, or a link (with its ://)",
    )
    command.add_argument("--all", action="store_true", help="also links that nobody rewrote")
    command.add_argument("--full", action="store_true", help="leave everything in the links")
    _add_json(command, "one JSON object for each link")


def _add_history(command: argparse.ArgumentParser) -> None:
    command.add_argument("text", nargs="?", default="", metavar="TEXT", help="what to look for")
    change = command.add_mutually_exclusive_group()
    change.add_argument(
        "--note", nargs=2, metavar=("N", "TEXT"), help="keep these words on submission N"
    )
    change.add_argument(
        "--forget", nargs="+", type=int, metavar="N", help="take these submissions out"
    )
    change.add_argument("--forget-all", action="store_true", help="take everything out")
    command.add_argument(
        "--format", choices=["text", "csv", "json"], default="text", help="default: text"
    )
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it to this file")
    command.add_argument("--force", action="store_true", help="replace the file if it exists")


def _add_guide(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "client", nargs="?", default="", metavar="CLIENT", help="see: intact clients"
    )
    command.add_argument("--format", choices=["text", "md", "html", "pdf"], help="default: text")
    command.add_argument(
        "--step", type=number, metavar="N", help="open the window at step N of a way"
    )
    command.add_argument(
        "--way", type=number, metavar="N", help="the Nth way of the guide (default: the best)"
    )
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it to this file")
    command.add_argument("--force", action="store_true", help="replace the file if it exists")
    _add_json(command, "one JSON object with the keys of its data file")


def _add_settings(command: argparse.ArgumentParser) -> None:
    deeds = command.add_subparsers(dest="deed", required=True, metavar="DEED")
    text = "write them as TOML, without any password"
    export = deeds.add_parser("export", help=text, description=text)
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it to this file")
    export.add_argument("--force", action="store_true", help="replace the file if it exists")
    _add_json(export, "one JSON object with the keys of the file")
    text = "take over what such a file says; what your organisation has set stays"
    taking = deeds.add_parser("import", help=text, description=text)
    taking.add_argument("file", type=Path, metavar="FILE")
    text = "put everything back as it was at first; passwords in the keyring stay there"
    reset = deeds.add_parser("reset", help=text, description=text)
    for deed in (taking, reset):
        deed.add_argument(
            "--dry-run", action="store_true", help="only tell what would change, and change nothing"
        )
        _add_json(deed, "one JSON object for each setting that changes")


def _add_files(command: argparse.ArgumentParser) -> None:
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


def _add_output(command: argparse.ArgumentParser, text: str) -> None:
    command.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help=text)
    command.add_argument("--force", action="store_true", help="replace files that exist")


def _add_json(command: argparse.ArgumentParser, text: str) -> None:
    command.add_argument("--json", action="store_true", help=text)
