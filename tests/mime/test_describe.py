"""The facts of a message."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intact.limits import ADDRESSES, FIELD_SHOWN, FIELDS_SHOWN, HEADER_BYTES
from intact.mime.describe import describe
from intact.sample import BodyState, ForwardSign, MessageState, Part

MAIL = (
    b"Delivered-To: ann@example.org\r\n"
    b"Received: from mx by box for <ann@example.org>; Sat, 21 Nov 2026 09:14:00 +0100\r\n"
    b"From: Bob <bob@example.net>\r\n"
    b"To: ann@example.org\r\n"
    b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
    b"Date: Sat, 21 Nov 2026 09:13:00 +0100\r\n"
    b"Message-ID: <1@example.net>\r\n"
    b"Content-Type: multipart/mixed; boundary=b\r\n"
    b"\r\n"
    b"--b\r\n\r\nSee https://www.example.com/x\r\n"
    b"--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF\r\n"
    b"--b--\r\n"
)


def test_the_facts_of_an_ordinary_message():
    """All that checks and views ask for."""
    facts = describe(MAIL)
    assert (facts.subject, facts.sender.address) == ("Grüße", "bob@example.net")
    assert facts.sent == datetime(2026, 11, 21, 8, 13, tzinfo=UTC)
    assert facts.received == datetime(2026, 11, 21, 8, 14, tzinfo=UTC)
    assert (facts.received_count, facts.message_id) == (1, "<1@example.net>")
    assert (facts.state, facts.body) == (MessageState.RECEIVED, BodyState.PRESENT)
    assert [field.name for field in facts.fields][:2] == ["Delivered-To", "Received"]
    assert facts.field_names[:3] == ("delivered-to", "received", "from")
    assert facts.parts[2] == Part(depth=1, type="application/pdf", name="a.pdf", size=4)
    assert (facts.link_hosts, facts.preview) == (
        ("www.example.com",),
        "See https://www.example.com/x",
    )
    assert (facts.signs, facts.contained, facts.not_fully_read) == ((), (), ())
    assert facts.fields_complete
    assert facts.preview_complete


def test_a_bounce_is_no_forward():
    """A report carries the message it is about (RFC 6522)."""
    message = b"--b\nContent-Type: message/rfc822\n\nReceived: a\nFrom: x@y.z\n\n--b--\n"
    forward = b"Content-Type: multipart/mixed; boundary=b\n\n" + message
    assert describe(forward).signs == (ForwardSign.ATTACHED,)
    bounce = describe(forward.replace(b"multipart/mixed", b"multipart/report"))
    assert (len(bounce.contained), bounce.signs) == (1, ())


def test_fields_are_bounded_for_display():
    """Their number and their length."""
    many = describe(b"X: y\n" * (FIELDS_SHOWN + 1) + b"\n")
    assert (len(many.fields), many.fields_complete) == (FIELDS_SHOWN, False)
    long = describe(b"Subject: a\nX: " + b"y" * (FIELD_SHOWN + 1) + b"\n\n")
    assert (len(long.fields[1].value), long.fields_complete) == (FIELD_SHOWN, False)


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        (b"X: " + b"a" * HEADER_BYTES + b"\n\n", "header_bytes"),
        (b"X: a\n" * 20_000 + b"\n", "header_lines"),
        (b"To: " + b"a@b.c," * (ADDRESSES + 1) + b"d@e.f\n\n", ""),
        (
            b"To: " + b"".join(b"a%d@b.c," % n for n in range(20_000)) + b"\n\n",
            "addresses",
        ),
        (b"Content-Type: message/rfc822\n\n" * 900, "embedded_depth"),
        (b"Subject: " + b"=?utf-8?q?a?= " * 10_000 + b"\n\n", "field_shown"),
        (b"From: " + b"(" * 2_000 + b"\n\n", ""),
        (
            b"Subject: a\n\n" + b"".join(b"http://h%d.example " % n for n in range(600)),
            "link_hosts",
        ),
        (
            b"Subject: a\n\n" + b"".join(b"http://h.example/%d " % n for n in range(2_000)),
            "links",
        ),
    ],
)
def test_a_limit_that_cut_is_named(data, limit):
    """And whatever is within its limits is not."""
    assert describe(data).not_fully_read == ((limit,) if limit else ())


@given(st.binary(max_size=400))
def test_no_bytes_are_too_odd(data):
    """Nothing is raised, and what is found lies within the data."""
    facts = describe(data)
    assert all(0 <= one.start <= one.end <= len(data) for one in facts.contained)


PIECES = [
    *[line + b"\n" for line in MAIL.split(b"\r\n")],
    b"Content-Type: text/html; charset=utf-16\n",
    b"Content-Type: message/rfc822\n",
    b"Content-Transfer-Encoding: base64\n",
    b"Content-Transfer-Encoding: quoted-printable\n",
    b"Date: 31 Feb 99999 25:61 +9999\n",
    b"Resent-From: <>\n",
    b"\xff\xfe\0=?utf-8?b?",
    b"http://[::1]/ http://%ff/ &#x110000;&#" + b"9" * 5_000 + b";\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_no_mixture_of_lines_is_too_odd(pieces):
    """Text found in any of them can be written down again."""
    facts = describe(b"".join(pieces))
    texts = [facts.subject, facts.preview, facts.sender.name, *facts.link_hosts]
    texts += [text for field in facts.fields for text in (field.name, field.value)]
    "".join(texts).encode("utf-8")


def test_real_messages_are_described(corpus: Path):
    """Most have a sender, and none is cut by a limit but one whose subject is a book."""
    paths = sorted((corpus / "eml").glob("*.eml"))
    facts = [describe(path.read_bytes()) for path in paths]
    cut = {path.name: one.not_fully_read for path, one in zip(paths, facts, strict=True)}
    assert {name: why for name, why in cut.items() if why} == {"081e488d8bd6.eml": ("field_shown",)}
    assert sum(bool(one.sender.address) for one in facts) > len(facts) * 0.9
    assert sum(bool(one.preview) for one in facts) > len(facts) * 0.85


@given(st.integers(0), st.integers(0), st.integers(0, 300), st.sampled_from([*PIECES, b"", b"\0"]))
def test_damaged_real_messages_are_described(corpus: Path, which, place, length, piece):
    """Some octets replaced by others; nothing is raised."""
    paths = sorted((corpus / "eml").glob("*.eml"))
    data = paths[which % len(paths)].read_bytes()
    place %= min(len(data), 4_000) + 1
    assert describe(data[:place] + piece + data[place + length :]).lines.longest >= 0
