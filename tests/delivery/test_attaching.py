"""The ways that start a mail program of Linux and name the files to attach."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.delivery.carrying import Route
from intact.delivery.claws_mail import ClawsMail
from intact.delivery.evolution import Evolution
from intact.delivery.kmail import KMail
from intact.delivery.mailto import link
from intact.delivery.mutt import Mutt
from intact.delivery.staging import Staging
from intact.delivery.way import Absence, Errand, Keeps, Outcome
from intact.errors import NotDelivered, NotDeliveredReason

ONE = b"Received: from a by b\nSubject: one\n\nhello\n"
TWO = b"Received: from a by b\r\nSubject: two\r\n\r\nhello\r\n"
ODD = TWO + b"nul \0\r\n"
CLASSES = (Evolution, ClawsMail, KMail, Mutt)
PROGRAMS = {
    "evolution": Path("/usr/bin/evolution-of-the-test"),
    "claws-mail": Path("/usr/bin/claws-mail-of-the-test"),
    "kmail": Path("/usr/bin/kmail-of-the-test"),
    "mutt": Path("/usr/bin/mutt-of-the-test"),
    "x-terminal-emulator": Path("/usr/bin/terminal-of-the-test"),
}


@pytest.fixture
def full(system):
    """A machine where all of them are installed."""
    system.programs.update(PROGRAMS)
    return system


@pytest.fixture(params=CLASSES, ids=lambda one: one.name)
def way(request, full):
    """Each of the ways."""
    return request.param(full, Staging(full))


def staged(system):
    """The files that were staged, by name, with what is in them."""
    root = system.private_folder() / "hand-over"
    return {path.name: path.read_bytes() for path in root.rglob("*.eml")}


def test_evolution_gets_a_link_with_attachments(full, make_plan):
    """One word, which holds all."""
    plan = make_plan(ONE, TWO)
    Evolution(full, Staging(full)).deliver(plan, Errand())
    ((program, word),) = full.started
    assert program == "/usr/bin/evolution-of-the-test"
    assert word.startswith("mailto:desk@example.org?subject=")
    assert word.count("&attach=%2F") == 2
    assert word.endswith("sample-2.eml")
    assert staged(full) == {"sample-1.eml": ONE.replace(b"\n", b"\r\n"), "sample-2.eml": TWO}


def test_claws_mail_gets_the_files_behind_an_option(full, make_plan):
    """It drops attachments of a link."""
    plan = make_plan(ONE, TWO)
    ClawsMail(full, Staging(full)).deliver(plan, Errand())
    ((program, compose, word, attach, *files),) = full.started
    assert (program, compose, attach) == (
        "/usr/bin/claws-mail-of-the-test",
        "--compose",
        "--attach",
    )
    assert word == link(plan.mails[0])
    assert [Path(path).name for path in files] == ["sample-1.eml", "sample-2.eml"]
    assert [Path(path).read_bytes() for path in files] == [ONE.replace(b"\n", b"\r\n"), TWO]


def test_kmail_gets_options(full, make_plan):
    """Each with its value in one word; the address stands behind all options."""
    plan = make_plan(ONE, TWO)
    KMail(full, Staging(full)).deliver(plan, Errand())
    ((program, composer, subject, body, first, second, end, address),) = full.started
    assert (program, composer) == ("/usr/bin/kmail-of-the-test", "--composer")
    assert subject == f"--subject={plan.mails[0].subject}"
    assert body == f"--body={plan.mails[0].body}"
    assert first.startswith("--attach=file:///")
    assert second.endswith("/sample-2.eml")
    assert (end, address) == ("--", "desk@example.org")


def test_mutt_runs_in_a_terminal(full, make_plan):
    """Files first, then what is to be written, behind a mark that ends them."""
    plan = make_plan(ONE, TWO)
    Mutt(full, Staging(full)).deliver(plan, Errand())
    ((terminal, option, program, attach, *files, end, word),) = full.started
    assert (terminal, option) == ("/usr/bin/terminal-of-the-test", "-e")
    assert (program, attach, end) == ("/usr/bin/mutt-of-the-test", "-a", "--")
    assert [Path(path).name for path in files] == ["sample-1.eml", "sample-2.eml"]
    assert word == link(plan.mails[0])


def test_mutt_is_not_offered_without_a_terminal(full):
    """Nobody could press anything; the desktop's own choice of a terminal comes first."""
    way = Mutt(full, Staging(full))
    del full.programs["x-terminal-emulator"]
    assert way.available().absence is Absence.NO_TERMINAL
    full.programs["xterm"] = Path("/usr/bin/xterm")
    assert way.available().here
    full.programs["xdg-terminal-exec"] = Path("/usr/bin/xdg-terminal-exec")
    full.programs["neomutt"] = Path("/usr/bin/neomutt")
    assert way.program().endswith("neomutt")


