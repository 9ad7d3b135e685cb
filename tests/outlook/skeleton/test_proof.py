"""A mail on its skeleton is proven where its body has the hash of its own signature."""

from __future__ import annotations

import base64 as codec
import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.fidelity import Fidelity
from intact.outlook.candidates.quoted_printable import (
    EXCHANGE,
    GREEDY,
    JAVA,
    MOZILLA,
    OUTLOOK,
    WORDS,
)
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.exchange import Ways, take_in
from outlook.mail_shapes import PDF, SHAPES, base64, mail
from outlook.msgfile import Item

TEXT = b"--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
META = b'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'


def signed(data: bytes, length: int | None = None) -> bytes:
    """The mail with a signature that speaks of its body (RFC 6376)."""
    body = data.partition(b"\r\n\r\n")[2].rstrip(b"\r\n") + b"\r\n"
    digest = codec.b64encode(hashlib.sha256(body[:length]).digest()).decode("ascii")
    end = "" if length is None else f" l={length};"
    tags = f"v=1; a=rsa-sha256; c=simple/simple; d=sender.example; s=x;{end}\r\n bh={digest}"
    return f"DKIM-Signature: {tags};\r\n h=from; b=abc\r\n".encode("ascii") + data


def _file(content: bytes) -> bytes:
    head = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + TEXT
    part = b"--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return mail(head + part + content + b"\r\n--b--\r\n")


def _html(item: Item, html: bytes) -> Item:
    return replace(item, octets=item.octets | {Tag.HTML: html})


@pytest.mark.parametrize("shape", SHAPES)
def test_a_body_that_has_the_hash_is_proven_and_nothing_is_lost(shape):
    """What the skeleton left open turned out right."""
    data = signed(SHAPES[shape])
    made = convert(take_in(data).file())
    assert (made.data, made.fidelity, made.losses) == (data, Fidelity.PROVEN, ())
    assert {(inner.fidelity, inner.losses) for inner in made.embedded} <= {(Fidelity.PROVEN, ())}


@pytest.mark.parametrize("shape", ["forward", "bounce"])
def test_messages_inside_are_proven_with_it(shape):
    """Alone they are only on their skeletons."""
    inside = convert(take_in(SHAPES[shape]).file()).embedded
    assert {one.fidelity for one in inside} == {Fidelity.SKELETON}
    inside = convert(take_in(signed(SHAPES[shape])).file()).embedded
    assert [(one.fidelity, one.losses) for one in inside] == [(Fidelity.PROVEN, ())]


def test_what_has_no_hash_on_its_skeleton_may_have_it_in_another_form():
    """Exchange kept no-break spaces where the sender had blanks."""
    head = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
    data = signed(mail(head + b"a b c\r\n"))
    item = take_in(data)
    made = convert(replace(item, texts=item.texts | {Tag.BODY: "a\xa0b c\r\n"}).file())
    assert (made.data, made.fidelity, made.losses) == (data, Fidelity.PROVEN, ())


@pytest.mark.parametrize("blank", [True, False])
@pytest.mark.parametrize("width", [60, 64, 72, 76])
def test_other_widths_of_base64_are_tried(width, blank):
    """With and without a blank line behind it."""
    data = signed(_file(base64(PDF, width, blank=blank)))
    assert convert(take_in(data).file()).data == data


@pytest.mark.parametrize("way", [EXCHANGE, GREEDY, OUTLOOK, MOZILLA, JAVA, WORDS])
def test_other_ways_to_write_quoted_printable_are_tried(way):
    """With other widths of base64 in the same message."""
    text = way.encode("ü\t a b".encode() * 90 + b"\r\nx")
    coded = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
    coded += b"quoted-printable\r\n\r\n" + text
    head = TEXT.replace(b"Content-Type: text/plain\r\n\r\nhello", coded)
    data = signed(_file(base64(PDF, 60)).replace(TEXT, head))
    assert convert(take_in(data).file()).data == data


@pytest.mark.parametrize("inserted", [META, b"\r\n" + META])
def test_what_exchange_put_into_the_html_is_taken_out(inserted):
    """Where the hash tells that it was not there."""
    html = b"<html><head></head>hi\r\n"
    data = signed(mail(b"Content-Type: text/html; charset=utf-8\r\n\r\n" + html))
    item = _html(take_in(data), html.replace(b"<head>", b"<head>" + inserted))
    assert convert(item.file()).data == data


