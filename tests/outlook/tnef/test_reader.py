"""A TNEF stream becomes the same item as an Outlook file."""

from __future__ import annotations

import base64
import email
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, LossCode
from intact.outlook import attachment
from intact.outlook.attachment import Kind
from intact.outlook.item import open_item
from intact.outlook.ladder import Converted, convert_storage
from intact.outlook.tags import Tag
from intact.outlook.tnef import reader
from intact.outlook.tnef.attributes import Attribute
from intact.outlook.tnef.stream import SIGNATURE
from outlook import tnef_file
from outlook.msgfile import (
    Item,
    attached,
    compound_file,
    embedded,
    mail,
    parsed,
    received,
    recipient,
)
from outlook.tnef_file import ATTACHMENT, MESSAGE, attribute, rendering, stream

SEED = b"one seed for both, so that boundaries are the same"


def converted(data: bytes) -> Converted:
    """The mail of a stream."""
    return convert_storage(reader.read(data).storage, SEED)


def files(data: bytes) -> list[tuple[str, bytes, Kind]]:
    """Names, octets and kinds of the attachments of a stream."""
    found, _ = attachment.read_all(reader.read(data).storage, ("cp1252",))
    return [(one.name, one.data, one.kind) for one in found]


ITEMS = {
    "text": mail(received("Content-Type: text/plain; charset=utf-8\r\n"), "Grüße\r\n"),
    "html": mail(received("Content-Type: text/html\r\n"), html=b"<p>hi</p>"),
    "tnef": mail(received("Content-Type: application/ms-tnef\r\n"), "a", html=b"<p>a</p>"),
    "8-bit strings": mail(received(), "Grüße", ansi="cp1252"),
    "no headers": mail(
        body="hello",
        texts={
            Tag.SUBJECT: "Offer",
            Tag.SENDER_NAME: "Ada",
            Tag.SENDER_TYPE: "SMTP",
            Tag.SENDER_ADDRESS: "ada@sender.example",
        },
        numbers={Tag.IMPORTANCE: 2},
        recipients=(recipient("Bob", "bob@example.org"), recipient("Eve", "eve@e.example", 2)),
    ),
    "files": mail(
        received(),
        html=b'<img src="cid:p@x">',
        attachments=(
            attached(b"\x89PNG\r\n\x1a\n...", "p.png", "image/png", "p@x"),
            attached(bytes(range(256)) * 40, "Übersicht.bin"),
        ),
    ),
}


@pytest.mark.parametrize("name", ITEMS)
def test_a_stream_and_a_file_of_one_item_give_one_mail(name):
    """The ladder does not know where the item comes from."""
    item = ITEMS[name]
    from_file = convert_storage(open_item(item.file()), SEED)
    from_stream = converted(stream(item))
    assert from_stream == from_file
    assert reader.read(stream(item)).losses == ()


def test_a_message_in_a_stream_is_converted_like_one_in_a_file():
    """However deep, with the rung it reaches itself."""
    inner = mail(received("Content-Type: text/plain\r\n"), "the original\r\n")
    outer = mail(body="see below", texts={Tag.SUBJECT: "Fwd"})
    as_file = mail(body="see below", texts={Tag.SUBJECT: "Fwd"}, attachments=(embedded(inner),))
    as_stream = Item(texts=outer.texts, attachments=(tnef_file.attached_message(stream(inner)),))
    from_stream = converted(stream(as_stream))
    assert from_stream == convert_storage(open_item(as_file.file()), SEED)
    assert [one.fidelity for one in from_stream.embedded] == [Fidelity.HEADERS_EXACT]


def test_messages_too_deep_stay_items_of_their_own():
    """The stream is unfolded as far as the ladder goes, and one level more to say so."""
    data = stream(mail(body="the innermost"))
    for _ in range(limits.EMBEDDED_DEPTH + 3):
        data = stream(Item(attachments=(tnef_file.attached_message(data),)))
    message = parsed(converted(data).data)
    codes = {loss.code for one in converted(data).embedded for loss in one.losses}
    assert LossCode.ATTACHMENT_TOO_DEEP in codes
    for _ in range(limits.EMBEDDED_DEPTH):
        message = next(part for part in message.walk() if part.is_multipart() and part != message)
    item = next(p for p in message.walk() if p.get_content_type() == "application/vnd.ms-outlook")
    assert open_item(item.get_payload(decode=True)).storages


