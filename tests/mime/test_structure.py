"""The structure of a message, as offsets into its bytes."""

from __future__ import annotations

import email
from email.message import Message
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intact.limits import EMBEDDED_DEPTH, PART_DEPTH, PARTS
from intact.mime.structure import Entity, scan

NESTED = (
    b"Content-Type: multipart/mixed; boundary=outer\n\npreamble\n"
    b"--outer\nContent-Type: multipart/alternative; boundary=inner\n\n"
    b"--inner\n\nplain\n--inner\nContent-Type: text/html\n\n<p>html\n"
    b"%s"
    b"--outer\nContent-Type: message/rfc822\n\nSubject: in\n\ntext\n--outer--\nepilogue\n"
)


def outline(entity: Entity) -> list[object]:
    """Types, nested like the entities."""
    return [entity.content.type, *[outline(child) for child in entity.children]]


def bodies(data: bytes) -> list[bytes]:
    """The bodies of all entities without children."""
    return [data[e.body_start : e.end] for e in scan(data).walk() if not e.children]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("closing", [b"--inner--\n", b""])
def test_nested_parts_are_found(line_end, closing):
    """An outer delimiter ends an inner multipart that never closes (RFC 2046 5.1.2)."""
    data = (NESTED % closing).replace(b"\n", line_end)
    assert outline(scan(data)) == [
        "multipart/mixed",
        ["multipart/alternative", ["text/plain"], ["text/html"]],
        ["message/rfc822", ["text/plain"]],
    ]
    assert bodies(data) == [b"plain", b"<p>html", b"text"]


def test_the_line_end_before_a_delimiter_belongs_to_it():
    """RFC 2046 5.1.1: a body that ends with an empty line keeps one line end."""
    data = b"Content-Type: multipart/mixed; boundary=b\n\n--b\r\n\r\ntext\r\n\r\n--b--"
    assert bodies(data) == [b"text\r\n"]


def test_a_missing_closing_delimiter_gives_the_rest_to_the_last_part():
    """Cut messages lose no part."""
    data = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n"
    assert bodies(data) == [b"one", b"two\n"]


def test_lines_that_only_look_like_delimiters_are_text():
    """A longer boundary, or none at a line's beginning."""
    data = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--bb\n --b\nx--b\n--b-\n--b-- \n"
    assert bodies(data) == [b"--bb\n --b\nx--b\n--b-"]


def test_parts_of_a_digest_are_messages():
    """RFC 2046 5.1.5."""
    data = b"Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: one\n\ntext\n--b--\n"
    root = scan(data)
    assert outline(root) == ["multipart/digest", ["message/rfc822", ["text/plain"]]]
    assert [entity.level for entity in root.walk()] == [0, 0, 1]
    assert [entity.depth for entity in root.walk()] == [0, 1, 2]


def test_an_encoded_message_is_not_looked_into():
    """Its bytes mean nothing before they are decoded."""
    data = b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogYQ=="
    assert outline(scan(data)) == ["message/rfc822"]


def test_a_part_whose_header_is_cut_by_a_delimiter_has_an_empty_body():
    """Offsets never run backwards."""
    data = b"Content-Type: multipart/mixed; boundary=b\n\n--b\nX: y\n--b\n--b--\n"
    root = scan(data)
    assert len(root.children) == 2
    assert [entity.end - entity.body_start for entity in root.children] == [0, 0]


def test_the_same_boundary_twice_belongs_to_the_inner_multipart():
    """Until that is closed."""
    inner = b"--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b--\n"
    data = b"Content-Type: multipart/mixed; boundary=b\n\n" + inner + b"--b\n\ntwo\n--b--\n"
    assert outline(scan(data)) == [
        "multipart/mixed",
        ["multipart/mixed", ["text/plain"]],
        ["text/plain"],
    ]


