"""Which guide applies, and what must not be done by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.clients.client import Result
from intact.destinations import Form, Rules
from intact.gui.dropping.mimedata import Payload
from intact.source import Origin
from window_builders import (
    client,
    destination,
    source,
)


def test_the_guide_is_the_one_of_the_machine_until_another_is_picked(session):
    """A picked one stays."""
    made = session(default_client=client())
    assert made.guiding.choose(None).client.name == "thunderbird"
    made.choices.choose_client("kmail")
    assert made.guiding.choose(None).client.name == "kmail"


@pytest.mark.parametrize("strict", [True, False])
def test_saved_files_must_not_be_attached_by_hand_where_the_program_makes_no_sample(filled, strict):
    """Only where the destination has that rule; saving itself is never blocked."""
    outlook = replace(client("outlook-2016", "Outlook"), invalid_forms=(Result.EML_FILE,))
    rules = Rules(forms=(Form.MESSAGE_RFC822,), client_form=strict)
    made = filled(count=1, default_client=outlook, destinations=(destination(rules=rules),))
    found = made.guiding.by_hand()
    assert (found is not None and found.values["title"] == "Outlook") is strict
    assert made.samples.rows()[0].goes_out


def test_by_hand_means_in_the_program_the_message_came_from(qtbot, session):
    """That is where a person attaches it, whatever opens mail links here."""
    outlook = replace(client("outlook-2016", "Outlook"), invalid_forms=(Result.EML_FILE,))
    rules = Rules(forms=(Form.MESSAGE_RFC822,), client_form=True)
    made = session(clients=(client(), outlook), destinations=(destination(rules=rules),))
    came = replace(source("a"), client="thunderbird"), replace(source("b"), client="outlook-2016")
    made.take(Payload(others=came[:1]), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 1 and made.settled)
    assert made.guiding.by_hand() is None
    made.take(Payload(others=came[1:]), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 2 and made.settled)
    assert made.guiding.by_hand().values["client"] == "outlook-2016"
