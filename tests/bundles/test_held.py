"""Mail folders in memory: what a drag brought is taken as it is."""

from __future__ import annotations

import threading

import pytest

from bundle_files import Unpacking, mail
from intact import limits
from intact.bundles import held
from intact.bundles.opening import every, opened
from intact.intake import Refused
from intact.source import Origin, Source


def evolution(count: int) -> Source:
    """What Evolution drags: messages without an empty line between them (facts 2.3)."""
    entries = (
        b"From a@example.org Fri Nov 20 09:15:00 2026\n"
        + mail(str(number)).replace(b"\r\n", b"\n").rstrip(b"\n")
        + b"\n"
        for number in range(count)
    )
    return Source(b"".join(entries), "Messages from Inbox", Origin.DROP, "evolution")


@pytest.mark.parametrize("count", [2, limits.TAKEN_AT_ONCE + 10])
def test_all_messages_of_a_drag_are_taken_whatever_their_number(count):
    """Nobody has to choose again; each knows its place and its program."""
    source = evolution(count)
    found = list(opened(source, Unpacking(), threading.Event()))
    assert len(found) == count
    assert b"".join(one.data for one in found) == source.data
    assert {one.client for one in found} == {"evolution"}
    assert [one.name for one in found[:2]] == ["Messages from Inbox (1)", "Messages from Inbox (2)"]
    assert [one.member for one in found[:2]] == ["1", "2"]
    assert list(every([source], Unpacking())) == found


def test_a_single_message_keeps_the_name_of_its_file():
    """It is the whole file."""
    source = evolution(1)
    assert list(held.messages(source)) == [source]


def test_a_message_that_is_too_large_is_refused_alone(monkeypatch):
    """The others are taken."""
    source = evolution(3)
    first, _, last = held.messages(source)
    large = Source(first.data + b"x" * 500 + b"\n" + last.data, source.name, Origin.DROP)
    monkeypatch.setattr(limits, "SOURCE_BYTES", len(first.data) + 100)
    refused, taken = held.messages(large)
    assert isinstance(refused, Refused)
    assert refused.member == "1"
    assert taken.data == last.data


def test_lines_beyond_the_limit_are_told(monkeypatch):
    """What is left then is no message."""
    entries = held.mailbox.Entries
    monkeypatch.setattr(held.mailbox, "Entries", lambda octets: entries(octets, 1))
    *taken, refused = held.messages(evolution(4))
    assert isinstance(refused, Refused)
    assert len(taken) < 4


def test_an_ordinary_message_is_no_mail_folder():
    """A field may be called From."""
    assert not held.is_mail_folder(Source(b"From: a\r\n\r\n", "a", Origin.DROP))
    assert held.is_mail_folder(evolution(1))
