"""What servers say, in codes and in clean words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.delivery.servers.answers import clean, refused, said
from intact.errors import NotDeliveredReason
from intact.limits import SERVER_ANSWER

Reason = NotDeliveredReason


@pytest.mark.parametrize(
    ("code", "answer", "otherwise", "reason"),
    [
        (550, b"5.1.1 unknown", Reason.RECIPIENT_REFUSED, Reason.RECIPIENT_REFUSED),
        (554, b"5.7.1 denied", Reason.RECIPIENT_REFUSED, Reason.RELAY_REFUSED),
        (550, b"Relaying denied", Reason.RECIPIENT_REFUSED, Reason.RELAY_REFUSED),
        (554, b"5.7.1 spam", Reason.MAIL_REFUSED, Reason.MAIL_REFUSED),
        (552, b"no", Reason.MAIL_REFUSED, Reason.TOO_LARGE),
        (552, b"5.2.2 full", Reason.MAIL_REFUSED, Reason.MAILBOX_FULL),
        (452, b"later", Reason.MAIL_REFUSED, Reason.MAILBOX_FULL),
        (421, b"4.3.2 closing", Reason.SENDER_REFUSED, Reason.SERVER_BUSY),
        (451, b"", Reason.MAIL_REFUSED, Reason.SERVER_BUSY),
        (554, b"5.6.3 8-bit", Reason.MAIL_REFUSED, Reason.NO_EIGHT_BIT),
        (535, b"5.7.8 wrong", Reason.LOGIN_REFUSED, Reason.LOGIN_REFUSED),
        (454, b"4.7.0 later", Reason.LOGIN_REFUSED, Reason.SERVER_BUSY),
    ],
)
def test_code_status_and_words_make_a_reason(code, answer, otherwise, reason):
    """The enhanced status tells more than the code (RFC 3463)."""
    error = refused(otherwise, code, answer, host="h")
    assert error.reason is reason
    assert error.values["host"] == "h"
    assert str(error.values["answer"]).startswith(str(code))


@given(st.binary(max_size=600))
def test_whatever_a_server_says_becomes_one_short_visible_line(answer):
    """Escape sequences, line ends and turned text included."""
    for text in (clean(answer), said(250, answer)):
        assert len(text) <= SERVER_ANSWER
        assert not [char for char in text if char in "\r\n\t\x1b\0\u202e\u2066"]
