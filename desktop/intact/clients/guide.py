"""Which guide applies, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from intact.clients.catalogue import GENERAL, named
from intact.clients.client import Client
from intact.clients.detect import client_of
from intact.sample import Sample


class Reason(StrEnum):
    """Why this guide was chosen."""

    PICKED = "picked"  # by the person
    SAMPLE = "sample"  # the sample came from this client
    DEFAULT = "default"  # it opens mail links on this machine
    INSTALLED = "installed"  # it is on this machine
    GENERAL = "general"  # nothing is known: what every client must do


@dataclass(frozen=True, slots=True)
class Choice:
    """A guide and the reason for it; no client only where the data have no general one."""

    client: Client | None
    reason: Reason


def choose(
    clients: Sequence[Client],
    *,
    picked: str = "",
    sample: Sample | None = None,
    default: Client | None = None,
    installed: Sequence[Client] = (),
) -> Choice:
    """The guide that was picked, else the sample's client's, the machine's, the general one.

    Args:
        clients: all that have a guide.
        picked: the name of a client, "" for none.
        sample: what is selected.
        default: from `detect.default_client`.
        installed: from `detect.installed_clients`; counts where no default is known.
    """
    if client := named(picked, clients):
        return Choice(client, Reason.PICKED)
    if sample and (client := client_of(sample, clients)):
        return Choice(client, Reason.SAMPLE)
    if default:
        return Choice(default, Reason.DEFAULT)
    if installed:
        return Choice(installed[0], Reason.INSTALLED)
    return Choice(named(GENERAL, clients), Reason.GENERAL)
