"""Access tokens from a command."""

from __future__ import annotations

import sys

import pytest

from intact.delivery.servers.secrets import Secret
from intact.delivery.servers.tokens import access_token, bearer
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import TOKEN_BYTES
from intact.settings.accounts import Account, Auth


def account(program, auth=Auth.XOAUTH2):
    """An account whose command is this program text."""
    command = (sys.executable, "-c", program) if program else ()
    return Account("work", "m=e,x@example.org", auth=auth, token_command=command)


def test_a_token_is_what_the_command_prints():
    """Without the line end."""
    assert access_token(account("print('ya29.a-b_c~d+/e==')")).text == "ya29.a-b_c~d+/e=="


@pytest.mark.parametrize(
    "program",
    [
        "",
        "print()",
        "print('a b')",
        "print('t0ken\\x01auth=x')",
        "print('t0ken\\nA1 NOOP')",
        f"print('t' * {TOKEN_BYTES + 1})",
        "print('t0ken'); raise SystemExit(3)",
        "import sys; sys.stderr.write('t0ken')",
    ],
)
def test_what_is_no_token_is_not_used_and_shown_nowhere(program):
    """The error names the program only."""
    with pytest.raises(NotDelivered) as caught:
        access_token(account(program))
    assert caught.value.reason is NotDeliveredReason.TOKEN_FAILED
    error = caught.value
    assert "t0ken" not in repr((error, error.values, error.__cause__, error.__context__))


def test_the_first_response_is_written_as_published():
    """RFC 7628 4.1, with the user escaped (RFC 5801 4); and Google's form."""
    token = Secret("vF9d")
    made = bearer(account("", Auth.OAUTHBEARER), "server.example.com", 143, token)
    assert made == (
        b"n,a=m=3De=2Cx@example.org,\x01host=server.example.com\x01port=143\x01"
        b"auth=Bearer vF9d\x01\x01"
    )
    assert bearer(account(""), "h", 1, token) == (
        b"user=m=e,x@example.org\x01auth=Bearer vF9d\x01\x01"
    )
