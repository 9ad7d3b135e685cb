"""Files from the inside of Apple Mail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import formats
from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import emlx
from intact.sample import Format, MessageState, Sample
from intact.source import Origin, Source

MAIL = b"Received: a\nFrom: a@b.c\nSubject: s\n\nbo\xe4dy\n"
LIST = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n'
    b'<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" '
    b'"http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
    b'<plist version="1.0">\n<dict>\n\t<key>flags</key>\n\t<integer>8623489089</integer>\n'
    b"</dict>\n</plist>\n"
)
PARTIAL = (
    b"Received: a\nFrom: a@b.c\nContent-Type: multipart/mixed; boundary=x\n\n"
    b"--x\nContent-Type: text/plain\n\nsee the attachments\n"
    b"--x\nContent-Type: application/pdf\nX-Apple-Content-Length: 206814\n\n\n"
    b"--x\nContent-Type: text/plain\nX-Apple-Content-Length: 0\n\n\n"
    b"--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
    b"X-Apple-Content-Length: 101404\n\n\n"
    b"--x--\n"
)


def read(data: bytes) -> Sample:
    """The sample made of a file with these bytes."""
    return formats.read(Source(data, "1.emlx", Origin.FILE))


def file(mail: bytes, count: int | None = None, behind: bytes = LIST) -> bytes:
    """A file as Mail writes it: the count is padded with blanks."""
    return b"%-10d\n" % (len(mail) if count is None else count) + mail + behind


@pytest.mark.parametrize("behind", [LIST, b"\n" + LIST, b"", b"\n"])
def test_the_message_is_exactly_what_the_count_says(behind):
    """Not one octet more or less, whatever it holds."""
    sample = read(file(MAIL, behind=behind))
    assert (sample.format, sample.data) == (Format.EMLX, MAIL)
    assert (sample.fidelity, sample.losses) == (Fidelity.EXACT, ())
    assert sample.facts.client == "apple-mail"


def test_a_property_list_inside_the_message_is_part_of_it():
    """The count tells."""
    mail = MAIL + LIST
    assert read(file(mail)).data == mail


@pytest.mark.parametrize("count", [0, 3, len(MAIL) - 2, len(MAIL) + 1, 999_999_999_999])
def test_a_count_that_does_not_fit_is_told(count):
    """Something has changed the file; the message ends where the list behind it begins."""
    sample = read(file(MAIL, count))
    assert sample.data == MAIL
    assert sample.losses == (Loss(LossCode.LENGTH_MISMATCH),)


def test_without_a_list_all_that_is_left_is_the_message():
    """There is nothing else to go by."""
    sample = read(file(MAIL, 999, b"<?xml only text"))
    assert sample.data == MAIL + b"<?xml only text"
    assert sample.losses == (Loss(LossCode.LENGTH_MISMATCH),)


def test_attachments_that_mail_keeps_elsewhere_are_counted():
    """Parts without content that name the length it had; an empty one never had any."""
    sample = read(file(PARTIAL))
    assert sample.data == PARTIAL
    assert sample.losses == (Loss(LossCode.PARTS_ELSEWHERE, {"count": 2}),)
    assert sample.fidelity is Fidelity.HEADERS_EXACT


def test_a_part_with_content_is_there_whatever_length_it_names():
    """Old versions of Mail left the line in messages that are whole."""
    mail = PARTIAL.replace(b"206814\n\n\n", b"206814\n\nhere it is\n").replace(b"101404", b"000")
    assert read(file(mail)).losses == ()


def test_a_draft_is_a_draft():
    """Mail marks it in the header section."""
    mail = b"From: a@b.c\nX-Uniform-Type-Identifier: com.apple.mail-draft\nSubject: s\n\nbody\n"
    assert read(file(mail)).facts.state is MessageState.DRAFT


@pytest.mark.parametrize(
    "data", [b"", b"545", b"545\n", b"545\nno header\n", b"x545\n" + MAIL, b"1" * 13 + b"\n" + MAIL]
)
def test_a_number_alone_does_not_make_such_a_file(data):
    """A message must follow."""
    assert not emlx.recognises(data)


@given(st.integers(0, 300), st.sampled_from([b"", b"\n", LIST, LIST[:50], b"<?xml<plist"]))
def test_the_sample_is_always_a_slice_of_the_file(count, behind):
    """It begins behind the first line."""
    data = file(MAIL, count, behind)
    sample = emlx.read(Source(data, "", Origin.FILE))
    assert data[11:].startswith(sample.data)
