"""Outlook items as trees of storages, opened leniently and read within bounds."""

from __future__ import annotations

import io
import logging
import struct

import olefile
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact.errors import Unreadable, UnreadableReason
from intact.outlook.item import ATTACHMENT_PREFIX, RECIPIENT_PREFIX, Storage, open_item, standalone
from intact.outlook.tags import Tag
from outlook.msgfile import Item, attached, compound_file, embedded, mail


def test_streams_are_found_whatever_the_case_of_their_names():
    """Names compare without case ([MS-CFB] 2.6.4)."""
    root = open_item(compound_file({"__SUBSTG1.0_0037001F": b"H\0i\0"}))
    assert root.read("__substg1.0_0037001f").data == b"H\0i\0"


def test_a_missing_stream_is_none():
    """Asking for what is not there is no error."""
    assert open_item(mail(body="x").file()).read("__substg1.0_0037001f") is None


def test_storages_come_in_the_order_of_their_numbers():
    """Hexadecimal numbers count, not the order of the directory; other names are passed over."""
    names = ["0000000A", "00000002", "00000001", "broken"]
    tree = {f"__attach_version1.0_#{name}": {"x": name.encode()} for name in names}
    root = open_item(compound_file(mail(body="x").tree("top") | tree))
    storages, beyond = root.numbered(ATTACHMENT_PREFIX, 2)
    assert [storage.read("x").data for storage in storages] == [b"00000001", b"00000002"]
    assert beyond == 1


def _chained(data):
    """The same compound file, with the entries of every folder chained instead of balanced."""
    with olefile.OleFileIO(io.BytesIO(data)) as file:
        sector, places = file.first_dir_sector, []
        while sector != olefile.ENDOFCHAIN:
            places += range((sector + 1) * 512, (sector + 2) * 512, 128)
            sector = file.fat[sector]
        folders = [entry for entry in file.direntries if entry and entry.kids]
        chains = [[kid.sid for kid in folder.kids] for folder in folders]
    out = bytearray(data)
    for folder, chain in zip(folders, chains, strict=True):
        struct.pack_into("<I", out, places[folder.sid] + 76, chain[0])
        for sid, after in zip(chain, [*chain[1:], olefile.NOSTREAM], strict=True):
            struct.pack_into("<II", out, places[sid] + 68, olefile.NOSTREAM, after)
    return bytes(out)


def test_a_directory_that_is_one_long_chain_is_read():
    """Some writers do not balance it; a thousand recipients must not be too many."""
    tree = {f"__recip_version1.0_#{number:08X}": {"x": b"y"} for number in range(1200)}
    data = _chained(compound_file(mail(body="x").tree("top") | tree))
    storages, _ = open_item(data).numbered(RECIPIENT_PREFIX, 2000)
    assert len(storages) == 1200


def test_a_folder_that_lies_in_itself_is_not_opened_again():
    """A damaged directory can put the root into one of its own folders: that has no end."""
    data = bytearray(mail(body="x", attachments=(attached(b"x", "a"),)).file())
    with olefile.OleFileIO(io.BytesIO(bytes(data))) as file:
        directory = (file.first_dir_sector + 1) * file.sectorsize
        folder = file._find("__attach_version1.0_#00000000")
    data[directory + 66] = 1  # the root calls itself a storage ([MS-CFB] 2.6.1)
    struct.pack_into("<I", data, directory + 128 * folder + 76, 0)
    root = open_item(bytes(data))
    (attachment,), _ = root.numbered(ATTACHMENT_PREFIX, 10)
    assert not attachment.storages


def test_short_bytes_are_not_taken_for_the_name_of_a_file(tmp_path, monkeypatch):
    """The compound file reader opens paths too; a short message must not name one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret").write_bytes(mail(body="secret").file())
    with pytest.raises(Unreadable):
        open_item(b"secret")


def test_a_file_cut_in_half_is_unreadable_or_read_in_part():
    """Damage never shows as another error."""
    data = mail(body="x" * 20_000).file()
    with pytest.raises(Unreadable) as caught:
        open_item(data[:512])
    assert caught.value.reason is UnreadableReason.DAMAGED


def test_an_office_document_is_named_as_such():
    """A Word file is no damaged message."""
    with pytest.raises(Unreadable) as caught:
        open_item(compound_file({"WordDocument": b"x" * 5000, "ObjectPool": {"y": b"z"}}))
    assert caught.value.reason is UnreadableReason.NOT_A_MESSAGE


def test_streams_that_claim_more_than_the_file_holds_are_refused():
    """Streams sharing sectors must not fill the memory."""
    root = open_item(mail(body="x" * 20_000).file())
    stream = f"__substg1.0_{Tag.BODY:04x}001f"
    assert root.read(stream).complete
    root.container.left = 100
    assert not root.read(stream).complete


def test_reading_leaves_no_trace_in_the_log(caplog):
    """Text of messages does not get into logs."""
    with caplog.at_level(logging.DEBUG):
        open_item(mail(body="secret").file()).read("__substg1.0_1000001f")
    assert not caplog.records


def test_an_embedded_item_becomes_a_file_of_its_own():
    """Its property table is moved to where that of a file begins."""
    outer = mail(attachments=(embedded(mail(body="inner", numbers={Tag.MESSAGE_FLAGS: 8})),))
    inner = open_item(outer.file()).numbered(ATTACHMENT_PREFIX, 1)[0][0].storages
    data = standalone(inner["__substg1.0_3701000d"], as_item=True)
    with olefile.OleFileIO(io.BytesIO(data)) as file:
        table = file.openstream("__properties_version1.0").read()
    assert len(table) % 16 == 0
    assert open_item(data).read("__substg1.0_1000001f").data == "inner".encode("utf-16-le")


def test_an_object_with_too_many_streams_is_not_rebuilt(monkeypatch):
    """The bound is told to the caller."""
    monkeypatch.setattr("intact.limits.OLE_STREAMS", 2)
    storage = open_item(mail(body="x", attachments=(attached(b"x", "a"),)).file())
    assert standalone(storage, as_item=False) is None


@settings(max_examples=60, deadline=None)
@given(position=st.integers(0, 4000), octets=st.binary(min_size=1, max_size=40))
def test_damage_is_unreadable_and_nothing_else(position, octets):
    """Any damage gives a tree or Unreadable."""
    data = bytearray(_SAMPLE)
    data[position : position + len(octets)] = octets
    try:
        root = open_item(bytes(data))
    except Unreadable:
        return
    assert isinstance(root, Storage)


_SAMPLE = Item(
    texts={Tag.SUBJECT: "Hi", Tag.BODY: "text"}, attachments=(attached(b"data", "a.txt"),)
).file()
