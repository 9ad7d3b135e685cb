"""A password is in no file, no log, no argument and no error, whatever goes wrong."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from intact.delivery import record
from intact.delivery.way import Errand
from intact.errors import NotDelivered
from intact.log.file import end_log, keep_log
from intact.settings.accounts import Security
from intact.settings.settings import Settings
from intact.settings.store import Store

from .conftest import PLAIN, Machine, account, body

WRONG = "n0t-the-passw0rd"


class Logged(Machine):
    """A machine that has a name, too."""

    name = "linux"


@pytest.fixture
def place(tmp_path):
    """Where Intact writes everything it writes, with a log."""
    assert keep_log(Logged(tmp_path)) is not None
    yield tmp_path
    end_log()


@pytest.fixture
def told(monkeypatch):
    """All that Python is told about: files opened, programs started, octets sent by libraries."""
    heard = []
    looking = [True]

    def hear(event, arguments):
        if looking and event in {"open", "subprocess.Popen", "os.putenv", "import"}:
            heard.append(repr((event, arguments)))

    sys.addaudithook(hear)
    yield heard
    looking.clear()


@pytest.fixture
def accounts(postfix, dovecot):
    """To send with, and to store drafts in."""
    return (
        account(postfix.tls, Security.TLS),
        account(dovecot.tls, Security.TLS, imap=True),
    )


@pytest.fixture
def ways(sending, storing, accounts):
    """Both ways out, logged in with some password."""
    return lambda *password: (sending(accounts[0], *password), storing(accounts[1], *password))


def test_a_failed_and_a_good_delivery_leave_no_secret(ways, accounts, planned, place, told):
    """Neither the right password nor a wrong one; nor a word of a sample."""
    Store(place / "settings").save(Settings(accounts=accounts))
    for way in ways(WRONG):
        with pytest.raises(NotDelivered) as caught:
            record.deliver(way, planned(PLAIN), Errand())
        error = caught.value
        told.append(repr((error, error.values, error.__cause__, error.__context__)))
    told += [repr(record.deliver(way, planned(PLAIN), Errand())) for way in ways()]
    files = [path.read_bytes() for path in Path(place).rglob("*") if path.is_file()]
    assert len(files) >= 2
    everything = b"\n".join([*files, "\n".join(told).encode()])
    assert b"login-refused" in everything
    for secret in (WRONG.encode(), "p\u00e4ssw\u00f6rd".encode(), b"p\\xe4ssw", body(PLAIN)):
        assert secret not in everything
