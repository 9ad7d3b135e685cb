"""Mail servers as policies set them: what is set, and the server that comes of it."""

from __future__ import annotations

from dataclasses import dataclass

from intact.settings.accounts import Security, Server
from intact.settings.policy.policy import Name

HOST = "mail.example.org"


@dataclass(frozen=True)
class SetServer:
    """A server of the account, set by policies.

    Attributes:
        kind: the field of the account that has it.
        forced: all that is set.
        expected: what comes of it; the usual port of its security, unless another one is set.
    """

    kind: str
    forced: dict[Name, object]
    expected: Server


_SMTP = {Name.SMTP_HOST: HOST}
_IMAP = {Name.IMAP_HOST: HOST}


def _set(
    kind: str, forced: dict[Name, object], port: int, security: Security = Security.TLS
) -> SetServer:
    return SetServer(kind, forced, Server(HOST, port, security))


SET_SERVERS = {
    Name.SMTP_HOST: _set("smtp", _SMTP, 465),
    Name.SMTP_PORT: _set("smtp", {**_SMTP, Name.SMTP_PORT: 2465}, 2465),
    Name.SMTP_SECURITY: _set(
        "smtp", {**_SMTP, Name.SMTP_SECURITY: "starttls"}, 587, Security.STARTTLS
    ),
    Name.IMAP_HOST: _set("imap", _IMAP, 993),
    Name.IMAP_PORT: _set("imap", {**_IMAP, Name.IMAP_PORT: 2993}, 2993),
    Name.IMAP_SECURITY: _set(
        "imap", {**_IMAP, Name.IMAP_SECURITY: "starttls"}, 143, Security.STARTTLS
    ),
}
"""By the policy whose effect it shows."""
