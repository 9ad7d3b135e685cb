"""Where a made profile of a mail program finds its servers: on this machine only."""

from __future__ import annotations

from dataclasses import dataclass

ADDRESS = "tester@example.org"
HOST = "127.0.0.1"


@dataclass(frozen=True)
class Servers:
    """The ports of a profile.

    Attributes:
        smtp: where mails go out, without TLS or password.
        imap: where messages are fetched, 0 where the profile has messages of its own only.
    """

    smtp: int = 9
    imap: int = 0
