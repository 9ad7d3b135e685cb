"""Accounts in words."""

from __future__ import annotations

import pytest

from intact.delivery.servers.steps import Step
from intact.gui.accounts.words import AUTHS, SECURITIES, mistake_words, step_words, text
from intact.settings.accounts import Auth, Mistake, Security


@pytest.mark.parametrize("mistake", Mistake)
def test_every_mistake_has_a_sentence(qapp, mistake):
    """Which says what to change."""
    assert mistake_words(mistake).endswith(".")


@pytest.mark.parametrize("step", Step)
def test_every_step_has_a_sentence(qapp, step):
    """With what was learnt on the way; text of the server's is made safe."""
    said = step_words(step, limit=2_000_000, folder="a\u202eb")
    assert "2.0 MB" in said
    assert "\u202e" not in said


def test_every_choice_has_words(qapp):
    """Without a term of the standards."""
    assert set(SECURITIES) == set(Security)
    assert set(AUTHS) == set(Auth)
    shown = " ".join(map(text, (*SECURITIES.values(), *AUTHS.values())))
    assert "TLS" not in shown
    assert "OAUTH" not in shown
