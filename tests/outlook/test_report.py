"""Reports on delivery and read receipts are reports again (RFC 6522)."""

from __future__ import annotations

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.msgfile import Item, attached, embedded, mail, parsed, received, recipient

DECLARED = 'Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="=_r"\r\n'
STATUS = (
    b"Reporting-MTA: dns; mx.example.org\r\n\r\n"
    b"Final-Recipient: rfc822; bob@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
)
HEADERS = b"Received: x\r\nFrom: ada@example.org\r\nSubject: Hello\r\n"
ORIGINAL = mail(received(), "the original\r\n")
FAILED = recipient(
    "Bob", "bob@x.example", texts={Tag.SUPPLEMENTARY_INFO: "<mx.x.example #5.1.1 smtp;550 no>"}
)
MADE = b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n"


def _report(message_class="REPORT.IPM.Note.NDR", headers="", **more):
    texts = {Tag.MESSAGE_CLASS: message_class, Tag.REPORTING_MTA: "mx.example.org"}
    return mail(headers, "It failed.\r\n", texts=texts | more.pop("texts", {}), **more)


def _types(data):
    """The types of the parts right below the root."""
    return [part.get_content_type() for part in parsed(data).get_payload()]


def _codes(made):
    return {loss.code for loss in made.losses}


@pytest.mark.parametrize("kind", ["message/delivery-status", ""])
@pytest.mark.parametrize(
    ("returned", "third"),
    [
        (attached(HEADERS, kind="text/rfc822-headers"), "text/rfc822-headers"),
        (attached(HEADERS), "text/rfc822-headers"),
        (attached(HEADERS + b"\r\ntext\r\n", kind="message/rfc822"), "message/rfc822"),
        (embedded(ORIGINAL), "message/rfc822"),
    ],
)
@pytest.mark.parametrize("in_order", [True, False])
def test_a_report_kept_with_its_parts_fits_its_header_section(kind, returned, third, in_order):
    """Byte for byte; text, status, then what was returned, whatever order they were stored in."""
    parts = (attached(STATUS, kind=kind), returned)
    item = mail(
        received(DECLARED), "It failed.\r\n", attachments=parts if in_order else parts[::-1]
    )
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert made.data.startswith(received(DECLARED).encode() + b"--=_r\r\n")
    assert _types(made.data) == ["text/plain", "message/delivery-status", third]
    message, bob = parsed(made.data).get_payload(1).get_payload()
    assert message["Reporting-MTA"] == "dns; mx.example.org"
    assert bob["Status"] == "5.1.1"
    assert b"Content-Type: message/delivery-status\r\n\r\n" + STATUS in made.data


