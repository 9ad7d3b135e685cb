"""Mail's answer by Apple events, with a stand-in for the program that asks."""

from __future__ import annotations

import json
import sys
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.system import macos_mail
from intact.system.macos_mail import selected_messages, texts
from intact.system.native_drops import Text


def fake_osascript(program: str) -> list[str]:
    """A program in its place; the script is its last argument."""
    return [sys.executable, "-c", f"import json, sys, time\n{program}"]


def test_the_selection_comes_as_a_list_of_texts():
    """In order; the script is one argument, and nothing of a message is in it."""
    program = (
        "assert 'mail.selection().slice(0, 200)' in sys.argv[1], sys.argv\n"
        "print(json.dumps(['Subject: a\\r\\n\\r\\nx', 'Subject: ü']))"
    )
    assert selected_messages(fake_osascript(program)) == (
        Text(b"Subject: a\r\n\r\nx", altered=False),
        Text("Subject: ü".encode(), altered=True),
    )


def test_who_may_not_ask_is_told_so():
    """The number of the error is the same in every language."""
    program = "sys.exit('execution error: Not authorised to send Apple events to Mail. (-1743)')"
    with pytest.raises(PermissionError):
        selected_messages(fake_osascript(program))


def test_another_failure_is_one():
    """Mail is not there."""
    with pytest.raises(OSError, match="could not be asked"):
        selected_messages(fake_osascript("sys.exit('(-600)')"))


def test_a_program_that_is_not_there_is_a_failure(tmp_path):
    """As on any machine but a Mac."""
    with pytest.raises(OSError):  # noqa: PT011 - what the system says
        selected_messages([str(tmp_path / "osascript")])


def test_an_answer_that_does_not_come_is_not_waited_for(monkeypatch):
    """And the program is ended."""
    monkeypatch.setattr(macos_mail.limits, "SELECTION_SECONDS", 0.3)
    with pytest.raises(TimeoutError):
        selected_messages(fake_osascript("time.sleep(60)"))


@given(st.lists(st.text(), max_size=10))
def test_every_text_comes_through(sources):
    """ASCII as it is; everything else is marked."""
    found = texts(json.dumps(sources).encode() + b"\n")
    assert [one.altered for one in found] == [not one.isascii() for one in sources]
    assert [one.data for one in found] == [one.encode("utf-8", "replace") for one in sources]


@given(st.binary(max_size=300))
def test_any_octets_are_texts_or_no_answer(octets):
    """Whatever the program prints."""
    with suppress(ValueError):
        assert all(isinstance(one, Text) for one in texts(octets))


@pytest.mark.parametrize(
    "answer",
    [b"", b"{}", b"[1]", b"[[" * 100_000, b'"x"', b"null", json.dumps(["x"] * 201).encode()],
    ids=["nothing", "object", "number", "deep", "text", "null", "many"],
)
def test_another_answer_is_none(answer):
    """Bounded and of one form."""
    with pytest.raises(ValueError):  # noqa: PT011 - of the parser or ours
        texts(answer)


def test_a_large_answer_is_none(monkeypatch):
    """It is kept in memory."""
    monkeypatch.setattr(limits, "SELECTION_BYTES", 10)
    with pytest.raises(ValueError, match="large"):
        texts(b'["0123456789"]')
