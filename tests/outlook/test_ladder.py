"""Outlook items become mail on the best rung that holds, and what is lost is told."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact import limits
from intact.errors import Unreadable
from intact.fidelity import Fidelity, LossCode
from intact.mime import lines
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from intact.sample import MessageState
from outlook.msgfile import attached, embedded, linked, mail, parsed, received, recipient

ALTERNATIVE = 'Content-Type: multipart/alternative; boundary="=_b"\r\n'


def _codes(converted):
    return {loss.code for loss in converted.losses}


def _assert_legal(made):
    """CRLF everywhere, and no NUL but what is told."""
    data = made.data
    told = [loss.code for one in (made, *made.embedded) for loss in one.losses]
    assert lines.to_crlf(data) == data
    assert data.count(b"\r") == data.count(b"\r\n")
    assert b"\0" not in data or LossCode.HEADERS_HOLD_NUL in told


def test_the_header_section_stays_and_the_body_fits_it():
    """HEADERS_EXACT: boundary, structure and every octet of the section."""
    made = convert(mail(received(ALTERNATIVE), "hello\r\n", b"<p>hello").file())
    section = received(ALTERNATIVE).encode()
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert made.data.startswith(section + b"--=_b\r\n")
    message = parsed(made.data)
    assert [part.get_content_type() for part in message.get_payload()] == [
        "text/plain",
        "text/html",
    ]
    assert _codes(made) == {LossCode.BODY_REBUILT, LossCode.TEXT_DERIVED}


@pytest.mark.parametrize(
    ("odd", "fidelity"),
    [
        ("X-Odd: a\r\nno field\r\n", Fidelity.HEADERS_KEPT),
        ("X-Odd: ü\r\n", Fidelity.HEADERS_KEPT),
        ("X-Odd: a\r\n\r\n--part\r\n", Fidelity.HEADERS_EXACT),
    ],
)
def test_a_repaired_section_is_not_called_exact(odd, fidelity):
    """Nothing was replaced, but not every octet is as stored."""
    headers = received(ALTERNATIVE).removesuffix("\r\n") + odd
    assert convert(mail(headers, "hello\r\n", b"<p>hello").file()).fidelity is fidelity


def test_only_the_structure_is_replaced_where_it_does_not_fit():
    """HEADERS_KEPT: a TNEF message's body does not exist any more."""
    old = 'Content-Type: application/ms-tnef; name="winmail.dat"\r\nX-Last: 1\r\n'
    made = convert(mail(received(old), "hello\r\n").file())
    assert made.fidelity is Fidelity.HEADERS_KEPT
    assert parsed(made.data).get_content_type() == "text/plain"
    assert made.data.partition(b"\r\n\r\n")[0].endswith(b"\r\nX-Last: 1")
    assert LossCode.HEADER_FIELDS_REPLACED in _codes(made)


def test_a_charset_that_does_not_fit_is_changed_and_told():
    """The text is more than its label."""
    made = convert(
        mail(received('Content-Type: text/plain; charset="us-ascii"\r\n'), "日本").file()
    )
    message = parsed(made.data)
    assert message.get_payload(decode=True).decode(message.get_content_charset()).strip() == "日本"
    assert LossCode.CHARSET_CHANGED in _codes(made)


def test_without_internet_headers_a_section_is_made():
    """SYNTHESISED, and never called original."""
    texts = {Tag.SUBJECT: "Hello", Tag.SENDER_SMTP: "ada@x.example"}
    made = convert(
        mail("", "hello", texts=texts, recipients=(recipient("Bob", "bob@y.example"),)).file()
    )
    message = parsed(made.data)
    assert made.fidelity is Fidelity.SYNTHESISED
    assert (message["From"], message["To"]) == ("ada@x.example", "Bob <bob@y.example>")
    assert LossCode.NO_TRANSPORT_HEADERS in _codes(made)


