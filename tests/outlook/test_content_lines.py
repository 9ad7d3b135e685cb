"""Lines of iCalendar and vCard: text in them is only text, and lines are short enough."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import content_lines
from outlook.contentlines import parsed, unescaped


def test_what_has_a_meaning_is_escaped():
    """RFC 5545 3.3.11."""
    assert content_lines.text("a;b,c\\d\r\ne\rf\ng") == "a\\;b\\,c\\\\d\\ne\\nf\\ng"


def test_other_control_characters_go():
    """They could not stand in a line (RFC 5545 3.1)."""
    assert content_lines.text("a\0b\x1bc\td\x85e\u2028f") == "abc d\\ne\\nf"


@pytest.mark.parametrize(
    ("given_value", "written"),
    [
        ("Ada", "CN=Ada"),
        ("Lovelace, Ada", 'CN="Lovelace, Ada"'),
        ('the "Countess"', "CN=the 'Countess'"),
        ("a\r\nEVIL:1", 'CN="a  EVIL:1"'),
        ("", ""),
    ],
)
def test_parameters_are_quoted_where_they_need_it(given_value, written):
    """A quotation mark has no place in one (RFC 5545 3.2); an empty one stays out."""
    line = content_lines.line("X", "v", ("CN", given_value))
    assert line == f"X{';' if written else ''}{written}:v\r\n".encode()


def test_components_stand_between_begin_and_end():
    """With all lines in order."""
    made = content_lines.block("VX", [content_lines.line("A", "1"), content_lines.line("B", "2")])
    assert made == b"BEGIN:VX\r\nA:1\r\nB:2\r\nEND:VX\r\n"


def test_a_uri_is_one_line_of_ascii():
    """Whatever stood in its place."""
    assert content_lines.uri(" http://x.example/ü?a=1,2\r\nX:1 ") == (
        "http://x.example/%C3%BC?a=1,2%0D%0AX:1"
    )
    assert content_lines.mailto("a&b%c?d@x.example") == "mailto:a%26b%25c%3Fd@x.example"


@given(st.text(max_size=300))
def test_every_text_comes_back(value):
    """Folded, unfolded and unescaped: the same but for control characters."""
    ((name, params, written),) = parsed(content_lines.line("SUMMARY", content_lines.text(value)))
    seen = unescaped(written)
    lines = value.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode()
    controls = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)]) | {9: " ", 10: "\n", 0x85: "\n"}
    expected = lines.translate(controls | {0x2028: "\n", 0x2029: "\n"})
    assert (name, params, seen) == ("SUMMARY", {}, expected)


@given(st.text(max_size=300), st.text(max_size=120))
def test_nothing_in_a_parameter_begins_another_line(value, other):
    """The line stays one, and its value is its value."""
    made = content_lines.line("X", content_lines.text(value), ("CN", other))
    assert len(parsed(made)) == 1
    assert [name for name, _, _ in parsed(made)] == ["X"]
