"""Samples that are hard to carry, the mails around them, and what a server got of them."""

from __future__ import annotations

import queue
import re

import pytest

from intact.destinations import Certainty, Channel, Destination, Form, Reply, Rules
from intact.formats import read
from intact.judgement import Judgement
from intact.resources import Text
from intact.source import Origin, Source
from intact.submission.plan import plan
from intact.submission.submission import Plan, Request
from real.session import Session
from real.sink import Mailbox

CRLF = b"\r\n"
RECEIVED = b"Received: from a.example by b.example; Mon, 2 Jun 2025 08:00:00 +0000\r\n"
HEAD = (
    RECEIVED
    + b"from: x@a.example\r\nSubject:odd   blanks \r\nDate: Mon, 2 Jun 2025 08:00 +0000\r\n"
)
PLAIN = (
    HEAD + b"Message-ID: <1@a>\r\n\r\nHello,\r\nFrom a line\r\n.\r\n..\r\nblanks   \r\n>From\r\n"
)
EIGHT = HEAD + b"X-Raw: caf\xe9\r\nMessage-ID: <2@a>\r\n\r\nna\xefve \xe2\x82\xac\r\n"
NESTED = (
    HEAD + b"Message-ID: <3@a>\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\npreamble\r\n--b\r\n'
    b"Content-Type: message/rfc822\r\n\r\n" + PLAIN + b"--b--\r\nepilogue\r\n"
)
STORED = PLAIN.replace(b"<1@a>", b"<4@a>").replace(CRLF, b"\n")
NUL = HEAD + b"Message-ID: <5@a>\r\n\r\nnul \0 and \r and " + b"x" * 2000 + b"\nend"
LONG = HEAD + b"Message-ID: <6@a>\r\n\r\n" + b"x" * 998 + b"\r\n\ty \x0b\x7f\r\nend"
LARGE = (
    HEAD
    + b"Message-ID: <7@a>\r\n\r\n"
    + b"".join(b"%07d na\xefve %s\r\n" % (number, b"=" * 60) for number in range(24_500))
)
"""1.9 MB, one of the largest samples that a destination takes."""

_ODD_FIELDS = (
    b"X-Odd:tight\r\n",
    b"X-Odd:\r\nX-Odd: \r\n",
    b"X-Odd:\ttab\r\n\tfolded  \r\n  again\r\n",
    b"X-Odd : a blank before the colon\r\n",
    b"no colon at all\r\n",
    b"X-Odd: " + b"long " * 100 + b"\r\n",
    b"X-Odd: caf\xe9 =?utf-8?q?a?= =?utf-8?q?b?=\r\n",
    b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Type: text/html\r\n",
    b'Content-Type: multipart/mixed; boundary="never closed"\r\n',
    b"X-Evolution: 1\r\nX-Mozilla-Status: 0001\r\nStatus: RO\r\nBcc: x@a.example\r\n",
)
ODD_HEADERS = tuple(
    HEAD + b"Message-ID: <%d@odd>\r\n" % number + _ODD_FIELDS[number % 10] + b"\r\nhi\r\n"
    for number in range(30)
)
"""Thirty messages with what programs like to tidy up."""

COMMENT = "Bitte prüfen, it's 100 % <b>odd</b>',"


def planned(*contents: bytes, most: int | None = None) -> Plan:
    """The mails with these messages, at most so many in each."""
    destination = Destination(
        name="desk",
        title=Text(en="A desk"),
        organisation="Example",
        judgements=(Judgement.PHISHING,),
        channel=Channel.MAIL,
        rules=Rules(forms=(Form.MESSAGE_RFC822, Form.EML_FILE), samples_per_mail=most),
        reply=Reply.NONE,
        sources=(),
        certainty=Certainty.VERIFIED,
        address="o'desk@example.org",
    )
    samples = [read(Source(content, "message.eml", Origin.FILE)) for content in contents]
    return plan(samples, Request(destination, Judgement.PHISHING, comment=COMMENT))


def send(desktop: Session, mailbox: Mailbox, title: str, keys: str = "ctrl+Return") -> bytes:
    """Presses Send in the window until the mail arrives; a window that still loads ignores keys.

    Each time it waits twice as long, and while the mail comes in nothing is pressed: on a busy
    machine the next Return might meet the Cancel of a window that tells how far it is. The window
    is looked for each time, for that of a mail before may still be there at first.
    """
    desktop.window(title)
    for seconds in (5, 10, 20, 40, 80):
        if not mailbox.is_receiving and (found := desktop.windows(title)):
            desktop.press(found[-1], keys)
        try:
            return mailbox.mails.get(timeout=seconds)
        except queue.Empty:
            continue
    pytest.fail("nothing was sent")


def parts_of(mail: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """Head of a mail, and head and payload of every part, cut out of the raw bytes."""
    head, _, body = mail.partition(b"\r\n\r\n")
    mark = re.search(rb'boundary="([^"]+)"', head)
    assert mark is not None
    pieces = (b"\r\n" + body).split(b"\r\n--" + mark[1])[1:-1]
    return head, [_part(piece[2:]) for piece in pieces]


def _part(piece: bytes) -> tuple[bytes, bytes]:
    head, _, payload = piece.partition(b"\r\n\r\n")
    return head, payload


def differences(sent: list[bytes], wanted: list[bytes]) -> list[str]:
    """Which samples differ and where first, so that a failure is not megabytes long."""
    assert len(sent) == len(wanted)
    return [
        _difference(number, one, two)
        for number, (one, two) in enumerate(zip(sent, wanted, strict=True), 1)
        if one != two
    ]


def _difference(number: int, one: bytes, two: bytes) -> str:
    place = next((k for k, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), -20)
    near = slice(place - 20, place + 20)  # from their ends, where one begins like the other
    return f"sample {number}, {len(one)} octets for {len(two)}: {one[near]!r} for {two[near]!r}"
