"""The real core is put together."""

from __future__ import annotations

import os

from intact.delivery.staging import Kind, Staging
from intact.gui.assembly import assemble
from intact.system import this_system
from window_builders import source


def test_the_core_of_this_machine_reads_a_message(tmp_path, monkeypatch):
    """With all data files, and without a mistake in them."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    core = assemble()
    try:
        assert core.pool.read(source("Hello")).facts.subject == "Hello"
        assert core.destinations
        assert core.clients
        assert core.ways
        assert core.mistakes == ()
    finally:
        core.pool.close()


def test_files_left_by_earlier_hand_overs_are_taken_away(tmp_path, monkeypatch):
    """Samples do not pile up on the disk of somebody who never comes back to them."""
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    left = Staging(this_system()).draft("sample-1.eml", b"Subject: x\r\n\r\n").parent
    os.utime(left, (0, 0))
    fresh = this_system().private_folder() / "hand-over" / f"{Kind.SAMPLES.prefix}fresh"
    fresh.mkdir()
    assemble().pool.close()
    assert not left.exists()
    assert fresh.exists()
