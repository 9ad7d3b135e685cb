"""Effects on commands of policies about what is kept, protection, language and help."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

from cli.policy.desk import DESK
from cli_process import surroundings
from effects_of_policies import Effects
from intact.cli import samples as samples_of_a_command
from intact.cli.data import settings as of_a_command
from intact.cli.terminal import Terminal
from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.reading.pool import Pool
from intact.settings.policy.policy import Name
from intact.system import this_system

EFFECTS = Effects()
effect = EFFECTS.of


def _saved(desk):
    """Saves samples by a way, which is remembered where a history is kept."""
    words = ("send", desk.message(), *DESK, "--address", "desk@example.org")
    ran = desk.run(*words, "--via", "save-samples", "-o", desk.folder / "saved")
    assert ran.code == 0, ran.err


@effect(Name.KEEP_HISTORY)
def keep_history(desk):
    """Nothing is remembered, though the person wants it."""
    desk.choose(history_days=365)
    desk.force({Name.KEEP_HISTORY: False})
    _saved(desk)
    assert desk.run("history").text == ""
    desk.force({})
    _saved(desk)
    assert "own" in desk.run("history").text


@effect(Name.HISTORY_DAYS)
def history_days(desk):
    """What is older goes with the next submission."""
    old = Entry(
        when=datetime(2026, 1, 1, tzinfo=UTC),
        destination="spamcop",
        judgement="missed-spam",
        way="thunderbird",
        outcome="opened",
        samples=(Remembered("a" * 64, 10),),
    )
    History(this_system().settings_folder()).add(old)
    desk.choose(history_days=3_000)
    desk.force({Name.HISTORY_DAYS: 7})
    _saved(desk)
    text = desk.run("history").text
    assert "a" * 64 not in text
    assert "save-samples" in text


@effect(Name.WATCHED_FOLDER_ALLOWED)
def watched_folder_allowed(desk):
    """No command watches a folder; the settings that hold have none."""
    desk.force({Name.WATCHED_FOLDER_ALLOWED: False})
    desk.choose(watched_folder=str(desk.folder))
    assert of_a_command(Terminal.of_this_process()).watched_folder == ""


@effect(Name.PROTECTION_REQUIRED)
def protection_required(desk):
    """Where no process can be started for it, nothing is read."""
    made = []

    def pool(*args, **named):
        made.append(Pool(*args, **named, command=["/nonexistent"]))
        return made[-1]

    desk.monkeypatch.undo()
    desk.monkeypatch.setattr(samples_of_a_command, "Pool", pool)
    ran = desk.run("convert", desk.message(), "-o", desk.folder / "out.eml")
    assert ran.code == 0, ran.err
    desk.force({Name.PROTECTION_REQUIRED: True})
    ran = desk.run("convert", desk.message(), "-o", desk.folder / "none.eml")
    assert ran.code == 3
    assert "no protected process can be started here" in ran.err
    assert not (desk.folder / "none.eml").exists()


@effect(Name.LANGUAGE)
def language(desk):
    """A guide is written in it; what the command line says itself is English."""
    script = (
        "import sys\n"
        "from intact.cli import program\n"
        "from intact.settings.policy.source import PolicySource\n"
        "from intact.system import this_system\n"
        "forced = PolicySource('file', {'Language': 'de'})\n"
        "type(this_system()).policy_sources = lambda self: (forced,)\n"
        "sys.exit(program.main(['guide', 'gmail']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=surroundings(desk.folder, LC_ALL="C.UTF-8"),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert "Nachricht" in done.stdout.decode()


@effect(Name.HELPDESK_CONTACT)
def helpdesk_contact(desk):
    """It stands below what went wrong."""
    desk.force({Name.HELPDESK_CONTACT: "extension 4711"})
    ran = desk.run("check", desk.folder / "absent.eml")
    assert ran.code == 3
    assert ran.err.splitlines()[-1].endswith("Whom to ask: extension 4711")


@effect(Name.UPDATE_CHECK)
def update_check(desk):
    """There is none, whatever is set, and the list says so."""
    desk.force({Name.UPDATE_CHECK: True})
    assert "Intact never looks for updates" in desk.run("policy").text
