"""`intact clients` and `intact destinations`: what can be named on the command line."""

from __future__ import annotations

import argparse

from intact.cli.data import all_destinations, organisation, settings, tell_mistakes
from intact.cli.outcome import DONE
from intact.cli.terminal import Terminal
from intact.clients import catalogue
from intact.destinations import Certainty, Channel, Destination
from intact.gui.wording.words import data_text


def clients(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """One line, or one JSON object, for each client."""
    loaded = catalogue.load_all(organisation().folders)
    tell_mistakes(loaded.mistakes, terminal)
    width = max((len(client.name) for client in loaded.clients), default=0)
    for client in loaded.clients:
        if arguments.json:
            terminal.json(client)
        else:
            terminal.print(f"{client.name:<{width}}  {data_text(client.title)}")
    return DONE


def destinations(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """One line, or one JSON object, for each destination."""
    every = all_destinations(terminal)
    addresses = settings(terminal).addresses
    width = max((len(destination.name) for destination in every), default=0)
    for destination in every:
        if arguments.json:
            terminal.json(destination)
        else:
            where = _where(destination, addresses.get(destination.name, ""))
            terminal.print(f"{destination.name:<{width}}  {data_text(destination.title)} — {where}")
    return DONE


def _where(destination: Destination, own: str) -> str:
    match destination.channel:
        case Channel.SUPPORT_CASE:
            return "by support case: save the samples"
        case Channel.PORTAL:
            return "not by mail"
        case Channel.MAIL:
            address = own or destination.address or "address to be set"
            check = destination.certainty is not Certainty.VERIFIED and not own
            return f"{address} (check before use)" if check and destination.address else address
