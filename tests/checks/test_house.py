"""Colleagues are told from strangers."""

from __future__ import annotations

import pytest

from intact.checks.house import from_same_house
from intact.sample import Mailbox, MessageState, Place, Recipient


@pytest.fixture
def together(make_sample, make_case):
    """Whether a message from that sender came from the same house."""

    def ask(sender, recipient="", own=("ada@corp.example",), **facts):
        recipients = (Recipient(recipient, Place.TO),) if recipient else ()
        sample = make_sample(sender=Mailbox("", sender), recipients=recipients, **facts)
        return from_same_house(make_case(sample, own_addresses=own))

    return ask


@pytest.mark.parametrize(
    "sender", ["bob@corp.example", "BOB@Corp.Example.", "bob@mail.corp.example"]
)
def test_the_domain_of_an_own_address_or_one_below_is_the_same_house(together, sender):
    """Whatever its case."""
    assert together(sender)


@pytest.mark.parametrize("sender", ["eve@evilcorp.example", "eve@example", "eve", ""])
def test_any_other_domain_is_not(together, sender):
    """A common end of the name is not enough, nor is a top-level domain."""
    assert not together(sender)


def test_the_address_it_went_to_tells_where_own_addresses_are_not_set(together):
    """Its domain is the person's own, as a rule."""
    assert together("bob@corp.example", "ada@corp.example", own=())
    assert not together("eve@elsewhere.example", "ada@corp.example", own=())


def test_customers_of_one_provider_are_strangers(together):
    """But a person who forwards to their own address is not."""
    assert not together("eve@gmail.com", "ada@gmail.com", own=())
    assert together("ada@gmail.com", own=("Ada@gmail.com",))


@pytest.mark.parametrize("state", [MessageState.DRAFT, MessageState.SENT, MessageState.UNKNOWN])
def test_what_was_never_received_is_the_writers_own(together, state):
    """Nobody but them has it."""
    assert together("eve@elsewhere.example", state=state)