def test_an_object_of_another_program_is_that_object():
    """It is a compound file inside the stream."""
    inside = compound_file({"Contents": b"drawing"})
    item = Item(texts={Tag.ATTACH_LONG_FILE_NAME: "d"}, numbers={Tag.ATTACH_METHOD: 6})
    data = stream(
        Item(attachments=(tnef_file.attached_object(item, tnef_file.IID_STORAGE, inside),))
    )
    ((name, _, kind),) = files(data)
    assert (name, kind) == ("d", Kind.OLE)
    assert b"drawing" in base64.b64decode(
        parsed(converted(data).data).get_payload()[-1].get_payload()
    )


@pytest.mark.parametrize(
    "kind", [tnef_file.IID_MESSAGE, tnef_file.IID_STORAGE, tnef_file.IID_STREAM]
)
def test_an_object_that_is_not_what_it_says_is_a_file(kind):
    """Its octets are kept without the mark of their kind."""
    item = Item(texts={Tag.ATTACH_LONG_FILE_NAME: "odd.bin"})
    data = stream(Item(attachments=(tnef_file.attached_object(item, kind, b"just octets"),)))
    assert files(data) == [("odd.bin", b"just octets", Kind.FILE)]


def test_properties_win_over_older_attributes():
    """What an attribute says is used where no property says it."""
    item = mail(body="of the property", texts={Tag.SUBJECT: "Property"})
    older = (
        attribute(MESSAGE, Attribute.SUBJECT, b"Attribute\0"),
        attribute(MESSAGE, Attribute.BODY, b"of the attribute\0"),
        attribute(MESSAGE, Attribute.PRIORITY, b"\1\0"),
    )
    message = parsed(converted(stream(item, *older)).data)
    assert (message["Subject"], message["Importance"]) == ("Property", "high")
    assert message.get_payload() == "of the property\r\n"


def test_an_attachment_of_older_attributes_alone():
    """They may come in any order, also the octets before the name."""
    parts = [
        attribute(ATTACHMENT, Attribute.ATTACH_REND_DATA, rendering()),
        attribute(ATTACHMENT, Attribute.ATTACH_DATA, b"first"),
        attribute(ATTACHMENT, Attribute.ATTACH_TITLE, b"one.txt\0"),
        attribute(ATTACHMENT, Attribute.ATTACH_REND_DATA, rendering()),
        attribute(ATTACHMENT, Attribute.ATTACH_TITLE, b"two.txt\0"),
        attribute(ATTACHMENT, Attribute.ATTACH_DATA, b"second"),
    ]
    assert files(tnef_file.whole(parts)) == [
        ("one.txt", b"first", Kind.FILE),
        ("two.txt", b"second", Kind.FILE),
    ]


def test_8_bit_text_is_in_the_code_page_of_the_stream():
    """Also where the message it was made from names another."""
    texts = {Tag.BODY: "Привет", Tag.SUBJECT: "Тема"}
    item = Item(texts=texts, numbers={Tag.MESSAGE_CODE_PAGE: 1252}, ansi="cp1251")
    message = email.message_from_bytes(
        converted(stream(item, code_page=1251)).data, policy=email.policy.default
    )
    assert message["Subject"] == "Тема"
    assert message.get_content().strip() == "Привет"


def test_a_wrong_check_sum_is_told_and_nothing_is_lost():
    """Real streams have them."""
    data = tnef_file.whole([attribute(MESSAGE, Attribute.BODY, b"hello\0", check_sum=7)])
    transcript = reader.read(data)
    assert [loss.values for loss in transcript.losses] == [{"where": "check sum"}]
    assert b"hello" in convert_storage(transcript.storage, SEED).data


@pytest.mark.parametrize(
    ("cut", "where", "lost"), [(1, "check sum", False), (5, "end", False), (2_000, "end", True)]
)
def test_a_stream_that_was_cut_off_gives_what_is_left(cut, where, lost):
    """Where octets of the last attachment are missing, it is there in part, and that is told."""
    data = stream(mail(received(), "hello", attachments=(attached(bytes(9_000), "big.bin"),)))
    transcript = reader.read(data[:-cut])
    assert {"where": where} in [loss.values for loss in transcript.losses]
    mailed = convert_storage(transcript.storage, SEED)
    assert b"hello" in mailed.data
    assert (LossCode.ATTACHMENT_UNREADABLE in {loss.code for loss in mailed.losses}) == lost


