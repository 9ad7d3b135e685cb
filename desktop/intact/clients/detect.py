"""Which client is the default here, and which one a sample came from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intact.clients.catalogue import named
from intact.clients.client import Client, Kind
from intact.sample import Format, Sample
from intact.system.interface import System

OUTLOOK = "outlook-2016"
"""The client an Outlook file is taken to come from: every classic version writes the same format,
and this one is the version that is still about."""


def default_client(system: System, clients: Iterable[Client]) -> Client | None:
    """The client that opens mail links on this machine, if it is one we know.

    The system's name of it is matched loosely: packages and versions add to it
    ("org.mozilla.Thunderbird.desktop", "Outlook.URL.mailto.15"). The longest match wins.
    """
    return _called(system.default_mail_client(), system.name, clients)


def installed_clients(system: System, clients: Sequence[Client]) -> tuple[Client, ...]:
    """The clients we know that are on this machine, in the order given.

    By the system's own list of mail programs, and those in a terminal by their executables; the
    executables of others would not tell their versions apart.
    """
    names = system.installed_mail_clients()
    found = {client.name for name in names if (client := _called(name, system.name, clients))}
    return tuple(one for one in clients if one.name in found or _runs_in_terminal(system, one))


def _called(name: str, system: str, clients: Iterable[Client]) -> Client | None:
    """The client a system calls by that name; the longest match wins."""
    called = name.lower().removesuffix(".desktop")
    if not called:
        return None
    matches = [
        (len(known), client)
        for client in clients
        for known in _names(client, system)
        if _matches(known, called, system)
    ]
    return max(matches, key=lambda match: match[0])[1] if matches else None


def _runs_in_terminal(system: System, client: Client) -> bool:
    return client.kind is Kind.TERMINAL and any(
        system.find_program(name) for name in client.detection.programs
    )


def client_of(sample: Sample, clients: Sequence[Client]) -> Client | None:
    """The client a sample came from: by its way here, its traces or its format."""
    for name in (sample.source_client, sample.facts.client):
        if client := named(name, clients):
            return client
    if sample.format is Format.MSG:
        return named(OUTLOOK, clients)
    return _by_fields(frozenset(sample.facts.field_names), clients)


def _names(client: Client, system: str) -> tuple[str, ...]:
    """What this client may be called on that system."""
    match system:
        case "linux":
            return client.detection.desktop_files
        case "macos":
            return client.detection.bundles
        case _:
            return client.detection.prog_ids + client.detection.registry


def _matches(known: str, called: str, system: str) -> bool:
    """A bundle identifier is exact; desktop files and ProgIds carry more around the name."""
    return known == called if system == "macos" else known in called


def _by_fields(fields: frozenset[str], clients: Iterable[Client]) -> Client | None:
    """The client whose storage left its own header fields in the file."""
    return next((one for one in clients if not fields.isdisjoint(one.detection.fields)), None)
