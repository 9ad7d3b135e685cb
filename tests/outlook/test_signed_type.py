"""The type of a signed entity follows from its parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import signed_type
from outlook.msgfile import parsed

BODY = (
    b"a preamble\r\n\r\n--s\r\n\r\nhello\r\n--s\r\n"
    b"Content-Type: application/pgp-signature\r\n\r\nx\r\n--s--\r\n"
)


@pytest.mark.parametrize("body", [BODY, BODY.rstrip(), BODY + b"\r\n"])
def test_boundary_and_protocol_stand_in_the_parts(body):
    """The hash does not."""
    _, field = signed_type.of(body)
    message = parsed(field + b"\r\n" + body)
    assert message.get_content_type() == "multipart/signed"
    assert len(message.get_payload()) == 2
    assert message.get_param("protocol") == "application/pgp-signature"
    assert message.get_param("micalg") == "unknown"


def test_the_signature_is_the_last_part():
    """What was signed may hold other signatures."""
    inner = b"--s\r\nContent-Type: application/pkcs7-signature\r\n\r\ny\r\n"
    _, field = signed_type.of(inner + BODY)
    assert b"application/pgp-signature" in field


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"text",
        BODY.replace(b"--s--", b"--s"),
        BODY.replace(b"pgp-signature", b"pdf"),
        b"----",
        b"application/pgp-signature\r\n--t--",
        BODY.replace(b"--s--", "--ß--".encode()),
    ],
)
def test_other_texts_have_no_type(body):
    """Nothing is taken for signed that is not."""
    assert signed_type.of(body) is None


@pytest.mark.parametrize(
    ("body", "delimited"),
    [(b"--s\r\n", True), (b"x\n--s\r\n", True), (b"x --s", False), (b"-s", False), (b"", False)],
)
def test_a_boundary_begins_a_line(body, delimited):
    """Be it the first one."""
    assert signed_type.delimits("s", body) is delimited


@given(st.binary(max_size=200) | st.text("-\nsb: ;=x/", max_size=99).map(str.encode))
def test_any_octets_are_an_entity_or_none(body):
    """A type that is made names a boundary that really delimits."""
    found = signed_type.of(body)
    assert found is None or b"boundary=" in found[1]
