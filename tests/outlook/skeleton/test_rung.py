"""The rung takes the headers the item keeps, and tells what is not as it arrived, no more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.fidelity import Fidelity, LossCode
from intact.mime import structure, transfer
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.exchange import Ways, take_in, without
from outlook.mail_shapes import NESTED, SHAPES, mail
from outlook.msgfile import Item


def _kept(item: Item, old: str, new: str) -> Item:
    """The item with other internet headers."""
    headers = item.texts[Tag.TRANSPORT_HEADERS]
    assert old in headers
    return replace(item, texts=item.texts | {Tag.TRANSPORT_HEADERS: headers.replace(old, new, 1)})


def _losses(made):
    return [(loss.code, *loss.values.values()) for loss in made.losses]


def test_the_headers_the_item_keeps_go_out_not_those_of_the_skeleton():
    """Octet by octet, however either was folded; the body is the skeleton's."""
    item = _kept(take_in(SHAPES["nested"]), "Subject : Fw: [odd]", "subject:\r\n\tFw: [odd]")
    made = convert(item.file())
    assert made.data == SHAPES["nested"].replace(b"Subject : Fw:", b"subject:\r\n\tFw:")
    assert _losses(made) == [(LossCode.BODY_REBUILT,)]


def test_fields_that_only_the_skeleton_has_stay_there():
    """What an item keeps is what every rung promises, be it without those of Exchange itself."""
    inside = b"X-MS-Exchange-Organization-SCL: -1\r\nX-Folded"
    item = take_in(SHAPES["nested"].replace(b"X-Folded", inside))
    kept = _kept(item, "X-MS-Exchange-Organization-SCL: -1\r\n", "")
    assert convert(kept.file()).data == SHAPES["nested"]
    alone = take_in(SHAPES["nested"].replace(b"X-Folded", inside), Ways(with_headers=False))
    assert inside in convert(alone.file()).data


def test_what_the_kept_headers_do_not_say_of_the_content_the_skeleton_says():
    """They were cut off in front of it."""
    item = take_in(SHAPES["nested"])
    headers = item.texts[Tag.TRANSPORT_HEADERS]
    cut = headers.partition("MIME-Version")[0]
    made = convert(_kept(item, headers, cut).file())
    assert made.data == SHAPES["nested"]
    assert _losses(made) == [
        (LossCode.HEADER_FIELDS_ADDED, "MIME-Version, Content-Type"),
        (LossCode.BODY_REBUILT,),
    ]


def test_headers_without_the_version_of_mime_get_one_and_it_is_told():
    """As on every rung: programs do not look at Content-Type without it."""
    data = mail(NESTED).replace(b"MIME-Version: 1.0\r\n", b"")
    made = convert(take_in(data).file())
    assert made.fidelity is Fidelity.SKELETON
    assert _losses(made)[0] == (LossCode.HEADER_FIELDS_ADDED, "MIME-Version")


def test_a_skeleton_without_a_sender_a_date_or_a_way_makes_no_mail():
    """Nothing shows that it travelled."""
    item = take_in(
        b"X-Odd: 1\r\nContent-Type: text/plain\r\n\r\nhello\r\n", Ways(with_headers=False)
    )
    assert convert(item.file()).fidelity is Fidelity.SYNTHESISED


def test_repaired_headers_may_no_longer_say_what_the_skeleton_was_read_by():
    """A line that is no field ends up in the one before it, here in that of the encoding."""
    data = SHAPES["single"].replace(b"base64\r\n", b"base64\r\nno field\r\nX-Last: 1\r\n")
    made = convert(take_in(data).file())
    assert made.fidelity is Fidelity.HEADERS_KEPT


def test_losses_of_rtf_are_told_only_of_the_text_that_came_from_it():
    """HTML that Outlook kept in its own format; not where the part was plain text."""
    rtf = b"{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag <p>}hi{\\*\\htmltag </p>}}"
    sizes = (len(rtf) + 12).to_bytes(4, "little") + len(rtf).to_bytes(4, "little")
    kept = {Tag.COMPRESSED_RTF: sizes + b"MELA" + bytes(4) + rtf}
    item = take_in(SHAPES["single"])
    made = convert(without(Tag.HTML)(replace(item, octets=item.octets | kept)).file())
    assert _losses(made) == [(LossCode.BODY_REBUILT,), (LossCode.HTML_FROM_RTF,)]
    plain = take_in(SHAPES["plain"])
    made = convert(replace(plain, octets=plain.octets | kept).file())
    assert (made.data, _losses(made)) == (SHAPES["plain"], [(LossCode.BODY_REBUILT,)])


