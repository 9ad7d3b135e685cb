"""The internet header section stays octet by octet; only the traces of storing are undone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact.fidelity import Loss, LossCode
from intact.outlook import header_block
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, compound_file, mail, received

FIELDS = "Received: x\r\nFrom: a@x.example\r\nSubject:  two  blanks \r\n\tfolded\r\nX-Odd :1\r\n"


def _read(headers, **more):
    item = Item(texts={Tag.TRANSPORT_HEADERS: headers}, **more)
    return header_block.read(Properties.of(open_item(item.file()), TOP_HEADER))


def _codes(block):
    return [loss.code for loss in block.losses]


@pytest.mark.parametrize("ending", ["", "\r\n", "\r\n\r\n", "\r\n\0", "\r\n\r\n\0\0", "\n"])
def test_whatever_follows_the_last_field_is_taken_off(ending):
    """Files end the section with a blank line, one line end, none, or NUL."""
    block = _read(FIELDS.removesuffix("\r\n") + ending)
    assert block.data == FIELDS.encode()
    assert block.losses == ()


@pytest.mark.parametrize("before", ["\r\n", "\0\0", "\n\r\n\0"])
def test_empty_lines_and_nul_before_the_first_field_are_taken_off(before):
    """They are no part of a header section, and would end it for mail programs."""
    block = _read(before + FIELDS)
    assert block.data == FIELDS.encode()
    assert block.losses == ()


def test_a_blank_before_the_first_field_is_taken_off_and_told():
    """A first line that continues nothing would be no field."""
    block = _read(" \t" + FIELDS)
    assert block.data == FIELDS.encode()
    assert block.losses == (Loss(LossCode.HEADERS_REPAIRED, {"what": "leading-blank"}),)


def test_every_field_stays_as_it_is():
    """Order, case, folding, duplicates, blanks before the colon and at the end."""
    text = FIELDS + "Subject: again\r\nx-lower: 1 \r\nSubject: again\r\n"
    block = _read(text)
    assert block.data == text.encode()
    assert b"".join(field.raw for field in block.fields) == block.data


def test_without_header_section_there_is_none():
    """Nothing, or nothing but NULs and line ends."""
    assert _read("\0\r\n") is None
    assert header_block.read(Properties.of(open_item(mail(body="x").file()), TOP_HEADER)) is None


def test_the_title_of_old_exchange_is_dropped():
    """Only that line."""
    block = _read("Microsoft Mail Internet Headers Version 2.0\r\n" + FIELDS)
    assert block.data == FIELDS.encode()


@pytest.mark.parametrize("line", ["From ada@x.example Tue Nov 24 08:00:00 2026", ">From x"])
def test_the_dividing_line_of_a_mail_folder_is_dropped(line):
    """It was never part of the message, so the section is still exact."""
    block = _read(f"{line}\r\n{FIELDS}")
    assert block.data == FIELDS.encode()
    assert _codes(block) == [LossCode.MBOX_LINE_REMOVED]
    assert block.is_exact


@settings(max_examples=200)
@given(
    st.lists(
        st.from_regex(
            r"[!-9;-~]{1,20}[ \t]{0,2}:[ -~\t]{0,40}(\r\n[ \t][ -~\t]{0,40}){0,2}", fullmatch=True
        ),
        min_size=1,
        max_size=6,
    )
)
def test_any_section_of_fields_stays_octet_for_octet(fields):
    """Whatever their names, folding, blanks and number."""
    text = "".join(f"{field}\r\n" for field in fields)
    block = _read(text)
    if not text.startswith(("From ", ">From ")):
        assert block.data == text.encode()
        assert block.losses == ()
        assert b"".join(field.raw for field in block.fields) == block.data


@settings(max_examples=200)
@given(st.text(max_size=300) | st.text("aA: \t\r\n\0ü", max_size=100))
def test_whatever_is_stored_the_section_is_one(text):
    """Every line is part of a field and ends in CRLF."""
    block = _read(text)
    if block is None:
        return
    assert block.data.count(b"\n") == block.data.count(b"\r") == block.data.count(b"\r\n")
    assert b"".join(field.raw for field in block.fields) == block.data
    assert all(field.name for field in block.fields)
    assert b"\r\n\r\n" not in block.data


def test_line_ends_become_crlf_and_rewrapped_lines_are_joined_again():
    """Lone LF, and the CR CR LF of long fields that Outlook wrapped anew."""
    block = _read("Received: x\nX-Long: a\r\r\n\tb\r\r\r\n\tc\nFrom: b@x.example")
    assert block.data == b"Received: x\r\nX-Long: a\r\n\tb\r\n\tc\r\nFrom: b@x.example\r\n"


def test_a_lone_cr_cannot_make_a_field():
    """It becomes a blank, and that is told."""
    block = _read("Received: x\r\nSubject: a\rBcc: hidden@x.example\r\n")
    assert "bcc" not in block.names
    assert _codes(block) == [LossCode.HEADERS_REPAIRED]


def test_nul_inside_stays_and_is_told():
    """It may not stand in a message at all (RFC 5322 2.2): that is evidence, and still exact."""
    block = _read("Received: x\r\nSubject: a\0b\r\n\0")
    assert block.data == b"Received: x\r\nSubject: a\0b\r\n"
    assert _codes(block) == [LossCode.HEADERS_HOLD_NUL]
    assert block.is_exact


def test_a_line_of_nul_does_not_end_the_section():
    """It is no blank line for a mail program; the line before takes it up."""
    block = _read("Received: x\r\n\0\r\nSubject: y\r\n")
    assert block.data == b"Received: x\r\n \0\r\nSubject: y\r\n"
    assert _codes(block) == [LossCode.HEADERS_HOLD_NUL, LossCode.HEADERS_REPAIRED]


def test_text_behind_the_blank_line_is_cut_and_told():
    """Old stores keep the headers of parts there."""
    block = _read(FIELDS + "\r\n--boundary\r\nContent-Type: text/plain\r\n")
    assert block.data == FIELDS.encode()
    assert _codes(block) == [LossCode.HEADERS_REPAIRED]


def test_a_line_that_is_no_field_does_not_end_the_section():
    """It is joined to the field before; all that follows would otherwise be body text."""
    block = _read("Received: x\r\nthis is no field\r\nFrom: a@x.example\r\n")
    assert block.data == b"Received: x\r\n this is no field\r\nFrom: a@x.example\r\n"
    assert _codes(block) == [LossCode.HEADERS_REPAIRED]


def test_a_first_line_that_is_no_field_is_left_out_and_told():
    """There is nothing before it that it could be part of."""
    block = _read("this is no field\r\nReceived: x\r\n")
    assert block.data == b"Received: x\r\n"
    assert block.losses == (Loss(LossCode.HEADERS_REPAIRED, {"what": "first-line"}),)
    assert not block.is_exact


@pytest.mark.parametrize(
    "text", ["X-Spam\r\nReceived: x\r\n", "Received: x\r\nX-Spam\r\nTo: y\r\n"]
)
def test_a_name_without_colon_becomes_a_field_without_value(text):
    """It keeps its place."""
    block = _read(text)
    assert block.data == text.replace("X-Spam", "X-Spam:").encode()
    assert block.losses == (Loss(LossCode.HEADERS_REPAIRED, {"what": "no-colon"}),)


def test_a_last_line_that_was_cut_off_is_kept():
    """As part of the field before: nothing of it is lost."""
    block = _read("Received: x\r\nand then the sec")
    assert block.data == b"Received: x\r\n and then the sec\r\n"
    assert _codes(block) == [LossCode.HEADERS_TRUNCATED]


def test_a_name_cut_off_at_the_end_becomes_a_field_without_value():
    """Nothing of it is lost, and the section stays legal."""
    block = _read("Received: x\r\nX-MS-Exchange-Cros")
    assert block.data == b"Received: x\r\nX-MS-Exchange-Cros:\r\n"
    assert _codes(block) == [LossCode.HEADERS_TRUNCATED]


def test_raw_8_bit_fields_are_written_in_utf_8():
    """As characters they have no octets any more; UTF-8 is the only legal form (RFC 6532)."""
    block = _read("Received: x\r\nSubject: Grüße\r\n")
    assert block.data == "Received: x\r\nSubject: Grüße\r\n".encode()
    assert _codes(block) == [LossCode.HEADERS_REENCODED]


def test_utf_8_that_was_read_as_a_code_page_comes_back():
    """The octets on the wire are proven by being valid UTF-8."""
    block = _read("Received: x\r\nSubject: GrÃ¼ÃŸe\r\n")
    assert block.value("subject") == "Grüße"


def test_an_ansi_file_keeps_the_octets():
    """They are those of the wire."""
    block = _read("Received: x\r\nSubject: Grüße\r\n", ansi="latin-1")
    assert block.data == b"Received: x\r\nSubject: Gr\xfc\xdfe\r\n"
    assert block.losses == ()


def test_what_the_section_declares_is_read_from_the_first_of_each():
    """As mail programs do."""
    declared = _read(
        received(
            "Content-Type: Multipart/Mixed;\r\n boundary=--abc\r\n"
            "Content-Transfer-Encoding: 7BIT\r\nContent-Type: text/plain\r\n"
        )
    ).declared()
    assert declared.type == "multipart/mixed"
    assert declared.params["boundary"] == "--abc"
    assert declared.encoding == "7bit"


@pytest.mark.parametrize("kind", ["multipart/mixed/x", "multipart/mi@xed", "multipart", "?"])
def test_what_is_no_media_type_declares_none(kind):
    """Mail programs read such a body as text: nothing may be built behind its boundary."""
    assert _read(f'{FIELDS}Content-Type: {kind}; boundary="b"\r\n').declared().type == ""


def test_utf_16_labelled_as_8_bit_is_recognised():
    """A writer that labels its strings wrongly loses no field."""
    block = _read("Received: x\r\nSubject: y\r\n", ansi="utf-16-le")
    assert block.data == b"Received: x\r\nSubject: y\r\n"
    assert block.losses == ()


@pytest.mark.parametrize(
    ("headers", "real"),
    [("X-Sender: a@x.example\r\n", False), ("Date: x\r\n", True), ("Received: x\r\n", True)],
)
def test_lines_outlook_made_are_no_real_section(headers, real):
    """From, Date or Received tell it."""
    assert _read(headers).is_real is real


def test_fields_are_replaced_where_they_stood():
    """New ones without an old one come last, second old ones go."""
    block = _read("Received: x\r\nContent-Type: a/b\r\nX: y\r\ncontent-type: c/d\r\nBcc: z\r\n")
    new = [("Content-Type", b"Content-Type: e/f\r\n"), ("MIME-Version", b"MIME-Version: 1.0\r\n")]
    assert block.replaced(new, frozenset({"bcc"})) == (
        b"Received: x\r\nContent-Type: e/f\r\nX: y\r\nMIME-Version: 1.0\r\n"
    )


def test_a_section_beyond_the_limit_is_cut_and_told(monkeypatch):
    """A limit that is reached is told."""
    monkeypatch.setattr("intact.limits.HEADER_BYTES", 100)
    block = _read("Received: x\r\n" + "X-Long: yyyyyyyyyyyyyyyyyyyy\r\n" * 20)
    assert LossCode.NOT_FULLY_READ in _codes(block)
    assert len(block.data) <= 130


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("AB:-> \t\r\n\0ü\x80"), max_size=60))
def test_any_section_comes_out_legal(text):
    """Whatever is stored: only fields, CRLF, no blank line."""
    tree = {f"__substg1.0_{Tag.TRANSPORT_HEADERS:04X}001F": text.encode("utf-16-le")}
    block = header_block.read(Properties.of(open_item(compound_file(tree)), TOP_HEADER))
    if block is None:
        return
    lines = block.data.split(b"\r\n")
    assert lines.pop() == b""
    assert all(line for line in lines)
    assert not block.data.replace(b"\r\n", b"").translate(None, b"\t").count(b"\n")
    assert b"\r" not in block.data.replace(b"\r\n", b"")
    assert all(field.name for field in block.fields)
