"""What a mailbox file may have quoted is settled by the message's own signature."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import eml
from intact.formats.contained import take_out
from intact.sample import put_back
from intact.source import Origin, Source

DIVIDING = b"From ann@example.org Sat Nov 21 09:14:00 2026\n"
BODY = b"Hello\n\nFrom here on\n>From there\nbye\n"


def signed(body: bytes, more: bytes = b"") -> bytes:
    """The header section of a message that had this body when it was signed."""
    wire = body.replace(b"\n", b"\r\n")
    digest = base64.b64encode(hashlib.sha256(wire).digest())
    tags = b"v=1; a=rsa-sha256; c=simple/simple; d=example.org; s=a; h=from; b=; bh=" + digest
    return b"Received: x\nDKIM-Signature: " + tags + more + b"\nSubject: a\n\n"


def mboxo(body: bytes) -> bytes:
    """Quoted where nothing was quoted."""
    return re.sub(rb"(?m)^(From )", rb">\1", body)


def mboxrd(body: bytes) -> bytes:
    """Quoted once more."""
    return re.sub(rb"(?m)^(>*From )", rb">\1", body)


def read(head: bytes, body: bytes):
    """The sample made of an entry with this body."""
    return eml.read(Source(DIVIDING + head + body + b"\n", "", Origin.FILE))


def codes(sample):
    """What is told beside the dividing line."""
    return [loss for loss in sample.losses if loss.code is not LossCode.MBOX_LINE_REMOVED]


@pytest.mark.parametrize(("variant", "count"), [(mboxo, 1), (mboxrd, 2)])
def test_what_the_folder_quoted_is_undone_where_a_signature_shows_it(variant, count):
    """Every octet is the one that was signed, and what was taken off can be put back."""
    sample = read(signed(BODY), variant(BODY))
    assert sample.data == signed(BODY) + BODY
    assert sample.fidelity is Fidelity.EXACT
    assert codes(sample) == [Loss(LossCode.MBOX_QUOTING_UNDONE, {"count": count})]
    stored = DIVIDING + signed(BODY) + variant(BODY) + b"\n"
    assert put_back(sample.data, sample.taken_off) == stored


def test_what_came_quoted_is_nobodys_doing():
    """The signature fits as it stands: nothing is told."""
    quoted = mboxrd(BODY)
    sample = read(signed(quoted), quoted)
    assert sample.data == signed(quoted) + quoted
    assert codes(sample) == []


@pytest.mark.parametrize(
    "head",
    [
        b"Received: x\nSubject: a\n\n",
        signed(b"another body\n"),
        signed(BODY[:7], b"; l=7"),
        signed(BODY).replace(b"bh=", b"bx="),
    ],
    ids=["unsigned", "other body", "signed in part", "no hash"],
)
def test_without_a_signature_that_fits_it_is_only_told(head):
    """In doubt the bytes stay as they are stored."""
    sample = read(head, mboxo(BODY))
    assert sample.data == head + mboxo(BODY)
    assert codes(sample) == [Loss(LossCode.MBOX_MAY_BE_QUOTED, {"count": 2})]


def test_line_ends_are_those_of_the_wire_for_the_signature_only():
    """A folder with LF holds a message that was signed with CRLF, and one with CRLF does, too."""
    for end in (b"\n", b"\r\n"):
        head, body = (part.replace(b"\n", end) for part in (signed(BODY), mboxo(BODY)))
        assert read(head, body).data == (signed(BODY) + BODY).replace(b"\n", end)


def test_more_lines_than_the_limit_are_only_told(monkeypatch):
    """Every one would be named in the answer of the reading process."""
    monkeypatch.setattr(limits, "QUOTED_LINES", 1)
    assert codes(read(signed(BODY), mboxo(BODY))) == [
        Loss(LossCode.MBOX_MAY_BE_QUOTED, {"count": 2})
    ]


def test_files_that_quote_nothing_are_left_alone():
    """Only a mailbox file has a reason to."""
    sample = eml.read(Source(signed(BODY) + mboxo(BODY), "", Origin.FILE))
    assert sample.data == signed(BODY) + mboxo(BODY)
    assert sample.losses == ()


def test_an_attached_message_is_as_sure_as_the_one_around_it():
    """Nothing is told of it where the outer one is settled."""
    inner = b"Received: y\nSubject: b\n\nFrom here\n"
    body = b"--b\nContent-Type: message/rfc822\n\n" + inner + b"\n--b--\n"
    kind = b"\nContent-Type: multipart/mixed; boundary=b"
    head = signed(body).replace(b"\nSubject: a", kind + b"\nSubject: a")
    source = take_out(read(head, mboxo(body)), 0)
    assert (source.data, source.losses) == (inner, ())
    unsigned = head.replace(b"DKIM-Signature", b"X-Signature")
    assert take_out(read(unsigned, mboxo(body)), 0).losses != ()


LINES = st.sampled_from([b"", b"From a", b">From b", b">>From c", b"text", b" From d", b">From"])


@given(st.lists(LINES, max_size=7), st.sampled_from([mboxo, mboxrd]))
def test_whatever_was_signed_comes_out(lines, variant):
    """Of any body with no more lines in doubt than are all tried, by either way of quoting."""
    body = b"".join(line + b"\n" for line in lines) or b"\n"
    body = body.rstrip(b"\n") + b"\n"
    sample = read(signed(body), variant(body))
    assert sample.data == signed(body) + body
    told = {loss.code for loss in codes(sample)}
    assert told <= {LossCode.MBOX_QUOTING_UNDONE}
