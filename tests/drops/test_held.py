"""Which way of a Windows drag is taken, in which order, and what becomes of what fails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fake_drags import FakeData
from intact import limits
from intact.drops import held
from intact.drops.held import CONTENTS, DESCRIPTOR, PRIVATE, WEB_DATA, Wanted
from intact.drops.web_mail import NEW_OUTLOOK
from intact.errors import Unreadable, UnreadableReason
from intact.intake import Refused
from intact.source import Origin, Source
from intact.system.drags import FILES
from windows_drags import described, file_list, private, web_data

ONE, TWO = b"Subject: one\r\n\r\n1\r\n", b"Subject: two\r\n\r\n2\r\n"
NAMES = ["One.msg", "Two.msg"]
IDS = [("IPM.Note", name, name.encode()) for name in NAMES]
WEB = web_data({"maillistrow": json.dumps({"subjects": ["One", "Two"]})})


def group(**more: object) -> FakeData:
    """A drag of two files that are held ready."""
    changes = {"files": (ONE, TWO), "formats": {DESCRIPTOR: described(NAMES)}} | more
    return FakeData(**changes)


def reasons(found: tuple[object, ...]) -> dict[str, UnreadableReason]:
    """Of what was refused, by name."""
    return {one.name: one.error.reason for one in found if isinstance(one, Refused)}


@pytest.mark.parametrize(
    ("data", "is_held"),
    [
        (group(), True),
        (group(formats={DESCRIPTOR: b"", FILES: b""}), False),
        (group(formats={DESCRIPTOR: b"", FILES: b""}, is_later=True), True),
        (FakeData({FILES: b""}, is_later=True), True),
        (FakeData({FILES: b""}), False),
        (FakeData({DESCRIPTOR: b""}), False),
        (FakeData({WEB_DATA: WEB}), True),
        (FakeData({WEB_DATA: web_data({"text/x": "y"})}), False),
        (FakeData({WEB_DATA: b"\xff" * 9}), False),
        (FakeData({WEB_DATA: WEB, FILES: b""}), False),
        (FakeData(is_later=True), False),
    ],
)
def test_a_drag_is_for_here_or_for_qt(data, is_held):
    """Plain files are Qt's, what Qt cannot read is ours; no program is asked to make files."""
    assert held.is_held(data) is is_held
    assert set(data.log) <= {WEB_DATA}


def test_every_file_is_taken_in_order():
    """One by one, by its index, with its name."""
    data = group()
    assert held.take(data, Origin.DROP).found == (
        Source(ONE, NAMES[0], Origin.DROP),
        Source(TWO, NAMES[1], Origin.DROP),
    )
    assert data.log == [DESCRIPTOR, f"{CONTENTS} 0", f"{CONTENTS} 1"]


def test_only_outlook_has_private_messages():
    """That names the client."""
    data = group(formats={DESCRIPTOR: described(NAMES), PRIVATE: private(b"s", IDS)})
    assert {one.client for one in held.take(data, Origin.DROP).found} == {"outlook-2016"}


def test_memory_is_cut_to_the_size_that_is_told():
    """It may be larger than what is in it; where no size is told, nothing is known."""
    told = described(NAMES, [len(ONE), len(TWO)])
    padded = group(
        formats={DESCRIPTOR: told}, files=(ONE + bytes(9), TWO + bytes(9)), is_exact=False
    )
    assert [one.data for one in held.take(padded, Origin.DROP).found] == [ONE, TWO]
    padded.formats = {DESCRIPTOR: described(NAMES)}
    assert held.take(padded, Origin.DROP).found[0].data == ONE + bytes(9)


def test_a_stream_is_not_cut():
    """It ends where it ends, whatever the list says."""
    data = group(formats={DESCRIPTOR: described(NAMES, [1, 1])})
    assert [one.data for one in held.take(data, Origin.DROP).found] == [ONE, TWO]


@pytest.mark.parametrize("failure", [None, OSError()])
def test_one_that_fails_is_named_and_the_rest_stays(failure):
    """Whether it was never there, or broke on the way."""
    found = held.take(group(files=(failure, TWO)), Origin.DROP).found
    assert reasons(found) == {NAMES[0]: UnreadableReason.HELD_BACK}
    assert Source(TWO, NAMES[1], Origin.DROP) in found


def test_outlook_is_asked_for_what_failed():
    """By the ids that stand for the same place in the list."""
    formats = {DESCRIPTOR: described(NAMES), PRIVATE: private(b"store", IDS)}
    taken = held.take(group(files=(ONE, None), formats=formats), Origin.DROP)
    assert taken.wanted == (Wanted(NAMES[1], b"store", b"Two.msg"),)
    assert reasons(taken.found) == {}


