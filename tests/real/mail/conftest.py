"""Servers of this machine's own, an account on them, and samples of every difficult kind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from intact.delivery.imap_draft import ImapDraft
from intact.delivery.journal import Journal
from intact.delivery.servers.secrets import Secrets
from intact.delivery.smtp import Smtp
from intact.delivery.way import Errand, Way
from intact.errors import NotDelivered
from intact.settings.accounts import Account, Auth, Security, Server
from intact.submission.plan import plan
from intact.submission.submission import Plan
from real.mail.authority import HOST, Authority
from real.mail.dovecot import PASSWORD, USER, Dovecot
from real.mail.postfix import Postfix
from real.mail.sink import Sink
from submission_builders import make_request, make_sample

__all__ = ["make_request", "make_sample"]

CRLF = b"\r\n"
HEAD = b"Received: from a.example by b.example\r\nFrom: a@a.example\r\nSubject: "
PLAIN = HEAD + b"plain\r\n\r\n.a dot\r\n..two\r\n.\r\nFrom here\r\n\r\n"
EIGHT = HEAD + "prüfen\r\nX-Raw: ä\r\n\r\nöß €\r\n".encode()
NESTED = HEAD + b"outer\r\nContent-Type: message/rfc822\r\n\r\n" + PLAIN
OPEN = HEAD + b"no line end at the end\r\n\r\nthe end"
NUL = HEAD + b"nul\r\n\r\na\0b\rc\nd\r\n"
LONG = HEAD + b"long\r\n\r\n" + b"x" * 3007 + CRLF
LINES = HEAD + b"998\r\n\r\n" + b"y" * 998 + CRLF + b"." + b"z" * 997 + CRLF
LARGE = HEAD + b"large\r\n\r\n" + (b"0123456789abcdef" * 4 + CRLF) * (1_900_000 // 66)
THREE = tuple(b"Received: x\r\nSubject: %d\r\n\r\n" % number for number in (1, 2, 3))
SAMPLES = (PLAIN, EIGHT, NESTED, OPEN, NUL, LONG, LINES)


class Nowhere:
    """A machine without a keyring."""

    name = ""

    def read(self, name: str) -> None:
        """Nothing is kept."""

    def write(self, name: str, text: str) -> bool:
        """Keeps nothing."""
        return False

    def remove(self, name: str) -> None:
        """There is nothing."""


class Machine:
    """A system that has a private folder and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def private_folder(self) -> Path:
        """Where the journal lies."""
        return self._folder


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Whom this process trusts while a test runs."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def _trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))


@pytest.fixture
def sink() -> Iterator[Sink]:
    """A mail server in this process, not started yet."""
    server = Sink()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    """A mailbox."""
    server = Dovecot(authority)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="module")
def behind() -> Iterator[Sink]:
    """Where Postfix passes mails on to."""
    server = Sink()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def postfix(authority: Authority, dovecot: Dovecot, behind: Sink) -> Iterator[Postfix]:
    """A submission server."""
    server = Postfix(authority, dovecot, behind.port)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture
def secrets() -> Secrets:
    """Nothing kept yet."""
    return Secrets(Nowhere())


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """An empty one."""
    return Journal(Machine(tmp_path))


def account(
    port: int, security: Security = Security.STARTTLS, *, imap: bool = False, **changes: object
) -> Account:
    """An account on this machine."""
    server = Server(str(changes.pop("host", HOST)), port, security)
    which = {"imap": server} if imap else {"smtp": server}
    return Account("work", USER, **which, **changes)


def open_account(port: int) -> Account:
    """One without login and protection."""
    return account(port, Security.PLAIN, auth=Auth.NONE)


@pytest.fixture
def sending(secrets: Secrets, journal: Journal) -> Callable[..., Smtp]:
    """A way to a server, logged in with this password."""

    def of(chosen: Account, password: str = PASSWORD) -> Smtp:
        secrets.keep(chosen, password, store=False)
        return Smtp(chosen, secrets, journal)

    return of


@pytest.fixture
def storing(secrets: Secrets, journal: Journal) -> Callable[..., ImapDraft]:
    """A way to a mailbox, logged in with this password."""

    def of(chosen: Account, password: str = PASSWORD) -> ImapDraft:
        secrets.keep(chosen, password, store=False)
        return ImapDraft(chosen, secrets, journal)

    return of


@pytest.fixture
def planned(make_sample: Callable[..., object], make_request: Callable[..., object]) -> object:
    """Mails with these samples, so many in each."""

    def of(*contents: bytes, each: int = 1) -> Plan:
        samples = [make_sample(content) for content in contents]
        return plan(samples, make_request(samples_per_mail=each))

    return of


def body(mail: bytes) -> bytes:
    """What stands behind the outer header section: all parts, octet for octet."""
    return mail.partition(CRLF + CRLF)[2]


def failure(way: Way, plan: Plan, errand: Errand | None = None) -> NotDelivered:
    """What a delivery fails with."""
    with pytest.raises(NotDelivered) as caught:
        way.deliver(plan, errand or Errand())
    return caught.value


def answering(*answers: str) -> Callable[[object], Awaitable[str]]:
    """A sink's answers to one mail after the other."""
    left = list(answers)

    async def says(_: object) -> str:
        return left.pop(0) if left else "250 kept"

    return says