@pytest.mark.parametrize("protocol", ["application/pkcs7-signature", "application/pgp-signature"])
def test_a_signed_entity_is_proven(protocol):
    """It goes out as stored, under the very header section that arrived; PGP is stored so too."""
    body = f"--s\r\n\r\nhi  \r\n--s\r\nContent-Type: {protocol}\r\n\r\nx\r\n--s--\r\n"
    kind = f'Content-Type: multipart/signed; protocol="{protocol}"; boundary="s"\r\n'
    headers = received(kind.replace("; ", ";\r\n\t"))
    item = mail(
        headers,
        "hi",
        texts={Tag.MESSAGE_CLASS: "IPM.Note.SMIME.MultipartSigned"},
        attachments=(attached(f"{kind}\r\n{body}".encode(), "", "multipart/signed"),),
    )
    made = convert(item.file())
    assert made.fidelity is Fidelity.PROVEN
    assert made.data == (headers + body).encode()
    assert made.losses == ()


@pytest.mark.parametrize("kind", ["application/pgp-encrypted", ""])
def test_pgp_mail_fits_its_header_section(kind):
    """RFC 3156 4: two parts, unencoded; whoever has the key can read it."""
    declared = (
        'Content-Type: multipart/encrypted;\r\n\tprotocol="application/pgp-encrypted";\r\n'
        '\tboundary="=_e"\r\n'
    )
    armour = b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n"
    item = mail(
        received(declared),
        attachments=(attached(b"Version: 1\r\n", kind=kind), attached(armour, "encrypted.asc")),
    )
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert made.data.startswith(received(declared).encode() + b"--=_e\r\n")
    assert b"\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n" in made.data
    assert b"\r\n\r\n" + armour + b"\r\n--=_e--\r\n" in made.data
    control, data = parsed(made.data).get_payload()
    assert control.get_payload(decode=True) == b"Version: 1\r\n"
    assert (data.get_content_type(), data.get_payload(decode=True)) == (
        "application/octet-stream",
        armour,
    )


def test_a_signature_that_was_not_stored_is_told():
    """Only the signature file is left of it."""
    old = 'Content-Type: multipart/signed; boundary="s"\r\n'
    made = convert(mail(received(old), "x", attachments=(attached(b"p7s", "smime.p7s"),)).file())
    assert LossCode.SIGNATURE_LOST in _codes(made)


