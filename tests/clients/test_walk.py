"""Walking through a guide, and what is tried where it looks different."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.clients import catalogue
from intact.clients.client import Purpose, Result
from intact.clients.link import Link
from intact.clients.walk import Place, begin, follow

CLIENTS = catalogue.load_all().clients
every_client = pytest.mark.parametrize("client", CLIENTS, ids=[one.name for one in CLIENTS])


def client(name):
    """The client of that name."""
    return catalogue.named(name, CLIENTS)


def told(place: Place) -> list[tuple[str, str]]:
    """The client and the purpose of each way that may be tried."""
    return [(way.client.name, way.procedure.purpose.value) for way in place.ways]


def test_ways_to_forward_then_a_file_then_what_holds_everywhere():
    """The order of "it looks different here"."""
    assert told(begin(client("gmail"), CLIENTS)) == [
        ("gmail", "forward"),
        ("gmail", "forward"),
        ("gmail", "save"),
        ("general", "forward"),
        ("general", "save"),
    ]


def test_a_way_that_leads_to_nothing_is_not_offered():
    """KMail has no dragging; in Geary nothing else is known, so it is told first."""
    assert ("kmail", "drag") not in told(begin(client("kmail"), CLIENTS))
    geary = begin(client("geary"), CLIENTS)
    assert geary.here.procedure.result is Result.NOTHING
    assert told(geary)[1:] == [("general", "forward"), ("general", "save")]


def test_saving_first_takes_dragging_where_a_file_comes_of_it():
    """What a drop without a message leads to; Outlook for Mac has no other way to a file."""
    assert told(begin(client("outlook-new"), CLIENTS, Purpose.SAVE))[0] == ("outlook-new", "save")
    assert told(begin(client("outlook-mac"), CLIENTS, Purpose.SAVE))[0] == ("outlook-mac", "drag")
    assert told(begin(client("seamonkey"), CLIENTS, Purpose.SAVE)) == [("general", "save")]


def test_a_client_without_ways_to_forward_begins_with_what_it_has():
    """Lotus Notes can be exported from, Tuta dragged from."""
    assert told(begin(client("lotus-notes"), CLIENTS))[0] == ("lotus-notes", "save")
    assert told(begin(client("tuta"), CLIENTS))[0] == ("tuta", "drag")


@every_client
def test_every_walk_ends_with_what_holds_everywhere(client):
    """No client, no purpose leaves anybody alone, and no way comes twice."""
    for purpose in (None, *Purpose):
        place = begin(client, CLIENTS, purpose)
        seen = [place.here]
        while place := place.another():
            assert place.step == 0
            seen.append(place.here)
        places = [(way.client.name, way.number) for way in seen]
        assert len(places) == len(set(places))
        assert seen[-1].client.name == catalogue.GENERAL


@every_client
def test_a_link_of_any_step_leads_back_to_it(client):
    """The same way and the same step."""
    for number, procedure in enumerate(client.procedures, 1):
        for step in range(len(procedure.steps)):
            place = follow(Link(client.name, number, step + 1), client, CLIENTS)
            assert (place.here.number, place.step) == (number, step)
            assert place.link == Link(client.name, number, step + 1)


def test_a_place_that_is_not_there_becomes_the_nearest():
    """The guide may have been changed since the link was written."""
    gmail = client("gmail")
    assert follow(Link("gmail", 99, 1), gmail, CLIENTS) == begin(gmail, CLIENTS)
    place = follow(Link("gmail", 1, 99), gmail, CLIENTS)
    assert place.step == len(place.steps) - 1


def test_steps_end_at_both_ends():
    """Nobody falls out of a way."""
    place = begin(client("gmail"), CLIENTS)
    assert place.at(-1).step == 0
    assert place.at(99).step == len(place.steps) - 1


def test_without_a_general_guide_there_is_still_the_client():
    """Damaged data."""
    gmail = client("gmail")
    assert begin(gmail, [gmail]).here.client is gmail
    only_nothing = replace(client("geary"), procedures=client("geary").procedures[:1])
    assert begin(only_nothing, [only_nothing], Purpose.SAVE).here.number == 1
