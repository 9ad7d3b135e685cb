"""The ways of accounts: where they stand, when they are offered, and what they load."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import Absence, Errand, Keeps
from intact.delivery.ways import server_ways, ways
from intact.destinations import Channel
from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Account, Server
from intact.submission.plan import plan_files

BOTH = Account(
    "work", "me@example.org", smtp=Server("a.example", 465), imap=Server("a.example", 993)
)
ONE = b"Subject: one\r\n\r\n"


def test_each_server_of_an_account_is_a_way(system):
    """Sending first; behind the programs that keep the bytes, before those that do not."""
    store = replace(BOTH, name="home", smtp=None)
    names = [one.name for one in ways(system, (BOTH, store))]
    first = names.index("smtp-work")
    assert names[first : first + 3] == ["smtp-work", "imap-draft-work", "imap-draft-home"]
    assert names[first - 1] == "mutt"
    assert names[first + 3 :] == ["evolution", "kmail", "save-drafts", "save-samples"]
    assert ways(system)[0].name == names[0]


def test_they_are_offered_wherever_there_is_a_mail(system, make_plan, make_sample, make_request):
    """Also for samples no program could be given; `program` names the mailbox."""
    files = plan_files([make_sample(ONE)], make_request(channel=Channel.SUPPORT_CASE))
    for way in server_ways(system, (BOTH,), Secrets()):
        assert way.keeps is Keeps.EXACT
        here = way.available(make_plan(ONE, b"Subject: x\r\n\r\na\0b"))
        assert (here.here, here.program) == (True, "me@example.org")
        assert way.available(files).absence is Absence.NO_MAIL
        with pytest.raises(NotDelivered) as caught:
            way.deliver(files, Errand())
        assert caught.value.reason is NotDeliveredReason.CANNOT_CARRY


def test_an_address_that_no_mail_can_come_from_is_told(system, make_plan):
    """Before anything is connected to."""
    odd = replace(BOTH, address="a..b@example.org")
    for way in server_ways(system, (odd,), Secrets()):
        with pytest.raises(NotDelivered) as caught:
            way.deliver(make_plan(ONE), Errand())
        assert caught.value.reason is NotDeliveredReason.SENDER_REFUSED