@pytest.mark.parametrize("html", [b"<p>hi", b"<p>hi\r\n", b"<p>hi\r\n\r\n\r\n"])
def test_another_last_line_of_a_text_is_tried(html):
    """A store may have ended it, or taken its end."""
    part = (
        b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n'
    )
    data = signed(mail(part + b"<p>hi\r\n\r\n--b--\r\n"))
    made = convert(_html(take_in(data), html).file())
    assert (made.data == data) is (len(html) < 10)


def test_a_body_with_another_hash_is_not_proven_and_not_accused():
    """A list may have added a line."""
    made = convert(take_in(signed(SHAPES["nested"]).replace(b"epilogue", b"a list")).file())
    assert made.fidelity is Fidelity.SKELETON


def test_a_signature_of_the_beginning_proves_nothing_of_the_rest():
    """l= (RFC 6376 8.2)."""
    data = signed(SHAPES["plain"].replace(b"\xd2\r\n", b"\xd2\r\nmore\r\n"), length=2)
    assert convert(take_in(data).file()).fidelity is Fidelity.SKELETON


def test_the_ways_that_are_tried_are_bounded(monkeypatch):
    """In their number for one message, and in octets for a whole file."""
    data = signed(_file(base64(PDF, 60)))
    monkeypatch.setattr("intact.limits.CANDIDATES", 0)  # of the rung that needs no skeleton
    for name, value in (("limits.REBUILDS", 2), ("limits.CANDIDATE_BYTES", 1)):
        with monkeypatch.context() as patch:
            patch.setattr(f"intact.{name}", value)
            assert convert(take_in(data).file()).fidelity is Fidelity.SKELETON
    assert convert(take_in(data).file()).fidelity is Fidelity.PROVEN


def test_the_first_way_is_tried_whatever_was_spent(monkeypatch):
    """A hundred forwarded messages are a hundred proofs."""
    monkeypatch.setattr("intact.limits.CANDIDATE_BYTES", -1)
    assert convert(take_in(signed(SHAPES["mozilla"])).file()).fidelity is Fidelity.PROVEN


def test_an_empty_body_proves_nothing():
    """Every empty body has that hash."""
    item = take_in(signed(mail(b"Content-Type: text/plain\r\n\r\n")))
    assert convert(item.file()).fidelity is Fidelity.SKELETON


def test_under_headers_that_had_to_be_repaired_nothing_is_proven():
    """They are no longer those of the message."""
    item = take_in(signed(SHAPES["plain"]))
    headers = item.texts[Tag.TRANSPORT_HEADERS]
    broken = replace(item, texts=item.texts | {Tag.TRANSPORT_HEADERS: f"{headers}X-Odd: a\rb\r\n"})
    assert convert(broken.file()).fidelity is Fidelity.SKELETON


def test_a_body_beyond_the_limit_is_not_hashed(monkeypatch):
    """It is only not proven."""
    monkeypatch.setattr("intact.mime.body_hash.HASHED_BYTES", 10)
    made = convert(take_in(signed(SHAPES["plain"] + b"x" * 20 + b"\r\n")).file())
    assert made.fidelity is Fidelity.SKELETON


def test_each_part_of_a_skeleton_costs_something(monkeypatch):
    """Thousands of small ones are written anew for each way that is tried."""
    data = signed(_file(base64(PDF, 60, blank=True)))
    assert convert(take_in(data).file()).fidelity is Fidelity.PROVEN
    monkeypatch.setattr("intact.limits.CANDIDATE_PART", limits.CANDIDATE_BYTES)
    assert convert(take_in(data).file()).fidelity is Fidelity.SKELETON


@given(st.sampled_from(list(SHAPES)), st.binary(min_size=1, max_size=9), st.floats(0, 1))
def test_no_body_is_proven_that_is_not_the_signed_one(shape, octets, place):
    """Whatever was written into the HTML or text of the item after it was signed."""
    data = signed(SHAPES[shape])
    item = take_in(data, Ways(blank=False))
    html = bytearray(item.octets.get(Tag.HTML, b""))
    start = int(place * len(html))
    html[start : start + len(octets)] = octets
    made = convert(_html(item, bytes(html)).file())
    if made.fidelity is Fidelity.PROVEN:
        assert made.data == data
