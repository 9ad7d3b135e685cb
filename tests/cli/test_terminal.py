"""Results, messages and progress."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.cli.terminal import Terminal


class Screen(io.StringIO):
    """A fake terminal: remembers what is written to it."""

    def isatty(self) -> bool:
        """It is one."""
        return True


@pytest.fixture
def terminal():
    """Streams that can be read, messages on a screen."""
    binary = io.BytesIO()
    return Terminal(io.TextIOWrapper(binary, "utf-8"), Screen(), binary)


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_comes_through_json(text):
    """One line of valid UTF-8, with halves of characters as well."""
    binary = io.BytesIO()
    Terminal(io.StringIO(), io.StringIO(), binary).json({"input": text})
    line = binary.getvalue()
    assert line.count(b"\n") == 1
    parts = json.loads(line.decode("utf-8", "strict"))["input"].encode("utf-16", "surrogatepass")
    assert parts == text.encode("utf-16", "surrogatepass")


def test_lines_and_records_keep_their_order(terminal):
    """Though they go different ways."""
    terminal.print("first")
    terminal.json({"second": 2})
    terminal.print("third")
    terminal.finish()
    assert terminal.binary.getvalue() == b'first\n{"second":2}\nthird\n'


def test_progress_is_wiped_before_anything_else_is_written(terminal):
    """Nothing of it stays on the line."""
    terminal.progress("12 read")
    terminal.tell("done")
    assert terminal.messages.getvalue() == "\r\r12 read\r       \rintact: done\n"


def test_progress_is_for_a_screen_only():
    """Not for a file that somebody reads later."""
    messages = io.StringIO()
    Terminal(io.StringIO(), messages, io.BytesIO()).progress("12 read")
    assert messages.getvalue() == ""
