"""Destinations, clients and settings as the commands need them."""

from __future__ import annotations

import pytest

from intact.cli.data import nearest
from intact.system import this_system

NAMES = ("outlook-2007", "outlook-2016", "outlook-web", "thunderbird")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("tunderbird", "; did you mean “thunderbird”?"),
        ("outlook", "; did you mean “outlook-2007” or “outlook-2016” or “outlook-web”?"),
        ("web", "; did you mean “outlook-web”?"),
        ("pine", ""),
        ("", ""),
    ],
)
def test_a_hint_names_what_may_have_been_meant(name, hint):
    """Names that hold what was given, else those that look like it, else none."""
    assert nearest(name, NAMES) == hint


def test_a_file_of_the_organisation_with_a_mistake_is_told(run, tmp_path, monkeypatch):
    """Which line and why; everything else is listed."""
    folder = tmp_path / "destinations"
    folder.mkdir()
    (folder / "desk.toml").write_text('title = "Desk"\nnonsense = 1\n', encoding="utf-8")
    kind = type(this_system())
    monkeypatch.setattr(kind, "organisation_folder", lambda self: tmp_path)
    monkeypatch.setattr(kind, "is_administrators", lambda *_: True)
    ran = run("destinations")
    assert "“desk.toml” is not used: " in ran.err
    assert "own-address" in ran.text
    assert ran.code == 0
