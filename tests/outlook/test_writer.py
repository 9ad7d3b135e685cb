"""What is written can be read back, part by part, and boundaries never collide."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact.fidelity import Fidelity
from intact.outlook import parts, writer
from intact.outlook.parts import Leaf, Message, Multipart, Placed
from intact.outlook.seed import Seed
from intact.outlook.writer import Boundaries
from outlook.msgfile import parsed

TEXT = parts.text_leaf("plain", b"hello\r\n", "utf-8")


def _message(data):
    return Message(
        data,
        (parts.content_type("message/rfc822"),),
        (Placed(0, len(data), Fidelity.SYNTHESISED, ()),),
    )


def test_a_leaf_follows_its_header_section():
    """And ends its last line."""
    data, placed = writer.write(b"Subject: x\r\n", Leaf("text/plain", (), "7bit", b"hello"))
    assert data == b"Subject: x\r\n\r\nhello\r\n"
    assert placed == ()


def test_a_multipart_is_delimited_as_rfc_2046_says():
    """The CRLF before a delimiter belongs to it: parts keep their last line end."""
    data, _ = writer.write(b"", Multipart("mixed", "b", (TEXT, TEXT)))
    part = b'--b\r\nContent-Type: text/plain;\r\n\tcharset="utf-8"\r\n\r\nhello\r\n\r\n'
    assert data == b"\r\n" + part + part + b"--b--\r\n"


def test_messages_inside_are_where_they_are_said_to_be():
    """At any depth."""
    inner = b"Subject: inner\r\n\r\nx\r\n"
    middle, placed = writer.write(b"Subject: m\r\n", Multipart("mixed", "c", (_message(inner),)))
    itself = Placed(0, len(middle), Fidelity.HEADERS_KEPT, ())
    part = Message(middle, (parts.content_type("message/rfc822"),), (itself, *placed))
    outer, found = writer.write(b"Subject: o\r\n", Multipart("mixed", "b", (TEXT, part)))
    assert [outer[place.start : place.end] for place in found] == [middle, inner]


@pytest.mark.parametrize(
    ("part", "encoding"),
    [
        (_message("Subject: ü\r\n\r\n".encode()), "8bit"),
        (_message(b"Subject: u\r\n\r\n"), None),
        (
            Leaf("text/plain", (("Content-Type", b"Content-Type: a/b\r\n"),), "base64", b""),
            "base64",
        ),
    ],
)
def test_an_encoding_is_named_unless_it_is_7bit(part, encoding):
    """7bit is the default (RFC 2045 6.1)."""
    named = dict(writer.content_fields(part)).get("Content-Transfer-Encoding")
    assert named == (encoding and f"Content-Transfer-Encoding: {encoding}\r\n".encode())


@pytest.mark.parametrize(
    ("part", "clashes"),
    [
        (Leaf("a/b", (), "7bit", b"--b"), True),
        (Leaf("a/b", (), "7bit", b"x\r\n--bc\r\n"), True),
        (Leaf("a/b", (), "7bit", b"x --b\r\n"), False),
        (Leaf("a/b", (), "base64", b"--b"), False),
        (Message(b"\r\n--b--\r\n", (), ()), True),
        (Multipart("mixed", "bc", (TEXT,)), True),
        (Multipart("mixed", "c", (Leaf("a/b", (), "7bit", b"--b"),)), True),
        (Multipart("mixed", "c", (TEXT,)), False),
    ],
)
def test_a_boundary_is_looked_for_at_line_starts(part, clashes):
    """A line that only begins like it counts too: some receivers compare no further."""
    assert writer.occurs("b", part) is clashes


def test_boundaries_are_the_same_for_the_same_file():
    """Reading a file twice gives the same sample."""
    first, second = Boundaries(Seed(b"seed")), Boundaries(Seed(b"seed"))
    drawn = [first.next(), first.next()]
    assert drawn == [second.next(), second.next()]
    assert len(set(drawn)) == 2
    assert Boundaries(Seed(b"other")).next() not in drawn


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=60), min_size=1, max_size=4))
def test_what_is_written_is_read_back(contents):
    """Any octets, by an independent parser."""
    leaves = tuple(parts.text_leaf("plain", data, "utf-8") for data in contents)
    root = Multipart("mixed", Boundaries(Seed(b"s")).next(), leaves)
    head = b"".join(raw for _, raw in writer.content_fields(root))
    message = parsed(writer.write(head, root)[0])
    assert [part.get_payload(decode=True) for part in message.get_payload()] == contents
    assert not message.defects