def test_each_mail_gets_a_window(way, full, make_plan):
    """The receipt says what was opened and never that it was sent."""
    receipt = way.deliver(make_plan(ONE, TWO, TWO + b"3"), Errand())
    assert len(full.started) == 2
    assert receipt.outcome is Outcome.OPENED
    assert (receipt.way, receipt.program, receipt.mails) == (way.name, way.title, 2)


def test_nothing_in_a_command_is_empty_or_starts_a_path_anew(way, full, make_plan):
    """Paths are absolute, also behind an option."""
    way.deliver(make_plan(ONE), Errand())
    (words,) = full.started
    assert all(words)
    assert str(full.private_folder()) in "\n".join(words).replace("%2F", "/")


def test_a_mail_without_a_text_is_a_mail(way, full, make_plan):
    """Some destinations want none."""
    way.deliver(make_plan(ONE, empty_body=True), Errand())
    assert "body=" not in "\n".join(full.started[0])


def test_what_would_be_harmed_is_not_handed_over(way, full, make_plan):
    """Nor is what would get another form; nothing is started or staged then."""
    odd = make_plan(TWO, ODD)
    assert way.available(odd).absence is Absence.CANNOT_CARRY
    with pytest.raises(NotDelivered) as caught:
        way.deliver(odd, Errand())
    assert caught.value.reason is NotDeliveredReason.CANNOT_CARRY
    assert full.started == []
    assert staged(full) == {}


def test_too_much_for_a_command_is_told(way, make_plan):
    """Two hundred files in one mail."""
    many = make_plan(*[TWO + b"%d" % number for number in range(200)], samples_per_mail=None)
    assert way.available(many).absence is Absence.TOO_LONG


def test_where_it_is_not_it_is_not_offered(way, full, monkeypatch):
    """Not installed, no display, a snap, another system, a sandbox: each with its reason."""
    executable = way.executables[-1]
    monkeypatch.delenv("DISPLAY")
    assert way.available().absence is Absence.NO_DISPLAY
    monkeypatch.setenv("DISPLAY", ":7")
    full.programs[executable] = Path("/snap/bin") / executable
    assert way.available().absence is Absence.CONFINED
    del full.programs[executable]
    missing = way.available()
    assert (missing.absence, missing.program) == (Absence.PROGRAM_MISSING, way.title)
    monkeypatch.setenv("FLATPAK_ID", "org.example.Intact")
    assert way.available().absence is Absence.IN_SANDBOX
    full.name = "windows"
    assert way.available().absence is Absence.WRONG_SYSTEM


def test_what_each_keeps_comes_from_the_table(way):
    """Nothing is promised of programs that nobody has tried."""
    exact = dict.fromkeys((Route.CLAWS_MAIL, Route.MUTT), Keeps.EXACT)
    known = {Route.EVOLUTION: Keeps.REMADE, **exact}
    assert way.keeps is known.get(way.route, Keeps.UNKNOWN)


@given(st.text(min_size=1, max_size=40), st.text(max_size=40))
def test_no_text_is_taken_for_an_option(make_plan, subject, comment):
    """Words that begin with a dash are Intact's own."""
    (mail,) = make_plan(TWO, subject=f"-{subject}", comment=f"--attach\n{comment}").mails
    own = {"--compose", "--attach", "--composer", "--", "-a", "-e"}
    for one in (ClawsMail, Evolution, KMail):
        words = one.command(None, "program", mail, [Path("/a") / "-b" / "sample-1.eml"])
        loose = {word for word in words if word.startswith("-")} - own
        assert all(word.startswith(("--subject=", "--body=", "--attach=")) for word in loose)