def test_a_receipt_kept_with_its_parts_fits_as_well():
    """Of other programs than Outlook."""
    declared = DECLARED.replace("delivery-status", "disposition-notification")
    data = b"Final-Recipient: rfc822; b@x.example\r\nDisposition: a/b; displayed\r\n"
    made = convert(mail(received(declared), "read\r\n", attachments=(attached(data),)).file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert _types(made.data) == ["text/plain", "message/disposition-notification"]


def test_pictures_and_further_files_stand_beside_the_text():
    """A report has no more than three parts."""
    item = mail(
        received(DECLARED),
        "It failed.\r\n",
        b'<img src="cid:a@x">',
        attachments=(
            attached(b"x", "a.png", "image/png", "a@x"),
            attached(b"y", "b.pdf"),
            attached(STATUS),
            attached(STATUS),
            embedded(ORIGINAL),
        ),
    )
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert _types(made.data) == ["multipart/mixed", "message/delivery-status", "message/rfc822"]
    text = parsed(made.data).get_payload(0)
    assert [part.get_content_type() for part in text.get_payload()] == [
        "multipart/related",
        "application/pdf",
        "message/delivery-status",
    ]


def test_letters_that_are_not_ascii_stay_in_the_status():
    """It must not be encoded; so the root says that it holds 8-bit text."""
    status = STATUS + "Diagnostic-Code: smtp; 550 Empfänger unbekannt\r\n".encode()
    made = convert(mail(received(DECLARED), "x", attachments=(attached(status),)).file())
    assert made.fidelity is Fidelity.HEADERS_KEPT
    assert status in made.data
    assert _types(made.data) == ["text/plain", "message/delivery-status"]
    message = parsed(made.data)
    assert message["Content-Transfer-Encoding"] == "8bit"
    assert message.get_param("report-type") == "delivery-status"
    assert message.get_boundary() == "=_r"


@pytest.mark.parametrize(
    ("message_class", "action"),
    [
        ("REPORT.IPM.Note.NDR", "failed"),
        ("report.ipm.note.ndr", "failed"),
        ("REPORT.IPM.Schedule.Meeting.Request.NDR", "failed"),
        ("REPORT.IPM.Note.SMIME.MultipartSigned.NDR", "failed"),
        ("REPORT.IPM.Note.DR", "delivered"),
        ("REPORT.IPM.Note.Delayed.DR", "delayed"),
        ("REPORT.IPM.Note.DELAYED", "delayed"),
        ("REPORT.IPM.Note.Expanded.DR", "expanded"),
        ("REPORT.IPM.Note.Relayed.DR", "relayed"),
    ],
)
def test_a_report_kept_as_properties_is_written_anew(message_class, action):
    """[MS-OXCMAIL] 2.1.3.6.1; it is told that this part is not the original."""
    made = convert(_report(message_class, recipients=(FAILED,)).file())
    message = parsed(made.data)
    assert message.get_content_type() == "multipart/report"
    assert message.get_param("report-type") == "delivery-status"
    assert _types(made.data) == ["text/plain", "message/delivery-status"]
    _, bob = message.get_payload(1).get_payload()
    assert (bob["Final-Recipient"], bob["Action"]) == ("rfc822; bob@x.example", action)
    assert LossCode.REPORT_MADE in _codes(made)
    assert made.fidelity is Fidelity.SYNTHESISED


def test_it_fits_the_header_section_of_a_report():
    """Exchange keeps the headers, the text and the original, and takes the status apart."""
    item = _report(
        headers=received(DECLARED), recipients=(FAILED,), attachments=(embedded(ORIGINAL),)
    )
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert made.data.startswith(received(DECLARED).encode() + b"--=_r\r\n")
    assert _types(made.data) == ["text/plain", "message/delivery-status", "message/rfc822"]
    assert MADE in made.data
    (placed,) = made.embedded
    assert made.data[placed.start : placed.end] == convert(ORIGINAL.file()).data


def test_the_text_may_be_that_of_the_report():
    """PidTagReportText, where there is no body."""
    texts = {Tag.MESSAGE_CLASS: "REPORT.IPM.Note.NDR", Tag.REPORT_TEXT: "Nobody there."}
    made = convert(Item(texts=texts, recipients=(FAILED,)).file())
    assert parsed(made.data).get_payload(0).get_payload() == "Nobody there."


@pytest.mark.parametrize(("suffix", "said"), [("IPNRN", "displayed"), ("IPNNRN", "deleted")])
def test_a_read_receipt_kept_as_properties_is_written_anew(suffix, said):
    """[MS-OXCMAIL] 2.1.3.6.2."""
    texts = {Tag.SENDER_NAME: "Bob", Tag.SENDER_SMTP: "bob@x.example"}
    made = convert(_report(f"REPORT.IPM.Note.{suffix}", texts=texts).file())
    message = parsed(made.data)
    assert message.get_param("report-type") == "disposition-notification"
    assert _types(made.data) == ["text/plain", "message/disposition-notification"]
    (fields,) = message.get_payload(1).get_payload()
    assert fields["Final-Recipient"] == "rfc822; bob@x.example"
    assert fields["Disposition"].endswith(f"; {said}")


@pytest.mark.parametrize(
    ("message_class", "headers"),
    [
        ("REPORT.IPM.Note.NDR", ""),
        ("REPORT.IPM.Note.NDR", DECLARED),
        ("REPORT.IPM.Note.IPNRN", ""),
        ("REPORT.IPM.Note.Unheard", ""),
        ("IPM.Note", DECLARED),
        ("IPM.Note.NDR", DECLARED),
    ],
)
def test_a_report_of_which_only_the_text_is_left_is_no_report(message_class, headers):
    """It would lie about what it holds; what is missing is told."""
    item = mail(received(headers), "It failed.\r\n", texts={Tag.MESSAGE_CLASS: message_class})
    made = convert(item.file())
    assert parsed(made.data).get_content_type() == "text/plain"
    assert LossCode.REPORT_MISSING in _codes(made)
    assert LossCode.REPORT_MADE not in _codes(made)


def test_a_status_that_is_stored_is_not_written_anew():
    """However much the properties tell."""
    item = _report(recipients=(FAILED,), attachments=(attached(STATUS, "details.txt"),))
    made = convert(item.file())
    assert made.data.count(b"Reporting-MTA") == 1
    assert _types(made.data) == ["text/plain", "message/delivery-status"]
    assert not {LossCode.REPORT_MADE, LossCode.REPORT_MISSING} & _codes(made)


def test_an_ordinary_mail_with_a_status_is_no_report():
    """Somebody asks what it means."""
    part = attached(STATUS, "details.txt", "message/delivery-status")
    made = convert(mail("", "What is this?", attachments=(part,)).file())
    assert parsed(made.data).get_content_type() == "multipart/mixed"


def test_a_report_inside_a_message_is_a_report_as_well():
    """Messages inside climb the ladder on their own."""
    inner = _report(recipients=(FAILED,))
    made = convert(mail("", "look", attachments=(embedded(inner),)).file())
    (placed,) = made.embedded
    assert LossCode.REPORT_MADE in {loss.code for loss in placed.losses}
    assert MADE in made.data[placed.start : placed.end]


def test_thousands_of_recipients_are_all_told():
    """As many as an item may have ([MS-OXMSG] 2.2.1)."""
    many = tuple(
        recipient(f"R{n}", f"r{n}@x.example", numbers={Tag.NDR_STATUS: 511}) for n in range(2_048)
    )
    made = convert(_report(recipients=many).file())
    assert made.data.count(b"\r\nFinal-Recipient: rfc822; r") == 2_048
    assert LossCode.DAMAGED not in _codes(made)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "types"),
    [
        (
            "msg/0966643fc239.msg",
            ["multipart/alternative", "message/delivery-status", "text/rfc822-headers"],
        ),
        ("pst_msg/33c0fa02cb60.msg", ["multipart/alternative", "message/delivery-status"]),
    ],
)
def test_real_reports_are_reports(corpus, name, types):
    """Both ways of storing one."""
    made = convert((corpus / name).read_bytes())
    assert parsed(made.data).get_content_type() == "multipart/report"
    assert _types(made.data) == types
    message, recipient, *_ = parsed(made.data).get_payload(1).get_payload()
    assert message["Reporting-MTA"]
    assert recipient["Final-Recipient"]
