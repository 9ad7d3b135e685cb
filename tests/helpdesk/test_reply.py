"""The ready answer says what went wrong and how to do it right, in the person's own program."""

from __future__ import annotations

import pytest

from intact.checks.arrival import Outcome
from intact.clients import catalogue
from intact.clients.catalogue import GENERAL
from intact.clients.guide_words import GuideWords
from intact.helpdesk.reply import ReplyWords, needs_reply, write

CLIENTS = catalogue.load_all()
THUNDERBIRD = CLIENTS.named("thunderbird")


def test_it_names_the_mistake_and_the_steps():
    """Numbered, in the words of that program's menus."""
    text = write(Outcome.PASTED, THUNDERBIRD, ReplyWords(), GuideWords())
    assert "pasted into the text of your mail" in text
    assert "in Thunderbird like this:" in text
    assert "\n1. " in text
    assert "Forward As" in text
    assert "Attach that file to a new mail" in text


def test_where_nobody_knows_the_program_it_is_not_named():
    """A sentence "in Any other program like this" is none."""
    text = write(Outcome.PASTED, CLIENTS.named(GENERAL), ReplyWords(), GuideWords())
    assert "\n\nPlease send it once more, like this:\n\n1. " in text
    assert "other program" not in text.partition("1. ")[0]


@pytest.mark.parametrize("client", CLIENTS.clients, ids=lambda one: one.name)
def test_there_is_an_answer_for_every_program(client):
    """With a way that works, or the advice to take another program; and no jargon."""
    text = write(Outcome.PASTED, client, ReplyWords(), GuideWords())
    assert "\n1. " in text or "in another mail program" in text
    assert "message/rfc822" not in text
    assert "Intact" not in text, "whoever gets the answer need not have Intact"


@pytest.mark.parametrize("outcome", Outcome)
def test_every_mistake_has_its_words(outcome):
    """And what is well needs no answer."""
    if needs_reply(outcome):
        assert write(outcome, THUNDERBIRD, ReplyWords(), GuideWords())
    else:
        assert outcome not in ReplyWords().reasons
