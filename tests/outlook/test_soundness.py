"""Damage that leaves no gap where something is read is seen by what contradicts itself."""

from __future__ import annotations

import struct
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intact.errors import Unreadable
from intact.fidelity import LossCode
from intact.outlook import allocation, directory, sectors
from intact.outlook.ladder import Converted, convert
from outlook.msgfile import attached, embedded, mail, received, recipient

INNER = mail(received(), "Inside", attachments=(attached(b"y" * 300, "b.bin"),))
GOOD = mail(
    received(),
    "The body, which is long enough for more than one sector. " * 6,
    recipients=(recipient("Bob", "bob@example.org"),),
    attachments=(attached(bytes(range(256)) * 40, "a.bin"), embedded(INNER)),
).file()
SIZE = 512
FOUND = allocation.read(GOOD)
LARGE = sectors.of_file(GOOD, SIZE, FOUND.following)
TREE = LARGE.octets(FOUND.directory, len(GOOD))
NODES = directory.walk(directory.entries_of(TREE), long_sizes=False)
FREE, END, NOTHING = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF


def warned(converted: Converted) -> bool:
    """Whether the person is told that the file is damaged."""
    inside = (loss for one in converted.embedded for loss in one.losses)
    return any(loss.code is LossCode.DAMAGED for loss in (*converted.losses, *inside))


def node(name: str) -> directory.Node:
    """The first entry of that name."""
    return next(one for one in NODES if one.name.lower() == name)


def entry(place: int) -> int:
    """Where an entry of the directory stands in the file."""
    sector = FOUND.directory
    for _ in range(place * 128 // SIZE):
        sector = FOUND.following[sector]
    return (sector + 1) * SIZE + place * 128 % SIZE


def written(place: int, octets: bytes) -> bytes:
    """The file with these octets at a place."""
    return GOOD[:place] + octets + GOOD[place + len(octets) :]


def linked(sector: int, following: int) -> bytes:
    """The file with another number in its table of sectors."""
    table = struct.unpack_from("<I", GOOD, 76)[0]
    return written((table + 1) * SIZE + sector * 4, struct.pack("<I", following))


ATTACHED = next(one for one in NODES if one.size == 256 * 40)
BODY = node("__substg1.0_1000001f")
PLACE = node("__attach_version1.0_#00000000")
DAMAGES: dict[str, Callable[[], bytes]] = {
    "a chain that ends too early": lambda: linked(ATTACHED.first + 3, END),
    "a chain that bites its tail": lambda: linked(ATTACHED.first + 3, ATTACHED.first),
    "a chain that leads into another stream": lambda: linked(ATTACHED.first, FOUND.directory),
    "a chain that does not end": lambda: linked(ATTACHED.first + 19, ATTACHED.first + 20),
    "a stream that begins elsewhere": lambda: written(
        entry(BODY.place) + 116, struct.pack("<I", ATTACHED.first)
    ),
    "a stream that is shorter": lambda: written(entry(ATTACHED.place) + 120, b"\0\x10\0\0"),
    "a text of half a letter": lambda: written(
        entry(BODY.place) + 120, struct.pack("<I", BODY.size - 1)
    ),
    "an entry that is lost": lambda: written(entry(1) + 68, struct.pack("<3I", *[NOTHING] * 3)),
    "a name of no property": lambda: written(entry(BODY.place) + 30, b"X"),
    "a name of another property": lambda: written(entry(BODY.place) + 30, b"9"),
    "a name that is none": lambda: written(entry(PLACE.place) + 50, b"\\"),
    "a name without end": lambda: written(entry(BODY.place) + 64, struct.pack("<H", 63)),
    "a stream that became a folder": lambda: written(entry(BODY.place) + 66, b"\1"),
    "a file that ends too early": lambda: GOOD[: (ATTACHED.first + 5) * SIZE],
}


@pytest.mark.parametrize("name", DAMAGES)
def test_what_contradicts_itself_is_told(name: str) -> None:
    """Read as far as it goes, with a warning."""
    assert not warned(convert(GOOD))
    assert warned(convert(DAMAGES[name]()))


def test_what_is_missing_of_the_people_and_files_is_told() -> None:
    """The table of an item counts both; one that counts fewer misses nothing."""
    assert not warned(convert(mail("", "x", attachments=(attached(b"y"),)).file()))
    made = mail("", "x", attachments=(attached(b"y"),))
    tree = made.tree("top")
    table = bytearray(tree["__properties_version1.0"])
    for place in (16, 20):  # recipients, attachments
        counted = table.copy()
        struct.pack_into("<I", counted, place, 2)
        file = _file(tree | {"__properties_version1.0": bytes(counted)})
        assert warned(convert(file))


def _file(tree: dict[str, object]) -> bytes:
    from outlook.msgfile import compound_file  # noqa: PLC0415 - used here alone

    return compound_file(tree)


@pytest.mark.parametrize(
    "text", ["a\0b", "a\uffffb", b"a\0\x00\xd8b\0".decode("utf-16-le", "surrogatepass")]
)
def test_what_is_no_text_is_told(text: str) -> None:
    """NUL, what is no letter, and halves of letters."""
    body = "begin " + "z" * len(text) + " end"
    data = mail("", body).file()
    stored = text.encode("utf-16-le", "surrogatepass")
    place = data.index(("z" * len(text)).encode("utf-16-le"))
    assert warned(convert(data[:place] + stored + data[place + len(stored) :]))


def test_a_replacement_that_was_stored_is_text() -> None:
    """Another program may have put it there long before."""
    assert not warned(convert(mail("", "a\ufffdb").file()))


@example(1455482314)  # an attachment's chain led into the directory
@example(3759997021)  # a stream became a storage and hid its sibling
@example(2991379965)  # an entry was named twice, and so one never
@given(st.integers(0, 1 << 32))
def test_damage_is_told_or_changes_nothing_but_content(seed: int) -> None:
    """Whatever a few numbers in the table of sectors or the directory become: the same mail, or a
    warning, or no mail at all.
    """
    random = Random(seed)  # noqa: S311 - the same damage again
    data = bytearray(GOOD)
    table = struct.unpack_from("<I", GOOD, 76)[0]
    for _ in range(random.randint(1, 4)):
        if random.random() < 0.5:
            place = (table + 1) * SIZE + 4 * random.randrange(len(FOUND.following))
        else:
            field = random.choice((64, 66, 68, 72, 76, 116, 120))
            place = entry(random.randrange(len(NODES))) + field
        struct.pack_into("<I", data, place, random.choice((0, 1, END, FREE, random.randrange(99))))
    try:
        made = convert(bytes(data))
    except Unreadable:
        return
    assert warned(made) or _but_for_names(made.data) == _but_for_names(convert(GOOD).data)


def _but_for_names(data: bytes) -> bytes:
    """A mail without the boundaries that are made of the file's octets."""
    lines = (line for line in data.split(b"\r\n") if b"=_" not in line)
    return b"\r\n".join(lines)
