"""What tests of files that leave the list need."""

from __future__ import annotations

import pytest

from intact.system import this_system


@pytest.fixture
def private(tmp_path, monkeypatch):
    """The folder of files on their way."""
    folder = tmp_path / "private"
    folder.mkdir(mode=0o700)
    monkeypatch.setattr(type(this_system()), "private_folder", lambda self: folder)
    return folder
