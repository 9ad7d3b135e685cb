"""What a drop or the clipboard holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl

from drag_sources import (
    CLAWS,
    EVOLUTION,
    FILES,
    FakeClock,
    FakeSource,
    FakeThunderbird,
    mail,
)
from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.gui.dropping import asking, mimedata
from intact.gui.dropping.mimedata import Taking, Welcome
from intact.source import Origin

TRANSFER = "application/vnd.portal.filetransfer"


def no_portal(key: bytes) -> tuple[Path, ...]:
    """There is none on this machine."""
    raise Unreadable(UnreadableReason.NOT_TRANSFERRED)


TAKING = Taking(no_portal)


def data(*urls: str) -> QMimeData:
    """A drop of these addresses."""
    made = QMimeData()
    made.setUrls([QUrl(url) for url in urls])
    return made


def drop(dropped: QMimeData, taking: Taking = TAKING):
    """What a drop holds."""
    return mimedata.dropped(dropped, taking)


@pytest.fixture
def clock(monkeypatch):
    """The clock by which it is waited."""
    made = FakeClock()
    monkeypatch.setattr(asking.time, "monotonic", made)
    monkeypatch.setattr(asking.ask, "__defaults__", (made,))
    return made


@pytest.mark.parametrize(
    ("formats", "copy", "answer"),
    [
        (["text/plain", "text/uri-list"], True, Welcome.YES),
        ([TRANSFER], True, Welcome.YES),
        (["text/uri-list"], False, Welcome.MOVE_ONLY),
        (["text/html"], True, Welcome.NO_FILES),
    ],
)
def test_a_drag_is_judged_by_the_names_of_its_formats(formats, copy, answer):
    """Asking for the data would make the other program write files."""
    assert mimedata.welcome(formats, copy_offered=copy) is answer


def test_local_files_become_paths():
    """In the order they were dropped."""
    payload = drop(data("file:///home/b.eml", "file:///home/a.eml"))
    assert payload.paths == (Path("/home/b.eml"), Path("/home/a.eml"))


@pytest.mark.parametrize("url", ["https://mail.example/1", "ftp://mail.example/1", "x-foreign:?1"])
def test_other_addresses_are_refused_with_their_scheme(url):
    """Nothing is fetched from anywhere."""
    (refused,) = drop(data(url)).others
    assert refused.error.reason is UnreadableReason.REMOTE_ADDRESS


def test_one_message_of_thunderbird(tmp_path):
    """Asked once, copied at once, nothing else read; then the files may go."""
    thunderbird = FakeThunderbird(tmp_path, ["Invoice.eml"])
    payload = drop(thunderbird)
    assert thunderbird.asked == [FILES]
    thunderbird.written[0].unlink()
    (source,) = payload.others
    assert (source.data, source.client) == (mail("Invoice.eml"), "thunderbird")
    assert (payload.paths, source.origin) == ((), Origin.DROP)


def test_several_messages_of_thunderbird(tmp_path):
    """One question for all of them, also with equal names."""
    thunderbird = FakeThunderbird(tmp_path, ["a.eml", "Re offer.eml", "a.eml"])
    payload = drop(thunderbird)
    assert thunderbird.asked == [FILES]
    assert [one.name for one in payload.others] == ["a.eml", "Re offer.eml", "a.eml"]
    assert payload.doubled == ()


def test_a_slow_thunderbird_is_waited_for_and_asked_for_nothing_else(tmp_path, clock):
    """A late answer would come to any other question."""
    thunderbird = FakeThunderbird(tmp_path, ["a.eml"], empty=3, waits=clock.wait)
    (source,) = drop(thunderbird).others
    assert source.data == mail("a.eml")
    assert set(thunderbird.asked) == {FILES}


def test_a_thunderbird_that_never_answers_is_named(tmp_path, clock):
    """With what to do there."""
    thunderbird = FakeThunderbird(tmp_path, ["a.eml"], empty=10_000, waits=clock.wait)
    (refused,) = drop(thunderbird).others
    assert refused.error.reason is UnreadableReason.TOO_SLOW
    assert refused.error.values["program"] == "Thunderbird"
    assert refused.error.values["seconds"] == limits.SLOW_SOURCE_SECONDS


def test_whoever_stops_waiting_gets_nothing(tmp_path, clock):
    """Not even a refusal: it was meant so."""
    thunderbird = FakeThunderbird(tmp_path, ["a.eml"], empty=9, waits=clock.wait)
    assert drop(thunderbird, Taking(no_portal, lambda: False)) is None


def test_after_a_key_that_came_late_no_message_is_asked_for(clock):
    """The late key would be taken for the message."""

    class Slow(FakeSource):
        def answer(self, kind):
            clock.wait()
            return b""

    slow = Slow([TRANSFER, "message/rfc822"], {})
    (refused,) = drop(slow).others
    assert set(slow.asked) == {TRANSFER}
    assert refused.error.reason is UnreadableReason.TOO_SLOW


def test_a_message_that_thunderbird_lost_is_named(tmp_path):
    """Two addresses are equal where it mixed two messages up."""
    thunderbird = FakeThunderbird(tmp_path, ["Invoice.eml"])
    url = thunderbird.answer(FILES)
    payload = drop(FakeSource(["application/x-moz-internal-item-list", FILES], {FILES: url * 2}))
    assert len(payload.others) == 1
    assert payload.doubled == ("Invoice.eml",)


def test_a_drag_of_evolution_is_one_mail_folder_in_memory(tmp_path):
    """Without an ending, and taken whole."""
    path = tmp_path / "drag-n-drop-a1B2c3" / "Messages from Inbox"
    path.parent.mkdir()
    path.write_bytes(b"From a Fri Nov 20 09:15:00 2026\n" + mail("a"))
    evolution = FakeSource(EVOLUTION, {FILES: path.as_uri().encode() + b"\r\n"})
    (source,) = drop(evolution).others
    assert (source.name, source.client) == ("Messages from Inbox", "evolution")
    assert source.data == path.read_bytes()
    assert evolution.asked == [FILES]


def test_files_of_claws_mail_end_in_txt(tmp_path):
    """What they are is decided by what is in them."""
    path = tmp_path / ".claws-mail" / "tmp" / "Invoice.7.txt"
    path.parent.mkdir(parents=True)
    path.write_bytes(mail("a"))
    (source,) = drop(FakeSource(CLAWS, {FILES: path.as_uri().encode()})).others
    assert (source.name, source.client) == ("Invoice.7.txt", "claws-mail")


def test_kmail_is_named_with_the_way_out():
    """It hands over addresses of its own."""
    (refused,) = drop(data("akonadi:?item=1&type=message/rfc822&parent=2")).others
    assert refused.error.reason is UnreadableReason.INTERNAL_ADDRESS
    assert refused.error.values["client"] == "kmail"


def test_files_of_a_sandboxed_program_come_through_the_portal(tmp_path):
    """The key is read only then."""
    path = tmp_path / "dnd_file" / "a.eml"
    path.parent.mkdir()
    path.write_bytes(mail("a"))
    keys = []

    def portal(key: bytes) -> tuple[Path, ...]:
        keys.append(key)
        return (path,)

    payload = drop(FakeSource([TRANSFER], {TRANSFER: b"1234\0"}), Taking(portal))
    assert keys == [b"1234\0"]
    assert payload.others[0].data == mail("a")
    hidden = (tmp_path / "dnd_file-7" / "a.eml").as_uri().encode()
    source = FakeSource([FILES, TRANSFER], {FILES: hidden, TRANSFER: b"5"})
    assert drop(source, Taking(portal)).others[0].data == mail("a")
    assert source.asked == [FILES, TRANSFER]


def test_files_that_are_there_need_no_portal(tmp_path):
    """File managers offer both."""
    path = tmp_path / "a.eml"
    path.write_bytes(mail("a"))
    source = FakeSource([FILES, TRANSFER], {FILES: path.as_uri().encode(), TRANSFER: b"5"})
    assert drop(source).others[0].data == mail("a")
    assert source.asked == [FILES]


def test_without_a_portal_what_is_known_is_told(tmp_path):
    """The missing file where one was named, else that nothing came."""
    hidden = (tmp_path / "dnd_file-7" / "a.eml").as_uri().encode()
    (refused,) = drop(FakeSource([FILES, TRANSFER], {FILES: hidden, TRANSFER: b"5"})).others
    assert refused.error.reason is UnreadableReason.NOT_VISIBLE
    (refused,) = drop(FakeSource([TRANSFER], {TRANSFER: b"5"})).others
    assert refused.error.reason is UnreadableReason.NOT_HANDED_OVER


def test_a_message_that_is_handed_over_itself_is_taken():
    """Where no file is offered."""
    (source,) = drop(FakeSource(["message/rfc822"], {"message/rfc822": mail("a")})).others
    assert source.data == mail("a")


def test_the_clipboard_is_read_like_a_drop(tmp_path):
    """Files, addresses and copies alike."""
    thunderbird = FakeThunderbird(tmp_path, ["a.eml"])
    (source,) = mimedata.pasted(thunderbird, TAKING).others
    assert (source.origin, source.data) == (Origin.PASTE, mail("a.eml"))
    payload = mimedata.pasted(data("file:///home/a.eml"), TAKING)
    assert payload.paths == (Path("/home/a.eml"),)


def test_the_source_text_of_a_message_can_be_pasted():
    """As "Show original" of a webmail gives it."""
    clipboard = QMimeData()
    clipboard.setText("Received: a\n by b\nFrom: Ada\nSubject: Hi\n\nHello")
    (source,) = mimedata.pasted(clipboard, TAKING).others
    assert source.origin is Origin.PASTE
    assert source.data.startswith(b"Received: a\n by b\nFrom")


def test_a_pasted_address_of_a_mail_program_names_the_way_out():
    """Copied from Apple Mail or from a browser."""
    clipboard = QMimeData()
    clipboard.setText("message:%3C4711@example.org%3E")
    (refused,) = mimedata.pasted(clipboard, TAKING).others
    assert refused.error.values["client"] == "apple-mail"


@pytest.mark.parametrize("text", ["", "Hello", "Dear Ada: hi\nthere", "a: 1\nb: 2\n", "::::\n:"])
def test_other_text_is_not_taken_for_a_message(text):
    """Somebody pasted a note."""
    clipboard = QMimeData()
    clipboard.setText(text)
    assert mimedata.pasted(clipboard, TAKING) == mimedata.Payload()


@given(st.text())
def test_any_clipboard_text_gets_an_answer(text):
    """Never an exception."""
    assert mimedata.is_message_source(text) in {True, False}
