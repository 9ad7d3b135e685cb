"""All states. A new one is a function in one of these modules; a new module is a line here."""

from __future__ import annotations

from pictures import beginning, dialogs, house, listing, looking, submitting
from pictures.state import ALL, State

_ROOMS = (beginning, listing, looking, submitting, house, dialogs)

STATES: dict[str, State] = {
    one.name: one for room in _ROOMS for one in ALL if one.reach.__module__ == room.__name__
}
"""All states by name, in the order a person meets them."""
