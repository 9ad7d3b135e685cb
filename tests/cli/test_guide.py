"""`intact guide`: how to send the original from a mail program."""

from __future__ import annotations

import subprocess

import pytest

from cli_process import command, surroundings
from intact.cli import program
from intact.clients.link import Link


def test_the_guide_of_a_client_as_text(run):
    """Numbered steps on standard output."""
    ran = run("guide", "thunderbird")
    assert ran.text.startswith("Thunderbird\n===")
    assert "  1. Select the message" in ran.text
    assert (ran.code, ran.err) == (0, "")


def test_the_same_as_a_page_for_others(run):
    """Markdown, HTML, PDF."""
    assert run("guide", "thunderbird", "--format", "md").text.startswith("# Thunderbird")
    assert "<html" in run("guide", "thunderbird", "--format", "html").text
    assert run("guide", "thunderbird", "--format", "pdf").out.startswith(b"%PDF-")


def test_without_a_name_there_is_always_one(run):
    """This computer's mail program's, or what holds for all."""
    assert run("guide").code == 0


def test_a_name_that_is_not_there_is_wrong_use(run):
    """With the names that come near, also where only the beginning was given."""
    ran = run("guide", "tunderbird")
    assert (ran.code, ran.out) == (2, b"")
    assert "did you mean “thunderbird”" in ran.err
    assert "“outlook-2016” or " in run("guide", "outlook").err
    assert "intact clients" in run("guide", "zzz").err


def test_a_file_is_written_once(run, tmp_path):
    """And replaced with --force only."""
    words = ("guide", "thunderbird", "--format", "html", "-o", tmp_path / "guide.html")
    assert [run(*words).code, run(*words).code, run(*words, "--force").code] == [0, 2, 0]
    assert "Thunderbird" in (tmp_path / "guide.html").read_text(encoding="utf-8")


def test_a_pdf_is_not_poured_onto_a_terminal(run, tmp_path):
    """Into a file it goes."""
    words = ("guide", "thunderbird", "--format", "pdf")
    ran = run(*words, columns=80)
    assert (ran.code, ran.out) == (2, b"")
    assert run(*words, "-o", tmp_path / "a.pdf", columns=80).code == 0


def test_on_a_terminal_the_text_is_the_same(run):
    """Written in its own encoding."""
    assert run("guide", "thunderbird", columns=80).text == run("guide", "thunderbird").text


def test_a_record_holds_the_whole_guide(run):
    """With the keys of its data file."""
    [record] = run("guide", "thunderbird", "--json").records
    assert record["name"] == "thunderbird"
    assert record["procedures"][0]["steps"]


def test_a_single_step_is_printed_for_a_mail(run):
    """With where to go if it looks different."""
    ran = run("guide", "outlook-2016", "--step", "2", "--format", "text")
    assert ran.text == (
        "Outlook 2010 and later (classic): Through the ribbon\n"
        "Step 2 of 3: On the “Home” tab, in the group “Respond”, click “More” and then\n"
        "“Forward as Attachment”.\n"
        "If it looks different there: intact guide outlook-2016 --way 2 --step 1\n"
    )
    assert (ran.code, ran.err) == (0, "")
    other = run("guide", "kmail", "--way", "3", "--step", "2", "--format", "text").text
    assert "Step 2 of 3: Open “File” and choose “Save As”, or press Ctrl+S." in other


def test_a_step_that_is_not_there_is_wrong_use(run):
    """Said before any window opens."""
    for words in (
        ("guide", "outlook-2016", "--step", "9"),
        ("guide", "outlook-2016", "--way", "77"),
        ("guide", "outlook-2016", "--step", "2", "--format", "html"),
        ("guide", "outlook-2016", "--step", "2", "--json"),
        ("guide", "outlok-2016", "--step", "2"),
    ):
        ran = run(*words)
        assert (ran.code, ran.out) == (2, b"")
        assert ran.err


@pytest.mark.parametrize("number", ["0", "-1", "two"])
def test_a_step_is_a_number_from_one(run, capsys, number):
    """Told by the parser."""
    assert run("guide", "outlook-2016", f"--step={number}").code == 2
    assert f"invalid number value: '{number}'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "link"),
    [
        ("guide outlook-2016 --step 2", Link("outlook-2016", 0, 2)),
        ("guide outlook-2016 --way=2", Link("outlook-2016", 2, 1)),
        ("guide outlook-2016 --way 2 --step 3", Link("outlook-2016", 2, 3)),
        ("guide outlook-2016 --step 2 --format text", None),
        ("guide outlook-2016 --step 2 -o guide.txt", None),
        ("guide outlook-2016 --step 2 --json", None),
        ("guide outlook-2016 --step 9", None),
        ("guide outlook-2016 --way 99", None),
        ("guide outlok-2016 --step 2", None),
        ("guide --step two", None),
        ("guide outlook-2016", None),
        ("clients", None),
    ],
)
def test_a_step_without_a_form_opens_the_window(capsys, words, link):
    """Everything else is the command's own; nothing is said about it here."""
    assert program.window_link(words.split()) == link
    assert capsys.readouterr() == ("", "")


def test_without_a_name_the_step_is_of_this_machines_guide(run):
    """Or of the general one."""
    link = program.window_link(["guide", "--step", "1"])
    assert link is not None
    assert link.client


@pytest.mark.parametrize(
    ("system", "path"),
    [("de_DE", ("„Nachricht“", "„Weiterleiten als“")), ("fr_FR", ("Messages", "Transférer"))],
)
def test_it_speaks_the_systems_language(tmp_path, system, path):
    """With the names the menus have there; as a process of its own, as people start it."""
    ran = subprocess.run(
        command("guide", "thunderbird", "--format", "text"),
        env=surroundings(tmp_path, LANG=f"{system}.UTF-8", LC_ALL=f"{system}.UTF-8"),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert all(name in ran.stdout for name in path)
