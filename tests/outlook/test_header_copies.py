"""Where the header section is not in the file, copies of single fields are used."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime import encoded_words
from intact.outlook import header_copies
from intact.outlook.item import open_item
from intact.outlook.ladder import convert
from intact.outlook.named_properties import Name
from intact.outlook.names import INTERNET_HEADERS
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import attached, embedded, mail, parsed, received

ADA = {Tag.SUBJECT: "Hello", Tag.SENDER_SMTP: "ada@x.example"}


def _with(copies, item=None):
    named = {Name(INTERNET_HEADERS, name): text for name, text in copies.items()}
    return replace(item or mail("", "x", texts=ADA), named=named)


def _beside(copies, made=(), losses=None):
    root = open_item(_with(copies).file())
    fields = header_copies.beside(
        Properties.of(root, TOP_HEADER), set(made), [] if losses is None else losses
    )
    return b"".join(raw for _, raw in fields)


def test_copies_follow_what_is_made_of_other_properties():
    """Where a mail came from may stand there only."""
    made = convert(_with({"x-originating-ip": "[192.0.2.1]", "x-mailer": "Mail 1"}).file())
    message = parsed(made.data)
    assert message.keys()[:2] == ["From", "Subject"]
    assert message["X-Originating-IP"] == "[192.0.2.1]"
    assert message["X-Mailer"] == "Mail 1"
    assert made.fidelity is Fidelity.SYNTHESISED


def test_no_field_is_there_twice_and_the_body_is_described_once():
    """What is made anew goes before a copy."""
    copies = {
        "subject": "Other",
        "from": "eve@x.example",
        "mime-version": "1.0",
        "content-type": "multipart/mixed; boundary=old",
        "content-transfer-encoding": "base64",
        "content-language": "de",
    }
    message = parsed(convert(_with(copies).file()).data)
    assert message.keys() == ["From", "Subject", "content-language", "MIME-Version", "Content-Type"]
    assert message["Subject"] == "Hello"
    assert message.get_payload() == "x\r\n"


def test_copies_are_not_used_beside_a_header_section():
    """That is complete."""
    item = mail(received("Content-Type: text/plain; charset=us-ascii\r\n"), "x")
    assert convert(_with({"x-mailer": "Mail 1"}, item).file()).data == convert(item.file()).data


def test_a_copy_of_the_type_tells_the_charset_and_what_kind_of_mail_it_is():
    """As the header section would."""
    text = convert(
        _with({"content-type": "text/plain; charset=iso-8859-15"}, mail("", "5 €")).file()
    )
    assert parsed(text.data).get_content_charset() == "iso-8859-15"
    status = attached(b"Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; b@x.example\r\n")
    report = _with(
        {"content-type": "multipart/report; report-type=delivery-status"},
        mail("", "x", attachments=(status,)),
    )
    assert parsed(convert(report.file()).data).get_content_type() == "multipart/report"


def test_a_message_inside_has_copies_of_its_own():
    """The names stand at the top of the file."""
    inner = _with({"x-inner": "1"}, mail("", "inner"))
    made = convert(mail("", "outer", attachments=(embedded(inner),)).file())
    (placed,) = made.embedded
    assert b"x-inner: 1\r\n" in made.data[placed.start : placed.end]
    assert made.data.count(b"x-inner") == 1


def test_long_words_stay_readable_for_programs():
    """A list address may not become an encoded word (RFC 2047 5)."""
    link = f"<https://x.example/{'a' * 120}>"
    assert _beside({"list-unsubscribe": link}).replace(b"\r\n ", b" ") == (
        f"list-unsubscribe: {link}\r\n".encode()
    )


@pytest.mark.parametrize("name", ["", "a b", "a:b", "größe", "a" * 101, "x\r\nbcc"])
def test_what_cannot_be_the_name_of_a_field_is_passed_over(name):
    """Nobody but a sender of harmful mail would write it."""
    assert _beside({name: "x"}) == b""


def test_fields_made_already_and_empty_ones_are_passed_over():
    """Whatever their case."""
    assert _beside({"x-a": "1", "x-b": " ", "X-C": "3"}, ["x-a"]) == b"x-c: 3\r\n"


def test_the_number_of_copies_has_a_limit(monkeypatch):
    """The first ones are used."""
    monkeypatch.setattr("intact.limits.HEADER_COPIES", 2)
    losses = []
    assert _beside({"x-1": "1", "x-2": "2", "x-3": ""}, losses=losses).count(b"\n") == 2
    assert losses == []
    assert _beside({f"x-{n}": "1" for n in range(5)}, losses=losses).count(b"\n") == 2
    assert losses == [Loss(LossCode.NOT_FULLY_READ, {"limit": "header_copies"})]


def test_a_long_copy_is_cut_and_told():
    """As any field that is made."""
    losses = []
    assert _beside({"x-a": "a" * (limits.FIELD_SHOWN + 9)}, losses=losses).count(b"a") == (
        limits.FIELD_SHOWN + len("a")
    )
    assert losses == [Loss(LossCode.NOT_FULLY_READ, {"limit": "field_shown"})]


@given(st.text(max_size=300) | st.text("a\r\n :\t\0", max_size=300))
def test_a_copy_is_one_field_whatever_it_holds(text):
    """No line break of a property gets into a header section."""
    raw = _beside({"x-a": text})
    assert raw.isascii()
    assert len(parsed(raw).keys()) == bool(raw)
    if raw and text.isascii():
        assert parsed(raw)["x-a"].split() == text.replace("\0", " ").split()
    elif raw:
        assert encoded_words.decode(parsed(raw)["x-a"])
