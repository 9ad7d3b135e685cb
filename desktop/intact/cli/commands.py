"""Which function a command runs; its module is loaded only then."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from intact.cli.terminal import Terminal

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
