"""What the window writes into the log: enough to find a mistake, nothing of a message."""

from __future__ import annotations

import pytest

from intact.checks import check_all
from intact.gui.dropping.mimedata import Payload
from intact.log.file import end_log, keep_log
from intact.reading.pool import Pool
from intact.source import Origin
from intact.system import this_system
from secret_message import SECRET_MESSAGE
from window_builders import FakeWay


@pytest.fixture
def log(tmp_path, monkeypatch):
    """The log of a person of this test."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    path = keep_log(this_system())
    yield path.read_text
    end_log()


def test_from_drop_to_draft_no_word_of_a_message_is_written(qtbot, window, tmp_path, log):
    """Read in a real child, checked, composed and handed over."""
    message, other = tmp_path / "SECRET.eml", tmp_path / "SECRET.pdf"
    message.write_bytes(SECRET_MESSAGE)
    other.write_bytes(b"%PDF-1.4 SECRET")
    shown = window(pool=Pool(this_system(), 1), check_all=check_all)
    session = shown.session
    shown.take(Payload((message, other)), Origin.DROP)
    qtbot.waitUntil(lambda: session.samples.rowCount() == 2 and session.settled, timeout=20_000)
    session.choices.said.set_comment("SECRET words")
    with qtbot.waitSignal(session.handover.delivered):
        session.deliver(FakeWay())
    told = log()
    for event in ("sample-read", "unreadable", "composed destination=", "delivered way="):
        assert f" {event}" in told
    assert "secret" not in told.lower()
