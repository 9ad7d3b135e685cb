"""The parts of a skeleton, those of messages in it left out."""

from __future__ import annotations

from dataclasses import replace

from intact.mime.header import RawField
from intact.outlook import header_block
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.skeleton import slots, stored
from outlook.exchange import Ways, take_in
from outlook.mail_shapes import SHAPES


def _slots(shape: str) -> tuple[bytes, tuple[slots.Slot, ...]]:
    properties = Properties.of(open_item(take_in(SHAPES[shape], Ways()).file()), TOP_HEADER)
    plan = stored.find(properties, header_block.read(properties))
    assert plan is not None
    return plan.data, slots.of(plan)


def test_every_part_stands_in_order_with_what_is_around_it():
    """Multiparts are no parts of their own."""
    _, found = _slots("nested")
    kinds = [slot.entity.content.type for slot in found]
    assert kinds == ["text/html", "image/png", "application/pdf"]
    assert [len(slot.around) for slot in found] == [2, 2, 1]
    assert found[0].is_in("multipart/related")
    assert not found[2].is_in("multipart/related")


def test_what_was_taken_out_is_known_by_its_identifiers():
    """The synthetic ones and those of the message; what was left in has its content."""
    data, found = _slots("nested")
    assert found[1].ids == ("a@b",)
    assert all(slot.is_emptied and len(slot.ids) == 1 for slot in found)
    data, (plain, html) = _slots("alternative")
    assert (plain.is_empty, plain.is_emptied, plain.ids) == (False, False, ())
    assert plain.content(data) == "See [here]\r\nü b".encode()
    assert html.is_emptied


def test_the_text_of_a_report_was_taken_out_without_an_identifier():
    """[MS-OXCMAIL] 2.4.3.1; in other messages a part may well be empty."""
    _, (text, status, message) = _slots("bounce")
    assert text.is_emptied
    assert not status.is_empty
    assert message.entity.content.is_message
    assert message.is_emptied


def test_a_header_section_may_only_seem_to_go_on():
    """Lines that are no fields in front of the field Exchange added."""
    _, found = _slots("nested")
    assert all(slot.has_clear_header for slot in found)
    junk = RawField("", b"no field\r\n", b"no field", 0)
    image = found[1]
    assert replace(image, fields=(junk, *image.fields)).has_clear_header
    assert not replace(image, fields=(*image.fields, junk)).has_clear_header


def test_a_message_of_one_part_is_that_part():
    """Nothing is around it."""
    _, (only,) = _slots("single")
    assert only.is_root
