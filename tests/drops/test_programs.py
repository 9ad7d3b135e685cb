"""Which mail program something comes from."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.clients.catalogue import load_all
from intact.drops import programs

THUNDERBIRD_ONE = (
    "text/plain",
    "text/plain;charset=utf-8",
    "application/x-moz-custom-clipdata",
    "text/uri-list",
    "application/x-moz-file-promise-url",
    "application/x-moz-file-promise",
    "XdndDirectSave0",
    "application/x-moz-file-promise-dest-filename",
)
THUNDERBIRD_SEVERAL = ("application/x-moz-internal-item-list", "text/uri-list")


@pytest.mark.parametrize(
    ("formats", "program"),
    [
        (THUNDERBIRD_ONE, "thunderbird"),
        (THUNDERBIRD_SEVERAL, "thunderbird"),
        (("text/uri-list", "claws-mail/internal", "claws-mail/msg-path-list"), "claws-mail"),
        (("x-uid-list", "text/uri-list"), "evolution"),
        (("text/uri-list",), ""),
        (("text/x-moz-url", "application/x-moz-file-promise", "text/uri-list"), ""),
        ((), ""),
    ],
)
def test_formats_tell_the_program_as_they_were_measured(formats, program):
    """A picture dragged out of Firefox has a promise as well, and a link beside it."""
    assert programs.of_formats(formats) == program


@pytest.mark.parametrize(
    ("url", "program"),
    [
        ("akonadi:?item=5&type=message/rfc822&parent=3", "kmail"),
        ("message:%3C4711@example.org%3E", "apple-mail"),
        ("mailbox-message://nobody@Local%20Folders/Inbox#1", "thunderbird"),
        ("imap-message://me@imap.example.org/INBOX#2", "thunderbird"),
        ("IMAP://me@imap.example.org:993/fetch%3EUID", "thunderbird"),
        ("https://mail.google.com/mail/u/0/#inbox/1", "gmail"),
        ("https://outlook.office.com/mail/id/1", "outlook-web"),
        ("https://mail.example.org/?_task=mail&_uid=5", "roundcube"),
        ("https://example.org/mail.google.com", ""),
        ("https://mail.google.com@evil.example/", ""),
        ("https://mail.google.com.evil.example/", ""),
        ("mailto:me@example.org", ""),
        ("/data/a.eml", ""),
        ("", ""),
    ],
)
def test_an_address_tells_the_program_that_can_open_it(url, program):
    """The host counts, not what looks like one."""
    assert programs.of_address(url) == program


@pytest.mark.parametrize(
    ("path", "program"),
    [
        ("/data/dnd_file/Invoice.eml", "thunderbird"),
        ("/data/dnd_file-12/Invoice.eml", "thunderbird"),
        ("/home/ann/Downloads/thunderbird.tmp/dnd_file-1/a.eml", "thunderbird"),
        ("/home/ann/snap/thunderbird/common/a.eml", "thunderbird"),
        ("/data/drag-n-drop-XA12bz/Messages from Inbox", "evolution"),
        ("/home/ann/.claws-mail/tmp/Invoice.5.txt", "claws-mail"),
        ("/home/ann/.var/app/org.gnome.Geary/cache/a.eml", "geary"),
        ("/home/ann/dnd_files/a.eml", ""),
        ("/home/ann/.claws-mail/a.txt", ""),
        ("/data/a.eml", ""),
        ("dnd_file", ""),
    ],
)
def test_a_folder_tells_the_program_that_made_it(path, program):
    """Only folders that are made for a drag, or belong to one program."""
    assert programs.of_path(PurePosixPath(path)) == program


def test_every_program_has_a_guide_under_its_name():
    """The button beside a refusal leads to it; the names are those of the guides."""
    titles = {client.name: str(client.title) for client in load_all().clients}
    assert set(programs.NAMES) <= set(titles)
    for name, title in programs.NAMES.items():
        assert title in titles[name]


@given(st.text(max_size=200))
def test_any_text_gets_an_answer(text):
    """Addresses come from other programs."""
    assert programs.of_address(text) in {"", *programs.NAMES}
    assert programs.of_path(PurePosixPath(text)) in {"", *programs.NAMES}
