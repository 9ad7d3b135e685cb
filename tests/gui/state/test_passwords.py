"""Whose password a delivery failed for."""

from __future__ import annotations

import pytest

from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Account, Auth, Server
from intact.settings.settings import Settings
from window_builders import FakeWay

REFUSED = NotDelivered(NotDeliveredReason.LOGIN_REFUSED)


def account(name, auth=Auth.PASSWORD, **changes):
    """An account that sends."""
    return Account(name, "ada@example.org", smtp=Server("out.example", 465), auth=auth, **changes)


@pytest.fixture
def passwords(session):
    """Those of a person with several accounts."""
    accounts = (account("work"), account("work-2"), account("open", Auth.NONE))
    return session(settings=Settings(accounts=accounts)).passwords


@pytest.mark.parametrize("name", ["smtp-work", "imap-draft-work", "smtp-work-2"])
def test_a_way_to_a_server_names_its_account(passwords, name):
    """Whole: a name may be the beginning of another one."""
    found = passwords.account_of(FakeWay(name))
    assert found.name == name.removeprefix("imap-draft-").removeprefix("smtp-")


@pytest.mark.parametrize("name", ["thunderbird", "smtp-", "smtp-gone", "work"])
def test_other_ways_have_no_account(passwords, name):
    """A program keeps its passwords itself, and an account may have been deleted meanwhile."""
    assert passwords.account_of(FakeWay(name)) is None
    assert not passwords.wanted(FakeWay(name), REFUSED)


@pytest.mark.parametrize(
    ("reason", "wanted"),
    [
        (NotDeliveredReason.PASSWORD_NEEDED, True),
        (NotDeliveredReason.LOGIN_REFUSED, True),
        (NotDeliveredReason.CONNECTION_LOST, False),
        (NotDeliveredReason.NO_LOGIN_METHOD, False),
    ],
)
def test_a_password_is_asked_for_only_where_one_would_help(passwords, reason, wanted):
    """Nobody types a password because a line broke."""
    assert passwords.wanted(FakeWay("smtp-work"), NotDelivered(reason)) is wanted


def test_without_a_login_no_password_is_asked_for(passwords):
    """The server refused, but there is none to give."""
    assert not passwords.wanted(FakeWay("smtp-open"), REFUSED)
