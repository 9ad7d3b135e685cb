"""Damages files: what happens on disks and on the way, and what somebody would do on purpose.

The same seed of chance gives the same damage, so that every case can be had again.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence
from random import Random

_EDGES = (0, 1, 2, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000)
_ENDS = (0xFFFFFFFA, 0xFFFFFFFC, 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF)
_WORDS = (
    b"\r\n\r\n",
    b"\n\nFrom a Sat Nov 21 09:14:00 2026\n",
    b"--",
    b"\r",
    b"\0",
    b"=?utf-8?b?/w==?=",
    b"=?iso-2022-jp?q?=1B$B?=",
    b"Content-Type: multipart/mixed; boundary=x\r\n",
    b"Content-Type: message/rfc822\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"filename*0*=utf-16''%ff; filename=\"\\",
    b"Date: Fri, 31 Feb 0000 99:99:99 +9999\r\n",
    b"Received: by x; Sat, 1 Jan 10000 00:00:00 -2400\r\n",
    b"Content-Length: 99999999999999999\n",
    b"\xed\xa0\x80",
    b"\xff\xfe",
    b"{\\",
    b"\\bin99999999 ",
    b"\\u-1 ",
    b"\\'",
    b"https://",
    b"&#1114112;",
    "\u202e\u200b\u2028".encode(),
    "\u0660\u00b2".encode(),
    "\u00b2".encode("latin-1"),
)
"""What means something to one reader or another, or ought to mean nothing."""

_LONGEST_COPY = 4096
_REPEATED = 50


def mutated(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """The data with one to four kinds of damage; `others` lend pieces of theirs."""
    octets = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 3, 4))):
        if octets:
            random.choice(_DAMAGES)(octets, others, random)
    return bytes(octets)


def _bits(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    for _ in range(random.randint(1, 16)):
        octets[random.randrange(len(octets))] ^= 1 << random.randrange(8)


def _octets(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    for _ in range(random.randint(1, 8)):
        octets[random.randrange(len(octets))] = random.randrange(256)


def _block(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    size = min(random.choice((4, 16, 64, 512)), len(octets))
    start = random.randrange(len(octets) - size + 1)
    fill = random.choice((bytes(size), b"\xff" * size, b"A" * size, random.randbytes(size)))
    octets[start : start + size] = fill


def _cut(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    del octets[random.randrange(len(octets)) :]


def _hole(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    start = random.randrange(len(octets))
    del octets[start : start + random.choice((1, 2, 16, 64, 512))]


def _inserted(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    start = random.randrange(len(octets) + 1)
    octets[start:start] = random.randbytes(random.choice((1, 2, 16, 512)))


def _word(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    for _ in range(random.randint(1, 3)):
        start = random.randrange(len(octets) + 1)
        word = random.choice(_WORDS)
        over = random.choice((0, len(word)))
        octets[start : start + over] = word


def _spliced(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    other = random.choice(others)
    if other:
        there = random.randrange(len(other))
        here = random.randrange(len(octets))
        size = random.choice((16, 64, 512, _LONGEST_COPY))
        octets[here : here + size] = other[there : there + size]


def _repeated(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    start = random.randrange(len(octets))
    piece = octets[start : start + random.choice((1, 4, 32, 256))]
    octets[start:start] = piece * random.randint(1, _REPEATED)


def _lines(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    """Lines change places, are left out or come twice: MIME is made of lines."""
    lines = octets.splitlines(keepends=True)
    here, there = random.randrange(len(lines)), random.randrange(len(lines))
    match random.randrange(3):
        case 0:
            lines[here], lines[there] = lines[there], lines[here]
        case 1:
            del lines[here]
        case _:
            lines.insert(there, lines[here])
    octets[:] = b"".join(lines)


def _integers(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    """Lengths, offsets and counts of binary formats, which stand at even places."""
    for _ in range(random.randint(1, 6)):
        form, size = random.choice((("<I", 4), ("<H", 2), (">I", 4), ("<Q", 8)))
        if len(octets) >= size:
            place = random.randrange(len(octets) - size + 1) // 2 * 2
            value = random.choice((*_EDGES, *_ENDS, random.randrange(64), len(octets)))
            struct.pack_into(form, octets, place, value & (1 << 8 * size) - 1)


def _head(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    """The beginning, where most formats say how they are to be read."""
    for _ in range(random.randint(1, 4)):
        octets[random.randrange(min(len(octets), 128))] = random.choice((0, 1, 0x7F, 0xFF, 0x20))


def _entries(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    """A field of 32 bits of a directory entry or property of a compound file, at its very place."""
    found = octets.find(
        random.choice((b"_\0_\0s\0u\0b\0s\0t\0g\0", b"R\0o\0o\0t\0", b"\x03\x00\x1a"))
    )
    place = max(0, found) + random.choice((64, 66, 68, 72, 76, 116, 120))
    if place + 4 <= len(octets):
        struct.pack_into("<I", octets, place, random.choice((*_EDGES, *_ENDS)))


def _sums(octets: bytearray, others: Sequence[bytes], random: Random) -> None:
    """Damage that the check sum of compressed RTF does not tell."""
    start = octets.find(b"LZFu") - 8
    if start < 0 or len(octets) < start + 17:
        return
    octets[random.randrange(start + 16, len(octets))] = random.randrange(256)
    end = start + 4 + int.from_bytes(octets[start : start + 4], "little")
    total = zlib.crc32(octets[start + 16 : end], 0xFFFFFFFF) ^ 0xFFFFFFFF
    struct.pack_into("<I", octets, start + 12, total)


_DAMAGES: tuple[Callable[[bytearray, Sequence[bytes], Random], None], ...] = (
    _bits,
    _octets,
    _block,
    _cut,
    _hole,
    _inserted,
    _word,
    _word,
    _spliced,
    _repeated,
    _lines,
    _integers,
    _integers,
    _head,
    _entries,
    _sums,
)
