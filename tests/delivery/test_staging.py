"""Files on their way to a mail client."""

from __future__ import annotations

import os
import stat
import time

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


def test_cleaning_before_anything_was_staged_does_nothing(staging):
    """There is no folder yet."""
    assert staging.clean() == 0


def test_a_place_that_cannot_be_written_is_told(staging, system):
    """As a typed error."""
    (system.private_folder() / "hand-over").write_bytes(b"a file stands in the way")
    with pytest.raises(NotDelivered):
        staging.draft("submission-1.eml", b"one")
