"""Accounts on mail servers: where they are, and how to log in; never a secret.

Intact sends by SMTP submission (RFC 6409) and stores drafts by IMAP (RFC 9051) only with an account
that the person, or later the organisation's policy, has set up here.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from intact.limits import ACCOUNTS, DOMAIN_CHARACTERS

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_LOCAL = re.compile(r"[A-Za-z0-9'+=_~.-]{1,64}")
"""As `submission.address` lets through."""
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?")
"""A host name in ASCII (other scripts in the form of RFC 5890), or an address."""


class Security(StrEnum):
    """How the connection is protected; there is no "if possible"."""

    TLS = "tls"  # from the first octet (RFC 8314): 465 and 993
    STARTTLS = "starttls"  # after a command, and never without: 587 and 143
    PLAIN = "plain"  # only to this very machine


class Auth(StrEnum):
    """How to log in."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    XOAUTH2 = "xoauth2"  # Google's and Microsoft's form of OAUTHBEARER
    OAUTHBEARER = "oauthbearer"  # RFC 7628
    NONE = "none"  # the server knows this machine


@dataclass(frozen=True, slots=True)
class Server:
    """One server."""

    host: str
    port: int
    security: Security = Security.TLS


@dataclass(frozen=True, slots=True)
class Account:
    """A mailbox and its servers.

    Attributes:
        name: short and stable, for the command line ("work"): a-z, 0-9 and hyphens.
        address: the person's own address; mails come from it.
        smtp: where mails are sent, None where that is not wanted.
        imap: where drafts are stored, None likewise.
        user: to log in with; "" takes the address.
        token_command: program and arguments that print an access token for OAuth; run without a
            shell, its output is used once and kept nowhere.
        drafts: the folder for drafts; "" takes the one the server marks (RFC 6154).
    """

    name: str
    address: str
    smtp: Server | None = None
    imap: Server | None = None
    user: str = ""
    auth: Auth = Auth.PASSWORD
    token_command: tuple[str, ...] = ()
    drafts: str = ""

    @property
    def login(self) -> str:
        """Whom the server knows."""
        return self.user or self.address


class Mistake(StrEnum):
    """What keeps an account from being used."""

    NAME = "name"  # does not fit the grammar, or another account has it
    ADDRESS = "address"
    NO_SERVER = "no-server"
    HOST = "host"
    PORT = "port"
    PLAIN = "plain"  # unprotected, to another machine
    USER = "user"  # holds what no login may hold
    NO_TOKEN_COMMAND = "no-token-command"  # noqa: S105 - a code
    DRAFTS = "drafts"  # a name of a folder with line ends


def mistakes(account: Account, others: Sequence[Account] = ()) -> tuple[Mistake, ...]:
    """What is wrong with an account; empty where it can be used."""
    servers = [one for one in (account.smtp, account.imap) if one is not None]
    oauth = account.auth in {Auth.XOAUTH2, Auth.OAUTHBEARER}
    taken = any(other.name == account.name for other in others)
    local, at, domain = account.address.rpartition("@")
    wrong = {
        Mistake.NAME: taken or not _NAME.fullmatch(account.name),
        Mistake.ADDRESS: not (at and _LOCAL.fullmatch(local) and _fits_host(domain)),
        Mistake.NO_SERVER: not servers,
        Mistake.HOST: not all(_fits_host(one.host) for one in servers),
        Mistake.PORT: not all(0 < one.port < 65_536 for one in servers),
        Mistake.PLAIN: any(
            one.security is Security.PLAIN and not is_loopback(one.host) for one in servers
        ),
        Mistake.USER: not _is_clean(account.user.replace(" ", "")),
        Mistake.NO_TOKEN_COMMAND: oauth and not account.token_command,
        Mistake.DRAFTS: not account.drafts.isprintable(),
    }
    return tuple(mistake for mistake, is_so in wrong.items() if is_so)


def usable(accounts: Sequence[Account]) -> tuple[Account, ...]:
    """The accounts to send with, of those that are set up."""
    found: dict[str, Account] = {}
    for one in accounts[:ACCOUNTS]:
        if one.name not in found and not mistakes(one):
            found[one.name] = one
    return tuple(found.values())


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, as far as its name tells."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _fits_host(host: str) -> bool:
    return len(host) <= DOMAIN_CHARACTERS and bool(_HOST.fullmatch(host) or host == "::1")


def _is_clean(text: str) -> bool:
    return text.isprintable() and " " not in text
