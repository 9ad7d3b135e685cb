"""Signed and encrypted mail goes out as it was stored, so that signatures stay valid.

`tests/real/test_openssl.py` lets a real program judge.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.fidelity import LossCode
from intact.outlook import attachment, entity, header_block
from intact.outlook.header_block import Declared
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from outlook.msgfile import attached, embedded, linked, mail, parsed, received

SIGNED_CLASS = "IPM.Note.SMIME.MultipartSigned"
BODY = (
    b"--s\r\nContent-Type: text/plain\r\n\r\nhello  \r\n--s\r\n"
    b"Content-Type: application/pkcs7-signature\r\n\r\nx\r\n--s--\r\n"
)
HEAD = b'Content-Type: multipart/signed;\r\n boundary="s"; protocol="application/pkcs7-signature"'
STORED = HEAD + b"\r\n\r\n" + BODY
DER = b"\x30\x82\x01\x00" + bytes(200)


NOTHING = Declared("", {}, "")


def _find(message_class, *attachments, headers="", copied=NOTHING):
    root = open_item(mail(headers, "x", attachments=attachments).file())
    found, _ = attachment.read_all(root, ())
    block = header_block.read(Properties.of(root, TOP_HEADER))
    return entity.find(message_class, found, block, block.declared() if block else copied)


def _message(found):
    return parsed(b"".join(raw for _, raw in found.fields) + b"\r\n" + found.data)


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_a_clear_signed_entity_keeps_its_octets_and_its_own_type(end):
    """Only lone LF becomes CRLF, which signatures do not see."""
    stored = STORED.replace(b"\r\n\r\n--s", b"\r\nMIME-Version: 1.0\r\nX-Mime: y\r\n\r\n--s", 1)
    found = _find(SIGNED_CLASS, attached(stored.replace(b"\r\n", end), "", "multipart/signed"))
    assert found.fields == (("Content-Type", HEAD + b"\r\n"),)
    assert found.data == BODY
    assert found.beside == (("X-Mime", b"X-Mime: y\r\n"),)
    assert not found.declared


@pytest.mark.parametrize("stored", [BODY, STORED, b"\r\n" + STORED, STORED.replace(b"\r\n ", b" ")])
def test_the_header_section_describes_it_where_it_names_the_same_boundary(stored):
    """It is what arrived; the lines of the entity may be folded otherwise, or missing."""
    headers = received(HEAD.decode() + "\r\nContent-Language: de\r\n")
    found = _find(SIGNED_CLASS, attached(stored, "", "multipart/signed"), headers=headers)
    assert found.fields == (("Content-Type", HEAD + b"\r\n"),)
    assert found.data == BODY
    assert found.declared


@pytest.mark.parametrize(
    "headers",
    [
        'Content-Type: multipart/signed; boundary="t"\r\n',
        "Content-Type: multipart/signed\r\n",
        'Content-Type: multipart/mixed; boundary="s"\r\n',
        HEAD.decode() + "\r\nContent-Transfer-Encoding: base64\r\n",
        "Content-Type: application/ms-tnef\r\n",
        "",
    ],
)
def test_the_lines_of_the_entity_win_over_a_section_that_does_not_fit_it(headers):
    """Nobody could find its parts otherwise."""
    found = _find(SIGNED_CLASS, attached(STORED), headers=received(headers))
    assert found.fields == (("Content-Type", HEAD + b"\r\n"),)
    assert not found.declared


def test_of_several_types_the_first_counts():
    """As in mail programs."""
    stored = HEAD + b"\r\nContent-Type: text/plain\r\n\r\n" + BODY
    assert _find(SIGNED_CLASS, attached(stored)).fields == (("Content-Type", HEAD + b"\r\n"),)


@pytest.mark.parametrize(
    "kind",
    ["application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"],
)
def test_a_type_that_was_not_stored_at_all_follows_from_the_parts(kind):
    """Boundary and protocol stand in the parts; which hash was used does not."""
    body = BODY.replace(b"application/pkcs7-signature", kind.encode())
    message = _message(_find(SIGNED_CLASS, attached(b"a preamble\r\n\r\n" + body)))
    assert message.get_content_type() == "multipart/signed"
    assert message.get_param("protocol") == kind
    assert message.get_param("micalg") == "unknown"
    assert [part.get_content_type() for part in message.get_payload()] == ["text/plain", kind]


def test_without_header_section_the_copy_of_its_type_describes_it():
    """Outlook keeps single fields as properties of their own."""
    params = {"protocol": "application/pkcs7-signature", "micalg": "sha-512", "boundary": "s"}
    copied = Declared("multipart/signed", params, "")
    found = _find("IPM.Note", attached(BODY), copied=copied)
    message = _message(found)
    assert message.get_param("micalg") == "sha-512"
    assert message.is_multipart()
    assert not found.declared
    assert _find(SIGNED_CLASS, attached(STORED), copied=copied).fields[0][1] == HEAD + b"\r\n"
    wrong = Declared("multipart/signed", params | {"boundary": "t"}, "")
    assert _message(_find(SIGNED_CLASS, attached(BODY), copied=wrong)).get_boundary() == "s"


def test_nul_inside_is_kept_and_nul_behind_it_is_cut():
    """It is what was signed; that such a mail cannot travel as a message is told elsewhere."""
    body = BODY.replace(b"hello", b"he\0llo")
    assert _find(SIGNED_CLASS, attached(HEAD + b"\r\n\r\n" + body + b"\0\0")).data == body


@pytest.mark.parametrize(
    ("declared", "kept"),
    [
        ("application/pkcs7-mime; smime-type=enveloped-data; name=x.p7m", True),
        ("application/x-pkcs7-mime", True),
        ("application/octet-stream; name=smime.P7M", True),
        ("application/octet-stream; name=a.bin", False),
        ("application/ms-tnef", False),
    ],
)
@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_cms_bytes_fit_the_section_that_declares_them(declared, kept, encoding):
    """Encrypted or opaque-signed: exactly these bytes, in the encoding it names."""
    headers = received(f"Content-Type: {declared}\r\nContent-Transfer-Encoding: {encoding}\r\n")
    found = _find("IPM.Note.SMIME", attached(DER, "smime.p7m"), headers=headers)
    message = _message(found)
    assert message.get_payload(decode=True) == DER
    assert found.declared is kept
    assert message.get_content_type() in {declared.partition(";")[0], "application/pkcs7-mime"}


def test_cms_bytes_that_do_not_fit_are_described_anew():
    """With the parameters the header names."""
    headers = received("Content-Type: application/pkcs7-mime; smime-type=x-own; name=x.p7m\r\n")
    found = _find("IPM.Note.SMIME", attached(DER, "smime.p7m"), headers=headers)
    message = _message(found)
    assert not found.declared
    assert message.get_payload(decode=True) == DER
    assert message.get_content_type() == "application/pkcs7-mime"
    assert message.get_param("smime-type") == "x-own"
    assert message.get_filename() == "x.p7m"


def test_cms_data_stored_with_header_lines_of_its_own_stay_as_they_are():
    """Some programs store the whole part."""
    head = b"Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n"
    found = _find("IPM.Note.SMIME", attached(head + b"\r\nMIIB\r\n"))
    assert b"".join(raw for _, raw in found.fields) == head
    assert found.data == b"MIIB\r\n"


def test_data_called_cms_go_out_whatever_they_are():
    """Nothing else is known of them."""
    found = _find("IPM.Note.SMIME", attached(b"\x01\x02", "x.p7m", "application/pkcs7-mime"))
    assert _message(found).get_payload(decode=True) == b"\x01\x02"


@pytest.mark.parametrize(
    ("headers", "stored"),
    [
        (HEAD.decode() + "\r\n", attached(STORED, "", "multipart/signed")),
        ("Content-Type: application/pkcs7-mime\r\n", attached(DER, "smime.p7m")),
    ],
)
def test_an_ordinary_class_is_believed_less_than_the_header_section(headers, stored):
    """Programs that import mail do not know the classes."""
    assert _find("IPM.Note", stored, headers=received(headers)) is not None
    assert _find("IPM.Note", stored) is None


@pytest.mark.parametrize(
    ("message_class", "attachments"),
    [
        (SIGNED_CLASS, []),
        (SIGNED_CLASS, [attached(b"a", "a.txt"), attached(b"b", "b.txt")]),
        (SIGNED_CLASS, [attached(STORED), embedded(mail("", "inner"))]),
        (SIGNED_CLASS, [attached(STORED), linked("C:\\a")]),
        (SIGNED_CLASS, [embedded(mail("", "inner"))]),
        (SIGNED_CLASS, [attached(b"Content-Type: text/plain\r\n\r\nx")]),
        (SIGNED_CLASS, [attached(b"no entity at all")]),
        (SIGNED_CLASS, [attached(HEAD + b"\r\n\r\nnothing it could delimit")]),
        (SIGNED_CLASS, [attached(DER, "smime.p7s", "application/pkcs7-signature")]),
        (SIGNED_CLASS, [attached(b"-----BEGIN PGP SIGNATURE-----\n-----END PGP SIGNATURE-----")]),
        ("REPORT." + SIGNED_CLASS + ".NDR", [attached(STORED)]),
        ("IPM.Note.SMIMEish", [attached(STORED)]),
    ],
)
def test_what_is_no_entity_is_left_to_other_rungs(message_class, attachments):
    """Nothing is taken for signed that is not, and nothing beside an entity gets lost."""
    assert _find(message_class, *attachments) is None


def test_an_attachment_without_content_does_not_hide_the_entity():
    """It is told as unreadable already."""
    nothing = replace(attached(b""), octets={})
    assert _find(SIGNED_CLASS, nothing, attached(STORED)).data == BODY


@pytest.mark.parametrize(
    ("message_class", "has_file", "lost"),
    [
        (SIGNED_CLASS, True, [LossCode.SIGNATURE_LOST]),
        (SIGNED_CLASS.lower(), False, [LossCode.SIGNATURE_LOST]),
        ("IPM.Note.SMIME", True, []),
        ("IPM.Note.SMIME", False, [LossCode.BODY_MISSING]),
        ("IPM.Note", False, []),
        ("REPORT.IPM.Note.SMIME.NDR", False, []),
    ],
)
def test_an_entity_that_is_not_there_is_told(message_class, has_file, lost):
    """The class promises it."""
    root = open_item(mail("", "x", attachments=(attached(b"x", "a.txt"),)).file())
    found, _ = attachment.read_all(root, ())
    losses = entity.lost(message_class, found if has_file else ())
    assert [loss.code for loss in losses] == lost


@given(stored=st.binary(max_size=300), headers=st.sampled_from(["", HEAD.decode() + "\r\n"]))
def test_any_octets_are_an_entity_or_none(stored, headers):
    """What is taken for one ends as it was stored, line ends aside."""
    root = open_item(mail(received(headers), "x", attachments=(attached(b"x"),)).file())
    found, _ = attachment.read_all(root, ())
    block = header_block.read(Properties.of(root, TOP_HEADER))
    one = replace(found[0], data=stored, type="application/octet-stream")
    made = entity.find("IPM.Note.SMIME", (one,), block, block.declared())
    if made is not None and not stored.startswith(b"\x30"):
        assert (
            stored.replace(b"\r\n", b"\n").rstrip(b"\0").endswith(made.data.replace(b"\r\n", b"\n"))
        )
