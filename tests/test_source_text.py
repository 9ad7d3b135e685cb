"""The source text of a sample, line by line, safe to show and bounded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intact import limits, source_text
from intact.conversion import Group
from intact.fidelity import Fidelity


def texts(sample, **bounds):
    """The lines that are shown."""
    return [line.text for line in source_text.of(sample, **bounds).lines]


def test_line_ends_are_shown_as_line_ends_and_nothing_is_decoded(make_sample):
    """Encoded words stay as they are."""
    data = b"Subject: =?utf-8?q?=C3=BC?=\r\n\tfolded\n\nBody=3D\r\n"
    shown = ["Subject: =?utf-8?q?=C3=BC?=", "\tfolded", "", "Body=3D"]
    assert texts(make_sample(data=data)) == shown


def test_letters_are_read_as_utf_8_where_they_are(make_sample):
    """Else as Latin-1, line by line."""
    assert texts(make_sample(data="ü\n".encode() + b"\xfc\n")) == ["ü", "ü"]


def test_what_cannot_be_seen_is_made_visible(make_sample):
    """A direction mark, a NUL, a carriage return alone, also at the very end."""
    data = "a\u202eb\n".encode() + b"\0\rx\r"
    assert texts(make_sample(data=data)) == ["a⟨U+202E⟩b", "⟨U+0000⟩⟨U+000D⟩x⟨U+000D⟩"]


def test_lines_know_their_number_and_how_they_came_about(make_sample):
    """The blank line still belongs to the header section."""
    sample = make_sample(data=b"A: b\r\n\r\nBody\r\n", fidelity=Fidelity.HEADERS_EXACT)
    found = source_text.of(sample).lines
    assert [line.number for line in found] == [1, 2, 3]
    assert [line.group for line in found] == [Group.EXACT, Group.EXACT, Group.REBUILT]


def test_a_long_line_is_shown_in_pieces_under_one_number(make_sample):
    """No letter is left out."""
    long = "x" * (limits.LINE_PAINTED * 2 + 5)
    found = source_text.of(make_sample(data=f"{long}\nnext".encode())).lines
    assert [line.number for line in found] == [1, 0, 0, 2]
    assert "".join(line.text for line in found[:3]) == long


def test_only_the_beginning_of_a_large_message_is_shown(make_sample):
    """And that is told."""
    sample = make_sample(data=b"0123456789\n" * 100)
    found = source_text.of(sample, most=50)
    assert sum(len(line.text) for line in found.lines) <= 50
    assert not found.complete
    assert source_text.of(sample).complete


def test_unseen_characters_cannot_make_the_text_long(make_sample):
    """Each of them takes eight places."""
    found = source_text.of(make_sample(data=b"\0\1\n" * 100), most=300)
    assert sum(len(line.text) for line in found.lines) <= 300
    assert not found.complete


@given(st.binary(max_size=300))
def test_no_line_is_longer_than_can_be_painted(make_sample, data):
    """And none holds a line end, whatever the octets are."""
    for line in source_text.of(make_sample(data=data)).lines:
        assert len(line.text) <= limits.LINE_PAINTED
        assert "\n" not in line.text
        assert "\r" not in line.text
