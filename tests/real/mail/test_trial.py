"""The test of an account: step by step, and nothing is sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.delivery.servers.trial import Step, try_account
from intact.errors import NotDeliveredReason
from intact.settings.accounts import Auth, Security, Server
from real.mail.authority import HOST
from real.mail.dovecot import PASSWORD
from real.mail.postfix import LIMIT

from .conftest import account
from .test_imap import Mailbox, open_mailbox, scripted

Reason = NotDeliveredReason


@pytest.fixture
def both(postfix, dovecot):
    """An account on both servers."""
    return replace(
        account(postfix.starttls),
        imap=Server(HOST, dovecot.tls, Security.TLS),
    )


def steps(chosen, secrets, **asked):
    """All steps, with the reasons of those that failed."""
    return [
        (one.step, one.error and one.error.reason) for one in try_account(chosen, secrets, **asked)
    ]


def test_all_goes_well(both, secrets, behind):
    """The folder and the largest mail are told; no mail went."""
    secrets.keep(both, PASSWORD, store=False)
    before = len(behind.mails)
    tried = list(try_account(both, secrets))
    assert [one.step for one in tried] == list(Step)
    assert [one.error for one in tried] == [None] * len(Step)
    assert tried[3].limit == LIMIT
    assert tried[-1].folder == "Entw\u00fcrfe"
    assert len(behind.mails) == before


def test_each_server_ends_at_its_first_no(both, secrets):
    """A wrong password at both."""
    secrets.keep(both, "wrong", store=False)
    assert [one for one in steps(both, secrets) if one[1]] == [
        (Step.SMTP_LOGIN, Reason.LOGIN_REFUSED),
        (Step.IMAP_LOGIN, Reason.LOGIN_REFUSED),
    ]


def test_a_password_that_is_not_known_is_asked_for(both, secrets):
    """Before anything is said to a server."""
    assert steps(both, secrets)[2] == (Step.SMTP_LOGIN, Reason.PASSWORD_NEEDED)


def test_a_server_that_relays_nothing_is_told(postfix, secrets):
    """It is reached, and takes nothing without a login."""
    chosen = account(postfix.starttls, auth=Auth.NONE)
    assert steps(chosen, secrets)[-1] == (Step.SMTP_SEND, Reason.RELAY_REFUSED)


def test_a_mail_that_would_be_too_large_is_told(both, secrets):
    """Before it is made."""
    secrets.keep(both, PASSWORD, store=False)
    assert steps(both, secrets, size=LIMIT + 1)[3] == (Step.SMTP_SEND, Reason.TOO_LARGE)


def test_names_and_ports_that_are_wrong_are_told(secrets):
    """In the first step."""
    wrong = account(465, Security.TLS, host="no-such-host.invalid")
    assert steps(wrong, secrets) == [(Step.SMTP_CONNECT, Reason.NO_SUCH_SERVER)]
    wrong = account(1, Security.TLS, host="127.0.0.1")
    assert steps(wrong, secrets) == [(Step.SMTP_CONNECT, Reason.CONNECTION_REFUSED)]


def test_the_name_of_a_folder_is_shown_safely(secrets):
    """A server may name it so that it turns what stands around it."""

    def turned(line):
        box = Mailbox(line)
        tag, _ = box.until("LIST")
        line.say('* LIST (\\Drafts) "/" "&IC4-x"', f"{tag} OK done")
        box.until("LOGOUT")

    with scripted(turned) as server:
        tried = list(try_account(open_mailbox(server.port), secrets))
    assert tried[-1].folder == "\u27e8U+202E\u27e9x"
