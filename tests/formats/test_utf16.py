"""Mails in UTF-16 become octets again."""

from __future__ import annotations

import codecs
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import formats
from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import utf16
from intact.sample import Format, Sample
from intact.source import Origin, Source

MAIL = "Received: a\r\nFrom: a@b.c\r\nSubject: s\r\n\r\nbody\r\n"
FORMS = [
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"", "utf-16-le"),
    (b"", "utf-16-be"),
]
UNDONE = Loss(LossCode.UTF16_UNDONE)


def read(data: bytes) -> Sample:
    """The sample made of a file with these bytes."""
    return formats.read(Source(data, "a.eml", Origin.FILE))


@pytest.mark.parametrize(("mark", "codec"), FORMS)
def test_ascii_characters_stand_for_one_octet_each(mark, codec):
    """So the mail is exact, and it is told that it was turned back."""
    data = mark + MAIL.encode(codec)
    sample = read(data)
    assert sample.data == MAIL.encode("ascii")
    assert (sample.format, sample.fidelity) == (Format.EML, Fidelity.EXACT)
    assert sample.losses == (UNDONE,)
    assert sample.source_sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("content", "charset", "octets"),
    [
        ("Content-Type: text/plain; charset=ISO-8859-1\r\n", "iso-8859-1", b"Gr\xfc\xdfe\r\n"),
        ("Content-Type: text/plain; charset=utf-8\r\n", "utf-8", "Grüße\r\n".encode()),
        ("Content-Type: text/plain; charset=us-ascii\r\n", "utf-8", "Grüße\r\n".encode()),
        ("Content-Type: text/plain; charset=utf-16\r\n", "utf-8", "Grüße\r\n".encode()),
        ("", "utf-8", "Grüße\r\n".encode()),
    ],
)
def test_other_characters_are_written_as_the_message_declares(content, charset, octets):
    """Where they fit that without loss; the mail is no longer exact, and why is told."""
    head = f"Received: a\r\nFrom: a@b.c\r\n{content}\r\n"
    sample = read((head + "Grüße\r\n").encode("utf-16"))
    assert sample.data == head.encode("ascii") + octets
    assert sample.fidelity is Fidelity.HEADERS_EXACT
    assert sample.losses == (UNDONE, Loss(LossCode.OCTETS_UNCERTAIN, {"charset": charset}))


def test_every_part_has_its_own_charset():
    """Octets of one would be another text in the other."""
    text = (
        "From: a@b.c\nTo: b@c.d\nContent-Type: multipart/mixed; boundary=x\n\n"
        "--x\nContent-Type: text/plain; charset=windows-1251\n\nЛишний\n"
        "--x\nContent-Type: text/html; charset=utf-8\n\n<p>ä</p>\n--x--\n"
    )
    sample = read(text.encode("utf-16"))
    assert "Лишний".encode("cp1251") in sample.data
    assert "<p>ä</p>".encode() in sample.data
    assert sample.losses[-1].values == {"charset": "windows-1251, utf-8"}


def test_letters_in_the_headers_make_it_a_rung_less():
    """Not even the header section is certain then."""
    sample = read("From: a@b.c\nSubject: Grüße\nTo: b@c.d\n\nbody\n".encode("utf-16"))
    assert "Subject: Grüße\n".encode() in sample.data
    assert sample.fidelity is Fidelity.HEADERS_KEPT


def test_what_a_client_added_is_taken_off_as_well():
    """It cannot be put back: what was handed over are other octets."""
    sample = read(("X-Mozilla-Status: 0001\n" + MAIL).encode("utf-16"))
    assert sample.data == MAIL.encode("ascii")
    assert [loss.code for loss in sample.losses] == [
        LossCode.CLIENT_LINES_REMOVED,
        LossCode.UTF16_UNDONE,
    ]
    assert not sample.holds_what_was_handed_over


@pytest.mark.parametrize("damage", [b"\x41", b"\x00\xd8\x41\x00"])
def test_half_a_character_is_damage(damage):
    """The rest of the mail is there."""
    sample = read(codecs.BOM_UTF16_LE + MAIL.encode("utf-16-le") + damage)
    assert sample.data.startswith(MAIL.encode("ascii"))
    assert Loss(LossCode.DAMAGED, {"where": "UTF-16"}) in sample.losses


@pytest.mark.parametrize(
    "data",
    [
        MAIL.encode("ascii"),
        "Dear all,\nno header here\n".encode("utf-16"),
        codecs.BOM_UTF16_LE,
        b"\0\1\2\3",
        b"",
    ],
)
def test_other_files_are_not_touched(data):
    """Neither mails in octets, nor text that is no mail."""
    assert utf16.narrowed(data) is None


@given(st.text(max_size=300), st.sampled_from(FORMS))
def test_no_character_is_lost(body, form):
    """Whatever they are: all of them come back out of the octets."""
    mark, codec = form
    head = "From: a@b.c\nTo: b@c.d\nSubject: s\nContent-Type: text/plain; charset=utf-8\n\n"
    found = utf16.narrowed(mark + (head + body).encode(codec, "replace"))
    assert found is not None
    assert found.data.decode() == (head + body).encode(codec, "replace").decode(codec)


@given(st.binary(max_size=300), st.sampled_from(FORMS))
def test_hostile_octets_never_raise(octets, form):
    """Behind the beginning of a mail."""
    mark, codec = form
    utf16.narrowed(mark + MAIL.encode(codec) + octets)
