"""The mail programs to pick a guide from: those of this computer first."""

from __future__ import annotations

from collections.abc import Sequence

from intact.clients.catalogue import GENERAL
from intact.clients.client import Client
from intact.gui.parts.picker import Choice
from intact.gui.state.core import Core
from intact.gui.wording.guide import ELSEWHERE, HERE, group_words
from intact.gui.wording.words import data_text


def choices_of(core: Core) -> list[Choice]:
    """All clients of a core."""
    default = () if core.default_client is None else (core.default_client,)
    return client_choices(core.clients, (*default, *core.installed))


def client_choices(clients: Sequence[Client], here: Sequence[Client] = ()) -> list[Choice]:
    """All clients for a picker, in the person's language.

    Args:
        clients: in the order of the data.
        here: those of this computer, the most important one first; they head the list.
    """
    names = dict.fromkeys(one.name for one in here)
    known = {client.name: client for client in clients}
    first = [(known[name], HERE) for name in names if name in known]
    others = [(one, _group(one)) for one in clients if one.name not in names]
    groups = [*dict.fromkeys(group for _, group in others if group != ELSEWHERE), ELSEWHERE]
    others.sort(key=lambda pair: groups.index(pair[1]))
    return [
        Choice(client.name, data_text(client.title), group_words(group))
        for client, group in (*first, *others)
    ]


def _group(client: Client) -> str:
    return ELSEWHERE if client.name == GENERAL else client.kind.value
