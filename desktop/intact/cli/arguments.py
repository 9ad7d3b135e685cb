"""The words the command line understands: what follows the name of each command."""

from __future__ import annotations

import argparse
from pathlib import Path

from intact import __version__
from intact.cli import epilogs
from intact.cli.shared_arguments import add_files, add_json, add_output, number
from intact.judgement import Judgement


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
    add_json(ways, "one JSON object for each way")
    _add_report(add("report", "tell what was found about messages, for a ticket", epilogs.REPORT))
    _add_links(add("links", "tell what rewritten links point to", epilogs.LINKS))
    _add_history(add("history", "tell what was submitted from this computer", epilogs.HISTORY))
    _add_guide(add("guide", "show how to send the original from a mail program", epilogs.GUIDE))
    for name, text in (
        ("clients", "list the mail programs that Intact has a guide for"),
        ("destinations", "list who takes samples, and the addresses"),
    ):
        listing = add(name, text, "--json tells everything that is known of each.\n")
        add_json(listing, "one JSON object for each, with the keys of its data file")
    limits = add(
        "policy",
        "tell what your organisation has set, and which limits hold while reading",
        epilogs.POLICY,
    )
    add_json(limits, "one JSON object for each policy, mistake and limit")
    _add_settings(
        add("settings", "write your settings to a file, take one over, or reset", epilogs.SETTINGS)
    )
    return whole


def _add_check(command: argparse.ArgumentParser) -> None:
    add_files(command)
    _add_rules(command)
    add_json(command, "one JSON object for each input")


def _add_convert(command: argparse.ArgumentParser) -> None:
    add_files(command)
    add_output(command, "the file to write (for one message), or a folder")
    add_json(command, "one JSON object for each input")


def _add_compose(command: argparse.ArgumentParser) -> None:
    _add_request(command)
    add_output(command, "the folder for the drafts, or an .eml file if one mail is enough")
    add_json(command, "one JSON object for each mail, and for each input that is in none")


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
    add_json(command, "one JSON object for each mail, and for each input that is in none")


def _add_request(command: argparse.ArgumentParser) -> None:
    """What a submission is to be."""
    add_files(command)
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


def _add_rules(command: argparse.ArgumentParser) -> None:
    """Whose rules count."""
    command.add_argument(
        "--for",
        dest="destination",
        metavar="DESTINATION",
        help="check the rules of this destination, too (see: intact destinations)",
    )


def _add_report(command: argparse.ArgumentParser) -> None:
    add_files(command)
    _add_rules(command)
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
    add_json(command, "one JSON object for each link")


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
    add_json(command, "one JSON object with the keys of its data file")


def _add_settings(command: argparse.ArgumentParser) -> None:
    deeds = command.add_subparsers(dest="deed", required=True, metavar="DEED")
    text = "write them as TOML, without any password"
    export = deeds.add_parser("export", help=text, description=text)
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it to this file")
    export.add_argument("--force", action="store_true", help="replace the file if it exists")
    add_json(export, "one JSON object with the keys of the file")
    text = "take over what such a file says; what your organisation has set stays"
    taking = deeds.add_parser("import", help=text, description=text)
    taking.add_argument("file", type=Path, metavar="FILE")
    text = "put everything back as it was at first; passwords in the keyring stay there"
    reset = deeds.add_parser("reset", help=text, description=text)
    for deed in (taking, reset):
        deed.add_argument(
            "--dry-run", action="store_true", help="only tell what would change, and change nothing"
        )
        add_json(deed, "one JSON object for each setting that changes")
