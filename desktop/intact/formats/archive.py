"""Archives of messages (ZIP): unpacked in memory, bounded, and never believed.

Python's reader is used for the directory only. Where the bytes of a member lie, how many they are
and how many come out of them is looked at here: two members that share bytes are a bomb
(CVE-2024-0450), and so is one that grows out of all proportion. Paths are names to show, no more.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final
from zipfile import ZipInfo

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.formats import signatures
from intact.formats.recognise import recognise

KIND: Final = "ZIP"

_BEGINNINGS: Final = (b"PK\x03\x04", b"PK\x05\x06")  # a first member; the end of an empty one
_ENTRY: Final = b"PK\x01\x02"
_LOCAL: Final = struct.Struct("<4s22xHH")  # signature, lengths of name and extra (APPNOTE 4.3.7)
_LOCKED: Final = 0x1 | 0x40 | 0x2000  # encrypted, strongly, directory too (APPNOTE 4.4.4)
_OF_DOCUMENTS: Final = ("[Content_Types].xml", "mimetype")
"""Files that only documents have (ECMA-376, part 2; OpenDocument, part 2)."""

_OF_OUTLOOK: Final = "com.microsoft.__Messages/"
"""The folder in an export of Outlook for Mac, which keeps messages in a form of its own."""

_PATH: Final = 1_000  # characters of a path that are kept

_BROKEN: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    ValueError,
    struct.error,
)
"""What Python's reader raises for a directory that is damaged or made to mislead."""


def is_archive(data: bytes) -> bool:
    """Whether this begins like an archive; documents do as well."""
    return data.startswith(_BEGINNINGS)


def unpack(data: bytes) -> Iterator[tuple[str, bytes | Unreadable]]:
    """The path of every file in an archive, with its bytes or with the reason against it.

    Only messages come with their bytes. Folders and hidden files are passed over, as they are on
    disk; the last path is "" where there are more files than the limit.

    Raises:
        Unreadable: it is a document, it is not sound, or too much would come out of it.
    """
    members, directory = _directory(data)
    _refuse_document(data, members)
    places = _places(data, members, directory)
    files = [member for member in members if not _is_passed_over(member.filename)]
    left = limits.ARCHIVE_BYTES
    for member in files[: limits.ARCHIVE_MEMBERS]:
        against = _reason_against(member)
        if against is None and member.file_size > left:
            raise Unreadable(UnreadableReason.TOO_LARGE, kind=KIND, limit=limits.ARCHIVE_BYTES)
        left -= 0 if against else member.file_size
        packed = data[slice(*places[member.header_offset])]
        yield member.filename[:_PATH], against or _message(packed, member)
    if len(files) > limits.ARCHIVE_MEMBERS:
        reason = UnreadableReason.TOO_MANY_MESSAGES
        yield "", Unreadable(reason, limit=limits.ARCHIVE_MEMBERS)


def _directory(data: bytes) -> tuple[Sequence[ZipInfo], int]:
    """All members, and where the directory begins behind them."""
    if data.count(_ENTRY) > limits.ARCHIVE_ENTRIES:
        raise Unreadable(UnreadableReason.TOO_MANY_MESSAGES, limit=limits.ARCHIVE_MEMBERS)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.infolist(), archive.start_dir
    except _BROKEN as error:
        known = signatures.answer(data)
        if known and known[1] != KIND:
            raise Unreadable(known[0], kind=known[1]) from error
        raise _not_sound() from error


def _refuse_document(data: bytes, members: Iterable[ZipInfo]) -> None:
    """Raises Unreadable for what is an archive only on the inside."""
    names = {member.filename for member in members}
    if any(_OF_OUTLOOK in name for name in names):
        raise Unreadable(UnreadableReason.MAIL_STORE, kind="Outlook for Mac (OLM)")
    if not names.isdisjoint(_OF_DOCUMENTS):
        reason, kind = signatures.answer(data) or (UnreadableReason.NOT_A_MESSAGE, KIND)
        raise Unreadable(reason, kind="Office" if kind == KIND else kind)


def _places(data: bytes, members: Sequence[ZipInfo], directory: int) -> dict[int, tuple[int, int]]:
    """Start and end of the packed bytes of each member, by where its header is.

    Raises:
        Unreadable: a header is not where it should be, or two members share octets.
    """
    places = {}
    for member in members:
        start = _start(data, member.header_offset)
        places[member.header_offset] = start, start + member.compress_size
    spans = sorted((header, end) for header, (_, end) in places.items())
    shared = any(end > following for (_, end), (following, _) in pairwise(spans))
    if shared or len(spans) < len(members) or (spans and spans[-1][1] > directory):
        raise _not_sound()
    return places


def _start(data: bytes, header: int) -> int:
    """Where the bytes behind a member's header begin."""
    if not 0 <= header <= len(data) - _LOCAL.size:
        raise _not_sound()
    signature, name, extra = _LOCAL.unpack_from(data, header)
    if signature != _BEGINNINGS[0]:
        raise _not_sound()
    return int(header + _LOCAL.size + name + extra)


def _reason_against(member: ZipInfo) -> Unreadable | None:
    """Why a member is not unpacked; the size it claims is a bound, whether it is true or not."""
    if member.flag_bits & _LOCKED:
        return Unreadable(UnreadableReason.ENCRYPTED, kind=KIND)
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return Unreadable(UnreadableReason.NOT_YET_READ, kind=KIND)
    if member.file_size > limits.SOURCE_BYTES:
        bounds = {"size": member.file_size, "limit": limits.SOURCE_BYTES}
        return Unreadable(UnreadableReason.TOO_LARGE, **bounds)
    if member.file_size > max(limits.MIB, limits.ARCHIVE_RATIO * member.compress_size):
        return _not_sound()
    return None


def _message(packed: bytes, member: ZipInfo) -> bytes | Unreadable:
    """The bytes of a member if they are whole, and a message."""
    content = packed
    if member.compress_type == zipfile.ZIP_DEFLATED:
        content = _inflated(packed, member.file_size)
    if len(content) != member.file_size or zlib.crc32(content) != member.CRC:
        return _not_sound()
    try:
        recognise(content)
    except Unreadable as error:
        return error
    return content


def _inflated(packed: bytes, size: int) -> bytes:
    """What was deflated (RFC 1951), up to one octet more than its size; b"" where it is broken."""
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, size + 1)
    except zlib.error:
        return b""


def _is_passed_over(path: str) -> bool:
    """Folders, and what systems keep in archives for themselves."""
    names = path.replace("\\", "/").split("/")
    hidden = any(name.startswith(".") and name.strip(".") for name in names)
    return path.endswith("/") or hidden or "__MACOSX" in names


def _not_sound() -> Unreadable:
    return Unreadable(UnreadableReason.DAMAGED, kind=KIND)
