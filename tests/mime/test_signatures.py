"""Which signatures of a message still fit its body."""

from __future__ import annotations

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import describe, header, signatures
from intact.mime.structure import scan
from intact.sample import SignedState

BODY = b"Hello Bob,\r\n\r\nsee you at noon.\r\n"


def signed(body: bytes, *, by: str = "example.org", more: str = "") -> bytes:
    """A signature field of a message with this body."""
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    return f"DKIM-Signature: v=1; a=rsa-sha256; d={by}; s=k;{more} bh={digest}; b=A\r\n".encode()


def states(data: bytes) -> list[tuple[str, SignedState]]:
    """Who signed, and whether it still fits."""
    return [(one.domain, one.state) for one in describe.describe(data).signatures]


def test_a_body_that_was_not_touched():
    """It is the one the field speaks of."""
    data = signed(BODY) + b"Subject: Noon\r\n\r\n" + BODY
    [found] = describe.describe(data).signatures
    assert (found.name, found.domain) == ("DKIM-Signature", "example.org")
    assert found.state is SignedState.MATCHES


def test_line_ends_are_those_of_the_way():
    """A file with LF line ends held CRLF while it travelled."""
    data = signed(BODY) + b"Subject: Noon\r\n\r\n" + BODY
    assert states(data.replace(b"\r\n", b"\n")) == [("example.org", SignedState.MATCHES)]


def test_a_list_that_signed_again_fits_where_the_author_does_not():
    """Each signature speaks for itself, topmost first."""
    footed = BODY + b"-- \r\nthe list\r\n"
    head = signed(footed, by="list.example") + signed(BODY)
    assert states(head + b"Subject: Noon\r\n\r\n" + footed) == [
        ("list.example", SignedState.MATCHES),
        ("example.org", SignedState.DIFFERS),
    ]


def test_a_footer_behind_the_signed_part_is_told_apart():
    """Only the beginning was signed: that is not the same as unchanged."""
    data = signed(BODY, more=f" l={len(BODY)};") + b"Subject: Noon\r\n\r\n" + BODY
    assert states(data) == [("example.org", SignedState.MATCHES)]
    assert states(data + b"footer\r\n") == [("example.org", SignedState.MATCHES_IN_PART)]


def test_a_signature_inside_an_attached_message_is_not_one_of_this_message():
    """Only the header section of the message itself speaks of its body."""
    inner = signed(BODY) + b"Subject: Noon\r\n\r\n" + BODY
    assert states(b"Content-Type: message/rfc822\r\n\r\n" + inner) == []


def test_a_huge_body_is_not_hashed(monkeypatch: pytest.MonkeyPatch):
    """That is told, not guessed."""
    monkeypatch.setattr(signatures, "HASHED_BYTES", len(BODY) - 1)
    data = signed(BODY) + b"Subject: Noon\r\n\r\n" + BODY
    assert states(data) == [("example.org", SignedState.NOT_CHECKED)]


def test_real_messages(corpus):
    """Public messages of large senders still fit; test messages with a broken body do not."""
    eml = corpus / "eml"
    expected = {
        "24a0ac362a22": [
            ("codingame.com", SignedState.MATCHES),
            ("amazonses.com", SignedState.MATCHES),
        ],
        "0f95ef97e461": [("icij.org", SignedState.MATCHES)],
        "27cf88aff612": [("outlook.com", SignedState.MATCHES)],
    }
    for name, found in expected.items():
        assert states((eml / f"{name}.eml").read_bytes()) == found


@given(st.text("abhlswv=;: 1259/+\t", max_size=80), st.binary(max_size=80))
def test_any_signature_says_something_or_nothing(value, body):
    """Its domain is what a domain is made of, and its state one of ours."""
    data = b"DKIM-Signature: " + value.encode() + b"; bh=AAAA; d=a.example\r\n\r\n" + body
    root = scan(data)
    for one in signatures.find(data, root, header.fields(data, root.header_end)):
        assert one.state in SignedState
        assert one.domain.replace(".", "").replace("-", "").isalnum()
