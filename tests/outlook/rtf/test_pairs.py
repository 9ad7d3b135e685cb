"""Real items that hold a text twice: what comes out of their RTF is what stands beside it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from intact.outlook import attachment
from intact.outlook.item import open_item
from intact.outlook.properties import EMBEDDED_HEADER, TOP_HEADER, Properties
from intact.outlook.rtf import compressed
from intact.outlook.rtf.characters import Kind
from intact.outlook.rtf.encapsulated import Deencapsulated, de_encapsulate
from intact.outlook.tags import Tag

pytestmark = pytest.mark.shared


def items(properties: Properties) -> Iterator[Properties]:
    """An item and those inside it."""
    yield properties
    for inner in attachment.read_all(properties.storage, properties.code_pages)[0]:
        if inner.kind is attachment.Kind.MESSAGE:
            yield from items(Properties.of(inner.storage, EMBEDDED_HEADER, properties.code_pages))


@pytest.fixture(scope="module")
def with_rtf(corpus: Path) -> list[tuple[str, Properties, Deencapsulated]]:
    """Every item of the corpus that holds RTF, and what is in that."""
    found = []
    for path in sorted(corpus.glob("*msg/*.msg")):
        for item in items(Properties.of(open_item(path.read_bytes()), TOP_HEADER)):
            packed = item.octets(Tag.COMPRESSED_RTF)
            if packed:
                rtf = compressed.decompress(packed).rtf
                found.append((path.name, item, de_encapsulate(rtf)))
    return found


def meaning(text: str) -> str:
    """HTML without what a store may change: white space, entities, letter case of tags."""
    tags_lowered = re.sub(r"</?\w+", lambda tag: tag[0].lower(), text)
    return re.sub(r"[\s\u00a0]+", "", html.unescape(tags_lowered))


def test_html_in_rtf_is_the_html_beside_it(with_rtf):
    """[MS-OXRTFEX] 1: encapsulation may change insignificant white space, nothing else."""
    pairs = 0
    for name, item, found in with_rtf:
        stored = item.octets(Tag.HTML)
        if stored and found.kind is Kind.HTML:
            assert meaning(found.text) == meaning(item.decode(stored)), name
            pairs += 1
    assert pairs > 5


def test_text_in_rtf_is_the_text_beside_it(with_rtf):
    """Encapsulated text, and the readable text of real RTF; only lines around it may differ."""
    pairs = dict.fromkeys(Kind, 0)
    for name, item, found in with_rtf:
        if found.kind is not Kind.HTML:
            assert found.text.strip() == item.text(Tag.BODY).strip(), name
            pairs[found.kind] += 1
    assert pairs[Kind.TEXT] > 5
    assert pairs[Kind.RTF] > 5


def test_real_rtf_is_read_to_its_end_and_undamaged(with_rtf):
    """Not one limit is near, and every octet is a character."""
    for name, _, found in with_rtf:
        assert (found.complete, found.damaged) == (True, False), name