@pytest.mark.parametrize(("behind", "told"), [(b"\0\0\r\n", []), (b"garbage at the end", ["end"])])
def test_what_stands_behind_the_end_is_told_unless_it_is_padding(behind, told):
    """Gateways add line ends."""
    transcript = reader.read(stream(mail(body="a")) + behind)
    assert [loss.values["where"] for loss in transcript.losses] == told


@pytest.mark.parametrize("data", [b"", b"\x78\x9f\x3e\x22", SIGNATURE + b"\1\0\7" + bytes(40)])
def test_a_stream_without_attributes_is_damaged(data):
    """There is nothing to make a mail of."""
    with pytest.raises(Unreadable) as caught:
        reader.read(data)
    assert caught.value.reason is UnreadableReason.DAMAGED


@pytest.mark.parametrize("limit", ["TNEF_ATTRIBUTES", "TNEF_VALUES"])
def test_a_limit_is_told_and_what_was_read_is_kept(monkeypatch, limit):
    """It holds for all messages in the stream together."""
    monkeypatch.setattr(f"intact.limits.{limit}", 6)
    item = mail(received(), "hello", attachments=(attached(b"x", "a.bin"),) * 3)
    transcript = reader.read(stream(item))
    told = [loss for loss in transcript.losses if loss.code is LossCode.NOT_FULLY_READ]
    assert [loss.values for loss in told] == [{"limit": limit.lower()}]
    assert LossCode.DAMAGED not in {loss.code for loss in transcript.losses}


def test_more_recipients_than_are_shown_are_told():
    """And no more of them are read than that takes."""
    everybody = (recipient("Bob", "bob@example.org"),) * (limits.RECIPIENTS + 5)
    transcript = reader.read(stream(mail(body="hello", recipients=everybody)))
    assert len(transcript.storage.storages) == limits.RECIPIENTS + 2  # and the table of names
    losses = convert_storage(transcript.storage, SEED).losses
    assert {"limit": "recipients"} in [loss.values for loss in losses]


REAL = stream(
    mail(
        received("Content-Type: multipart/mixed\r\n"),
        "hello",
        html=b"<p>hello</p>",
        recipients=(recipient("Bob", "bob@example.org"),),
        attachments=(
            attached(b"some octets", "a.bin"),
            tnef_file.attached_message(stream(mail(received(), "inner"))),
        ),
    ),
    attribute(MESSAGE, Attribute.FROM, b"\4\0\0\0\4\0\10\0Ada\0SMTP:a@b\0"),
)


@given(st.data())
@settings(max_examples=300)
def test_damage_never_raises_anything_else(data):
    """Octets changed, cut out or repeated: a mail comes out, or the stream is called damaged."""
    octets = bytearray(REAL)
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(octets) - 1))
        match data.draw(st.sampled_from(["change", "cut", "repeat", "large"])):
            case "change":
                octets[place] = data.draw(st.integers(0, 255))
            case "cut":
                del octets[place : place + data.draw(st.integers(1, 40))]
            case "repeat":
                octets[place:place] = octets[place : place + data.draw(st.integers(1, 40))]
            case "large":
                octets[place : place + 4] = b"\xff\xff\xff\x7f"
        octets = octets or bytearray(b"\0")
    try:
        transcript = reader.read(bytes(octets))
    except Unreadable as refusal:
        assert refusal.reason is UnreadableReason.DAMAGED  # noqa: PT017 - or no error at all
        return
    convert_storage(transcript.storage, SEED)


@given(st.binary(max_size=400))
def test_octets_behind_the_signature_never_raise_anything_else(octets):
    """Whatever they are."""
    try:
        reader.read(SIGNATURE + octets)
    except Unreadable as refusal:
        assert refusal.reason is UnreadableReason.DAMAGED  # noqa: PT017 - or no error at all


def test_streams_of_real_mails_are_read_in_full(corpus: Path):
    """Every attribute with its check sum; what is in them comes out."""
    found = {}
    for path in (corpus / "eml").glob("*.eml"):
        for part in email.message_from_bytes(path.read_bytes()).walk():
            octets = None if part.is_multipart() else part.get_payload(decode=True)
            if octets and octets.startswith(SIGNATURE):
                found[path.stem] = octets
    assert found
    for octets in found.values():
        transcript = reader.read(octets)
        assert transcript.losses == ()
        assert not parsed(convert_storage(transcript.storage, octets).data).defects
