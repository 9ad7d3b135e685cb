"""A bundle is looked through in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from shiboken6 import isValid

from bundle_files import mail, mail_folder
from intact.bundles.mail_folder import MailFolderBundle
from intact.errors import Unreadable, UnreadableReason
from intact.gui.state.background import Background
from intact.gui.state.choosing import Choosing
from window_builders import FakePool

COUNT = 450


@pytest.fixture
def choosing(qtbot, tmp_path) -> Callable[..., Choosing]:
    """Makes one over a mail folder; its threads have ended at the end."""
    background = Background(threads=2)
    messages = [mail(str(number)) for number in range(COUNT)]
    bundle = MailFolderBundle(mail_folder(tmp_path / "Inbox", *messages))

    def make(pool: FakePool | None = None) -> Choosing:
        return Choosing(bundle, pool or FakePool(), background)

    yield make
    background.close()


def listened_to(one):
    """What it tells, as it comes."""
    told = {"found": 0, "heads": {}, "failed": [], "octets": []}
    one.found.connect(lambda: told.update(found=told["found"] + 1))
    one.came.connect(lambda first, heads: told["heads"].update(enumerate(heads, first)))
    one.failed.connect(told["failed"].append)
    one.progressed.connect(told["octets"].append)
    return told


def test_first_messages_are_found_then_their_heads_come(qtbot, choosing):
    """All of them, whatever the order."""
    one = choosing()
    told = listened_to(one)
    one.start()
    qtbot.waitUntil(lambda: len(told["heads"]) == COUNT)
    assert told["found"] == 1
    assert all(told["heads"][number].subject == str(number) for number in range(COUNT))
    assert told["octets"][0] == 0
    one.stop()


def test_stopping_ends_it_and_nothing_more_is_told(qtbot, choosing):
    """The object goes when the last thread is done with it."""
    pool = FakePool(held=threading.Event())
    one = choosing(pool)
    told = listened_to(one)
    one.start()
    qtbot.waitUntil(lambda: told["found"] == 1)
    one.stop()
    pool.held.set()
    qtbot.waitUntil(lambda: not isValid(one))
    assert (told["heads"], told["failed"]) == ({}, [])


def test_stopping_before_anything_was_found(qtbot, choosing):
    """Also while the file is being looked through."""
    one = choosing()
    told = listened_to(one)
    one.start()
    one.stop()
    qtbot.waitUntil(lambda: not isValid(one))
    assert told["found"] == 0


def test_a_file_that_is_gone_is_told(qtbot, choosing):
    """Before anything is found."""
    one = choosing()
    told = listened_to(one)
    one.bundle._folder.path.unlink()
    one.start()
    qtbot.waitUntil(lambda: bool(told["failed"]))
    assert [error.reason for error in told["failed"]] == [UnreadableReason.VANISHED]
    assert told["found"] == 0
    one.stop()


def test_a_file_that_goes_while_heads_are_read_is_told_once(qtbot, choosing):
    """However many questions are on their way."""
    pool = FakePool(held=threading.Event())
    one = choosing(pool)
    told = listened_to(one)
    one.start()
    qtbot.waitUntil(lambda: told["found"] == 1)
    one.bundle._folder.path.unlink()
    pool.held.set()
    qtbot.waitUntil(lambda: bool(told["failed"]))
    one.stop()
    qtbot.waitUntil(lambda: not isValid(one))
    assert len(told["failed"]) == 1


def test_heads_that_no_child_can_read_are_unknown(qtbot, choosing):
    """The messages can be chosen by their numbers."""

    class Broken(FakePool):
        def heads(self, sections, cancelled=None):
            raise Unreadable(UnreadableReason.READER_DIED)

    one = choosing(Broken())
    told = listened_to(one)
    one.start()
    qtbot.waitUntil(lambda: len(told["heads"]) == COUNT)
    assert {head.subject for head in told["heads"].values()} == {""}
    assert told["failed"] == []
    one.stop()
