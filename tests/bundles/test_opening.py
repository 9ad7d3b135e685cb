"""Few messages are read at once, of many a person chooses."""

from __future__ import annotations

import threading

import pytest

from bundle_files import Unpacking, archive, mail, mail_folder
from intact import limits
from intact.bundles.archive import ArchiveBundle
from intact.bundles.mail_folder import MailFolderBundle
from intact.bundles.opening import every, opened
from intact.errors import Unreadable, UnreadableReason
from intact.intake import Refused
from intact.source import Origin, Source


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """Three messages are few."""
    monkeypatch.setattr(limits, "TAKEN_AT_ONCE", 3)


def source(data, name="a.eml"):
    """Something that was handed over."""
    return Source(data, name, Origin.DROP)


def mails(count):
    """That many messages."""
    return [mail(str(number)) for number in range(count)]


def packed(count, **others):
    """An archive of that many messages, and other files."""
    members = {f"mails/{number}.eml": one for number, one in enumerate(mails(count))}
    return source(archive({**members, **others}), "mails.zip")


def what_opens(found):
    """What becomes of one thing."""
    return list(opened(found, Unpacking(), threading.Event()))


def test_everything_else_stays_what_it_is():
    """A message, a document, a refusal."""
    refused = Refused("a", Unreadable(UnreadableReason.VANISHED))
    for one in (source(mail()), source(b"%PDF-1.7"), refused):
        assert what_opens(one) == [one]
        assert list(every([one], Unpacking())) == [one]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_few_messages_of_a_mail_folder_are_read(tmp_path, count):
    """They were chosen already: a drag from a mail program is such a file."""
    folder = mail_folder(tmp_path / "Messages from Inbox", *mails(count))
    found = what_opens(folder)
    assert len(found) == count
    assert all(isinstance(one, Source) for one in found)
    assert list(every([folder], Unpacking())) == found


def test_of_many_messages_a_person_chooses(tmp_path):
    """The bundle is looked through already; the command line takes all of them."""
    folder = mail_folder(tmp_path / "Inbox", *mails(4))
    (bundle,) = what_opens(folder)
    assert isinstance(bundle, MailFolderBundle)
    assert len(bundle) == 4
    assert len(list(every([folder], Unpacking()))) == 4


def test_a_large_mail_folder_is_chosen_from_before_it_is_looked_through(tmp_path, monkeypatch):
    """That takes time, and a person wants to see how far it is."""
    folder = mail_folder(tmp_path / "Inbox", *mails(2))
    monkeypatch.setattr(limits, "SOURCE_BYTES", folder.size - 1)
    (bundle,) = what_opens(folder)
    assert isinstance(bundle, MailFolderBundle)
    assert len(bundle) == 0


def test_a_folder_that_vanished_is_refused(tmp_path):
    """Both ways."""
    folder = mail_folder(tmp_path / "Inbox", *mails(2))
    folder.path.unlink()
    for (refused,) in (what_opens(folder), list(every([folder], Unpacking()))):
        assert refused.error.reason is UnreadableReason.VANISHED


def test_nothing_is_looked_through_for_somebody_who_has_gone(tmp_path):
    """Stopping stops this too."""
    cancelled = threading.Event()
    cancelled.set()
    folder = mail_folder(tmp_path / "Inbox", *mails(2))
    (refused,) = opened(folder, Unpacking(), cancelled)
    assert refused.error.reason is UnreadableReason.CANCELLED


def test_few_messages_of_an_archive_are_read_and_the_rest_is_named():
    """Names without their folders; the way to each stays known."""
    found = what_opens(packed(3, **{"docs/readme.txt": b"Hello"}))
    assert [one.name for one in found] == ["0.eml", "1.eml", "2.eml", "readme.txt"]
    assert [one.member for one in found][:1] == ["mails/0.eml"]
    assert [one.data for one in found[:3]] == mails(3)
    assert found[3].error.values == {"kind": "text"}
    everything = list(every([packed(3, **{"docs/readme.txt": b"Hello"})], Unpacking()))
    assert [one.name for one in everything] == [one.name for one in found]


def test_of_many_messages_in_an_archive_a_person_chooses():
    """The other files are named with the bundle."""
    (bundle,) = what_opens(packed(4, **{"readme.txt": b"Hello"}))
    assert isinstance(bundle, ArchiveBundle)
    assert (len(bundle), [one.name for one in bundle.others]) == (4, ["readme.txt"])
    assert len(list(every([packed(4)], Unpacking()))) == 4


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({}, UnreadableReason.NOT_A_MESSAGE),
        ({"a.txt": b"Hello", "b.pdf": b"%PDF-1.7", "c": b""}, UnreadableReason.NOT_A_MESSAGE),
        ({"a.pst": b"!BDN", "b.pst": b"!BDN"}, UnreadableReason.MAIL_STORE),
    ],
)
def test_an_archive_without_messages_has_one_reason(members, reason):
    """Nobody wants a thousand lines about a thousand pictures."""
    zipped = source(archive(members), "x.zip")
    for (refused,) in (what_opens(zipped), list(every([zipped], Unpacking()))):
        assert (refused.name, refused.error.reason) == ("x.zip", reason)


def test_several_reasons_are_told_one_by_one():
    """Each file has its own way out."""
    found = what_opens(source(archive({"a.pst": b"!BDN", "b.txt": b"Hello"}), "x.zip"))
    assert [one.name for one in found] == ["a.pst", "b.txt"]


def test_a_document_that_is_an_archive_inside_stays_a_document():
    """Word, not ZIP."""
    document = archive({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"})
    (refused,) = what_opens(source(document, "a.docx"))
    assert (refused.name, refused.error.values) == ("a.docx", {"kind": "Word"})
