"""The answers of the other program, and what is made of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.drops import delivered
from intact.errors import UnreadableReason
from intact.source import Origin

MAIL = b"From: a@example.org\r\n\r\nHello\r\n"

PIECES = st.sampled_from(
    [
        *("file:///home/a.eml", "file:///home/%00", "file://host/share/a.eml", "#comment", "", "a"),
        *("akonadi:?item=1", "message:%3Cid%3E", "mailbox-message://nobody@Local%20Folders/I#1"),
        *("imap-message://u@h/INBOX#2", "https://[::1/", "file:", "file:///home/%ff%fe", "\0"),
    ]
)


def from_list(*urls: str, formats=()):
    """What a list of these addresses brings."""
    return delivered.from_list("\r\n".join(urls).encode(), formats, Origin.DROP)


def drag_folder(folder: Path, name: str) -> str:
    """A file as Thunderbird writes it for a drag, by its address."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(MAIL)
    return path.as_uri()


def test_files_of_a_person_are_paths_in_the_order_of_the_list():
    """Whatever their number, they are read later."""
    payload = from_list("file:///home/b.eml", "file:///home/a.eml")
    assert payload.paths == (Path("/home/b.eml"), Path("/home/a.eml"))
    assert (payload.others, payload.doubled, payload.client) == ((), (), "")


def test_files_made_for_a_drag_are_copied_and_know_their_program(tmp_path):
    """By their folder alone, too."""
    url = drag_folder(tmp_path, "dnd_file/Invoice.eml")
    payload = from_list(url)
    (source,) = payload.others
    assert (source.data, source.name, source.client) == (MAIL, "Invoice.eml", "thunderbird")
    assert (payload.paths, payload.client) == ((), "thunderbird")


def test_a_message_that_was_lost_is_named(tmp_path):
    """One sample, not two; and the name of the file that stands for both."""
    first = drag_folder(tmp_path, "dnd_file/Invoice.eml")
    second = drag_folder(tmp_path, "dnd_file-1/Invoice.eml")
    payload = from_list(first, second, first)
    assert [one.name for one in payload.others] == ["Invoice.eml", "Invoice.eml"]
    assert payload.doubled == ("Invoice.eml",)


def test_addresses_of_one_program_are_one_refusal_that_names_it():
    """Five messages of KMail need no five rows that say the same."""
    payload = from_list(*(f"akonadi:?item={number}" for number in range(5)))
    (refused,) = payload.others
    assert refused.name == "KMail"
    assert refused.error.reason is UnreadableReason.INTERNAL_ADDRESS
    assert refused.error.values == {
        "scheme": "akonadi",
        "count": 5,
        "client": "kmail",
        "program": "KMail",
    }


def test_an_unknown_address_is_refused_with_its_scheme():
    """Nothing is fetched from anywhere."""
    (refused,) = from_list("https://example.org/a.eml").others
    assert refused.error.reason is UnreadableReason.REMOTE_ADDRESS
    assert (refused.name, refused.error.values["scheme"]) == ("a.eml", "https")


def test_good_files_stay_beside_what_is_refused():
    """One wrong address does not stop the rest."""
    payload = from_list("file:///home/a.eml", "message:%3Cid@example.org%3E")
    assert payload.paths == (Path("/home/a.eml"),)
    assert payload.others[0].name == "Apple Mail"


def test_a_list_that_is_too_long_says_so(monkeypatch):
    """The first ones are taken."""
    monkeypatch.setattr(limits, "FILES_PER_DROP", 1)
    payload = from_list("file:///home/a.eml", "file:///home/b.eml")
    assert payload.paths == (Path("/home/a.eml"),)
    assert payload.others[0].error.reason is UnreadableReason.TOO_MANY_FILES


@pytest.mark.parametrize(
    ("seconds", "reason"),
    [(0, UnreadableReason.NOT_HANDED_OVER), (60, UnreadableReason.TOO_SLOW)],
)
def test_a_program_that_gave_nothing_is_named(seconds, reason):
    """With what to do, which is not the same as for a wrong file."""
    (refused,) = delivered.nothing("thunderbird", seconds=seconds).others
    assert (refused.name, refused.error.reason) == ("Thunderbird", reason)
    assert delivered.nothing("").others[0].name == "?"


def test_a_missing_file_is_noticed(tmp_path):
    """So that another way to the same file can be tried."""
    there = tmp_path / "a.eml"
    there.write_bytes(MAIL)
    assert not delivered.are_missing(delivered.Payload((there,)))
    assert delivered.are_missing(delivered.Payload((there, tmp_path / "b.eml")))
    assert delivered.are_missing(from_list((tmp_path / "dnd_file/b.eml").as_uri()))
    assert delivered.are_missing(delivered.Payload())


@given(st.binary(max_size=600) | st.lists(PIECES, max_size=12).map("\r\n".join).map(str.encode))
def test_whatever_a_program_answers_nothing_is_raised_or_lost(data):
    """What names a file is a path, what does not is refused; nothing is counted twice."""
    payload = delivered.from_list(data, (), Origin.DROP)
    assert len(set(payload.paths)) == len(payload.paths)
    assert all(path.is_absolute() for path in payload.paths)
