"""Destinations, clients and settings as the commands need them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from intact import destinations
from intact.cli.outcome import WrongUse
from intact.cli.terminal import Terminal
from intact.destinations import Destination
from intact.errors import BadData
from intact.gui.wording.errors import bad_data
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system


def all_destinations(terminal: Terminal) -> tuple[Destination, ...]:
    """Intact's own and the organisation's; files with a mistake are told and left out."""
    loaded = destinations.load_all([this_system().organisation_folder()])
    tell_mistakes(loaded.mistakes, terminal)
    return loaded.destinations


def destination_named(name: str, terminal: Terminal) -> Destination:
    """The destination of that name.

    Raises:
        WrongUse: there is none; near names are given.
    """
    every = {destination.name: destination for destination in all_destinations(terminal)}
    if name not in every:
        raise WrongUse(f"there is no destination “{name}”{nearest(name, every)}")
    return every[name]


def nearest(name: str, names: Iterable[str]) -> str:
    """A hint at what may have been meant: "; did you mean “x”?"."""
    near = difflib.get_close_matches(name, list(names), n=3, cutoff=0.4)
    return f"; did you mean {' or '.join(f'“{hit}”' for hit in near)}?" if near else ""


def tell_mistakes(mistakes: Iterable[BadData], terminal: Terminal) -> None:
    """Names every data file that could not be used."""
    for mistake in mistakes:
        terminal.tell(bad_data(mistake).title)


def settings() -> Settings:
    """The person's settings; defaults where there are none."""
    return Store(this_system().settings_folder()).load()
