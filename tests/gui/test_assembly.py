"""The real core is put together."""

from __future__ import annotations

from intact.gui.assembly import assemble
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
