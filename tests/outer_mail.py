"""Audits a finished mail octet by octet, without any mail library; shared by several rooms."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence

EVIL = "zq9evil"
"""Stands in every text of the hostile message, so that none of it can slip into the outer mail."""

HIDDEN = "\x00\x01\x0b\x0c\x1b\x1c\x1d\x1e\x7f\x85\x9b"
HIDDEN += "\u061c\u200b\u200e\u200f\u2028\u2029\u202e\u2066\ufeff"
ADDRESS = f"{EVIL}@evil.example"
FILE_NAME = f'-{EVIL}"\nBcc: {ADDRESS}\n\u202e\u200b\x9b--=_intact_{EVIL}.eml'

_FIELDS = {
    b"MIME-Version": rb"1\.0",
    b"From": rb"[!-~]+@[!-~]+",
    b"To": rb"[!-~]+@[!-~]+",
    b"Subject": rb"[ -~]{1,150}",
    b"X-Unsent": rb"1",
    b"Content-Type": rb'multipart/mixed;\r\n boundary="(=_intact_[0-9a-f]{32})"',
    b"Content-Transfer-Encoding": rb"[78]bit",
}
_TEXT_HEAD = re.compile(
    rb"Content-Type: text/plain; charset=(us-ascii|utf-8)\r\n"
    rb"Content-Transfer-Encoding: (7bit|quoted-printable)"
)
_SAMPLE_HEAD = re.compile(
    rb'Content-Type: (message/rfc822|application/octet-stream); name="(sample-\d+\.eml)"\r\n'
    rb"Content-Transfer-Encoding: (7bit|8bit|base64)\r\n"
    rb'Content-Disposition: attachment; filename="\2"\r\n'
    rb"Content-Description: Sample \d+"
)


def hostile(end: str = "\r\n", body: bytes = b"") -> bytes:
    """A message that tries to break out: by every header, every name, and every delimiter.

    `body` ends it; what no message part can carry makes it travel as a file.
    """
    hidden = HIDDEN.replace("\0", "")
    word = f"=?utf-8?Q?{EVIL}=0D=0ABcc:_{ADDRESS}=0D=0A=0D=0A--=5Fintact?="
    names = ["To", "Cc", "Bcc", "Reply-To", "Sender", "Return-Path", "Resent-To", "Delivered-To"]
    names += ["Disposition-Notification-To", "List-Unsubscribe", "X-Unsent", "Errors-To"]
    lines = [
        f"Received: from {EVIL} by mx.example.org; Mon, 23 Nov 2026 09:00:00 +0000",
        f"From: {word} {hidden}<{ADDRESS}>",
        *(f"{name}: {word}, {hidden}<{ADDRESS}>, mailto:{ADDRESS}?bcc={ADDRESS}" for name in names),
        f"Subject: {word} {hidden} {EVIL}",
        f"Subject: {EVIL} again",
        f"Message-ID: <{EVIL}\x0bBcc: {ADDRESS}>",
        f'Content-Type: multipart/mixed; boundary="=_intact_{EVIL}"',
        "",
        f"--=_intact_{EVIL}",
        f'Content-Type: application/x-{EVIL}; name="../../{EVIL}/CON"',
        f'Content-Disposition: attachment; filename="{EVIL}{hidden}.pdf .exe "',
        "",
        ".",
        f"From {EVIL}",
        f"--=_intact_{EVIL}--",
        f"--=_intact_{'0' * 32}",
        f"{EVIL}" * 100,
    ]
    return end.join(lines).encode() + body


def audit(data: bytes, samples: Sequence[bytes], recipient: str) -> None:
    """Nothing is in the mail but Intact's own text and the samples, whole and in their order."""
    head, _, body = data.partition(b"\r\n\r\n")
    mark = _header(head, recipient)
    assert data.count(mark) == len(samples) + 3  # in the header, before each part, at the end
    pieces = (b"\r\n" + body).split(b"\r\n--" + mark)
    assert (pieces[0], pieces[-1]) == (b"", b"--\r\n")
    text, *parts = [piece.removeprefix(b"\r\n").partition(b"\r\n\r\n") for piece in pieces[1:-1]]
    assert _TEXT_HEAD.fullmatch(text[0])
    outer = [head, text[0], text[2]]
    for (part_head, _, payload), sample in zip(parts, samples, strict=True):
        found = _SAMPLE_HEAD.fullmatch(part_head)
        assert found
        outer.append(part_head)
        if found[3] == b"base64":
            assert found[1] == b"application/octet-stream"
            assert base64.b64decode(payload.replace(b"\r\n", b""), validate=True) == sample
        else:
            assert payload == sample
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    _own_text_only(b"\r\n".join(outer))


def _header(head: bytes, recipient: str) -> bytes:
    """Looks at every field; returns the boundary."""
    fields = [field.partition(b": ") for field in re.split(rb"\r\n(?![ \t])", head)]
    names = [name for name, _, _ in fields]
    assert len(names) == len(set(names))
    values = {name: value for name, _, value in fields}
    for name, value in values.items():
        assert re.fullmatch(_FIELDS[name], value), name
    assert values[b"To"] == recipient.encode()
    found = re.fullmatch(_FIELDS[b"Content-Type"], values[b"Content-Type"])
    assert found
    return found[1]


def _own_text_only(outer: bytes) -> None:
    """Printable ASCII in lines that end in CRLF, and nothing that came with a sample."""
    assert re.fullmatch(rb"(?:[ -~]|\r\n)*", outer)
    assert EVIL.encode() not in outer
    assert b"evil.example" not in outer
    assert b"bcc:" not in outer.lower()
