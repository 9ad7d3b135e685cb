"""Mail files become exact samples."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from intact.errors import Unreadable
from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import eml
from intact.formats.recognise import recognise
from intact.sample import Format, Sample, TakenOff
from intact.source import Origin, Source

MAIL = b"Received: a\r\nFrom: a@b.c\nX-Mozilla-Status: 0\r\n\r\nbo\xe4dy\r\n.\r\n"


def read(data: bytes) -> Sample:
    """The sample made of a file with these bytes."""
    return eml.read(Source(data, "a.eml", Origin.FILE))


def test_every_octet_stays():
    """Mixed line ends, 8-bit octets and odd fields included."""
    sample = read(MAIL)
    assert sample.data == MAIL
    assert sample.sha256 == sample.source_sha256 == hashlib.sha256(MAIL).hexdigest()
    assert (sample.format, sample.fidelity, sample.losses) == (Format.EML, Fidelity.EXACT, ())


@pytest.mark.parametrize(
    ("before", "losses"),
    [
        (b"\xef\xbb\xbf", [Loss(LossCode.BYTE_ORDER_MARK_REMOVED)]),
        (b"From a@b.c Sat Nov 21 09:14:00 2026\n", [Loss(LossCode.MBOX_LINE_REMOVED)]),
        (
            b"X-Mozilla-Status: 0001\nX-Mozilla-Keys:   \nX-Mozilla-Status: 0001\n",
            [Loss(LossCode.CLIENT_LINES_REMOVED, {"names": "X-Mozilla-Status, X-Mozilla-Keys"})],
        ),
        (
            b"X-GM-THRID: 1457861861978585811\nX-Gmail-Labels: Basecamp,VE\n",
            [Loss(LossCode.CLIENT_LINES_REMOVED, {"names": "X-GM-THRID, X-Gmail-Labels"})],
        ),
    ],
)
def test_what_a_program_put_in_front_is_taken_off_and_named(before, losses):
    """The hash of the file stays known."""
    sample = read(before + MAIL)
    assert sample.data == MAIL
    assert list(sample.losses) == losses
    assert sample.taken_off == (TakenOff(0, before),)
    assert sample.source_sha256 == hashlib.sha256(before + MAIL).hexdigest()


@pytest.mark.parametrize(
    ("body", "count"),
    [(b">From me\n\n>>From you\n", 2), (b"\n> From me\nFrom you\n", 0)],
)
def test_lines_that_a_mailbox_file_may_have_quoted_are_told(body, count):
    """Whether it did cannot be told, so they stay as they are; other files quote nothing."""
    sample = read(b"From a@b.c Sat Nov 21 09:14:00 2026\n" + MAIL + body)
    told = [loss.values for loss in sample.losses if loss.code is LossCode.MBOX_MAY_BE_QUOTED]
    assert told == ([{"count": count}] if count else [])
    assert sample.data == MAIL + body
    assert read(MAIL + body).losses == ()


def test_the_line_evolution_adds_is_taken_off():
    """Only at the end of the header section, where Evolution puts it."""
    line = b"X-Evolution-Source: 12\n\tfolded\n"
    sample = read(
        b"From x@y.z Sat Nov 21 09:14:00 2026\nReceived: a\nSubject: b\n" + line + b"\nhi\n"
    )
    assert sample.data == b"Received: a\nSubject: b\n\nhi\n"
    assert [loss.code for loss in sample.losses] == [
        LossCode.MBOX_LINE_REMOVED,
        LossCode.CLIENT_LINES_REMOVED,
    ]
    assert (sample.format, sample.facts.client) == (Format.MBOX, "evolution")
    inside = b"Received: a\n" + line + b"To: b\n\nhi\n"
    assert read(inside).data == inside


def test_the_version_evolution_adds_behind_its_line_is_taken_off_with_it():
    """Where the message has none; one of its own stands before that line and stays."""
    added = b"X-Evolution-Source: 12\nMIME-Version: 1.0\n"
    assert read(b"Received: a\n" + added + b"\nhi\n").data == b"Received: a\n\nhi\n"
    own = b"Received: a\nMIME-Version: 1.0\n"
    assert read(own + b"X-Evolution-Source: 12\n\nhi\n").data == own + b"\nhi\n"
    assert read(own + b"\nhi\n").data == own + b"\nhi\n"


FROM_LINE = b"From x@y.z Sat Nov 21 09:14:00 2026\n"
SOURCE_LINE = b"X-Evolution-Source: local\n"


def test_what_evolution_makes_up_in_a_drag_is_taken_off():
    """Date and Message-ID of the moment of the drag, where a message has none of its own."""
    made_up = (
        b"From: \nDate: Thu, 26 Nov 2026 14:58:37 +0000\nSubject: No Subject\n"
        b"Message-ID: <8650.camel@vm>\nMIME-Version: 1.0\n"
    )
    sample = read(FROM_LINE + b"To: a\n" + SOURCE_LINE + made_up + b"\nhi\n")
    assert sample.data == b"To: a\n\nhi\n"
    assert sample.losses[-1].values == {
        "names": "X-Evolution-Source, From, Date, Subject, Message-ID, MIME-Version"
    }
    sample = read(FROM_LINE + b"Date: a\n" + SOURCE_LINE + b"Message-ID: <b>\n\nhi\n")
    assert sample.data == b"Date: a\n\nhi\n"


@pytest.mark.parametrize(
    "header",
    [
        FROM_LINE + b"Date: a\n" + SOURCE_LINE + b"Date: b\n",
        FROM_LINE + b"To: a\n" + SOURCE_LINE + b"Subject: b\nDate: c\n",
        FROM_LINE + b"To: a\n" + SOURCE_LINE + b"Cc: b\n",
        FROM_LINE + b"To: a\nDate: b\n",
        b"To: a\n" + SOURCE_LINE + b"Date: b\n",
    ],
)
def test_what_evolution_would_not_write_so_stays(header):
    """A field that is there twice, in another order, another one, or in no mailbox file."""
    own = header.removeprefix(FROM_LINE)
    assert read(header + b"\nhi\n").data == own + b"\nhi\n"


def test_what_evolutions_mailbox_files_note_is_taken_off_as_well():
    """A run of lines at the end, and only of these."""
    lines = b"X-Evolution-Source: 12\nX-Evolution: 00000003-0010\n"
    sample = read(b"Received: a\nX-Evolution-Format: b\nStatus: R\n" + lines + b"\nhi\n")
    assert sample.data == b"Received: a\nX-Evolution-Format: b\nStatus: R\n\nhi\n"
    assert [loss.values for loss in sample.losses] == [{"names": "X-Evolution-Source, X-Evolution"}]


@pytest.mark.parametrize(
    "line",
    [
        b"Status: RO",
        b"Content-Length: 7",
        b"X-UID: 24308",
        b"X-IMAPbase: 1 2",
        b"X-KMail-Fcc: sent-mail",
        b"X-Claws-Account-Id: 1",
        b"X-Uniform-Type-Identifier: com.apple.mail-note",
        b"X-Identity-Key: id1",
        b"X-Unsent: 1",
    ],
)
def test_lines_that_a_sender_may_write_as_well_stay(line):
    """Wherever they stand; so do those that only mark drafts and sent mail."""
    for data in (line + b"\nReceived: a\n\nhi\n", b"Received: a\n" + line + b"\n\nhi\n"):
        sample = read(data)
        assert (sample.data, sample.losses) == (data, ())


def test_the_client_is_known_by_the_lines_that_were_taken_off():
    """They are no longer in the sample."""
    sample = read(b"X-Mozilla-Status: 0001\n" + MAIL.replace(b"X-Mozilla-Status: 0\r\n", b""))
    assert sample.facts.client == "thunderbird"
    assert "x-mozilla-status" not in sample.facts.field_names


def test_real_mails_are_slices_of_their_files(corpus: Path):
    """No octet is changed, and no more is left out than is named."""
    for path in sorted((corpus / "eml").glob("*.eml")):
        data = path.read_bytes()
        try:
            recognise(data)
        except Unreadable:
            continue
        sample = read(data)
        of_folder = (b"", b"\n", b"\r\n") if sample.format is Format.MBOX else (b"",)
        assert any(data.endswith(sample.data + line) for line in of_folder)
        assert bool(sample.losses) == (sample.data != data)
