"""Which kind of candidates an item gets."""

from __future__ import annotations

from intact.outlook.body import Body, Text
from intact.outlook.candidates import bodies
from intact.outlook.content import Content
from intact.outlook.entity import Entity
from intact.outlook.header_block import Declared

CONTENT = Content(Body(Text("x", None, ("us-ascii",)), None, ()))


def _first(declared, entity=None):
    return next(bodies.of(declared, CONTENT, (), entity)).body


def test_a_text_a_multipart_and_a_stored_entity():
    """By what the header declares and what the store kept."""
    assert _first(Declared("text/plain", {}, "")) == b"x\r\n"
    multipart = Declared("multipart/mixed", {"boundary": "b"}, "")
    assert _first(multipart).startswith(b"--b\r\n")
    signed = Declared("multipart/signed", {"boundary": "b"}, "")
    assert _first(signed, Entity((), b"--b\r\n")) == b"--b\r\n"
