"""The names a client's menus have: where a guide says them, and what they are in a language.

English names stand in «guillemets» in sentences and in the menu path of a step. What the client
itself calls them in other languages stands in the table `menus` of its file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from intact.clients.client import Client
from intact.resources import Text

NAME = re.compile("«([^«»]*)»")
"""A name within a sentence."""


def names(client: Client) -> tuple[str, ...]:
    """Every English name that the client's guide says, each once, in order."""
    said = [word for text in _texts(client) for word in NAME.findall(str(text))]
    paths = [word for way in client.procedures for step in way.steps for word in step.menu]
    return tuple(dict.fromkeys([*said, *paths]))


def in_language(client: Client, language: str) -> Mapping[str, str]:
    """What the English names are in a language ("de", "pt_BR"), as far as that is known."""
    base = language.partition("_")[0]
    return {**client.menus.get(base, {}), **client.menus.get(language, {})}


def unused(client: Client) -> Iterator[tuple[str, str]]:
    """Languages and names of the table `menus` that the guide never says."""
    said = {*names(client)}
    for language, table in client.menus.items():
        yield from ((language, name) for name in table if name not in said)


def shared(clients: Sequence[Client]) -> Iterator[Client]:
    """The clients, each with the names of the one its `menus_of` points to.

    Names of its own go before; where that client is not there nothing is added.
    """
    known = {client.name: client for client in clients}
    for client in clients:
        other = known.get(client.menus_of)
        yield replace(client, menus=_together(client, other)) if other else client


def _together(client: Client, other: Client) -> dict[str, dict[str, str]]:
    said = {*names(client)}
    languages = dict.fromkeys([*client.menus, *other.menus])
    both = {
        language: {
            **{name: word for name, word in other.menus.get(language, {}).items() if name in said},
            **client.menus.get(language, {}),
        }
        for language in languages
    }
    return {language: table for language, table in both.items() if table}


def _texts(client: Client) -> Iterable[Text]:
    yield client.versions
    yield from client.warnings
    for way in client.procedures:
        yield from (way.title, *(step.text for step in way.steps), way.keeps)
