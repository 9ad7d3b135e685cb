"""Licences: those of a frozen program's folder, or of the packages that are installed."""

from __future__ import annotations

import sys

import pytest

from intact import licences, limits
from intact.licences import Licence


@pytest.fixture
def frozen(tmp_path, monkeypatch):
    """A frozen program with a folder of licences."""

    def make(place):
        folder = tmp_path / place
        folder.mkdir(parents=True)
        for name in ("zlib.txt", "README.txt", "GPL-3.txt", "attrs.txt"):
            (folder / name).write_text(f"text of {name}")
        (tmp_path / "program" / "intact").parent.mkdir(exist_ok=True)
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(tmp_path / "program" / "intact"))
        return [one.title for one in licences.licences()]

    return make


@pytest.mark.parametrize("place", ["program/licences", "Resources/licences"])
def test_a_frozen_program_shows_the_folder_it_was_given(frozen, place):
    """What is inside first, then its own licence; on macOS it lies among the resources."""
    assert frozen(place) == ["README", "GPL-3", "attrs", "zlib"]


def test_a_frozen_program_knows_its_versions_from_the_list_it_was_given(frozen, tmp_path):
    """The builder has written them there; metadata of packages are not shipped."""
    frozen("program/licences")
    text = "Inside are Python 3.12.1 (Python.txt) and:\n\n  attrs 25.1: attrs-LICENSE.txt\n"
    (tmp_path / "program" / "licences" / "README.txt").write_text(text)
    assert licences.versions() == (("attrs", "25.1"),)


def test_from_source_each_package_that_is_used_shows_its_own():
    """With what those use in turn, and nothing that only builds or tests."""
    found = licences.licences()
    assert "GNU GENERAL PUBLIC LICENSE" in found[0].text()
    named = {one.name.lower().replace("_", "-") for one in licences.packages()}
    assert {"extract-msg", "olefile", "keyring", "msgspec"} <= named
    assert not {"pytest", "hypothesis", "ruff", "intact"} & named
    assert all(one.text() for one in found)


def test_a_text_that_is_gone_is_told(tmp_path):
    """Rather than that the window fails."""
    assert "No such file" in Licence("x", tmp_path / "absent").text()


def test_a_text_is_bounded(tmp_path):
    """Whatever a package brings."""
    path = tmp_path / "LICENSE"
    path.write_bytes(b"x" * (limits.LICENCE_BYTES + 9))
    assert len(Licence("x", path).text()) == limits.LICENCE_BYTES


def test_the_longest_text_that_is_shipped_is_shown_whole():
    """Of what Qt contains."""
    for one in licences.licences():
        assert one.path.stat().st_size < limits.LICENCE_BYTES
