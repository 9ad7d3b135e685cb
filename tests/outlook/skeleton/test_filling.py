"""What the message had and the item has not is told; everything else is as it arrived."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.exchange import codes, take_in, without
from outlook.mail_shapes import PDF, SHAPES, base64, mail_with_files


def test_a_part_whose_attachment_was_taken_away_is_told_and_stays_empty():
    """As a person or a scanner did; everything else is the message as it arrived."""
    data = mail_with_files("a.pdf", "b.pdf")
    item = take_in(data)
    made = convert(replace(item, attachments=item.attachments[1:]).file())
    assert made.fidelity is Fidelity.SKELETON
    assert made.data == data.replace(base64(PDF[:60]), b"")
    (missing,) = [loss for loss in made.losses if loss.code is LossCode.PART_MISSING]
    assert missing.values == {"name": "a.pdf", "number": 2}


def test_a_part_without_a_name_is_told_by_its_type():
    """There is nothing better."""
    item = replace(take_in(SHAPES["forward"]), attachments=())
    (missing,) = [loss for loss in convert(item.file()).losses if loss.values]
    assert missing.values == {"name": "message/rfc822", "number": 2}


@pytest.mark.parametrize("letters", ["", "\r\n"])
def test_an_empty_text_is_not_missing(letters):
    """Many messages are a subject and nothing else."""
    item = take_in(SHAPES["plain"])
    made = convert(replace(item, texts=item.texts | {Tag.BODY: letters}).file())
    assert made.fidelity is Fidelity.SKELETON
    assert made.losses == ()


def test_a_text_that_is_not_in_the_file_is_told():
    """The item has none at all."""
    made = convert(without(Tag.BODY)(take_in(SHAPES["plain"])).file())
    assert codes(made) == [LossCode.PART_MISSING]
