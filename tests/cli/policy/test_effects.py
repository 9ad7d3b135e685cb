"""Every policy takes effect on the command line, and `intact policy` lists it."""

from __future__ import annotations

import pytest

from cli.policy import on_accounts, on_destinations, on_program
from cli.policy.desk import DESK, Desk
from intact.delivery.servers import secrets
from intact.settings.policy.policy import Name
from intact.settings.policy.table import TABLE
from organisations import SOURCE

EFFECTS = on_destinations.EFFECTS | on_accounts.EFFECTS | on_program.EFFECTS


@pytest.fixture
def desk(run, tmp_path, monkeypatch):
    """A machine of an organisation that sets nothing yet."""
    monkeypatch.setattr(secrets, "_library", lambda: None)
    made = Desk(run, tmp_path, monkeypatch)
    made.force({})
    return made


@pytest.mark.parametrize("name", list(TABLE), ids=str)
def test_the_policy_takes_effect(name, desk):
    """On what a command does, not only on what it lists."""
    assert name in EFFECTS, "a policy without an effect is a promise nobody keeps"
    EFFECTS[name](desk)


@pytest.mark.parametrize("policy", TABLE.values(), ids=lambda one: one.name)
def test_it_is_listed_with_its_value_and_source(policy, desk):
    """For helpdesk and scripts."""
    raw = list(policy.example) if isinstance(policy.example, tuple) else policy.example
    desk.force({policy.name: raw})
    ran = desk.run("policy", "--json")
    first = ran.records[0]
    assert (first["record"], first["name"], first["value"]) == ("policy", policy.name, raw)
    assert (first["source"], first["forced"]) == (SOURCE, True)
    told = desk.run("policy").text
    assert policy.name in told
    assert f"Set by your organisation in {SOURCE}" in told


def test_what_is_wrong_is_listed_and_makes_the_command_fail(desk):
    """So that a script sees it; other commands tell it, too, and go on."""
    desk.force({Name.KEEP_HISTORY: "no", "Keephistry": 1, Name.DEFAULT_DESTINATION: "nowhere"})
    ran = desk.run("policy", "--json")
    mistakes = {one["name"]: one for one in ran.records if one["record"] == "mistake"}
    assert ran.code == 3
    assert set(mistakes) == {"KeepHistory", "Keephistry", "DefaultDestination"}
    assert mistakes["DefaultDestination"]["reason"] == "there is no destination “nowhere”"
    assert "not used: KeepHistory" in desk.run("policy").text
    other = desk.run("clients")
    assert other.code == 0
    assert "cannot be used: “KeepHistory”" in other.err


def test_where_all_that_is_set_is_wrong_it_does_not_say_that_nothing_is(desk):
    """It was set, and somebody looks for it."""
    desk.force({})
    assert desk.run("policy").text.startswith("Your organisation sets nothing.\n")
    desk.force({"Keephistry": False})
    text = desk.run("policy").text
    assert text.startswith("not used: Keephistry in ")
    assert "sets nothing" not in text


@pytest.mark.parametrize(
    ("offered", "reason"),
    [
        ({}, "there is no destination “nowhere”"),
        ({Name.OFFERED_DESTINATIONS: ["own-address"]}, "names “spamcop”, which is not offered"),
    ],
)
def test_a_default_that_cannot_be_chosen_is_told_wherever_a_destination_is_named(
    offered, reason, desk
):
    """It holds as if it were not set, which must not happen in silence."""
    default = "spamcop" if offered else "nowhere"
    desk.force({Name.DEFAULT_DESTINATION: default, **offered})
    ran = desk.run("check", desk.message(), *DESK)
    assert ran.code == 0
    assert ran.err.count(f"cannot be used: “DefaultDestination” {reason}") == 1


def test_a_policy_that_goes_gives_the_person_their_own_value_back(desk):
    """Nothing of it was ever written into the settings."""
    desk.choose(addresses={"own-address": "mine@example.org"})
    desk.force({Name.DESTINATION_ADDRESSES: {"own-address": "fixed@example.org"}})
    assert "To: fixed@example.org\r\n" in desk.compose()[1][0]
    desk.force({})
    assert "To: mine@example.org\r\n" in desk.compose()[1][0]


def test_what_is_recommended_gives_way_to_what_the_person_chose(desk):
    """And holds where they chose nothing."""
    desk.force({}, {Name.DESTINATION_ADDRESSES: {"own-address": "advised@example.org"}})
    assert "To: advised@example.org\r\n" in desk.compose()[1][0]
    assert "you may change it" in desk.run("policy").text
    desk.choose(addresses={"own-address": "mine@example.org"})
    assert "To: mine@example.org\r\n" in desk.compose()[1][0]


def test_no_effect_is_of_a_policy_that_is_gone():
    """The table and the effects are of the same policies."""
    assert set(EFFECTS) == set(TABLE)
