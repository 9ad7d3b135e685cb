"""Rungs are tried from the best to one that always holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.fidelity import Fidelity, Loss, LossCode
from intact.outlook import header_block, rungs
from intact.outlook.body import Body, Text
from intact.outlook.content import Content
from intact.outlook.entity import Entity
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.seed import Seed
from outlook.msgfile import mail, parsed, received


def _item(entity=None):
    properties = Properties.of(open_item(mail("", "x").file()), TOP_HEADER)
    content = Content(Body(None, None, ()))
    return rungs.Item(properties, None, content, entity, Seed(b"seed"), ())


def test_the_last_rung_always_holds():
    """Even an item with nothing in it becomes a mail."""
    results = [rung(_item()) for rung in rungs.RUNGS]
    assert [result is None for result in results] == [True] * (len(results) - 1) + [False]
    assert results[-1].fidelity is Fidelity.SYNTHESISED


def test_a_stored_entity_under_a_made_section_is_not_proven():
    """The content is, but nothing shows how the message travelled."""
    entity = Entity((("Content-Type", b"Content-Type: a/b\r\n"),), b"octets")
    made = rungs.raw_entity(_item(entity))
    assert made.fidelity is Fidelity.SYNTHESISED
    assert made.data.endswith(b"Content-Type: a/b\r\n\r\noctets")


@pytest.mark.parametrize(
    ("losses", "fidelity"),
    [
        ((), Fidelity.PROVEN),
        ((Loss(LossCode.ATTACHMENT_UNREADABLE, {"number": 1}),), Fidelity.HEADERS_KEPT),
    ],
)
def test_an_entity_proves_the_body_only_where_it_was_read_to_its_end(losses, fidelity):
    """A container that was cut off may hold half of what was signed."""
    properties = Properties.of(open_item(mail(received(), "x").file()), TOP_HEADER)
    entity = Entity((("Content-Type", b"Content-Type: a/b\r\n"),), b"octets")
    item = replace(_item(entity), block=header_block.read(properties), losses=losses)
    assert rungs.raw_entity(item).fidelity is fidelity


def test_every_rung_draws_the_same_boundaries():
    """What a rung drew and left does not show."""
    item = _item()
    assert item.boundaries.next() == item.boundaries.next()


@pytest.mark.parametrize(
    ("content_type", "type_", "told"),
    [
        ("Content-Type: application/ms-tnef", "multipart/alternative", [LossCode.RTF_ONLY]),
        ("Content-Type: text/plain", "text/plain", []),
    ],
)
def test_formatting_in_rtf_goes_along_unless_the_mail_was_plain_text(content_type, type_, told):
    """What was sent as plain text had none; Outlook added it."""
    properties = Properties.of(open_item(mail(received(content_type), "x").file()), TOP_HEADER)
    content = Content(Body(Text("x", None, ("utf-8",)), None, (), rb"{\rtf1 x}"))
    item = replace(_item(), block=header_block.read(properties), content=content)
    made = next(result for rung in rungs.RUNGS if (result := rung(item)))
    assert parsed(made.data).get_content_type() == type_
    assert [loss.code for loss in made.losses if loss.code is LossCode.RTF_ONLY] == told
