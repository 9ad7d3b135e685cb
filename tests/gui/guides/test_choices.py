"""The mail programs to pick from."""

from __future__ import annotations

from intact.clients.catalogue import GENERAL, load_all
from intact.gui.guides.choices import choices_of, client_choices
from window_builders import client, core

CLIENTS = load_all().clients


def groups(choices):
    """Their groups, in order, each once where it stands together."""
    found = []
    for choice in choices:
        if not found or found[-1] != choice.group:
            found.append(choice.group)
    return found


def test_every_client_can_be_picked_once():
    """Within each group in the order of the data."""
    choices = client_choices(CLIENTS)
    assert sorted(one.name for one in choices) == sorted(one.name for one in CLIENTS)
    programs = [one.name for one in choices if one.group == "Mail programs"]
    assert programs == [one.name for one in CLIENTS if one.name in programs]


def test_those_of_this_computer_come_first():
    """The one that opens mail before the others; no group stands in two places."""
    kmail, evolution = (
        next(one for one in CLIENTS if one.name == n) for n in ("kmail", "evolution")
    )
    choices = client_choices(CLIENTS, (kmail, evolution, kmail))
    assert [one.name for one in choices[:2]] == ["kmail", "evolution"]
    assert [one.group for one in choices[:3]] == ["On this computer"] * 2 + ["Mail programs"]
    assert len(groups(choices)) == len(set(groups(choices)))
    assert choices[-1].name == GENERAL


def test_the_core_tells_what_is_on_this_computer():
    """Its default client, then the others that are installed; what has no guide is left out."""
    kmail, gone = client("kmail", "KMail"), client("gone", "Gone")
    choices = choices_of(core(installed=(kmail, client(), gone)))
    assert [one.name for one in choices] == ["thunderbird", "kmail"]
    assert {one.group for one in choices} == {"On this computer"}
