"""Samples as files: their own bytes, harmless names, nothing written over."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from intact.delivery import copies, saving
from intact.delivery.copies import Copy
from intact.delivery.staging import Staging
from intact.errors import NotDelivered
from intact.system import this_system

ODD = b"Subject: a\n\nbare LF, bare CR \r, NUL \x00, 8 bit \xff, no end"


@pytest.fixture
def staging(tmp_path, monkeypatch):
    """A private folder of a test."""
    monkeypatch.setattr(type(this_system()), "private_folder", lambda self: tmp_path)
    return Staging(this_system())


def test_a_copy_has_the_samples_own_bytes(make_sample, staging):
    """No line end is touched, nothing is added."""
    (path,) = copies.stage([Copy.of(make_sample(data=ODD, source_name="offer.msg"))], staging)
    assert path.read_bytes() == ODD
    assert path.name == "offer.eml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_copies_of_one_name_are_told_apart(make_sample, staging):
    """In the order of the list."""
    wanted = [Copy.of(make_sample(data=text, source_name="m.eml")) for text in (b"a", b"b")]
    paths = [*copies.stage(wanted, staging)]
    assert [path.name for path in paths] == ["m.eml", "m (2).eml"]
    assert [path.read_bytes() for path in paths] == [b"a", b"b"]


def test_thousands_of_one_name_are_told_apart_at_once(tmp_path, monkeypatch):
    """As in an archive of folders; not by trying all numbers for each of them."""
    opened = []
    open_one = os.open
    monkeypatch.setattr(saving.os, "open", lambda *given: opened.append(given) or open_one(*given))
    wanted = [Copy("a.eml", b""), Copy("A.eml", b"")] * 50
    names = {path.name for path in copies.save(wanted, tmp_path)}
    assert len(names) == len({name.casefold() for name in names}) == 100
    assert {"a.eml", "A (2).eml", "a (3).eml"} <= names
    assert len(opened) == 100


def test_names_that_look_numbered_are_told_apart_as_well(tmp_path):
    """Nothing is written over, whoever gave the number."""
    wanted = [Copy("a.eml", b"1"), Copy("a (2).eml", b"2"), Copy("a.eml", b"3")]
    paths = [*copies.save(wanted, tmp_path)]
    assert [path.read_bytes() for path in paths] == [b"1", b"2", b"3"]


def test_a_hostile_name_stays_in_the_folder(make_sample, staging):
    """Whatever the message was called."""
    sample = make_sample(data=ODD, source_name="../../.bashrc\u202egpj")
    (path,) = copies.stage([Copy.of(sample)], staging)
    assert path.name == "bashrcgpj.eml"
    assert path.parent.parent.name == "hand-over"


def test_saving_writes_over_nothing(make_sample, tmp_path):
    """What is there stays as it is."""
    (tmp_path / "m.eml").write_bytes(b"mine")
    (path,) = copies.save([Copy.of(make_sample(data=ODD, source_name="m.msg"))], tmp_path)
    assert path.name == "m (2).eml"
    assert (tmp_path / "m.eml").read_bytes() == b"mine"


def test_a_folder_that_cannot_be_written_to_is_told(make_sample, tmp_path):
    """As with every way out."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotDelivered):
        list(copies.save([Copy.of(make_sample(data=ODD))], Path(tmp_path / "file")))
