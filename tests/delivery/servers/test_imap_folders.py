"""Folders of a mailbox: names in modified UTF-7, marks, and which one is for drafts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.delivery.servers.imap_folders import Folder, folders, for_drafts, named


@pytest.mark.parametrize(
    ("told", "wire", "name"),
    [
        (b'(\\HasNoChildren \\Drafts) "/" Drafts', "Drafts", "Drafts"),
        (b'() "." "Entw&APw-rfe"', "Entw&APw-rfe", "Entw\u00fcrfe"),
        (b'() NIL "a \\"b\\" &- c"', 'a "b" &- c', 'a "b" & c'),
        ((b'() "/" {9}', b"a (b) c\\d"), "a (b) c\\d", "a (b) c\\d"),
        (b'() "/" "&broken"', "&broken", "&broken"),
        (b'() "/" "&!!!-"', "&!!!-", "&!!!-"),
    ],
)
def test_a_folder_is_read(told, wire, name):
    """Atom, quoted, literal; broken encodings stay as they stand."""
    (folder,) = folders([told])
    assert (folder.wire, folder.name) == (wire, name)


@pytest.mark.parametrize(
    "told",
    [
        None,
        b"",
        b"nonsense",
        b'(\\Noselect) "/" "parent"',
        b'(\\NonExistent) "/" "gone"',
        b'() "/" "a\r\nA1 DELETE INBOX"',
        b'() "/" "caf\xe9"',
        (b"()", b"a", b"b"),
        7,
    ],
)
def test_what_is_no_folder_for_mails_is_left_out(told):
    """Also names that could end the line of a command."""
    assert folders([told]) == []


@given(st.lists(st.binary(max_size=60) | st.tuples(st.binary(max_size=30), st.binary(max_size=30))))
def test_no_answer_breaks_the_reader(told):
    """And whatever it finds fits in one line of ASCII."""
    for folder in folders(told):
        assert folder.quoted.isascii()
        assert folder.quoted.isprintable()
        assert isinstance(folder.name, str)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_a_name_goes_there_and_back(name):
    """RFC 3501 5.1.3."""
    assert named(name).name == name
    assert named(name).wire.isascii()


def test_the_published_example_is_written_so():
    """RFC 3501 5.1.3."""
    name = "~peter/mail/\u53f0\u5317/\u65e5\u672c\u8a9e"
    assert named(name).wire == "~peter/mail/&U,BTFw-/&ZeVnLIqe-"


def folder(wire, *marks):
    """A folder with marks."""
    return Folder(wire, frozenset(marks))


def test_the_marked_folder_is_for_drafts():
    """Whatever it is called."""
    found = [folder("Drafts"), folder("Odd", "\\hasnochildren", "\\drafts")]
    assert for_drafts(found) is found[1]


@pytest.mark.parametrize("wire", ["Drafts", "INBOX.Drafts", "[Mail]/drafts", "Entw&APw-rfe"])
def test_without_marks_the_name_tells(wire):
    """In a few languages, below another folder too."""
    assert for_drafts([folder("Sent"), folder(wire)]) == folder(wire)
    assert for_drafts([folder("Sent"), folder("Drafty")]) is None


def test_a_quoted_name_cannot_end_its_quotes():
    """Backslash and quotation mark are escaped."""
    assert folder('a"b\\c').quoted == '"a\\"b\\\\c"'
