"""What the person has chosen, and that it is kept."""

from __future__ import annotations

from datetime import date

import pytest

from intact.destinations import Channel
from intact.errors import BadSettings
from intact.gui.state.choices import Choices
from intact.judgement import Judgement
from intact.resources import Text
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from organisations import organisation
from window_builders import FakeKeeper, client, destination


@pytest.fixture
def keeper():
    """Keeps settings in memory."""
    return FakeKeeper()


@pytest.fixture
def choices(qtbot, keeper):
    """A desk with an address, a lab without, and a portal."""
    takers = (
        destination("desk", consent=Text(en="We keep samples.")),
        destination("lab", address="", judgements=(Judgement.MALWARE,)),
        destination("portal", address="", channel=Channel.PORTAL),
    )
    return Choices(Settings(), keeper, takers, (client(),))


def test_nothing_is_chosen_for_the_person(choices):
    """Where samples go is nobody else's choice."""
    assert choices.destination is None
    assert choices.request() is None


def test_a_chosen_destination_is_kept_and_told_once(qtbot, choices, keeper):
    """Choosing it again changes nothing."""
    with qtbot.waitSignal(choices.destination_changed):
        choices.choose_destination("desk")
    with qtbot.assertNotEmitted(choices.destination_changed):
        choices.choose_destination("desk")
    assert keeper.kept.destination == "desk"
    assert choices.address == "desk@example.org"


def test_an_address_is_missing_only_where_mail_goes(choices):
    """A portal has none, and needs none."""
    missing = {}
    for name in ("desk", "lab", "portal"):
        choices.choose_destination(name)
        missing[name] = choices.address_is_missing
    assert missing == {"desk": False, "lab": True, "portal": False}


def test_an_address_the_person_set_goes_before_the_known_one(choices, keeper):
    """And can be forgotten again."""
    choices.choose_destination("desk")
    choices.set_address("desk", "mine@example.net")
    assert choices.request().address == "mine@example.net"
    choices.set_address("desk", "")
    assert choices.address == "desk@example.org"
    assert keeper.kept.addresses == {}


def test_own_addresses_are_kept_once_and_in_lower_case(qtbot, choices, keeper):
    """However they were written."""
    with qtbot.waitSignal(choices.addresses_changed):
        choices.add_own_address(" Ada@Example.org ")
    with qtbot.assertNotEmitted(choices.addresses_changed):
        choices.add_own_address("ada@example.org")
    assert keeper.kept.own_addresses == ("ada@example.org",)


def test_consent_is_due_once_for_each_destination(choices, keeper):
    """And never where nothing is stated."""
    choices.choose_destination("desk")
    assert choices.consent_is_due
    choices.agree(date(2026, 11, 24))
    assert not choices.consent_is_due
    assert keeper.kept.consents == {"desk": date(2026, 11, 24)}
    choices.choose_destination("lab")
    assert not choices.consent_is_due


def test_settings_that_cannot_be_stored_are_told(qtbot, choices, keeper, tmp_path, monkeypatch):
    """They hold until the window is closed."""

    def refuse(_settings):
        raise BadSettings(tmp_path, "full")

    monkeypatch.setattr(keeper, "save", refuse)
    with qtbot.waitSignal(choices.not_kept):
        choices.choose_destination("desk")
    assert choices.destination.name == "desk"


def test_what_must_be_checked_before_use_is_said_before_the_first_submission_too(session):
    """Also where there is no privacy statement."""
    desk = destination("desk", check_before_use=Text(en="Look at the page first."))
    choices = session(destinations=(desk,)).choices
    assert choices.consent_is_due
    choices.agree(date(2026, 11, 24))
    assert not choices.consent_is_due


def test_a_destination_can_name_another_that_takes_the_same_samples(session):
    """Where that one is known here."""
    desk, case = destination("desk", instead="case"), destination("case")
    assert session(destinations=(desk, case)).choices.instead is case
    assert session(destinations=(desk,)).choices.instead is None


def test_another_language_is_kept_and_told_once(qtbot, choices, keeper):
    """The signal says which one is to be spoken."""
    with qtbot.waitSignal(choices.language_changed) as told:
        choices.set_language("fr")
    with qtbot.assertNotEmitted(choices.language_changed):
        choices.set_language("fr")
    assert told.args == ["fr"]
    assert keeper.kept.language == "fr"


def test_the_organisations_language_stays_in_force(qtbot):
    """What the person chose is kept for the day it is free again."""
    keeper = FakeKeeper()
    choices = Choices(Settings(), keeper, (), (), organisation({Name.LANGUAGE: "de"}))
    with qtbot.assertNotEmitted(choices.language_changed):
        choices.set_language("fr")
    assert choices.language_is_fixed
    assert choices.in_force.language == "de"
    assert keeper.kept.language == "fr"


def test_another_appearance_is_kept_and_told_once(qtbot, choices, keeper):
    """As a language is."""
    with qtbot.waitSignal(choices.appearance_changed) as told:
        choices.set_appearance("dark")
    with qtbot.assertNotEmitted(choices.appearance_changed):
        choices.set_appearance("dark")
    assert told.args == ["dark"]
    assert keeper.kept.appearance == "dark"
