"""All mail clients we have a guide for, read from resources/clients/*.toml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from intact import resources
from intact.clients import menu_names
from intact.clients.client import Client
from intact.data_files.records import Mistake
from intact.errors import BadData

GENERAL = "general"
"""Name of the guide for programs we know nothing about."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """All clients in the order of the picker, and the files that are none."""

    clients: tuple[Client, ...]
    mistakes: tuple[BadData, ...]

    def named(self, name: str) -> Client | None:
        """The client of that name."""
        return named(name, self.clients)


def load_all(folders: Iterable[Path] = ()) -> Loaded:
    """Intact's own clients and those below `folders`, later folders over earlier ones.

    Each folder may hold a folder `clients` with TOML files.
    """
    read = resources.load_all("clients", Client, folders, _inconsistencies)
    ordered = sorted(read.records.values(), key=lambda one: (one.sort, str(one.title)))
    return Loaded((*menu_names.shared(ordered),), read.mistakes)


def named(name: str, clients: Iterable[Client]) -> Client | None:
    """The client of that name among those given."""
    return next((client for client in clients if client.name == name), None)


def _inconsistencies(client: Client) -> Iterator[Mistake]:
    """What is wrong between values that are right each on their own."""
    for form in sorted({*client.valid_forms} & {*client.invalid_forms}):
        reason = f'"{form.value}" stands in `valid_forms` and in `invalid_forms`'
        yield Mistake(("invalid_forms",), reason)
    if client.name != GENERAL:  # its names serve other guides
        for language, name in menu_names.unused(client):
            yield Mistake(("menus", language, name), f"the guide does not say «{name}»")
    for number, procedure in enumerate(client.procedures):
        for place, step in enumerate(procedure.steps):
            if step.menu and step.sketch:
                reason = "a step has a `menu` or a `sketch`, not both: one picture is drawn"
                yield Mistake(("procedures", number, "steps", place), reason)