def test_embedded_messages_are_messages_on_their_own_rung():
    """Unencoded, at any depth, each with its own fidelity and losses, and where they are."""
    inner = mail(received(ALTERNATIVE), "inner\r\n", b"<p>inner", texts={Tag.SUBJECT: "In"})
    middle = mail("", "middle", attachments=(embedded(inner, ""),))
    outer = mail(
        received('Content-Type: multipart/mixed; boundary="=_o"\r\n'),
        "outer\r\n",
        attachments=(embedded(middle, "Middle"), attached(b"x", "a.txt")),
    )
    made = convert(outer.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert [placed.fidelity for placed in made.embedded] == [
        Fidelity.SYNTHESISED,
        Fidelity.HEADERS_EXACT,
    ]
    found = made.embedded[1]
    assert made.data[found.start : found.end] == convert(inner.file()).data
    names = [part.get_filename() for part in parsed(made.data).walk()]
    assert [name for name in names if name] == ["Middle.eml", "In.eml", "a.txt"]
    assert "message/rfc822" in [part.get_content_type() for part in parsed(made.data).walk()]


def test_messages_are_unfolded_up_to_the_limit_and_kept_as_items_beyond(monkeypatch):
    """Nothing is lost, and nothing recurses without bound."""
    monkeypatch.setattr("intact.limits.EMBEDDED_DEPTH", 2)
    item = mail("", "deepest")
    for depth in range(4):
        item = mail("", f"depth {depth}", attachments=(embedded(item, f"m{depth}"),))
    made = convert(item.file())
    assert len(made.embedded) == 2
    assert LossCode.ATTACHMENT_TOO_DEEP in {loss.code for loss in made.embedded[1].losses}
    kept = [part for part in parsed(made.data).walk() if part.get_filename() == "m1.msg"]
    assert b"depth 0" in convert(kept[0].get_payload(decode=True)).data


def test_the_real_limit_of_depth_holds():
    """More levels than anybody forwards."""
    item = mail("", "deepest")
    for _ in range(limits.EMBEDDED_DEPTH + 3):
        item = mail("", "x", attachments=(embedded(item),))
    assert len(convert(item.file()).embedded) == limits.EMBEDDED_DEPTH


@pytest.mark.parametrize(
    ("flags", "state"),
    [(0x8, MessageState.DRAFT), (0x21, MessageState.SENT), (0x1, MessageState.UNKNOWN)],
)
def test_outlook_tells_drafts_and_sent_items(flags, state):
    """PidTagMessageFlags."""
    assert convert(mail("", "x", numbers={Tag.MESSAGE_FLAGS: flags}).file()).state is state


def test_the_same_file_gives_the_same_mail():
    """Its hash can be compared."""
    data = mail("", "x", b"<p>x", attachments=(attached(b"y", "y.txt"),)).file()
    assert convert(data).data == convert(data).data


def test_losses_of_attachments_and_headers_are_listed():
    """Each with its number or name."""
    item = mail(
        "Received: x\r\nno field\r\nSubject: y\r\n",
        "x",
        attachments=(linked("C:\\a"), replace(attached(b""), octets={})),
    )
    assert {
        LossCode.HEADERS_REPAIRED,
        LossCode.ATTACHMENT_BY_REFERENCE,
        LossCode.ATTACHMENT_UNREADABLE,
    } <= _codes(convert(item.file()))


def test_nul_in_the_headers_keeps_the_message_from_travelling_as_one():
    """Every octet is as it was stored; the submission sees it and sends a file."""
    made = convert(mail(received("X-Odd: a\0b\r\n"), "x").file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert b"X-Odd: a\0b\r\n" in made.data
    assert lines.obstacle(lines.survey(made.data)) is lines.Obstacle.NUL


def test_the_same_loss_is_told_once():
    """However often it was met."""
    made = convert(mail("Received: x\r\n" + "no field\r\n" * 50 + "Subject: y\r\n", "x").file())
    assert [loss.code for loss in made.losses].count(LossCode.HEADERS_REPAIRED) == 1


def test_a_declared_body_that_is_not_there_is_told():
    """Only the headers were saved."""
    assert LossCode.BODY_MISSING in _codes(convert(mail(received(ALTERNATIVE)).file()))


@settings(max_examples=80, deadline=None)
@given(
    headers=st.sampled_from(["", received(), received(ALTERNATIVE), "Received: x\r\n"]),
    text=st.text(max_size=80),
    html=st.binary(max_size=80),
    data=st.binary(max_size=80),
    name=st.text(max_size=20),
)
def test_any_content_gives_a_legal_mail_that_holds_it(headers, text, html, data, name):
    """CRLF, no NUL, attachments byte for byte."""
    item = mail(headers, text, html, attachments=(attached(data, name or "x", "application/x"),))
    made = convert(item.file())
    _assert_legal(made)
    message = parsed(made.data)
    assert data in [part.get_payload(decode=True) for part in message.walk()]
    assert not any(part.defects for part in message.walk())


@settings(max_examples=100, deadline=None)
@given(position=st.floats(0, 1), octets=st.binary(min_size=1, max_size=64))
def test_a_damaged_file_is_converted_or_unreadable(position, octets):
    """Never another error."""
    data = bytearray(_WHOLE)
    start = int(position * len(data))
    data[start : start + len(octets)] = octets
    try:
        made = convert(bytes(data))
    except Unreadable:
        return
    _assert_legal(made)


_WHOLE = mail(
    received(ALTERNATIVE),
    "hello\r\n",
    b"<p>hello",
    recipients=(recipient("Bob", "bob@y.example"),),
    attachments=(attached(b"data" * 50, "a.txt"), embedded(mail("", "inner"))),
).file()


@pytest.mark.shared
@pytest.mark.parametrize("folder", ["msg", "pst_msg"])
def test_real_files_convert_to_legal_mail(corpus, folder):
    """Every item of the corpus, with a fidelity that its headers bear out."""
    for path in sorted((corpus / folder).glob("*.msg")):
        made = convert(path.read_bytes())
        _assert_legal(made)
        has_received = b"\nreceived:" in b"\n" + made.data.partition(b"\r\n\r\n")[0].lower()
        assert not (has_received and made.fidelity is Fidelity.SYNTHESISED)


def test_a_heavy_attachment_is_in_memory_only_as_base64_while_the_mail_is_written():
    """Held against no hash, its own octets are of no use any more."""
    heavy = bytes(limits.CANDIDATE_BYTES + 1)
    source = mail(received(), "see there\r\n", attachments=(attached(heavy, "a.bin"),)).file()
    tracemalloc.start()
    made = convert(source)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2.1 * len(made.data)
