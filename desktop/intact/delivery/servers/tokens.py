"""Access tokens for OAuth: from a command the person or the organisation has set up.

Such a command (of an identity provider, or around a refresh token) prints a token and nothing else.
It is run without a shell, gets no text of Intact's, and its output is kept nowhere.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

from intact.delivery.servers.secrets import Secret
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import TOKEN_BYTES, TOKEN_SECONDS
from intact.settings.accounts import Account, Auth
from intact.system.output import output_of

_TOKEN: Final = re.compile(rb"[A-Za-z0-9._~+/=-]{1,%d}" % TOKEN_BYTES)
"""RFC 6750 2.1: nothing that could end the line of a command."""


def access_token(account: Account) -> Secret:
    """What the account's command prints.

    Raises:
        NotDelivered: TOKEN_FAILED; `program` names the command.
    """
    program = PurePath(account.token_command[0]).name if account.token_command else ""
    printed = (output_of(account.token_command, TOKEN_SECONDS) or b"").strip()
    if not _TOKEN.fullmatch(printed):
        raise NotDelivered(NotDeliveredReason.TOKEN_FAILED, program=program)
    return Secret(printed.decode("ascii"))


def bearer(account: Account, host: str, port: int, token: Secret) -> bytes:
    """The first response of XOAUTH2 or OAUTHBEARER (RFC 7628 3.1)."""
    if account.auth is Auth.XOAUTH2:
        return f"user={account.login}\x01auth=Bearer {token.text}\x01\x01".encode()
    user = account.login.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 4
    form = f"n,a={user},\x01host={host}\x01port={port}\x01auth=Bearer {token.text}\x01\x01"
    return form.encode()
