"""Mails that were made to exhaust or to deceive their reader: read in bounds, or said so."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from intact.errors import UnreadableReason
from intact.fidelity import LossCode
from intact.formats import mailbox
from intact.limits import MAILBOX_LINES, MIB, NAME_SHOWN, SOURCE_BYTES, SOURCE_BYTES_HARD

HEAD = (
    b"Received: by mx.example.org; Tue, 24 Nov 2026 01:00:00 +0000\r\nFrom: ada@sender.example\r\n"
)


def mail(*fields: bytes, body: bytes = b"Hello\r\n") -> bytes:
    """A received message with these fields."""
    return HEAD + b"".join(field + b"\r\n" for field in fields) + b"\r\n" + body


def nested(depth: int) -> bytes:
    """Multiparts in each other."""
    layer = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n"
    return HEAD + b"".join(layer % (number, number) for number in range(depth))


MULTIPART = b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b"
HTML = b"Content-Type: text/html; charset=utf-8"

LIMITED: dict[str, tuple[Callable[[], bytes], str]] = {
    "900 messages in each other": (
        lambda: HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 900 + b"Subject: inner\r\n\r\n",
        "embedded_depth",
    ),
    "2,000 multiparts in each other": (lambda: nested(2_000), "part_depth"),
    "100,000 parts": (lambda: mail(MULTIPART, body=b"--b\r\n\r\nx\r\n" * 100_000), "parts"),
    "parts of nothing but fields": (
        lambda: mail(MULTIPART, body=(b"--b\r\n" + b"a:\r\n" * 900) * 1_000),
        "all_headers_lines",
    ),
    "a field of 1 MiB": (lambda: mail(b"X-Long: " + b"x" * MIB), "header_bytes"),
    "a subject of 1 MiB": (lambda: mail(b"Subject: " + b"=?" * (MIB // 2)), "header_bytes"),
    "a subject of 20 KiB": (lambda: mail(b"Subject: " + b"x" * 20 * 1024), "field_shown"),
    "a field folded without end": (
        lambda: mail(b"X-Long: x" + b"\r\n x" * 20_000),
        "header_lines",
    ),
    "a million lines that may divide": (
        lambda: mail(MULTIPART, body=b"--x\r\n" * 1_000_000),
        "dash_lines",
    ),
    "20,000 addresses": (
        lambda: mail(b"To: " + b",".join(b"a <a%d@example.org>" % n for n in range(20_000))),
        "addresses",
    ),
    "links to 20,000 hosts": (
        lambda: mail(
            HTML, body=b"".join(b"<a href=http://h%d.example/>x</a>" % n for n in range(20_000))
        ),
        "link_hosts",
    ),
    "a text of 49 MiB": (
        lambda: mail(body=b"x" * 70 + b"\r\n") + b"y" * 76 * (49 * MIB // 76),
        "text_bytes",
    ),
    "200,000 divisions in each other": (
        lambda: mail(HTML, body=b"<div>" * 1_000_000 + b"x"),
        "text_bytes",
    ),
}


@pytest.mark.parametrize("name", LIMITED)
def test_a_limit_that_is_reached_is_told(name, explode):
    """The sample keeps every octet; what was not looked at is named."""
    make, limit = LIMITED[name]
    bomb = make()
    outcome = explode(bomb)
    assert limit in outcome.limits
    assert outcome.sample.data == bomb


WHOLE: dict[str, Callable[[], bytes]] = {
    "a sender of 2,000 opening brackets": lambda: mail(b"From: " + b"(" * 2_000),
    "a recipient of 16,000 opening brackets": lambda: mail(b"To: " + b"(" * 16_000),
    "a subject of 10,000 encoded words": lambda: mail(b"Subject: " + b"=?utf-8?B?eA==?= " * 10_000),
    "200,000 divisions": lambda: mail(HTML, body=b"<div>" * 200_000 + b"x" + b"</div>" * 200_000),
    "opening angle brackets": lambda: mail(HTML, body=b"<" * MIB),
    "comments that never end": lambda: mail(HTML, body=b"<!--" * (MIB // 4)),
    "references that never end": lambda: mail(HTML, body=b"&#" * (MIB // 2)),
    "quotes of parameters": lambda: mail(b"Content-Type: text/plain; x=" + b'"\\' * 100_000),
    "sections of parameters": lambda: mail(
        b"Content-Type: text/plain" + b"".join(b"; n*%d=x" % n for n in range(50_000))
    ),
    "quoted-printable of nothing but signs": lambda: mail(
        b"Content-Transfer-Encoding: quoted-printable", body=b"=" * MIB
    ),
    "base64 of nothing but padding": lambda: mail(
        b"Content-Transfer-Encoding: base64", body=b"=" * MIB
    ),
    "bare carriage returns": lambda: mail(body=b"\r" * MIB),
    "NUL alone": lambda: mail(body=b"\0" * MIB),
}


@pytest.mark.parametrize("name", WHOLE)
def test_what_exhausts_other_readers_is_read(name, explode):
    """In time that grows with the octets; every one of them is kept."""
    bomb = WHOLE[name]()
    assert explode(bomb).sample.data == bomb


def test_blank_lines_without_end_are_no_message(explode):
    """A header section that begins behind a megabyte of nothing is one for nobody."""
    assert explode(b"\r\n" * 500_000 + mail()).reason is UnreadableReason.NOT_A_MESSAGE


def test_a_mail_larger_than_a_child_can_hold_is_refused(explode):
    """200 MB: by its size alone, whatever it holds."""
    assert SOURCE_BYTES < SOURCE_BYTES_HARD < 200_000_000
    assert explode(mail(body=bytes(200_000_000))).reason is UnreadableReason.TOO_LARGE


def test_a_charset_that_hides_markup_is_not_decoded(explode):
    """UTF-7 in a subject, and in a page that a reader would take for text."""
    facts = explode(
        mail(
            b"Subject: =?utf-7?Q?+ADw-script+AD4-?=",
            b"Content-Type: text/html; charset=utf-7",
            body=b"+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        )
    ).sample.facts
    assert "<" not in facts.subject
    assert "<" not in facts.preview


@pytest.mark.parametrize(
    "charset", [b"unicode_escape", b"punycode", b"idna", b"undefined", b"hex", b"rot13", b"zlib"]
)
def test_a_charset_of_programmers_is_no_charset_of_mail(charset, explode):
    """Python would know them, and two of them always raise."""
    body = b"\\x3cb\\x3e 3c62 xn--a"
    facts = explode(
        mail(
            b"Subject: =?%s?Q?=5Cx3c?=" % charset,
            b"Content-Type: text/plain; charset=" + charset,
            body=body,
        )
    ).sample.facts
    assert facts.preview.strip() == body.decode()
    assert "<" not in facts.subject


def test_names_of_attachments_keep_their_bounds(explode):
    """NUL, turned writing, paths and endless names: text for display, each of them one part."""
    names = (b"a\0.exe", "invoice\u202efdp.exe".encode(), b"..\\..\\CON", b"n" * 5_000)
    parts = b"".join(
        b'--b\r\nContent-Disposition: attachment; filename="%s"\r\n\r\nx\r\n' % name
        for name in names
    )
    bomb = mail(MULTIPART, body=parts + b"--b--\r\n")
    sample = explode(bomb).sample
    assert sample.data == bomb
    named = [part.name for part in sample.facts.parts if part.name]
    assert len(named) == len(names)
    assert all(len(name) <= NAME_SHOWN for name in named)


def test_lines_of_a_mail_folder_without_end_are_looked_at_once(explode):
    """A million lines that begin with "From ", none of which begins a message."""
    bomb = b"From a@b.example Sat Nov 21 09:14:00 2026\n" + mail(body=b"\nFrom \n" * 1_000_000)
    outcome = explode(bomb)
    assert LossCode.MBOX_LINE_REMOVED in outcome.codes


def test_a_mail_folder_that_never_ends_is_looked_through_in_bounds():
    """Lines that may divide, one more than are looked at, none of which does: told, and in time."""
    octets = b"From a@b.example Sat Nov 21 09:14:00 2026\n" + mail(body=b"\nFrom \n" * 100)
    folder = octets + b"\nFrom \n" * (MAILBOX_LINES + 1)
    entries = mailbox.Entries(mailbox.Held(folder))
    began = time.process_time()
    assert not list(entries)
    assert entries.cut
    assert time.process_time() - began < 30  # ten seconds on a machine of today


def test_a_mail_folder_of_many_messages_is_told_as_such(explode):
    """Two hundred thousand: it is one for the list to choose from."""
    entry = b"From a@b.example Sat Nov 21 09:14:00 2026\nReceived: x\nFrom: a@b.example\n\nx\n\n"
    assert explode(entry * 200_000).reason is UnreadableReason.MAIL_STORE


def test_a_picture_on_another_machine_is_a_link_and_no_more(explode):
    """Its host would learn who reads the mail: nothing is fetched, and the preview is text."""
    facts = explode(
        mail(HTML, body=b'<img src="\\\\evil.example\\share\\x.png"><p>Hi')
    ).sample.facts
    assert facts.preview.strip() == "Hi"


def test_fields_that_stand_twice_are_all_shown(explode):
    """Programs differ in which one they show."""
    facts = explode(mail(b"From: eve@evil.example", b"Subject: one", b"Subject: two")).sample.facts
    assert [field.value for field in facts.fields if field.name == "Subject"] == ["one", "two"]
    assert len([field for field in facts.fields if field.name == "From"]) == 2


def test_octets_that_mail_servers_would_change_are_told(explode):
    """Bare CR, NUL and 8-bit fields decide how the sample can travel."""
    lines = explode(mail(b"Subject: \xff\xfe", body=b"a\rb\0c\r\n")).sample.facts.lines
    assert (lines.bare_cr, lines.nul, lines.eight_bit_header) == (True, True, True)
