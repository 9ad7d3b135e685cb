"""Which guide is shown, and why."""

from __future__ import annotations

from intact.clients import catalogue
from intact.clients.guide import Reason, choose
from intact.sample import Format

CLIENTS = catalogue.load_all().clients
EVOLUTION = catalogue.named("evolution", CLIENTS)


def chosen(**known):
    """The name of the guide, and the reason for it."""
    choice = choose(CLIENTS, **known)
    assert choice.client
    return choice.client.name, choice.reason


def test_what_the_person_picked_wins(make_sample):
    """A picked guide stays, whatever else is known."""
    sample = make_sample(format=Format.MSG)
    assert chosen(picked="gmail", sample=sample, default=EVOLUTION) == ("gmail", Reason.PICKED)


def test_the_client_of_the_sample_comes_next(make_sample):
    """The original lies where the sample came from."""
    sample = make_sample(format=Format.MSG)
    assert chosen(sample=sample, default=EVOLUTION) == ("outlook-2016", Reason.SAMPLE)


def test_then_the_default_client_of_the_machine(make_sample):
    """A sample without traces leaves it to the machine."""
    assert chosen(sample=make_sample(), default=EVOLUTION) == ("evolution", Reason.DEFAULT)


def test_then_what_is_installed():
    """In the order of the data; a default that is known says more."""
    kmail = catalogue.named("kmail", CLIENTS)
    installed = [kmail, EVOLUTION]
    assert chosen(installed=installed) == ("kmail", Reason.INSTALLED)
    assert chosen(installed=installed, default=EVOLUTION) == ("evolution", Reason.DEFAULT)


def test_else_the_general_requirements():
    """Who knows nothing is told what every client must do."""
    assert chosen() == (catalogue.GENERAL, Reason.GENERAL)


def test_a_picked_guide_that_is_gone_is_passed_over():
    """Settings may name a guide that the organisation has removed."""
    assert chosen(picked="gone", default=EVOLUTION) == ("evolution", Reason.DEFAULT)


def test_without_any_guide_there_is_none():
    """Damaged data lead to no guide, not to an error."""
    assert choose(()).client is None
