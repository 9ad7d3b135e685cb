"""What was sent is known after a crash, and forgotten when nobody needs it any more."""

from __future__ import annotations

import itertools
import os
import stat
import time
from dataclasses import replace

import pytest

from intact.delivery import journal
from intact.delivery.journal import Journal, State
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import JOURNAL_FILES, JOURNAL_SECONDS

CONTENTS = [b"Subject: %d\r\n\r\n" % number for number in range(6)]


@pytest.fixture
def kept(system):
    """A journal on a machine of a test."""
    return Journal(system)


@pytest.fixture
def mails(make_plan):
    """Three mails with two samples each."""
    return make_plan(*CONTENTS).mails


@pytest.fixture
def folder(system):
    """Where the files lie."""
    return system.private_folder() / "sending"


@pytest.fixture(autouse=True)
def _forgotten():
    """No test sees what another has brought to an end."""
    yield
    journal.forget_what_is_through()


def ids():
    """Makes identifiers that can be told apart."""
    counter = itertools.count()
    return lambda: f"<{next(counter)}@example.org>"


def states(record, mails):
    """The state of each mail."""
    return [record.state(mail.number) for mail in mails]


def test_what_was_noted_is_there_for_the_next_process(system, kept, mails):
    """State and Message-ID."""
    first = kept.open("smtp", mails, ids())
    first.set(1, State.ACCEPTED)
    first.set(2, State.BEGUN)
    again = Journal(system).open("smtp", mails, ids())
    assert states(again, mails) == [State.ACCEPTED, State.BEGUN, State.WAITING]
    assert [again.message_id(number) for number in (1, 2, 3)] == [
        first.message_id(number) for number in (1, 2, 3)
    ]


def test_a_part_of_a_submission_is_taken_up_as_well(kept, mails):
    """A retry of what is missing ends the whole."""
    first = kept.open("smtp", mails, ids())
    first.set(1, State.ACCEPTED)
    first.set(2, State.ACCEPTED)
    first.close()
    rest = kept.open("smtp", mails[2:], ids())
    assert rest.message_id(3) == first.message_id(3)
    rest.set(3, State.ACCEPTED)
    rest.close()
    anew = kept.open("smtp", mails, ids())
    assert states(anew, mails) == [State.WAITING] * 3


def test_what_is_through_can_be_sent_anew_but_not_after_a_crash(system, kept, mails, folder):
    """A process that was killed has shown no receipt; one that goes on has."""
    record = kept.open("smtp", mails[:1], ids())
    record.set(1, State.ACCEPTED)
    record.close()
    journal._seen.clear()  # as if this process had been killed
    crashed = Journal(system).open("smtp", mails[:1], ids())
    assert crashed.state(1) is State.ACCEPTED
    crashed.close()
    assert Journal(system).open("smtp", mails[:1], ids()).state(1) is State.WAITING


def test_at_an_orderly_end_nothing_is_left_of_what_is_through(kept, mails, folder):
    """And what is not through stays."""
    through = kept.open("smtp", mails[:1], ids())
    through.set(1, State.ACCEPTED)
    through.close()
    kept.open("smtp", mails[1:], ids()).close()
    journal.forget_what_is_through()
    assert len(list(folder.iterdir())) == 1


def test_a_draft_is_no_mail_that_was_sent(kept, mails):
    """Another kind is another submission."""
    kept.open("smtp", mails, ids()).set(1, State.ACCEPTED)
    assert kept.open("imap-draft", mails, ids()).state(1) is State.WAITING


def test_two_mails_of_the_same_content_are_two(kept, mails):
    """Each goes."""
    twice = (mails[0], replace(mails[0], number=2))
    record = kept.open("smtp", twice, ids())
    record.set(1, State.ACCEPTED)
    assert states(record, twice) == [State.ACCEPTED, State.WAITING]


def test_the_files_hold_no_word_of_a_mail_and_are_private(kept, make_plan, folder):
    """Hashes, states and identifiers only."""
    plan = make_plan(b"Subject: SECRET\r\n\r\nSECRET\r\n", comment="SECRET")
    kept.open("smtp", plan.mails, ids())
    (path,) = folder.iterdir()
    text = path.read_text(encoding="utf-8")
    assert "SECRET" not in text
    assert "desk" not in text
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_damaged_and_planted_files_are_passed_over(kept, mails, folder, tmp_path):
    """They cost nothing but themselves."""
    kept.open("smtp", mails, ids()).set(1, State.ACCEPTED)
    (folder / "0.json").write_bytes(b"\xff{")
    (folder / "1.json").write_text('{"smtp": {"state": "accepted"}}', encoding="utf-8")
    (folder / "2.json").mkdir()
    outside = tmp_path / "outside.json"
    outside.write_text("{}", encoding="utf-8")
    (folder / "3.json").symlink_to(outside)
    assert kept.open("smtp", mails, ids()).state(1) is State.ACCEPTED
    assert outside.read_text(encoding="utf-8") == "{}"


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
def test_what_is_no_ordinary_file_is_not_opened(kept, mails, folder, tmp_path):
    """A link may lead to words of somebody else's, and a pipe holds up whoever opens it."""
    kept.open("smtp", mails, ids()).set(1, State.BEGUN)
    (own,) = folder.iterdir()
    own.rename(tmp_path / "elsewhere.json")
    (folder / "0.json").symlink_to(tmp_path / "elsewhere.json")
    assert kept.unfinished() == ()
    os.mkfifo(folder / "1.json")
    assert kept.unfinished() == ()


@pytest.mark.skipif(os.name != "posix", reason="owners of POSIX")
def test_a_folder_of_somebody_else_is_not_used(kept, mails, folder, monkeypatch):
    """Its owner could make Intact believe that a mail is through."""
    folder.mkdir()
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(NotDelivered) as caught:
        kept.open("smtp", mails, ids())
    assert caught.value.reason is NotDeliveredReason.CANNOT_WRITE
    assert list(folder.iterdir()) == []


def test_a_planted_folder_is_not_used(kept, mails, folder, tmp_path):
    """A link leads to a place of somebody else's."""
    folder.symlink_to(tmp_path, target_is_directory=True)
    with pytest.raises(NotDelivered) as caught:
        kept.open("smtp", mails, ids())
    assert caught.value.reason is NotDeliveredReason.CANNOT_WRITE


def test_a_full_disk_is_told_and_leaves_the_file_as_it_was(kept, mails, folder, monkeypatch):
    """Nothing is sent that could not be noted."""
    record = kept.open("smtp", mails, ids())
    (path,) = folder.iterdir()
    before = path.read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotDelivered) as caught:
        record.set(1, State.BEGUN)
    assert caught.value.reason is NotDeliveredReason.CANNOT_WRITE
    assert [one.read_bytes() for one in folder.iterdir()] == [before]


def test_what_nobody_came_back_to_is_removed(kept, mails, folder):
    """After its time; and never more files than a bound."""
    kept.open("smtp", mails, ids())
    assert kept.clean() == 0
    assert kept.clean(time.time() + JOURNAL_SECONDS + 1) == 1
    for number in range(JOURNAL_FILES + 5):
        (folder / f"{number}.json").write_text("{}", encoding="utf-8")
    assert kept.clean() == 5
