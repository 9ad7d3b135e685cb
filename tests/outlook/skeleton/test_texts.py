"""The texts of an item find their parts, and none of them gets lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.exchange import codes, in_skeleton, take_in, without
from outlook.mail_shapes import ALTERNATIVE, SHAPES, mail


@pytest.mark.parametrize("shape", ["alternative", "single", "plain", "nested"])
def test_without_its_identifier_the_body_is_found_by_its_type(shape):
    """There is one part it can be."""
    item = without(Tag.BODY_CONTENT_ID)(take_in(SHAPES[shape]))
    assert convert(item.file()).data == SHAPES[shape]


def test_a_text_without_a_place_is_not_left_out():
    """HTML in the item, and the skeleton knows only plain text."""
    item = take_in(SHAPES["plain"])
    html = replace(without(Tag.BODY)(item), octets=item.octets | {Tag.HTML: b"<p>other"})
    made = convert(html.file())
    assert made.fidelity is Fidelity.HEADERS_KEPT
    assert b"<p>other" in made.data


def test_plain_text_that_only_looks_like_the_body_does_not_stand_in_for_html():
    """Unless the identifier says so."""
    item = take_in(SHAPES["plain"])
    html = replace(item, octets=item.octets | {Tag.HTML: b"<p>made of it"})
    assert convert(html.file()).data == SHAPES["plain"]
    made = convert(without(Tag.BODY_CONTENT_ID)(html).file())
    assert made.fidelity is Fidelity.HEADERS_EXACT


def test_beside_a_calendar_a_text_needs_a_place_all_the_same():
    """Only a message that is nothing but a calendar gets its text from there."""
    item = without(Tag.BODY_CONTENT_ID)(take_in(SHAPES["invitation"]))
    item = in_skeleton(item, b"X-Exchange-Mime-Skeleton-Content-Id:\r\n\t<", b"X-Other: <")
    item = in_skeleton(item, b"Content-Type: text/html", b"Content-Type: text/markdown")
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert b"<p>Come</p>" in made.data


def test_a_body_in_a_part_of_another_type_has_no_place():
    """The identifier leads to what can hold none of the texts."""
    item = take_in(SHAPES["invitation"])
    item = in_skeleton(item, b"Content-Type: text/html", b"Content-Type: text/enriched")
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert b"<p>Come</p>" in made.data


def test_a_text_in_a_skeleton_never_replaces_that_of_the_item():
    """Exchange always takes it out, so this skeleton was made by someone else."""
    item = in_skeleton(take_in(SHAPES["plain"]), b"\r\n\r\n", b"\r\n\r\nharmless\r\n")
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert b"harmless" not in made.data


def test_both_texts_of_a_report_are_taken_out():
    """Exchange keeps nothing of what a report says to people."""
    data = mail(
        b'Content-Type: multipart/report; boundary="r"\r\n\r\n--r\r\n'
        + ALTERNATIVE
        + b"\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\n"
        + b"Reporting-MTA: x\r\n\r\n--r--\r\n"
    )
    item = take_in(data)
    item = in_skeleton(item, b"See [here=5D\r\n=C3=BC =\r\nb", b"")
    made = convert(replace(item, texts=item.texts | {Tag.BODY: "See [here]\r\nü b"}).file())
    assert made.data == data.replace(b"=C3=BC =\r\nb", b"=C3=BC b").replace(b"[here=5D", b"[here]")
    assert codes(made) == [LossCode.TEXT_DERIVED, LossCode.BODY_REBUILT]
    alone = convert(without(Tag.BODY)(item).file())
    assert codes(alone) == [LossCode.PART_MISSING, LossCode.BODY_REBUILT]
