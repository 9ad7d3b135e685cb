"""Part headers that old Outlook keeps behind the headers say how the body was built."""

from __future__ import annotations

import re

import pytest

from intact.fidelity import Fidelity
from intact.outlook.header_block import TEXT_LEFT_OUT
from intact.outlook.ladder import convert
from outlook.msgfile import attached, mail, parsed, received

_DRAWN = re.compile(rb"=_[0-9a-f]{32}")  # anew for every file
ROOT = received('MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="out"\r\n')
PLAIN = (
    "--in\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
    "Content-Transfer-Encoding: 7bit\r\n\r\n"
)
HTML = "--in\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
BOTH = (
    '--out\r\nContent-Type: multipart/alternative; boundary="in"\r\n\r\n'
    + PLAIN
    + HTML
    + "--in--\r\n"
)
FILE = (
    '--out\r\nContent-Type: application/pdf; name="a.pdf"\r\n'
    "Content-Transfer-Encoding: base64\r\nContent-Description: odd\r\n\r\n"
)


def _made(hints, **more):
    files = (attached(b"pdf", "a.pdf", "application/pdf"),)
    item = mail(f"{ROOT}\r\n{hints}", "hello\r\n", b"<p>hello", attachments=files, **more)
    return convert(item.file())


@pytest.mark.parametrize("end", ["--out--\r\n", ""])
def test_boundaries_types_names_and_encodings_are_those_of_the_hints(end):
    """The section stays exact; hints may be cut off at their end."""
    made = _made(BOTH + FILE + end)
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert TEXT_LEFT_OUT not in made.losses
    for line in (
        b"--in\r\nContent-Type: text/plain; charset=iso-8859-1",
        b"Content-Description: odd",
    ):
        assert line in made.data
    message = parsed(made.data)
    encodings = [part["Content-Transfer-Encoding"] for part in message.walk()]
    assert encodings[3:] == ["base64", "base64"]
    payloads = [part.get_payload(decode=True) for part in message.walk()]
    assert payloads[2:] == [b"hello\r\n", b"<p>hello", b"pdf"]


@pytest.mark.parametrize(
    "hints",
    [
        BOTH,  # the file has no place
        BOTH + FILE + FILE,  # there is no second file
        BOTH + FILE.replace("a.pdf", "b.pdf"),
        BOTH.replace("--in\r\nContent-Type: text/html", "--in\r\nContent-Type: text/odd") + FILE,
        BOTH.replace(PLAIN, PLAIN + "content\r\n") + FILE,
        "just text",
    ],
)
def test_hints_that_do_not_fit_are_left(hints):
    """The mail is the one that is made without them, and it is told that they were left out."""
    made = _made(hints)
    assert _DRAWN.sub(b"", made.data) == _DRAWN.sub(b"", _made("").data)
    assert TEXT_LEFT_OUT in made.losses
