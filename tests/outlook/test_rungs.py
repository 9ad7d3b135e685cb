"""Rungs are tried from the best to one that always holds."""

from __future__ import annotations

from intact.fidelity import Fidelity
from intact.outlook import rungs
from intact.outlook.body import Body
from intact.outlook.content import Content
from intact.outlook.entity import Entity
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from outlook.msgfile import mail


def _item(entity=None):
    properties = Properties.of(open_item(mail("", "x").file()), TOP_HEADER)
    content = Content(Body(None, None, ()))
    return rungs.Item(properties, None, content, entity, b"seed", ())


def test_the_last_rung_always_holds():
    """Even an item with nothing in it becomes a mail."""
    results = [rung(_item()) for rung in rungs.RUNGS]
    assert [result is None for result in results] == [True, True, False]
    assert results[-1].fidelity is Fidelity.SYNTHESISED


def test_a_stored_entity_under_a_made_section_is_not_proven():
    """The content is, but nothing shows how the message travelled."""
    entity = Entity((("Content-Type", b"Content-Type: a/b\r\n"),), b"octets")
    made = rungs.raw_entity(_item(entity))
    assert made.fidelity is Fidelity.SYNTHESISED
    assert made.data.endswith(b"Content-Type: a/b\r\n\r\noctets")


def test_every_rung_draws_the_same_boundaries():
    """What a rung drew and left does not show."""
    item = _item()
    assert item.boundaries.next() == item.boundaries.next()
