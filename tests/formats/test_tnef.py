"""`winmail.dat` becomes a mail where it holds one, and evidence of one elsewhere."""

from __future__ import annotations

import base64

from intact import formats
from intact.fidelity import Fidelity, LossCode
from intact.formats.contained import take_out
from intact.outlook.tags import Tag
from intact.sample import Format, MessageState, Sample
from intact.source import Origin, Source
from outlook import tnef_file
from outlook.msgfile import Item, attached, mail, received
from outlook.tnef_file import stream

UNSENT_FROM_ME = 0x28


def read(data: bytes) -> Sample:
    """The sample made of a file with these bytes."""
    return formats.read(Source(data, "winmail.dat", Origin.FILE))


def test_a_stream_with_internet_headers_is_the_mail_they_came_with():
    """Nothing is missing around it."""
    sample = read(stream(mail(received("Content-Type: application/ms-tnef\r\n"), "hello")))
    assert (sample.format, sample.fidelity) == (Format.TNEF, Fidelity.HEADERS_KEPT)
    assert sample.facts.state is MessageState.RECEIVED
    assert LossCode.WITHOUT_ITS_MAIL not in {loss.code for loss in sample.losses}


def test_the_content_of_a_mail_alone_is_told_first():
    """The mail around it is what should be submitted."""
    sample = read(stream(mail(body="hello", attachments=(attached(b"x", "a.bin"),))))
    assert sample.fidelity is Fidelity.SYNTHESISED
    assert sample.losses[0].code is LossCode.WITHOUT_ITS_MAIL
    assert [part.name for part in sample.facts.parts] == ["", "", "a.bin"]


def test_flags_of_the_senders_copy_do_not_make_it_a_draft():
    """And who received it does not use Outlook, or would not have it."""
    item = mail(body="hello", numbers={Tag.MESSAGE_FLAGS: UNSENT_FROM_ME})
    facts = read(stream(item)).facts
    assert (facts.state, facts.client) == (MessageState.UNKNOWN, "")


def test_a_message_in_it_can_be_taken_out():
    """With the rung it reached: the content of a mail may be the original that was forwarded."""
    inner = mail(received("Content-Type: text/plain\r\n"), "the original\r\n")
    sample = read(stream(Item(attachments=(tnef_file.attached_message(stream(inner)),))))
    (contained,) = sample.facts.contained
    assert (contained.subject, contained.has_transport_headers) == ("Hello", True)
    assert contained.fidelity is Fidelity.HEADERS_EXACT
    assert sample.data[contained.start : contained.end].endswith(b"the original\r\n")


def test_an_original_is_taken_out_of_a_forward_by_outlook_in_two_steps():
    """First what Outlook packed into the mail, then the message in that."""
    inner = mail(received("Content-Type: text/plain\r\n"), "the original\r\n")
    packed = stream(Item(attachments=(tnef_file.attached_message(stream(inner)),)))
    forward = (
        b"From: a@b.c\nSubject: Fwd\nContent-Type: application/ms-tnef; name=winmail.dat\n"
        b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(packed)
    )
    sample = read(forward)
    for _ in range(2):
        assert len(sample.facts.contained) == 1
        sample = formats.read(take_out(sample, 0))
    assert (sample.format, sample.fidelity) == (Format.EML, Fidelity.HEADERS_EXACT)
    assert sample.data.endswith(b"the original\r\n")


def test_damage_is_told_with_the_rest():
    """Losses of the stream and of the conversion stand together."""
    sample = read(stream(mail(received(), "hello")) + b"garbage")
    codes = {loss.code for loss in sample.losses}
    assert {LossCode.DAMAGED, LossCode.BODY_REBUILT} <= codes
