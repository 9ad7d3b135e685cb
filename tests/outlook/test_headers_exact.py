"""What HEADERS_EXACT promises: the header section is the stored one, octet by octet."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.errors import Unreadable
from intact.fidelity import Fidelity
from intact.outlook.item import open_item
from intact.outlook.ladder import convert
from intact.outlook.properties import TOP_HEADER, Properties, is_utf16
from intact.outlook.tags import Tag, Type
from outlook.msgfile import mail, received

PIECES = [
    *received("Content-Type: text/plain\r\n").splitlines(keepends=True),
    "\tfolded \r\n",
    "no field at all\r\n",
    "X-Odd : blank before the colon\r\n",
    "X-Empty:\r\n",
    "Subject: again\n",
    "X-Control: \x0b\x0c\r\n",
    "\r\r\n\trewrapped\r\n",
    "alone\r",
    "\r\n",
    "\0",
    "ü",
]


def _promised(stored: bytes) -> bytes:
    """The section with only the ends of its lines and what stands around it put right."""
    bare = stored.lstrip(b"\0 \t\r\n").rstrip(b"\0\r\n")  # blanks at the end of a field are its own
    text = re.sub(rb"\r*\n", b"\r\n", bare)
    text = re.sub(rb"\AMicrosoft Mail Internet Headers Version 2\.0[^\n]*\n\s*", b"", text)
    return text.partition(b"\r\n\r\n")[0]


def _section(data: bytes) -> bytes:
    return data.partition(b"\r\n\r\n")[0]


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(["", "cp1252"]))
def test_a_section_called_exact_is_the_stored_one(pieces: list[str], ansi: str) -> None:
    """Whatever else stands in it: where anything is repaired, the rung is a lower one."""
    headers = received("Content-Type: text/plain\r\n").rstrip() + "\r\n" + "".join(pieces)
    made = convert(mail(headers, "body\r\n", ansi=ansi).file())
    if made.fidelity is Fidelity.HEADERS_EXACT:
        assert _section(made.data) == _promised(headers.encode(ansi or "utf-8"))


@pytest.mark.shared
def test_real_sections_called_exact_are_the_stored_ones(corpus: Path) -> None:
    """In all public Outlook files that come so far."""
    exact = 0
    for path in sorted(corpus.glob("*msg/*.msg")):
        data = path.read_bytes()
        try:
            made = convert(data)
        except Unreadable:
            continue
        if made.fidelity is Fidelity.HEADERS_EXACT:
            exact += 1
            assert _section(made.data) == _promised(_stored(data)), path.name
    assert exact > 0


def _stored(data: bytes) -> bytes:
    properties = Properties.of(open_item(data), TOP_HEADER)
    stored = properties.octets(Tag.TRANSPORT_HEADERS, Type.STRING8) or b""
    return stored if stored and not is_utf16(stored) else _text(properties)


def _text(properties: Properties) -> bytes:
    return properties.text(Tag.TRANSPORT_HEADERS).encode("ascii")
