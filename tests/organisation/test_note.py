"""The log tells which policies hold, for the helpdesk; none of their values."""

from __future__ import annotations

import logging

from intact.log.events import LOGGER
from intact.organisation.organisation import Organisation, note_policies
from intact.settings.policy.policy import Name
from organisations import organisation


def written(caplog, monkeypatch, made):
    """What one look writes."""
    monkeypatch.setattr(LOGGER, "propagate", True)
    with caplog.at_level(logging.INFO, LOGGER.name):
        note_policies(made)
    return caplog.text


def test_names_are_written_and_no_values(caplog, monkeypatch):
    """Addresses and contacts stay out; so do names that somebody made up."""
    forced = {
        Name.MODERATOR_ADDRESS: "anna@example.org",
        Name.KEEP_HISTORY: "secret",
        "Anna Example": "x",
        "AnnaExample": "x",
    }
    text = written(caplog, monkeypatch, organisation(forced, {Name.HISTORY_DAYS: 30}))
    assert "policies forced=ModeratorAddress,KeepHistory" in text
    assert "recommended=HistoryDays" in text
    assert "not_used=KeepHistory" in text
    assert not any(word in text for word in ("anna", "Anna", "secret"))


def test_without_policies_nothing_is_written(caplog, monkeypatch):
    """Most machines have none."""
    assert written(caplog, monkeypatch, Organisation()) == ""