def test_a_signature_over_what_was_filled_in_may_be_broken():
    """The octets it covers were not stored."""
    data = mail(
        b'Content-Type: multipart/signed; boundary="s"\r\n\r\n'
        b"--s\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
        b"--s\r\nContent-Type: application/pgp-signature\r\n\r\nsignature\r\n--s--\r\n"
    )
    item = take_in(data)
    made = convert(item.file())
    assert made.data == data
    assert (LossCode.SIGNATURE_LOST,) in _losses(made)
    status = data.replace(b"text/plain\r\n\r\nhello", b"text/calendar\r\n\r\nBEGIN:VCALENDAR")
    assert _losses(convert(take_in(status).file())) == [(LossCode.BODY_REBUILT,)]


@pytest.mark.parametrize(
    ("shape", "message_class"),
    [("bounce", "REPORT.IPM.Note.NDR"), ("invitation", "IPM.Schedule.Meeting.Request")],
)
def test_what_lower_rungs_make_anew_is_here_as_it_arrived(shape, message_class):
    """The part for programs of a report, the calendar of a meeting; nothing is told of them."""
    item = take_in(SHAPES[shape])
    item = replace(item, texts=item.texts | {Tag.MESSAGE_CLASS: message_class})
    made = convert(item.file())
    assert made.data == SHAPES[shape]
    assert _losses(made) == [(LossCode.BODY_REBUILT,)]


def test_a_message_that_stayed_in_its_skeleton_loses_nothing():
    """Only calendars do."""
    calendar = b"Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n"
    item = take_in(mail(calendar))
    made = convert(replace(item, texts=item.texts | {Tag.BODY: "as Exchange made it"}).file())
    assert (made.data, made.losses) == (mail(calendar), ())


@pytest.mark.parametrize("shape", SHAPES)
@given(data=st.data())
def test_a_skeleton_somebody_changed_never_hides_or_breaks_anything(shape, data):
    """Legal mail comes out on one rung or another, and every attachment is in it."""
    item = take_in(SHAPES[shape], data.draw(st.sampled_from([Ways(), Ways(with_headers=False)])))
    skeleton = bytearray(item.octets[Tag.MIME_SKELETON])
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(skeleton)))
        end = start + data.draw(st.sampled_from([0, 1, 4, 200]))
        other = data.draw(st.integers(0, len(skeleton)))
        new = st.binary(max_size=6) | st.just(bytes(skeleton[other : other + 80]))
        skeleton[start:end] = data.draw(new | st.sampled_from([b"\r\n", b"--", b"\r\n\r\n"]))
    changed = replace(item, octets=item.octets | {Tag.MIME_SKELETON: bytes(skeleton)})
    made = convert(changed.file())
    assert made.data.count(b"\r") == made.data.count(b"\n") == made.data.count(b"\r\n")
    assert b"\0" not in made.data
    leaves = [one for one in structure.scan(made.data).walk() if not one.children]
    contents = [
        transfer.decode(made.data[one.body_start : one.end], one.content.encoding) for one in leaves
    ]
    for attachment in item.attachments:
        file = attachment.octets.get(Tag.ATTACH_DATA)
        assert file is None or file in contents


def test_parts_are_rebuilt_as_many_as_are_ever_read(monkeypatch):
    """Beyond that another rung takes the item."""
    monkeypatch.setattr("intact.mime.structure.PARTS", 500)
    part = b"--b\r\nContent-Type: application/pdf\r\nContent-ID: <%d>\r\n\r\n\r\n"
    text = b"--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
    for count, fidelity in ((400, Fidelity.SKELETON), (600, Fidelity.HEADERS_EXACT)):
        head = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + text
        data = mail(head + b"".join(part % number for number in range(count)) + b"--b--\r\n")
        item = replace(take_in(data), attachments=())
        made = convert(item.file())
        assert made.fidelity is fidelity
        lost = [loss for loss in made.losses if loss.code is LossCode.PART_MISSING]
        assert len(lost) == (count if fidelity is Fidelity.SKELETON else 0)


@pytest.mark.parametrize("depth", [40, 80])
def test_nesting_goes_as_deep_as_is_ever_read(depth):
    """And no deeper."""
    data = b"Content-Type: text/plain\r\n\r\nhello"
    for number in range(depth):
        line = f"b{number}b".encode()
        head = b'Content-Type: multipart/mixed; boundary="' + line + b'"\r\n\r\n'
        data = head + b"--" + line + b"\r\n" + data + b"\r\n--" + line + b"--\r\n"
    made = convert(take_in(mail(data)).file())
    assert made.fidelity is (Fidelity.SKELETON if depth == 40 else Fidelity.HEADERS_EXACT)
    assert (made.data == mail(data)) is (depth == 40)
