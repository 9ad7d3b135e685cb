"""What the window reads of the settings before it is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.gui.begun import Begun, begun
from intact.settings.settings import Settings
from intact.settings.store import Store


def test_language_and_appearance_are_found_where_the_settings_keep_them(tmp_path):
    """The two readers of the file agree."""
    chosen = replace(Settings(), language="ja", appearance="dark", own_addresses=("ö@example.org",))
    Store(tmp_path).save(chosen)
    assert begun(tmp_path) == Begun("ja", "dark")
    Store(tmp_path).save(replace(chosen, knows_steps=True))
    assert begun(tmp_path).knows_steps


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[1]",
        b"{",
        b'{"language": 5, "appearance": null}',
        b'"de"',
        b'{"knows_steps": 1}',
    ],
)
def test_a_damaged_file_says_nothing(tmp_path, content):
    """The start goes on; what is wrong is told when all settings are read."""
    (tmp_path / "settings.json").write_bytes(content)
    assert begun(tmp_path) == Begun()


def test_without_a_file_all_is_as_the_system_has_it(tmp_path):
    """The first start."""
    assert begun(tmp_path / "nothing") == Begun()
