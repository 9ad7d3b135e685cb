"""Files on their way to a mail client."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from intact.delivery.staging import Kind, Staging
from intact.errors import NotDelivered
from intact.limits import STAGED_DRAFT_SECONDS, STAGED_SAMPLE_SECONDS


@pytest.fixture
def staging(system):
    """A staging in the private folder of the test's system."""
    return Staging(system)


def test_each_draft_lies_in_a_folder_of_its_own(staging, system):
    """Below the private folder, under the name it was given."""
    first, second = (staging.draft("submission-1.eml", data) for data in (b"one", b"two"))
    assert first.name == second.name == "submission-1.eml"
    assert first.parent != second.parent
    assert system.private_folder() in first.parents
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_nobody_else_can_look_in(staging):
    """Neither into the folder nor into the file."""
    draft = staging.draft("submission-1.eml", b"one")
    assert stat.S_IMODE(draft.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(draft.parent.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600


def test_files_go_when_they_are_old_enough_and_not_before(staging):
    """A draft is read at once, samples may be read when the person sends, days later."""
    draft = staging.draft("submission-1.eml", b"one").parent
    samples = staging.folder(Kind.SAMPLES)
    now = time.time()
    assert staging.clean(now) == 0
    assert staging.clean(now + STAGED_DRAFT_SECONDS + 1) == 1
    assert not draft.exists()
    assert samples.exists()
    assert staging.clean(now + STAGED_SAMPLE_SECONDS + 1) == 1
    assert not samples.exists()


def test_every_hand_over_cleans_up_behind_earlier_ones(staging):
    """Even where nobody cleans at start."""
    old = staging.draft("submission-1.eml", b"one").parent
    os.utime(old, (0, 0))
    staging.folder(Kind.SAMPLES)
    assert not old.exists()


def test_strangers_and_links_are_left_alone(staging, tmp_path):
    """Only folders made for a hand-over are removed, and no link is followed."""
    root = staging.folder(Kind.DRAFT).parent
    precious = tmp_path / "precious"
    precious.mkdir()
    (root / "draft-link").symlink_to(precious)
    (root / "other").mkdir()
    staging.clean(time.time() + STAGED_SAMPLE_SECONDS + 1)
    assert {path.name for path in root.iterdir()} == {"draft-link", "other"}
    assert precious.exists()


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_link_in_the_place_of_the_folder_is_not_followed(staging, system, tmp_path):
    """Nothing is written where it leads, and nothing is taken away there."""
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "draft-precious").mkdir(parents=True)
    (system.private_folder() / "hand-over").symlink_to(elsewhere)
    with pytest.raises(NotDelivered):
        staging.draft("submission-1.eml", b"one")
    assert staging.clean(now=4e9) == 0
    assert [path.name for path in elsewhere.iterdir()] == ["draft-precious"]


@pytest.mark.skipif(os.name != "posix", reason="owners of POSIX")
def test_a_folder_of_somebody_else_is_not_used(staging, system, monkeypatch):
    """Its owner could read and exchange what lies there."""
    (system.private_folder() / "hand-over").mkdir()
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(NotDelivered):
        staging.draft("submission-1.eml", b"one")
    assert list((system.private_folder() / "hand-over").iterdir()) == []


def test_a_staged_path_never_looks_like_an_option(system, tmp_path, monkeypatch):
    """Wherever the private folder is said to be."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-rf").mkdir()
    monkeypatch.setattr(system, "private_folder", lambda: Path("-rf"))
    assert Staging(system).draft("submission-1.eml", b"one").is_absolute()


def test_cleaning_before_anything_was_staged_does_nothing(staging):
    """There is no folder yet."""
    assert staging.clean() == 0


def test_a_place_that_cannot_be_written_is_told(staging, system):
    """As a typed error."""
    (system.private_folder() / "hand-over").write_bytes(b"a file stands in the way")
    with pytest.raises(NotDelivered):
        staging.draft("submission-1.eml", b"one")