def test_many_nested_multiparts_are_read_to_the_limit():
    """Two thousand of them take neither stack nor time."""
    layer = b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
    root = scan(b"".join(layer % (n, n) for n in range(2_000)))
    assert root.limits == ("part_depth",)
    assert max(entity.depth for entity in root.walk()) == PART_DEPTH


def test_many_messages_in_messages_are_read_to_the_limit():
    """The deepest one stays opaque."""
    root = scan(b"Content-Type: message/rfc822\n\n" * 900 + b"Subject: innermost\n\n")
    assert root.limits == ("embedded_depth",)
    assert max(entity.level for entity in root.walk()) == EMBEDDED_DEPTH


def test_many_parts_are_read_to_the_limit():
    """What stands behind the last one belongs to the message only."""
    data = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 100_000
    root = scan(data)
    assert root.limits == ("parts",)
    assert sum(1 for _ in root.walk()) == PARTS
    assert root.children[-1].end < root.end == len(data)


def test_messages_count_as_parts():
    """However many of the parts are messages, there are never more entities than the limit."""
    data = b"Content-Type: multipart/digest; boundary=b\n\n" + b"--b\n\nA: b\n\nx\n" * PARTS
    root = scan(data)
    assert root.limits == ("parts",)
    assert sum(1 for _ in root.walk()) == PARTS


@pytest.mark.parametrize(
    ("line", "limit"), [(b"a:\n", "all_headers_lines"), (b"a:%080d\n" % 0, "all_headers_bytes")]
)
def test_endless_header_sections_of_parts_are_read_to_the_limit(line, limit):
    """Their sum is bounded, in lines and in octets."""
    data = b"Content-Type: multipart/mixed; boundary=b\n\n" + (b"--b\n" + line * 900) * 200
    assert scan(data).limits == (limit,)


def test_lines_of_hyphens_are_read_to_the_limit(monkeypatch):
    """They cost a look each."""
    monkeypatch.setattr("intact.mime.structure.DASH_LINES", 100)
    data = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--\n" * 200 + b"--b\n\nx"
    assert scan(data).limits == ("dash_lines",)


@given(
    st.lists(
        st.sampled_from(
            [
                b"Content-Type: multipart/mixed; boundary=a\n",
                b"Content-Type: multipart/digest; boundary=b\n",
                b"Content-Type: message/rfc822\n",
                b"--a\n",
                b"--a--\n",
                b"--b\r\n",
                b"--b--\n",
                b"\n",
                b"text\n",
                b"Subject: x\r\n",
            ]
        )
    )
)
@example(
    [
        b"Content-Type: multipart/digest; boundary=b\n",
        b"--b\r\n",
        b"\n",
        b"Content-Type: multipart/mixed; boundary=a\n",
        b"--b\r\n",
    ]
)
def test_entities_lie_inside_each_other_in_order(lines):
    """Children are within the body of their parent, one behind the other."""
    data = b"".join(lines)
    for entity in scan(data).walk():
        assert entity.start <= entity.header_end <= entity.body_start <= entity.end <= len(data)
        place = entity.body_start
        for child in entity.children:
            assert place <= child.start
            assert child.end <= entity.end
            assert child.depth == entity.depth + 1
            place = child.end


@given(st.binary(max_size=300))
def test_no_bytes_are_too_odd(data):
    """Nothing is raised, whatever comes."""
    assert scan(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + data).depth == 0


def test_real_messages_have_the_structure_another_parser_sees(corpus: Path):
    """Nearly all: the others are broken in ways that are read differently."""
    files = sorted((corpus / "eml").glob("*.eml"))
    same = 0
    for path in files:
        data = path.read_bytes()
        same += outline(scan(data)) == other_outline(email.message_from_bytes(data))
    assert same >= len(files) * 0.95


def other_outline(message: Message) -> list[object]:
    """The same, as the standard library sees it."""
    payload = message.get_payload()
    children = payload if isinstance(payload, list) else []
    return [message.get_content_type(), *[other_outline(child) for child in children]]
