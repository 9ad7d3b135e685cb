"""Mail folders: every message is had as it stands, and nothing of another file."""

from __future__ import annotations

import os

import pytest

from bundle_files import DIVIDING, mail, mail_folder
from intact import limits
from intact.bundles.mail_folder import MailFolderBundle, stream
from intact.errors import Unreadable, UnreadableReason
from intact.formats import eml
from intact.intake import Refused
from intact.source import Origin, Source

FIRST, SECOND, THIRD = mail("one"), mail("two", ">From here"), mail("three")


def silent(_octets):
    """Nobody asks."""


@pytest.fixture
def folder(tmp_path):
    """A mail folder with three messages."""
    return mail_folder(tmp_path / "Inbox", FIRST, SECOND, THIRD)


@pytest.fixture
def bundle(folder):
    """The same, looked through."""
    made = MailFolderBundle(folder)
    made.find(silent)
    return made


def test_every_message_comes_as_it_stands_in_the_file(folder):
    """With its dividing line, which tells its format; named after its number, counted from one."""
    found = list(stream(folder))
    assert [one.data for one in found] == [
        DIVIDING + message + b"\n" for message in (FIRST, SECOND, THIRD)
    ]
    assert [one.name for one in found] == ["Inbox (1)", "Inbox (2)", "Inbox (3)"]
    assert [one.member for one in found] == ["1", "2", "3"]
    assert {(one.path, one.origin) for one in found} == {(folder.path, Origin.DROP)}
    assert [eml.read(one).data for one in found] == [FIRST, SECOND, THIRD]


def test_a_file_with_a_single_message_is_that_message(tmp_path):
    """It keeps the name of its file."""
    (one,) = stream(mail_folder(tmp_path / "one.eml", FIRST))
    assert (one.name, one.member, one.data) == ("one.eml", "", DIVIDING + FIRST + b"\n")


def test_the_bundle_has_the_same_messages(folder, bundle):
    """Read when they are asked for, in any order."""
    assert len(bundle) == 3
    assert list(bundle.sources(range(3))) == list(stream(folder))
    assert [one.name for one in bundle.sources([2, 0])] == ["Inbox (3)", "Inbox (1)"]
    assert [bundle.name_of(number) for number in range(3)] == [
        "Inbox (1)",
        "Inbox (2)",
        "Inbox (3)",
    ]
    assert sum(map(bundle.size_of, range(3))) == bundle.size == folder.size


def test_a_bundle_of_one_message_has_the_name_of_the_file(tmp_path):
    """As where it is not chosen from."""
    made = MailFolderBundle(mail_folder(tmp_path / "one.eml", FIRST))
    made.find(silent)
    assert [one.name for one in made.sources([0])] == ["one.eml"]


def test_sections_are_headers_and_no_more(bundle):
    """A reading child needs nothing else to tell subject and sender."""
    sections = bundle.sections(range(3))
    assert sections[0] == DIVIDING + FIRST[: FIRST.index(b"\n\n") + 2]


def test_a_section_without_an_end_is_cut(tmp_path, monkeypatch):
    """Nobody sends a gigabyte of header."""
    monkeypatch.setattr(limits, "ENTRY_HEAD_BYTES", 100)
    made = MailFolderBundle(mail_folder(tmp_path / "a", b"Subject: " + b"x" * 500))
    made.find(silent)
    assert [len(section) for section in made.sections([0])] == [100]


def test_what_is_found_is_found_once(bundle):
    """A second look has nothing to do."""
    bundle.find(lambda octets: pytest.fail("looked again"))


def test_looking_through_can_be_stopped(folder):
    """Whoever is told how far it is can put an end to it."""

    def stop(_octets):
        raise Unreadable(UnreadableReason.CANCELLED)

    with pytest.raises(Unreadable):
        MailFolderBundle(folder).find(stop)


def changes(path):
    """What can happen to a file while somebody chooses from it."""
    return {
        "grown": lambda: path.write_bytes(path.read_bytes() + b"x"),
        "cut": lambda: path.write_bytes(b"From "),
        "touched": lambda: os.utime(path, ns=(1, 1)),
        "gone": path.unlink,
    }


@pytest.mark.parametrize("change", ["grown", "cut", "touched", "gone"])
def test_a_file_that_changed_gives_nothing_any_more(folder, bundle, change):
    """One reason for all of it, never the bytes of another message."""
    changes(folder.path)[change]()
    gone = change == "gone"
    reason = UnreadableReason.VANISHED if gone else UnreadableReason.CHANGED
    (refused,) = bundle.sources(range(3))
    assert (refused.name, refused.error.reason) == ("Inbox", reason)
    (refused,) = stream(folder)
    assert refused.error.reason is reason
    with pytest.raises(Unreadable):
        bundle.sections([0])
    with pytest.raises(Unreadable):
        MailFolderBundle(folder).find(silent)


def test_a_change_in_the_middle_ends_the_rest(folder, bundle):
    """What was read before still counts."""
    found = bundle.sources(range(3))
    assert next(found).data == DIVIDING + FIRST + b"\n"
    os.utime(folder.path, ns=(1, 1))
    (refused,) = found
    assert refused.error.reason is UnreadableReason.CHANGED


def test_a_message_that_is_too_large_does_not_stop_the_others(tmp_path, monkeypatch):
    """It is named, and never read."""
    folder = mail_folder(tmp_path / "Inbox", FIRST, mail("large", "x" * 500), THIRD)
    monkeypatch.setattr(limits, "SOURCE_BYTES", 400)
    for found in (list(stream(folder)), list(looked_through(folder).sources(range(3)))):
        assert [type(one) for one in found] == [Source, Refused, Source]
        assert (found[1].name, found[1].member) == ("Inbox (2)", "2")
        assert found[1].error.reason is UnreadableReason.TOO_LARGE


def looked_through(folder):
    """A bundle in which all is found."""
    made = MailFolderBundle(folder)
    made.find(silent)
    return made


def test_more_messages_than_can_be_listed_are_told(folder, monkeypatch):
    """Those before the limit can be chosen."""
    monkeypatch.setattr(limits, "BUNDLE_ENTRIES", 2)
    made = looked_through(folder)
    assert len(made) == 2
    (told,) = made.others
    assert told.error.reason is UnreadableReason.TOO_MANY_MESSAGES
    assert told.error.values == {"limit": 2}


def test_exactly_as_many_as_can_be_listed_are_fine(folder, monkeypatch):
    """Nothing is left out, so nothing is told."""
    monkeypatch.setattr(limits, "BUNDLE_ENTRIES", 3)
    assert not looked_through(folder).others


def test_nothing_stays_open(folder, bundle):
    """An open file would be a warning, and on Windows nobody could move it."""
    for found in (stream(folder), bundle.sources(range(3))):
        next(found)
        found.close()
    folder.path.rename(folder.path.with_name("moved"))
