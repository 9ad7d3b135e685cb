"""Writes the manual page from the words the command line understands, so that both agree."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

_HEAD = (
    '.TH INTACT 1 "{date}" "Intact {version}" "User Commands"\n'
    ".SH NAME\nintact \\- submit mail samples to filter makers exactly as they arrived\n"
)
_FILES = """.SH FILES
.TP
.I /usr/lib/intact
The program.
.TP
.I /usr/lib/intact/licences
The licences of everything in it.
.SH SEE ALSO
.BR xdg\\-email (1),
.BR thunderbird (1)
"""


def page(parser: argparse.ArgumentParser, version: str, date: str) -> str:
    """The page in man's language (man(7)); date as YYYY-MM-DD."""
    commands = _commands(parser)
    without, _, codes = (parser.epilog or "").partition("exit codes:\n")
    parts = [_HEAD.format(date=date, version=version), ".SH SYNOPSIS\n"]
    parts += [".B intact\n[\n.I FILE\n\\&...]\n.br\n.B intact\n.I COMMAND\n[\\fIOPTION\\fR...]\n"]
    parts += [".SH DESCRIPTION\n", _text(parser.description or ""), ".PP\n", _text(without)]
    parts.append(".SH COMMANDS\n")
    for name, command in commands.items():
        parts += [f".SS intact {name}\n", *_command(command)]
    parts += [".SH EXIT STATUS\n", *_exit_codes(codes), _FILES]
    return "".join(parts)


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The parsers of the commands; argparse offers no other way to them."""
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            return dict(action.choices)
    return {}


def _command(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Its description, what it takes, and the text and examples that end its help."""
    usage = " ".join(parser.format_usage().removeprefix("usage:").split())
    yield f".B {_plain(usage)}\n.PP\n"
    yield _text(parser.description or "")
    for action in parser._actions:  # noqa: SLF001
        if action.help and action.dest != "help":
            yield f".TP\n{_names(action)}\n{_text(action.help)}"
    words = (parser.epilog or "").partition("exit codes:")[0]
    text, _, examples = words.partition("examples:\n")
    if text.strip():
        yield f".PP\n{_text(text)}"
    if examples.strip():
        lines = "\n".join(_plain(line.strip()) for line in examples.strip().splitlines())
        yield f".PP\nExamples:\n.PP\n.RS 4\n.nf\n{lines}\n.fi\n.RE\n"


def _names(action: argparse.Action) -> str:
    """An option or word with the name of its value, as it is typed."""
    value = action.metavar or (None if action.nargs == 0 else action.dest.upper())
    shown = " ".join(value) if isinstance(value, tuple) else value
    if not action.option_strings:
        return f"\\fI{_plain(shown or '')}\\fR"
    names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings)
    return f"{names} \\fI{_plain(shown)}\\fR" if shown else names


def _exit_codes(text: str) -> Iterator[str]:
    """A paragraph for each line `  0    done`."""
    for line in text.strip().splitlines():
        code, _, meaning = line.strip().partition(" ")
        yield f".TP\n.B {code}\n{_text(meaning)}"


def _text(text: str) -> str:
    """Running text; a line of its own, so that nothing of it is a command of man."""
    flowing = " ".join(text.split())
    return f"{_plain(flowing)}\n" if flowing else ""


def _plain(text: str) -> str:
    """Text with what man would read as commands taken apart (man(7), groff_char(7))."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
