"""What became of a mail, in words."""

from __future__ import annotations

import pytest

from intact.delivery.way import MailResult, MailState
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.wording.results import result_words
from intact.gui.wording.server_texts import FAILURES, MENDED_IN_SETTINGS


@pytest.mark.parametrize("state", MailState)
def test_every_state_has_words(qapp, state):
    """And the server's answer stays behind them, made safe."""
    result = MailResult(1, state, "250 \u202eok", NotDeliveredReason.MAIL_REFUSED)
    words = result_words(result)
    assert words.title
    assert "250" not in words.title + words.why + words.what_to_do
    assert "\u202e" not in words.term


@pytest.mark.parametrize("reason", NotDeliveredReason)
def test_every_failure_says_what_to_do(qapp, reason):
    """Whatever the reason is."""
    words = result_words(MailResult.failed(1, NotDelivered(reason)))
    assert words.title.endswith(".")
    assert words.what_to_do.endswith(".")


def test_what_may_have_arrived_says_where_to_look(qapp):
    """Drafts stand elsewhere than sent mails."""
    unknown = MailResult(1, MailState.UNKNOWN)
    assert "sent mails" in result_words(unknown, "smtp-work").what_to_do
    assert "drafts" in result_words(unknown, "imap-draft-work").what_to_do


def test_what_went_earlier_is_not_called_sent_now(qapp):
    """It did not go a second time."""
    words = result_words(MailResult(1, MailState.SENT, values={"before": 1}))
    assert "earlier" in words.title
    assert "second time" in words.why


def test_who_is_sent_to_the_settings_gets_a_button_to_them():
    """Those whose sentence names the settings, and a name that is not known."""
    sent = {reason for reason, said in FAILURES.items() if "in the settings" in said.what_to_do}
    assert sent | {NotDeliveredReason.NO_SUCH_SERVER} == MENDED_IN_SETTINGS
