"""Every structure of a Windows drag may be hostile: damaged octets are taken or refused, no more.

Seeds are mutated by a fixed random generator, so that a failure comes again.
"""

from __future__ import annotations

import random
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.drops import file_list, group_descriptor, outlook_private, web_custom_data
from intact.errors import Unreadable
from windows_drags import described, private, web_data
from windows_drags import file_list as paths

SEEDS = {
    group_descriptor.parse: described(["one.msg", "two.msg"], [7, 9]),
    outlook_private.parse: private(b"store", [("IPM.Note", "A", b"1"), ("IPM.Note", "B", b"2")]),
    file_list.parse: paths(["C:\\a.eml", "C:\\b.eml"]),
    web_custom_data.parse: web_data({"maillistrow": '{"subjects": ["x"]}', "other": "y"}),
}
PARSERS = pytest.mark.parametrize("parse", SEEDS, ids=lambda parse: parse.__module__)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The octets with a few of them changed, taken away or written twice."""
    octets = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(octets))
        match chance.randrange(4):
            case 0:
                octets[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
            case 1:
                octets[at : at + 4] = chance.choice((b"\xff" * 4, b"\0\0\0\x80", bytes(4)))
            case 2:
                del octets[at:]
                octets += b"\0"
            case _:
                octets[at:at] = octets[max(0, at - chance.randrange(64)) : at]
    return bytes(octets)


@PARSERS
def test_mutated_octets_are_taken_or_refused(parse):
    """Nothing but a refusal on purpose comes out of two thousand damaged structures."""
    chance = random.Random(5)  # noqa: S311 - the same ones each time
    refused = 0
    for _ in range(2_000):
        try:
            parse(mutated(SEEDS[parse], chance))
        except Unreadable:
            refused += 1
    assert 0 < refused < 2_000


@PARSERS
@given(st.binary(max_size=700))
def test_any_octets_are_taken_or_refused(parse, data):
    """The same for what no program would write."""
    with suppress(Unreadable):
        parse(data)
