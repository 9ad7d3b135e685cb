"""Archives that were made to exhaust their reader, unpacked by a real child."""

from __future__ import annotations

import struct

import pytest

from bundle_files import archive, mail
from intact.errors import Unreadable, UnreadableReason
from intact.limits import ARCHIVE_ENTRIES, ARCHIVE_MEMBERS, MIB


def test_a_file_that_grows_out_of_proportion_is_named(make_pool):
    """One to a thousand; what stands beside it comes out."""
    found = make_pool().unpack(archive({"a.eml": mail() + bytes(40 * MIB), "b.eml": mail()}))
    bad, good = found.members
    assert bad.refusal == UnreadableReason.DAMAGED
    assert found.data[good.start : good.end] == mail()


def test_names_for_the_same_octets_are_refused(make_pool):
    """A thousand files, all of them the first one (CVE-2024-0450)."""
    data = bytearray(archive({f"{number}.eml": mail() for number in range(1_000)}))
    place = data.find(b"PK\1\2")
    while place >= 0:
        struct.pack_into("<I", data, place + 42, 0)
        place = data.find(b"PK\1\2", place + 4)
    with pytest.raises(Unreadable) as caught:
        make_pool().unpack(bytes(data))
    assert caught.value.reason is UnreadableReason.DAMAGED


def test_more_files_than_are_unpacked_are_told(make_pool):
    """Those before the limit come out."""
    names = (f"{number}.eml" for number in range(ARCHIVE_MEMBERS + 1))
    found = make_pool().unpack(archive(dict.fromkeys(names, mail())))
    assert found.members[-1].refusal == UnreadableReason.TOO_MANY_MESSAGES
    assert len(found.members) == ARCHIVE_MEMBERS + 1


def test_a_directory_without_end_is_refused(make_pool):
    """It is not even read."""
    names = (str(number) for number in range(ARCHIVE_ENTRIES + 1))
    with pytest.raises(Unreadable) as caught:
        make_pool().unpack(archive(dict.fromkeys(names, b"")))
    assert caught.value.reason is UnreadableReason.TOO_MANY_MESSAGES
