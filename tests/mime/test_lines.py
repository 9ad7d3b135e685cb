"""The survey of line ends, and the change to CRLF."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.limits import MIB
from intact.mime import lines

OCTETS = st.lists(st.sampled_from([b"a", b"\r", b"\n", b"\r\n", b"\0", b"\xe4", b" "])).map(
    b"".join
)


def test_the_survey_counts_what_decides_how_bytes_travel():
    """Line ends by kind, 8-bit octets by place."""
    found = lines.survey(b"Subject: a\r\n\nb\xe4cd\r\n\n")
    assert (found.crlf, found.lf_only, found.longest) == (2, 2, 10)
    assert (found.eight_bit, found.eight_bit_header) == (True, False)
    assert (found.nul, found.bare_cr) == (False, False)


def test_octets_that_no_message_part_may_hold_are_told():
    """NUL, a lone CR, and 8-bit octets in the header section."""
    found = lines.survey(b"Subject: \xe4\n\na\rb\0")
    assert found.nul
    assert found.bare_cr
    assert found.eight_bit_header


def test_the_longest_line_is_found_across_blocks():
    """Lines longer than a block are measured whole, the line end not counted."""
    long = b"x" * (MIB + 10)
    assert lines.survey(b"Subject: a\n\n" + long + b"\r\n" + b"y\n" * MIB).longest == MIB + 10


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"x", None),
        (b"x" * 998 + b"\n\xe4", None),
        (b"x" * 999, lines.Obstacle.LONG_LINES),
        (b"x" * 999 + b"\r", lines.Obstacle.BARE_CR),
        (b"x" * 999 + b"\r\0", lines.Obstacle.NUL),
    ],
)
def test_the_worst_obstacle_is_named(body, expected):
    """NUL, which cuts mails off, then a lone CR, then long lines; 8-bit and lone LFs are none."""
    assert lines.obstacle(lines.survey(b"A: b\r\n\r\n" + body)) is expected


@pytest.mark.parametrize(
    ("data", "result"),
    [
        (b"a\nb\n", b"a\r\nb\r\n"),
        (b"a\r\nb\n", b"a\r\nb\r\n"),
        (b"a\rb", b"a\rb"),
        (b"a\r\r\nb", b"a\r\r\nb"),
        (b"\n", b"\r\n"),
        (b"", b""),
    ],
)
def test_only_a_lone_line_feed_becomes_crlf(data, result):
    """Everything else stays as it is."""
    assert lines.to_crlf(data) == result


@given(OCTETS)
def test_crlf_changes_line_ends_and_nothing_else(data):
    """Done twice it is done once; undone, the same text is left; no lone LF remains."""
    changed = lines.to_crlf(data)
    assert lines.to_crlf(changed) == changed
    assert changed.replace(b"\r\n", b"\n") == data.replace(b"\r\n", b"\n")
    assert lines.survey(changed).lf_only == 0


@given(OCTETS)
def test_the_longest_line_is_that_of_splitting(data):
    """Measured against the obvious way."""
    pieces = data.replace(b"\r\n", b"\n").split(b"\n")
    assert lines.survey(data).longest == max(map(len, pieces))
