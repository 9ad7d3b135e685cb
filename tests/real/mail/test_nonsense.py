"""Servers that say anything at all: the only thing that comes out is a NotDelivered."""

from __future__ import annotations

import random

import pytest

from intact.delivery.way import Errand
from intact.errors import NotDelivered
from real.mail.scripted import Scripted

from .conftest import PLAIN, open_account
from .test_imap import open_mailbox

WORDS = [
    b"220 hello\r\n",
    b"250-",
    b"250 ",
    b"334 ",
    b"* OK ",
    b"* PREAUTH [CAPABILITY IMAP4rev1 \xff] x\r\n",
    b"* CAPABILITY IMAP4rev1 \xff\r\n",
    b'* LIST (\\Drafts) "/" {3}\r\nabc\r\n',
    b"* {5}\r\n",
    b"+ go\r\n",
    b"OK done\r\n",
    b"BAD\r\n",
    b"\r\n",
    b"\0",
    b"\xe4\xff",
    b"SIZE 99999999999999999999999\r\n",
    b"SIZE \xb2\r\n",
    b"AUTH PLAIN\r\n",
]


def babble(seed):
    """A server that answers each line with words at random, then hangs up."""
    chance = random.Random(seed)  # noqa: S311 - nothing is secret

    def play(line):
        tag = ""
        for _ in range(12):
            words = chance.choices(WORDS, k=chance.randint(1, 4))
            if tag and chance.random() < 0.7:
                words.append(f"{tag} {chance.choice(['OK', 'NO', 'BAD'])} [X] said\r\n".encode())
            line.made.sendall(b"".join(words))
            heard = line.hear()
            if not heard:
                return
            tag = heard.partition(" ")[0]

    return play


@pytest.mark.parametrize("seed", range(60))
def test_a_server_that_babbles_is_told_as_such(sending, storing, planned, seed, monkeypatch):
    """By SMTP and by IMAP; a server may even guess its way through."""
    monkeypatch.setattr("intact.delivery.servers.smtp_talk.COMMAND_SECONDS", 0.3)
    monkeypatch.setattr("intact.delivery.servers.imap_talk.COMMAND_SECONDS", 0.3)
    monkeypatch.setattr("intact.delivery.servers.imap_session.GOODBYE_SECONDS", 0.1)
    monkeypatch.setattr("intact.delivery.servers.smtp_talk.GOODBYE_SECONDS", 0.1)
    server = Scripted(babble(seed))
    try:
        for way in (sending(open_account(server.port)), storing(open_mailbox(server.port))):
            try:
                way.deliver(planned(PLAIN), Errand())
            except NotDelivered as error:
                assert error.values  # noqa: PT017 - anything else fails the test
    finally:
        server.stop()
