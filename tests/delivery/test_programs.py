"""What is known of the programs a hand-over meets."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.delivery import programs
from intact.delivery.way import Absence, Keeps


@pytest.mark.parametrize(
    ("identifier", "name", "opens_drafts"),
    [
        ("thunderbird.desktop", "Thunderbird", True),
        ("org.mozilla.Thunderbird.desktop", "Thunderbird", True),
        ("ThunderbirdEML", "Thunderbird", True),
        ("eu.betterbird.Betterbird.desktop", "Betterbird", True),
        ("Outlook.File.eml.15", "Outlook", True),
        ("org.gnome.Evolution.desktop", "Evolution", False),
        ("org.gnome.TextEditor.desktop", "TextEditor", False),
        ("com.apple.mail", "Apple Mail", False),
        ("com.microsoft.outlook", "Outlook for Mac", False),
        ("Microsoft.OutlookForWindows_8wekyb3d8bbwe!app", "new Outlook", True),
        ("Outlook Express", "Outlook Express", False),
        ("", "", False),
    ],
)
def test_handlers_are_known_by_what_the_system_calls_them(identifier, name, opens_drafts):
    """An unknown one is called by its bare name, and nothing is promised of it."""
    client = programs.client(identifier)
    assert client.name == name
    assert client.opens_drafts is opens_drafts


def test_only_thunderbird_is_said_to_keep_the_samples():
    """Outlook makes messages anew; others are not known."""
    assert programs.client("thunderbird.desktop").keeps is Keeps.EXACT_BUT_LINE_ENDS
    assert programs.client("Outlook.File.eml.15").keeps is Keeps.REMADE
    assert programs.client("org.gnome.Evolution.desktop").keeps is Keeps.UNKNOWN


def test_thunderbird_is_here_where_it_can_be_started(system):
    """Its program, and a display for its window."""
    assert programs.thunderbird_here(system).here


def test_without_its_program_it_is_missing(system):
    """Named, so that the person knows what to install."""
    del system.programs["thunderbird"]
    availability = programs.thunderbird_here(system)
    assert availability.absence is Absence.PROGRAM_MISSING
    assert availability.program == "Thunderbird"


def test_without_a_display_no_window_opens(system, monkeypatch):
    """X11 or Wayland will do; other systems have no such question."""
    monkeypatch.delenv("DISPLAY")
    assert programs.thunderbird_here(system).absence is Absence.NO_DISPLAY
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert programs.thunderbird_here(system).here
    monkeypatch.delenv("WAYLAND_DISPLAY")
    system.name = "windows"
    assert programs.thunderbird_here(system).here


def test_a_snap_cannot_read_private_files(system, tmp_path):
    """Whether it is started itself, by a script, or as the handler of a file type."""
    script = tmp_path / "thunderbird"
    script.write_text('#!/bin/sh\nexec /snap/bin/thunderbird "$@"\n')
    for program in (Path("/snap/bin/thunderbird"), script):
        system.programs["thunderbird"] = program
        assert programs.thunderbird_here(system).absence is Absence.CONFINED
    snap = programs.handler_here(system, "thunderbird_thunderbird.desktop", suits=True)
    assert snap.absence is Absence.CONFINED


def test_an_ordinary_script_is_no_snap(system, tmp_path):
    """Debian's Thunderbird is started by one."""
    script = tmp_path / "thunderbird"
    script.write_text('#!/bin/sh\nexec /usr/lib/thunderbird/thunderbird "$@"\n')
    system.programs["thunderbird"] = script
    assert programs.thunderbird_here(system).here
