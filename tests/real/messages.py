"""Messages to drag: as they arrived on a server, with everything that programs like to change."""

from __future__ import annotations

from collections.abc import Sequence

CRLF = b"\r\n"


def message(number: int, subject: str, *lines: bytes, fields: tuple[bytes, ...] = ()) -> bytes:
    """A received message; those with a higher number are later.

    Args:
        number: 1 to 59: the minute it was sent, and part of its Message-ID.
        subject: as it stands in the header, encoded already.
        lines: of the body, without their ends.
        fields: further header fields.
    """
    sent = b"Mon, 2 Jun 2025 08:%02d:00 +0000" % number
    head = (
        b"Return-Path: <crook@sender.example>",
        b"Received: from mx.sender.example (mx.sender.example [192.0.2.7])",
        b"\tby mx.example.org (Postfix) with ESMTPS id 4ABC%02d" % number,
        b"\tfor <victim@example.org>; " + sent,
        b"DKIM-Signature: v=1; a=rsa-sha256; c=simple/simple; d=sender.example; s=k1;",
        b"  h=from:to:subject;   bh=abc=;",
        b"\tb=AAAA  BBBB",
        b"from: =?UTF-8?Q?Cr=C3=B6ok?=  <crook@sender.example>",
        b"To: victim@example.org",
        b"Subject: " + subject.encode(),
        b"Date: " + sent,
        b"Message-ID: <m%d@sender.example>" % number,
        b"MIME-Version: 1.0",
        *fields,
    )
    return CRLF.join((*head, b"", *lines, b""))


PLAIN = message(
    1,
    "Plain words",
    *(b"Hello,", b"From here on", b".", b"..dots", b"blanks at the end   ", b"\ttab", b"", b"end"),
)
EIGHT_BIT = message(
    2,
    "Eight bits",
    b"na\xefve caf\xe9 \x80\xff",
    b"and utf-8: \xe2\x82\xac",
    fields=(
        b"X-Raw: caf\xc3\xa9",
        b"Content-Type: text/plain; charset=iso-8859-1",
        b"Content-Transfer-Encoding: 8bit",
    ),
)
LONG_LINES = message(
    3,
    "Long lines",
    b"<p>" + b"long line " * 300 + b"</p>",
    b"<p>" + b"\xc3\xa4" * 1500 + b"</p>",
    fields=(b"Content-Type: text/html; charset=utf-8", b"Content-Transfer-Encoding: 8bit"),
)
NESTED = message(
    4,
    "Nested",
    *(b"preamble", b"--b1", b"Content-Type: text/plain", b"", b"see attached", b"--b1"),
    *(b"Content-Type: message/rfc822", b"Content-Disposition: attachment; filename=inner.eml", b""),
    message(9, "Inner", b"inner body") + b"--b1",
    *(b"Content-Type: application/octet-stream; name=x.bin", b"Content-Transfer-Encoding: base64"),
    *(b"", b"AAECAwQFBgcICQ==", b"--b1--", b"epilogue"),
    fields=(b'Content-Type: multipart/mixed; boundary="b1"',),
)
ODD_SUBJECT = message(5, "=?utf-8?Q?../=22a=3Cb=3E|=3F*_%41_=C3=BC_=E2=82=AC=3B?= .exe", b"odd")
NO_SUBJECT = message(6, "", b"without a subject")
LONG_SUBJECT = message(7, "very " * 40 + "long", b"a long name")
EQUAL = (message(8, "The same", b"one"), message(10, "The same", b"two"))

EVERY_KIND = (
    PLAIN,
    EIGHT_BIT,
    LONG_LINES,
    NESTED,
    ODD_SUBJECT,
    NO_SUBJECT,
    LONG_SUBJECT,
    *EQUAL,
)
"""The earliest first."""

CLASHING = (message(1, "voice", b"3"), message(2, "Invoice", b"2"), message(3, "Invoice", b"1"))
"""Thunderbird names the file of the first one twice for the last (drag and drop facts, 2.1)."""

QUOTED = message(11, "Quoted", b"From a line", b">From a quoted line", b"end")
"""Evolution writes both lines in the same way, so that nobody can tell them apart (2.3)."""


def recognised(data: Sequence[bytes], originals: Sequence[bytes]) -> list[int | str]:
    """Which of the originals each is: its number, or what stands where it differs from all.

    Said in numbers, because a test that compares the octets themselves would, where they are long
    and differ, work on the words for it for minutes.
    """
    return [originals.index(one) if one in originals else _told(one, originals) for one in data]


def _told(data: bytes, originals: Sequence[bytes]) -> str:
    """The place where it begins to differ from the original it is most like."""
    place = max(_common(data, one) for one in originals)
    return f"changed at octet {place} of {len(data)}: {data[max(0, place - 60) : place + 60]!r}"


def _common(one: bytes, other: bytes) -> int:
    """How many octets at the beginning are equal."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