@pytest.mark.parametrize("ids", [private(b"store", IDS[:1]), b"", b"\1", OSError()])
def test_ids_that_may_be_of_others_are_not_used(ids):
    """One too few, or none that are understood: the wrong message would be worse than none."""
    formats = {DESCRIPTOR: described(NAMES), PRIVATE: ids}
    taken = held.take(group(files=(ONE, None), formats=formats), Origin.DROP)
    assert (taken.wanted, reasons(taken.found)) == ((), {NAMES[1]: UnreadableReason.HELD_BACK})


def test_bounds_hold_for_one_and_for_all(monkeypatch):
    """Each has room for what is left of all."""
    monkeypatch.setattr(limits, "HELD_BYTES", len(ONE) + 3)
    taken = held.take(group(), Origin.DROP)
    assert reasons(taken.found) == {NAMES[1]: UnreadableReason.TOO_LARGE}
    monkeypatch.setattr(limits, "SOURCE_BYTES", 3)
    assert set(reasons(held.take(group(), Origin.DROP).found)) == set(NAMES)


def test_empty_ones_and_folders_are_no_messages():
    """An empty file is named; a folder is no file."""
    data = group(files=(b"", TWO), formats={DESCRIPTOR: described(NAMES, folder=1)})
    found = held.take(data, Origin.DROP).found
    assert reasons(found) == {NAMES[0]: UnreadableReason.EMPTY}
    assert len(found) == 1


def test_what_the_list_leaves_out_is_told(monkeypatch):
    """Whether it is cut short, or longer than the limit."""
    cut = group(formats={DESCRIPTOR: described(NAMES, announced=5)})
    assert reasons(held.take(cut, Origin.DROP).found) == {"?": UnreadableReason.HELD_BACK}
    monkeypatch.setattr(limits, "HELD_FILES", 1)
    long = held.take(group(), Origin.DROP).found
    assert reasons(long) == {"?": UnreadableReason.TOO_MANY_FILES}


@pytest.mark.parametrize("list_", [b"", b"\1", OSError(), None])
def test_a_list_of_no_use_is_told(list_):
    """Something was dropped, so something is said."""
    found = held.take(group(formats={DESCRIPTOR: list_}), Origin.DROP).found
    assert len(reasons(found)) == 1


def test_a_description_names_each_message():
    """With the client whose guide helps."""
    found = held.take(FakeData({WEB_DATA: WEB}), Origin.DROP).found
    assert reasons(found) == dict.fromkeys(("One", "Two"), UnreadableReason.ONLY_DESCRIBED)
    assert {one.error.values["client"] for one in found} == {NEW_OUTLOOK}


def promise(folder: Path, *files: bytes, **formats: object) -> FakeData:
    """A drag whose files were downloaded now."""
    paths = []
    for number, octets in enumerate(files):
        paths.append(folder / f"{number}.eml")
        paths[-1].write_bytes(octets)
    return FakeData({FILES: file_list(map(str, paths))} | formats, is_later=True)


def test_promised_files_are_read_at_once(tmp_path):
    """They may be gone a moment later, so nothing points to them any more."""
    found = held.take_later(promise(tmp_path, ONE, TWO), Origin.DROP).found
    assert [one.data for one in found] == [ONE, TWO]
    assert {one.path for one in found} == {None}


def test_fewer_than_were_told_of_are_named(tmp_path):
    """By their subjects; the first ones came."""
    found = held.take_later(promise(tmp_path, ONE, **{WEB_DATA: WEB}), Origin.DROP).found
    assert found[0].client == NEW_OUTLOOK
    assert reasons(found) == {"Two": UnreadableReason.ONLY_DESCRIBED}


def test_promised_files_have_bounds(tmp_path, monkeypatch):
    """As everything that is held in memory."""
    monkeypatch.setattr(limits, "HELD_BYTES", len(ONE))
    found = held.take_later(promise(tmp_path, ONE, TWO), Origin.DROP).found
    assert reasons(found) == {"1.eml": UnreadableReason.TOO_LARGE}


def test_a_promise_without_files_may_hold_their_contents():
    """Programs that hand over later need not make files."""
    found = held.take_later(group(is_later=True), Origin.DROP).found
    assert [one.data for one in found] == [ONE, TWO]


def test_a_damaged_list_of_files_is_refused():
    """Whatever it meant."""
    found = held.take_later(FakeData({FILES: b"\1"}, is_later=True), Origin.DROP).found
    assert reasons(found) == {"?": UnreadableReason.DAMAGED}


def test_a_promise_with_nothing_behind_it_is_told():
    """Nothing came, and no page said what it would have been."""
    found = held.take_later(FakeData({FILES: None}, is_later=True), Origin.DROP).found
    assert reasons(found) == {"?": UnreadableReason.HELD_BACK}


def test_a_wait_that_was_too_long_says_how_long():
    """The limit stands in the sentence."""
    refused = held.held_back("?", seconds=120)
    assert isinstance(refused.error, Unreadable)
    assert refused.error.values == {"seconds": 120}
