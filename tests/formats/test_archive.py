"""Archives are unpacked in memory, within bounds, and whatever is in them."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bundle_files import archive, mail
from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.formats import archive as archives
from intact.formats.archive import is_archive, unpack

ONE, TWO = mail("one"), mail("two")


def outcomes(data):
    """What becomes of an archive: path and bytes, or path and the reason against it."""
    return [
        (path, content.reason if isinstance(content, Unreadable) else content)
        for path, content in unpack(data)
    ]


def reason_against(data):
    """Why an archive is not unpacked."""
    with pytest.raises(Unreadable) as caught:
        list(unpack(data))
    return caught.value.reason, caught.value.values.get("kind")


def patched(data, before, after):
    """The same bytes with something else in one place."""
    assert data.count(before) == 1
    assert len(before) == len(after)
    return data.replace(before, after)


def with_entry(data, place, value):
    """An archive whose directory says something else of its first file (APPNOTE 4.3.12)."""
    entry = data.index(b"PK\x01\x02") + place
    return data[:entry] + value + data[entry + len(value) :]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_messages_come_out_as_they_went_in(method):
    """In the order of the archive."""
    data = archive({"b.eml": ONE, "in/a": TWO}, method)
    assert is_archive(data)
    assert outcomes(data) == [("b.eml", ONE), ("in/a", TWO)]


def is_ordinary(path):
    """Whether no document or store has a file of that name."""
    return path not in archives._OF_DOCUMENTS and archives._OF_OUTLOOK not in path


@given(
    st.dictionaries(
        st.text(
            st.characters(codec="utf-8", exclude_characters="/\\\0"), min_size=1, max_size=20
        ).filter(is_ordinary),
        st.binary(max_size=200).map(lambda text: b"Subject: a\nFrom: b@c.de\n\n" + text),
        max_size=8,
    ),
    st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]),
    st.binary(max_size=20),
)
def test_whatever_was_packed_comes_out(members, method, comment):
    """Any bytes under any name; hidden files stay in."""
    seen = {path: one for path, one in members.items() if not is_hidden(path)}
    assert outcomes(archive(members, method, comment)) == list(seen.items())


def is_hidden(path):
    """Whether a system would not show it."""
    return path == "__MACOSX" or (path.startswith(".") and bool(path.strip(".")))


@given(st.randoms(use_true_random=False))
def test_a_damaged_archive_never_fails_in_another_way(chance):
    """A few octets changed, taken out or doubled: bytes, a reason, or nothing."""
    data = bytearray(archive({"a.eml": ONE, "b/c.eml": TWO, "d.txt": b"Hello"}, comment=b"c"))
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[place] = chance.randrange(256)
            case 1:
                del data[place : place + chance.randint(1, 20)]
            case 2:
                data[place:place] = data[place : place + chance.randint(1, 40)]
            case _:
                data[place : place + 4] = chance.choice([b"\xff" * 4, b"\0" * 4, b"PK\1\2"])
        data = data or bytearray(b"PK\3\4")
    try:
        found = list(unpack(bytes(data)))
    except Unreadable:
        return
    for _, content in found:
        assert isinstance(content, Unreadable) or content in {ONE, TWO}


def test_what_is_no_message_is_named():
    """With its own reason; folders and hidden files are passed over as on disk."""
    data = archive(
        {
            "mail.eml": ONE,
            "folder/": b"",
            "a.pdf": b"%PDF-1.7",
            "empty": b"",
            "inner.zip": archive({"x.eml": ONE}),
            "box": b"From a@b.c Sat Nov 21 09:14:00 2026\n" * 1 + ONE + b"\n"
            b"From a@b.c Sat Nov 21 09:14:00 2026\n" + TWO,
            "__MACOSX/._mail.eml": b"x",
            ".DS_Store": b"x",
            "in/.hidden/mail.eml": ONE,
        }
    )
    assert outcomes(data) == [
        ("mail.eml", ONE),
        ("a.pdf", UnreadableReason.NOT_A_MESSAGE),
        ("empty", UnreadableReason.EMPTY),
        ("inner.zip", UnreadableReason.NOT_A_MESSAGE),
        ("box", UnreadableReason.MAIL_STORE),
    ]


def test_an_empty_archive_holds_nothing():
    """It is one, all the same."""
    data = archive({})
    assert is_archive(data)
    assert outcomes(data) == []


def test_a_locked_file_is_told():
    """The others come out."""
    data = with_entry(archive({"a.eml": ONE, "b.eml": TWO}), 8, b"\x01\x00")
    assert outcomes(data) == [("a.eml", UnreadableReason.ENCRYPTED), ("b.eml", TWO)]


def test_other_methods_than_deflate_are_told():
    """Bzip2 and LZMA unpack without bounds."""
    data = archive({"a.eml": ONE}, zipfile.ZIP_BZIP2)
    assert outcomes(data) == [("a.eml", UnreadableReason.NOT_YET_READ)]


def test_a_wrong_check_sum_is_told():
    """The bytes are not those that were packed."""
    data = patched(archive({"a.eml": ONE}, zipfile.ZIP_STORED), b"Subject: one", b"Subject: two")
    assert outcomes(data) == [("a.eml", UnreadableReason.DAMAGED)]


@pytest.mark.parametrize("size", [len(ONE) - 1, len(ONE) + 1])
def test_a_wrong_size_is_told(size):
    """It is a bound, not a truth."""
    data = with_entry(archive({"a.eml": ONE}), 24, struct.pack("<I", size))
    assert outcomes(data) == [("a.eml", UnreadableReason.DAMAGED)]


def test_files_that_share_bytes_are_a_bomb():
    """Two names for the same packed bytes (CVE-2024-0450)."""
    data = archive({"a.eml": ONE, "b.eml": ONE})
    second = data.rindex(b"PK\x01\x02")
    offset = data[second + 42 : second + 46]
    doubled = data[: second + 42] + b"\0\0\0\0" + data[second + 46 :]
    assert offset != b"\0\0\0\0"
    assert reason_against(doubled) == (UnreadableReason.DAMAGED, "ZIP")


def test_files_that_overlap_are_a_bomb():
    """The packed bytes of one reach into those of the next."""
    data = archive({"a.eml": ONE, "b.eml": ONE}, zipfile.ZIP_STORED)
    long = with_entry(data, 20, struct.pack("<I", len(ONE) + 40))
    assert reason_against(long) == (UnreadableReason.DAMAGED, "ZIP")


def test_what_grows_out_of_proportion_is_not_unpacked():
    """Nobody writes two megabytes of the same letter."""
    bomb = ONE + b"x" * (2 * limits.MIB)
    assert len(zlib.compress(bomb)) * limits.ARCHIVE_RATIO < len(bomb)
    assert outcomes(archive({"a.eml": bomb, "b.eml": ONE})) == [
        ("a.eml", UnreadableReason.DAMAGED),
        ("b.eml", ONE),
    ]


def test_a_file_that_is_too_large_is_told_with_its_size(monkeypatch):
    """It is not unpacked to find that out."""
    monkeypatch.setattr(limits, "SOURCE_BYTES", len(ONE))
    large = mail("one", "much more text")
    (first, (_, content)) = unpack(archive({"a.eml": ONE, "b.eml": large}))
    assert first == ("a.eml", ONE)
    assert content.reason is UnreadableReason.TOO_LARGE
    assert content.values == {"size": len(large), "limit": len(ONE)}


def test_an_archive_that_gives_too_much_in_all_is_not_unpacked(monkeypatch):
    """Whatever the files in it are."""
    monkeypatch.setattr(limits, "ARCHIVE_BYTES", len(ONE) + 10)
    data = archive({"a.eml": ONE, "b.txt": b"Hello, how are you?"})
    assert reason_against(data) == (UnreadableReason.TOO_LARGE, "ZIP")


def test_more_files_than_the_limit_are_told(monkeypatch):
    """Those before it come out."""
    monkeypatch.setattr(limits, "ARCHIVE_MEMBERS", 2)
    data = archive({"a.eml": ONE, "b.eml": TWO, "c.eml": ONE})
    assert outcomes(data) == [
        ("a.eml", ONE),
        ("b.eml", TWO),
        ("", UnreadableReason.TOO_MANY_MESSAGES),
    ]


def test_a_directory_without_end_is_not_even_read(monkeypatch):
    """A million entries would fill the memory."""
    monkeypatch.setattr(limits, "ARCHIVE_ENTRIES", 2)
    data = archive({str(number): b"" for number in range(3)})
    assert reason_against(data)[0] is UnreadableReason.TOO_MANY_MESSAGES


@pytest.mark.parametrize(
    ("members", "kind"),
    [
        ({"[Content_Types].xml": b"", "word/document.xml": b""}, "Word"),
        ({"_rels/.rels": b"", "xl/workbook.xml": b"", "[Content_Types].xml": b""}, "Excel"),
        ({"[Content_Types].xml": b"", "other/x": b""}, "Office"),
        ({"mimetype": b"application/vnd.oasis.opendocument.text"}, "OpenDocument"),
    ],
)
def test_documents_are_told_by_name(members, kind):
    """They are archives on the inside only."""
    data = archive(members, zipfile.ZIP_STORED)
    assert reason_against(data) == (UnreadableReason.NOT_A_MESSAGE, kind)


def test_a_file_called_like_a_part_of_a_document_makes_no_document():
    """A password stands in many subjects."""
    data = archive({"password/mail.eml": ONE})
    assert outcomes(data) == [("password/mail.eml", ONE)]


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04", b"PK\x05\x06", archive({"a.eml": ONE})[:60], b"PK\x03\x04" + b"x" * 99]
)
def test_an_archive_without_its_directory_is_not_sound(data):
    """It was cut, or never was one."""
    assert reason_against(data) == (UnreadableReason.DAMAGED, "ZIP")


def test_a_cut_document_is_still_a_document():
    """People learn what they dropped."""
    data = archive({"word/document.xml": b"<x/>" * 99, "[Content_Types].xml": b""})
    assert reason_against(data[:120]) == (UnreadableReason.NOT_A_MESSAGE, "Word")


def test_an_archive_behind_a_program_comes_out_too():
    """Self-extracting ones are known by their directory; the program itself is none."""
    data = b"MZ" + b"x" * 500 + archive({"a.eml": ONE})
    assert not is_archive(data)
    assert outcomes(data) == [("a.eml", ONE)]


def test_large_archives_have_larger_numbers():
    """Some programs write those of ZIP64 for small files, too."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(stream, "w") as written,
        written.open("a.eml", "w", force_zip64=True) as member,
    ):
        member.write(ONE)
    assert outcomes(stream.getvalue()) == [("a.eml", ONE)]
