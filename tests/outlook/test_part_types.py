"""Parts of reports and of PGP mail have their types, although Outlook did not store them."""

from __future__ import annotations

import pytest

from intact.outlook import attachment, part_types
from intact.outlook.header_block import Declared
from intact.outlook.item import open_item
from outlook.msgfile import attached, embedded, mail

NOTHING = Declared("", {}, "")
REPORT = Declared("multipart/report", {}, "")
ENCRYPTED = Declared("multipart/encrypted", {}, "")
STATUS = b"Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; b@x.example\r\nAction: failed\r\n"
HEADERS = b"Received: x\r\nFrom: a@x.example\r\nSubject: y\r\n"
OPAQUE = "application/octet-stream"


def _typed(item, message_class="IPM.Note", declared=REPORT):
    root = open_item(mail("", "x", attachments=(item,)).file())
    found, _ = attachment.read_all(root, ())
    (one,) = part_types.typed(found, message_class, declared)
    return one


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (STATUS, "message/delivery-status"),
        (b"Original-Envelope-Id: x\r\n" + STATUS, "message/delivery-status"),
        (
            b"Final-Recipient: rfc822; b@x.example\r\nDisposition: a/b; displayed\r\n",
            "message/disposition-notification",
        ),
        (b"Feedback-Type: abuse\r\nVersion: 1\r\n", "message/feedback-report"),
        (HEADERS, "text/rfc822-headers"),
        (HEADERS + b"\r\n\r\n", "text/rfc822-headers"),
        (HEADERS + b"\r\ntext\r\n", "message/rfc822"),
        (b"Hello: there\r\n", OPAQUE),
        (b"", OPAQUE),
        (b"\0\1", OPAQUE),
    ],
)
def test_a_part_of_a_report_without_type_gets_it_from_its_content(data, kind):
    """Each has a field that nothing else has."""
    assert _typed(attached(data)).type == kind


@pytest.mark.parametrize(
    ("stored", "data", "kind"),
    [
        ("message/delivery-status", b"any text", "message/delivery-status"),
        ("text/plain", STATUS, "text/plain"),
        ("application/octet-stream", STATUS, OPAQUE),
        ("message/rfc822", HEADERS, "message/rfc822"),
        ("message/rfc822", b"no message", OPAQUE),
    ],
)
def test_a_stored_type_is_believed(stored, data, kind):
    """It is what arrived, unless the bytes cannot be what it promises."""
    assert _typed(attached(data, "details.txt", stored)).type == kind


def test_the_lines_of_such_parts_end_as_in_mail():
    """They must not be encoded, so their line ends are those of the message around them."""
    assert _typed(attached(STATUS.replace(b"\r\n", b"\n"))).data == STATUS
    assert _typed(attached(b"a\nb\n", "a.txt")).data == b"a\nb\n"


def test_a_class_tells_a_report_as_well():
    """Without header section."""
    made = _typed(attached(STATUS), "report.ipm.note.ndr", NOTHING)
    assert made.type == "message/delivery-status"


def test_in_other_mail_a_file_is_a_file():
    """Somebody may send such a text to somebody."""
    assert _typed(attached(STATUS, "details.txt"), declared=NOTHING).type == "text/plain"
    assert _typed(attached(STATUS), declared=ENCRYPTED).type == OPAQUE


def test_messages_stay_messages():
    """They have a type of their own."""
    item = embedded(mail("", "inner"))
    assert _typed(item).kind is attachment.Kind.MESSAGE


@pytest.mark.parametrize(
    ("data", "stored", "kind"),
    [
        (b"Version: 1\r\n", "", "application/pgp-encrypted"),
        (b"version: 1", "", "application/pgp-encrypted"),
        (b"Version: 1\r\n", "text/plain", "text/plain"),
        (b"Version: 2\r\n", "", OPAQUE),
        (b"Version: 1\r\n" + b" " * 200, "", OPAQUE),
        (b"-----BEGIN PGP MESSAGE-----\r\n", "", OPAQUE),
    ],
)
def test_the_control_part_of_pgp_mail_is_known_by_its_only_line(data, stored, kind):
    """RFC 3156 4."""
    assert _typed(attached(data, kind=stored), declared=ENCRYPTED).type == kind
