"""The log takes numbers, codes and sums; no text finds a way in."""

from __future__ import annotations

import logging
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.log.events import LOGGER, Event, Name, Sum, note


class Kind(Enum):
    """Codes of a test."""

    PLAIN = "plain-code"
    ODD = "a text of a message"


@pytest.fixture
def lines(caplog):
    """What is written down during a test."""
    LOGGER.addHandler(caplog.handler)
    yield lambda: [record.getMessage() for record in caplog.records]
    LOGGER.removeHandler(caplog.handler)


def test_a_line_names_the_event_and_its_values(lines):
    """In the order in which they were given."""
    note(
        Event.SAMPLE_READ,
        format=Kind.PLAIN,
        bytes=17,
        seconds=0.25,
        whole=True,
        sha256=Sum("ab" * 32),
        held=(Name("memory"), Name("no-files")),
        lost=(),
    )
    (line,) = lines()
    assert line.split(" ") == [
        "sample-read",
        "format=plain-code",
        "bytes=17",
        "seconds=0.25",
        "whole=yes",
        f"sha256={'ab' * 6}",
        "held=memory,no-files",
        "lost=-",
    ]


@pytest.mark.parametrize(
    "value",
    [
        "plain",
        b"octets",
        Exception("text"),
        Name("two words"),
        Name("a@b.example"),
        Name("line\nbreak"),
        Name("x" * (limits.LOG_NAME + 1)),
        Name(""),
        Sum("0" * 63),
        Sum("SECRET"),
        Kind.ODD,
        ("text", Name("../path")),
        {"key": 1},
        None,
    ],
)
def test_whatever_could_hold_a_text_is_left_out(lines, value):
    """Also if the type checker was not asked."""
    note(Event.CRASHED, value=value)
    (line,) = lines()
    assert set(line.removeprefix("crashed value=")) <= set("?,")


@given(st.text())
def test_no_name_makes_a_second_line_or_a_second_value(text):
    """Whatever it is."""
    assert not set(str(Name(text))) & set(" =\r\n\t,\0")


def test_a_list_has_an_end(lines):
    """What a child says of itself may be long."""
    note(Event.LAYERS, held=tuple(Name(f"layer-{number}") for number in range(1_000)))
    assert lines()[0].count(",") == limits.LOG_VALUES - 1


def test_other_loggers_do_not_hear_of_it_nor_are_heard():
    """A library may log what stands in a message."""
    assert LOGGER.name == "intact.log"
    assert not LOGGER.propagate
    assert logging.getLogger("extract_msg").parent is logging.getLogger()
