"""The way by xdg-email: what it is told, and where it must not be used."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.delivery.way import Absence, Errand, Keeps
from intact.delivery.xdg_email import command
from intact.errors import NotDelivered, NotDeliveredReason

from .conftest import ODD_NAMES, ONE, THREE, TWO


@given(ODD_NAMES.map(lambda name: f"-{name}"), st.text(max_size=40))
def test_nothing_in_a_command_is_taken_for_an_option(make_plan, name, comment):
    """Each value stands behind its option, whatever it begins with, and the address comes last."""
    (mail,) = make_plan(ONE, comment=comment, subject=name).mails
    words = command("/usr/bin/xdg-email", mail, [Path("/folder") / name / "sample-1.eml"])
    options = words[2:-1]
    assert options[::2] == ["--subject", "--body", "--attach"]
    assert options[5].startswith("/folder/")
    assert words[:2] == ["/usr/bin/xdg-email", "--utf8"]
    assert words[-1] == "desk@example.org"


def test_xdg_email_gets_a_plain_command(way, system, make_plan):
    """Arguments in a list, no shell, one command for each mail."""
    plan = make_plan(ONE, TWO, THREE, comment="$(id) `id` 'x'")
    way("xdg-email").deliver(plan, Errand())
    first, second = system.started
    assert first[:4] == [
        "/usr/bin/xdg-email",
        "--utf8",
        "--subject",
        "False positive: 2 samples (mail 1 of 2)",
    ]
    assert first[4:6] == ["--body", plan.mails[0].body]
    assert first[6] == first[8] == "--attach"
    assert first[-1] == "desk@example.org"
    assert second[-2].endswith("sample-3.eml")


def test_xdg_email_leaves_an_empty_text_out(make_plan):
    """The script takes an empty text for a missing one."""
    (mail,) = make_plan(ONE, empty_body=True).mails
    assert "--body" not in command("xdg-email", mail, [])


@pytest.mark.parametrize("client", ["claws-mail.desktop", "org.kde.kmail2.desktop", "x.desktop"])
def test_xdg_email_is_offered_only_where_attachments_survive(way, system, client):
    """Other programs drop them without a word."""
    system.mail_client = client
    assert way("xdg-email").available().absence is Absence.NOT_DEFAULT


@pytest.mark.parametrize("desktop", ["XFCE", "KDE", "some:KDE"])
def test_xdg_email_depends_on_the_desktop(way, system, monkeypatch, desktop):
    """On some it only passes a link on, and Thunderbird drops attachments of a link."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    assert way("xdg-email").available().absence is Absence.NOT_DEFAULT
    system.mail_client = "org.gnome.Evolution.desktop"
    assert way("xdg-email").available().here
    monkeypatch.setenv("MAILER", "mutt")
    assert way("xdg-email").available().absence is Absence.NOT_DEFAULT


def test_xdg_email_does_not_reach_into_a_flatpak(way, system):
    """Without a program of its own, Thunderbird would get the link, and drop the attachments."""
    system.mail_client = "org.mozilla.Thunderbird.desktop"
    del system.programs["thunderbird"]
    assert way("xdg-email").available().absence is Absence.NOT_DEFAULT


def test_xdg_email_cannot_reach_a_flatpak_of_evolution(way, system, monkeypatch):
    """The script names the files in a link, and a Flatpak may not read them."""
    system.mail_client = "org.gnome.Evolution.desktop"
    folder = system.folder / "data" / "applications"
    folder.mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(folder.parent))
    entry = folder / system.mail_client
    entry.write_text("[Desktop Entry]\nX-Flatpak=org.gnome.Evolution\n")
    assert way("xdg-email").available().absence is Absence.CONFINED
    entry.write_text("[Desktop Entry]\n")
    assert way("xdg-email").available().here


def test_what_xdg_email_keeps_depends_on_the_client(way, system):
    """Thunderbird loses a line end at the end, Evolution tidies headers up."""
    assert way("xdg-email").keeps is Keeps.EXACT_BUT_LINE_ENDS
    system.mail_client = "org.gnome.Evolution.desktop"
    assert way("xdg-email").keeps is Keeps.REMADE


def test_xdg_email_is_for_linux(way, system):
    """There is no such command elsewhere."""
    system.name = "macos"
    assert way("xdg-email").available().absence is Absence.WRONG_SYSTEM


def test_xdg_email_is_not_given_paths_it_would_break(system, way, make_plan):
    """Its list of attachments is cut at commas."""
    system.folder = system.folder / "a,b"
    system.folder.mkdir()
    with pytest.raises(NotDelivered) as caught:
        way("xdg-email").deliver(make_plan(ONE), Errand())
    assert caught.value.reason is NotDeliveredReason.CANNOT_CARRY
    assert system.started == []
