"""Destinations, clients and settings as the commands need them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from intact import destinations
from intact.cli.outcome import WrongUse
from intact.cli.report import shown
from intact.cli.terminal import Terminal
from intact.destinations import Destination
from intact.errors import BadData
from intact.gui.wording.errors import bad_data, bad_settings
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system

_HINTS = 3
_KIN = 8
"""Names that hold what was given: "outlook" is the beginning of several."""


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
        hint = nearest(name, every)
        raise WrongUse(f"there is no destination “{shown(name)}”{hint} (see: intact destinations)")
    return every[name]


def nearest(name: str, names: Iterable[str]) -> str:
    """A hint at what may have been meant: "; did you mean “x”?"."""
    every = list(names)
    near = [one for one in every if name and name in one][:_KIN]
    near = near or difflib.get_close_matches(name, every, n=_HINTS, cutoff=0.6)
    return f"; did you mean {' or '.join(f'“{hit}”' for hit in near)}?" if near else ""


def tell_mistakes(mistakes: Iterable[BadData], terminal: Terminal) -> None:
    """Names every data file that could not be used."""
    for mistake in mistakes:
        terminal.tell(bad_data(mistake).title)


def settings(terminal: Terminal) -> Settings:
    """The person's settings; defaults where there are none. What cannot be used is told."""
    try:
        store = Store(this_system().settings_folder())
    except RuntimeError:  # Path.home(): an account without a home, as services have
        return Settings()
    found = store.load()
    for mistake in store.mistakes:
        terminal.tell(bad_settings(mistake).title)
    return found
