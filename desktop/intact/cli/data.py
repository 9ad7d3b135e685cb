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
from intact.gui.wording.errors import bad_data, bad_policy, bad_settings
from intact.organisation.organisation import Organisation, of_this_machine
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system

_HINTS = 3
_KIN = 8
"""Names that hold what was given: "outlook" is the beginning of several."""


def organisation() -> Organisation:
    """What the organisation has set on this machine."""
    return of_this_machine(this_system())


def all_destinations(terminal: Terminal) -> tuple[Destination, ...]:
    """Intact's own and the organisation's; files with a mistake are told and left out.

    So are names in policies that no destination has.
    """
    governing = organisation()
    loaded = destinations.load_all(governing.folders)
    tell_mistakes(loaded.mistakes, terminal)
    checked = governing.checked(loaded)
    for mistake in checked.mistakes[len(governing.mistakes) :]:  # the others are told already
        terminal.tell(bad_policy(mistake).title)
    return checked.destinations(loaded).destinations


def destination_named(name: str, terminal: Terminal) -> Destination:
    """The destination of that name.

    Raises:
        WrongUse: there is none; near names are given.
    """
    every = {destination.name: destination for destination in all_destinations(terminal)}
    if name not in every:
        hint = nearest(name, every)
        raise WrongUse(f"there is no destination “{shown(name)}”{hint} (see: intact destinations)")
    fixed = organisation().policies.text(Name.DEFAULT_DESTINATION)
    if fixed in every and fixed != name:  # one that is not there is as good as not set
        raise WrongUse(f"your organisation has set the destination to “{fixed}”")
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
    """The settings that hold: the person's, and what the organisation set.

    Defaults where there are none. What cannot be used is told.
    """
    governing = organisation()
    try:
        store = Store(this_system().settings_folder())
    except RuntimeError:  # Path.home(): an account without a home, as services have
        return governing.settings(Settings())
    found = store.load()
    for mistake in store.mistakes:
        terminal.tell(bad_settings(mistake).title)
    return governing.settings(found)
