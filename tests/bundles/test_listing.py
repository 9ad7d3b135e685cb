"""Heads are asked for a few at a time, and one bad message hides no other."""

from __future__ import annotations

import threading

import pytest

from bundle_files import mail, mail_folder
from intact import limits
from intact.bundles import listing
from intact.bundles.mail_folder import MailFolderBundle
from intact.errors import Unreadable, UnreadableReason
from intact.formats.heads import UNKNOWN, head


class Reader:
    """Reads heads in this process, notes how many at a time, and dies of some."""

    def __init__(self, poison: bytes = b"\0") -> None:
        self.asked: list[int] = []
        self._poison = poison

    def heads(self, sections, cancelled=None):
        """The heads, or nothing where one of the sections is poison."""
        self.asked.append(len(sections))
        if any(self._poison in section for section in sections):
            raise Unreadable(UnreadableReason.READER_DIED)
        return tuple(map(head, sections))


@pytest.fixture
def bundle(tmp_path):
    """A mail folder with thirty messages."""
    messages = [mail(f"number {number}") for number in range(30)]
    made = MailFolderBundle(mail_folder(tmp_path / "Inbox", *messages))
    made.find(lambda octets: None)
    return made


def subjects(heads):
    """What they are about."""
    return [one.subject for one in heads]


def test_the_heads_come_in_order(bundle):
    """In one question."""
    reader = Reader()
    heads = listing.heads(bundle, range(5, 15), reader, threading.Event())
    assert subjects(heads) == [f"number {number}" for number in range(5, 15)]
    assert reader.asked == [10]


def test_one_that_no_child_can_read_hides_no_other(bundle):
    """It is found in a few steps, and shown as what it is called."""
    reader = Reader(poison=b"number 17\n")
    heads = listing.heads(bundle, range(30), reader, threading.Event())
    wanted = [f"number {number}" for number in range(30)]
    wanted[17] = ""
    assert subjects(heads) == wanted
    assert heads[17] == UNKNOWN
    assert len(reader.asked) < 20


def test_large_sections_go_in_several_questions(bundle, monkeypatch):
    """A pipe takes only so much at a time, but always one."""
    monkeypatch.setattr(limits, "HEADS_BYTES", 400)
    reader = Reader()
    heads = listing.heads(bundle, range(30), reader, threading.Event())
    assert len(heads) == sum(reader.asked) == 30
    assert 1 < max(reader.asked) < 5
    monkeypatch.setattr(limits, "HEADS_BYTES", 1)
    assert len(listing.heads(bundle, range(4), Reader(), threading.Event())) == 4


def test_stopping_stops_it(bundle):
    """And is no reason to ask again in smaller pieces."""

    class Cancelled(Reader):
        def heads(self, sections, cancelled=None):
            self.asked.append(len(sections))
            raise Unreadable(UnreadableReason.CANCELLED)

    reader = Cancelled()
    with pytest.raises(Unreadable):
        listing.heads(bundle, range(30), reader, threading.Event())
    assert reader.asked == [30]


@pytest.mark.parametrize("count", [0, 1, 199, 200, 201, 1_000])
def test_batches_are_all_numbers_in_order(count):
    """None twice, none left out, none too large."""
    batches = list(listing.batches(count))
    assert [number for batch in batches for number in batch] == list(range(count))
    assert all(0 < len(batch) <= limits.HEADS_AT_ONCE for batch in batches)
