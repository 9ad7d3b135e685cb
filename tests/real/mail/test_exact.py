"""What arrives through real servers is what was sent, octet for octet."""

from __future__ import annotations

import re
from hashlib import sha256

import pytest

from intact.delivery.way import Errand, MailState, Outcome
from intact.mime.lines import to_crlf
from intact.settings.accounts import Security
from intact.submission.submission import Carriage

from .conftest import LARGE, SAMPLES, account, body, open_account

HEADER_SIZE_LIMIT = 102_400
"""Octets of a field that Postfix passes on, if nobody says otherwise."""


def samples_in(mail):
    """What has to be found in a mail that carries these samples as messages."""
    carried = [one for one in mail.attached if one.carriage is not Carriage.FILE]
    return [to_crlf(one.sample.data) for one in carried]


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_postfix_passes_on_what_was_sent(postfix, behind, sending, planned, security):
    """8-bit, dots, nested, no last line end, NUL and long lines as files; the answer is kept."""
    port = postfix.tls if security is Security.TLS else postfix.starttls
    plan = planned(*SAMPLES, each=99)
    before = len(behind.mails)
    receipt = sending(account(port, security)).deliver(plan, Errand())
    assert receipt.outcome is Outcome.SENT
    assert receipt.results[0].answer.startswith("250 2.0.0 Ok: queued as ")
    arrived = behind.wait(before + 1)[-1]
    assert body(arrived) == body(plan.mails[0].data)
    found = samples_in(plan.mails[0])
    assert len(found) == 5
    assert all(sample in arrived for sample in found)
    assert b"X-Unsent" not in arrived


def test_postfix_gets_a_large_mail_with_progress(postfix, behind, sending, planned):
    """1.9 MB; the progress counts up to all of it."""
    plan = planned(LARGE)
    before = len(behind.mails)
    told = []
    sending(account(postfix.tls, Security.TLS)).deliver(plan, Errand(progress=told.append))
    assert body(behind.wait(before + 1)[-1]) == body(plan.mails[0].data)
    sent = [one.sent for one in told]
    assert sent == sorted(sent)
    assert len(set(sent)) > 100
    assert sent[-1] == told[-1].size == plan.mails[0].size


def test_thirty_mails_arrive_each_once(postfix, behind, sending, planned):
    """In one session."""
    plan = planned(*(b"Received: x\r\nSubject: %d\r\n\r\n%d\r\n" % (n, n) for n in range(30)))
    before = len(behind.mails)
    receipt = sending(account(postfix.tls, Security.TLS)).deliver(plan, Errand())
    assert receipt.mails == 30
    arrived = behind.wait(before + 30)[before:]
    assert sorted(map(body, arrived)) == sorted(body(mail.data) for mail in plan.mails)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_dovecot_stores_what_was_made(dovecot, storing, planned, security):
    """In the folder that it marks as the one for drafts, whatever its name is."""
    port = dovecot.tls if security is Security.TLS else dovecot.starttls
    plan = planned(*SAMPLES, each=99)
    receipt = storing(account(port, security, imap=True)).deliver(plan, Errand())
    assert receipt.outcome is Outcome.SAVED
    assert receipt.results[0].state is MailState.SAVED
    stored = dovecot.drafts()[-1]
    assert body(stored) == body(plan.mails[0].data)
    assert all(sample in stored for sample in samples_in(plan.mails[0]))
    assert set(dovecot.flags()) == {"DS"}


def test_dovecot_gets_a_large_draft_with_progress(dovecot, storing, planned):
    """1.9 MB."""
    plan = planned(LARGE)
    told = []
    way = storing(account(dovecot.tls, Security.TLS, imap=True))
    way.deliver(plan, Errand(progress=told.append))
    assert body(dovecot.drafts()[-1]) == body(plan.mails[0].data)
    assert len({one.sent for one in told}) > 100


def sums(mails):
    """What stands behind the header sections, as SHA-256: short where they differ."""
    return sorted(sha256(body(mail)).hexdigest() for mail in mails)


@pytest.fixture
def ways(postfix, dovecot, sending, storing):
    """To both, with TLS from the first octet."""
    return (
        sending(account(postfix.tls, Security.TLS)),
        storing(account(dovecot.tls, Security.TLS, imap=True)),
    )


def is_mended(sample):
    """Whether Postfix would change the header section of an attached message by itself (3.7)."""
    head = sample.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    longest = max(map(len, re.split(rb"\n(?![ \t])", head)))
    return longest > HEADER_SIZE_LIMIT or re.search(rb"^[!-9;-~]+[ \t]+:", head, re.MULTILINE)


def test_every_message_of_the_corpus_goes_through_both(corpus, ways, behind, dovecot, planned):
    """Twenty in a mail; what arrives and what is stored is each mail octet for octet."""
    contents = [path.read_bytes() for path in sorted((corpus / "eml").glob("*.eml"))]
    usual = [one for one in contents if len(one) < 1_000_000 and not is_mended(one)]
    assert len(usual) > 400
    plan = planned(*usual, each=20)
    before, stored = len(behind.mails), len(dovecot.drafts())
    for way in ways:
        assert {one.reason for one in way.deliver(plan, Errand()).results} == {None}
    wanted = sums(mail.data for mail in plan.mails)
    assert sums(dovecot.drafts()[stored:]) == wanted
    assert sums(behind.wait(before + len(plan.mails))[before:]) == wanted


def test_what_postfix_mends_had_left_intact_unharmed(ways, behind, sink, sending, planned):
    """It takes blanks before a colon away, and cuts long fields, in attached messages too.

    A server that does not gets the same mails exactly (header_size_limit, postconf(5)).
    """
    fields = [b"From : a@a.example", b"To: b@b.example" + b",\r\n c@c.example" * 8_000]
    made = [b"Received: x\r\n%s\r\nSubject: a\r\n\r\nb\r\n" % field for field in fields]
    assert all(map(is_mended, made))
    plan = planned(*made)
    before = len(behind.mails)
    ways[0].deliver(plan, Errand())
    sink.start()
    sending(open_account(sink.port)).deliver(plan, Errand())
    wanted = sums(mail.data for mail in plan.mails)
    assert sums(sink.mails) == wanted
    assert not set(sums(behind.wait(before + 2)[before:])) & set(wanted)
