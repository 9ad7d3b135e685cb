"""What a drop or the clipboard holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl

from intact.errors import UnreadableReason
from intact.gui.dropping import mimedata
from intact.gui.dropping.mimedata import Welcome
from intact.source import Origin


def data(*urls: str) -> QMimeData:
    """A drop of these addresses."""
    made = QMimeData()
    made.setUrls([QUrl(url) for url in urls])
    return made


@pytest.mark.parametrize(
    ("formats", "copy", "answer"),
    [
        (["text/plain", "text/uri-list"], True, Welcome.YES),
        (["text/uri-list"], False, Welcome.MOVE_ONLY),
        (["text/html"], True, Welcome.NO_FILES),
    ],
)
def test_a_drag_is_judged_by_the_names_of_its_formats(formats, copy, answer):
    """Asking for the data would make the other program write files."""
    assert mimedata.welcome(formats, copy_offered=copy) is answer


def test_local_files_become_paths():
    """In the order they were dropped."""
    payload = mimedata.dropped(data("file:///tmp/b.eml", "file:///tmp/a.eml"))
    assert payload.paths == (Path("/tmp/b.eml"), Path("/tmp/a.eml"))  # noqa: S108 - never opened


@pytest.mark.parametrize(
    "url", ["https://mail.example/1", "imap-message://me@host/INBOX#2", "akonadi:?item=1"]
)
def test_other_addresses_are_refused_with_their_scheme(url):
    """Nothing is fetched from anywhere."""
    (refused,) = mimedata.dropped(data(url)).others
    assert refused.error.reason is UnreadableReason.REMOTE_ADDRESS


def test_a_file_named_twice_is_counted_once():
    """Thunderbird names one file twice when it mixes two messages up."""
    payload = mimedata.dropped(data("file:///a.eml", "file:///a.eml"))
    assert (len(payload.paths), payload.repeated) == (1, 1)


def test_the_addresses_of_a_drop_are_asked_for_once():
    """Every question makes Thunderbird write all files anew."""

    class Counting(QMimeData):
        asked = 0

        def retrieveData(self, kind, wanted):  # noqa: N802 - Qt's name
            if kind == "text/uri-list":
                Counting.asked += 1
            return super().retrieveData(kind, wanted)

    drop = Counting()
    drop.setUrls([QUrl("file:///a.eml")])
    Counting.asked = 0
    mimedata.dropped(drop)
    assert Counting.asked == 1


def test_the_source_text_of_a_message_can_be_pasted():
    """As "Show original" of a webmail gives it."""
    clipboard = QMimeData()
    clipboard.setText("Received: a\n by b\nFrom: Ada\nSubject: Hi\n\nHello")
    (source,) = mimedata.pasted(clipboard).others
    assert source.origin is Origin.PASTE
    assert source.data.startswith(b"Received: a\n by b\nFrom")


@pytest.mark.parametrize("text", ["", "Hello", "Dear Ada: hi\nthere", "a: 1\nb: 2\n", "::::\n:"])
def test_other_text_is_not_taken_for_a_message(text):
    """Somebody pasted a note."""
    clipboard = QMimeData()
    clipboard.setText(text)
    assert not mimedata.pasted(clipboard)


@given(st.text())
def test_any_clipboard_text_gets_an_answer(text):
    """Never an exception."""
    assert mimedata.is_message_source(text) in {True, False}
