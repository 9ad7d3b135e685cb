"""A program that has to start first gets its second mail when it can be called."""

from __future__ import annotations

import pytest

from intact.delivery import starting
from intact.delivery.claws_mail import ClawsMail
from intact.delivery.eml_file import EmlFile
from intact.delivery.evolution import Evolution
from intact.delivery.kmail import KMail
from intact.delivery.mutt import Mutt
from intact.delivery.staging import Staging
from intact.delivery.starting import Running, each_in_turn
from intact.delivery.thunderbird import Thunderbird
from intact.delivery.thunderbird_compose import ThunderbirdCompose
from intact.delivery.way import Errand, Progress
from intact.delivery.xdg_email import XdgEmail
from intact.errors import NotDelivered, NotDeliveredReason

ONE = b"Received: from a by b\r\nSubject: one\r\n\r\nhello\r\n"
BUS = "org.freedesktop.DBus"
ON_BUS = "org.mozilla.thunderbird.L2hvbWUvcGVyc29uL3Byb2ZpbGU_"
SOCKET = "/run/user/1000/claws-mail/57b9d3f8b4ee20f18e56a4b5c76b45ba"
OLDER_SOCKET = "/tmp/claws-mail-1000/57b9d3f8b4ee20f18e56a4b5c76b45ba"  # noqa: S108
THUNDERBIRDS = (Thunderbird, ThunderbirdCompose, EmlFile, XdgEmail)


class FakeProgram:
    """Writes down what happens; can be called after so many looks, where it does not run yet."""

    def __init__(self, looks):
        self.looks = looks
        self.happened = []

    def __call__(self):
        """Whether it takes calls by now."""
        self.happened.append("look")
        if self.looks is None:
            return None
        self.looks -= 1
        return self.looks < 0

    def take(self, thing):
        """Takes what is handed over."""
        self.happened.append(thing)


def hand_over(program, things, **errand):
    """Hands things over to it."""
    each_in_turn(things, program.take, Running("Mailer", program), Errand(**errand))


def test_the_second_waits_until_the_program_has_started():
    """And only the second: the program runs then."""
    program = FakeProgram(looks=3)
    hand_over(program, "abc")
    assert program.happened == ["look", "a", "look", "look", "look", "b", "c"]


@pytest.mark.parametrize("looks", [0, None])
def test_where_it_runs_or_nobody_knows_all_go_at_once(looks):
    """As on macOS, where the system itself keeps what is for a program that starts."""
    program = FakeProgram(looks)
    hand_over(program, "abc")
    assert program.happened == ["look", "a", "b", "c"]


def test_a_single_mail_waits_for_nothing():
    """Nobody is asked."""
    program = FakeProgram(looks=3)
    hand_over(program, "a")
    assert program.happened == ["a"]


def test_what_it_waits_for_is_told():
    """Before it waits."""
    told = []
    hand_over(FakeProgram(looks=3), "abc", progress=told.append)
    assert told == [Progress(2, 3, 0, 0, waits_for="Mailer")]


def test_waiting_can_be_cancelled():
    """It is said what had gone before."""
    program = FakeProgram(looks=3)
    with pytest.raises(NotDelivered) as caught:
        hand_over(program, "abc", cancelled=lambda: True)
    assert caught.value.reason is NotDeliveredReason.CANCELLED
    assert caught.value.values == {"done": 1, "total": 3}
    assert program.happened == ["look", "a", "look"]


def test_a_program_that_never_shows_itself_gets_the_others_late(monkeypatch):
    """Some versions have no name where it is looked for; once they run, they take calls."""
    monkeypatch.setattr(starting, "PROGRAM_START_SECONDS", 0.2)
    program = FakeProgram(looks=1_000)
    hand_over(program, "abc")
    assert [one for one in program.happened if one != "look"] == ["a", "b", "c"]
    assert program.happened.index("b") > 2


@pytest.fixture
def machine(system, tmp_path, monkeypatch):
    """A machine with all of these programs, none of which is running; they start in two looks."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    for name in ("claws-mail", "evolution", "kmail", "mutt", "xterm"):
        system.programs[name] = tmp_path / name
    system.starts_at = 2
    return system


def deliver(kind, machine, make_plan):
    """Hands three mails over."""
    plan = make_plan(*(ONE + b"%d\r\n" % number for number in range(3)), samples_per_mail=1)
    kind(machine, Staging(machine)).deliver(plan, Errand())
    assert len(machine.started) + len(machine.opened) == 3


@pytest.mark.parametrize("kind", THUNDERBIRDS)
@pytest.mark.parametrize(
    "listening",
    [
        ON_BUS,
        "org.mozilla.thunderbird_esr.L2hvbWUvcA__",
        "Mozilla_thunderbird_default-release_RemoteWindow",
        "org.mozilla.betterbird.L2hvbWUvcA__",
    ],
)
def test_thunderbird_is_awaited_by_its_name(kind, listening, machine, make_plan):
    """That of the bus, or the class of its hidden window."""
    machine.listening = frozenset({BUS, "org.gnome.Evolution", SOCKET, listening})
    deliver(kind, machine, make_plan)
    assert machine.looks == [0, 1, 1]


@pytest.mark.parametrize("path", [SOCKET, OLDER_SOCKET])
def test_claws_mail_is_awaited_by_its_socket(path, machine, make_plan):
    """Wherever its version has it."""
    machine.listening = frozenset({path})
    deliver(ClawsMail, machine, make_plan)
    assert machine.looks == [0, 1, 1]


def test_without_a_folder_of_the_session_it_is_the_cache(machine, make_plan, monkeypatch):
    """As GLib has it."""
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", "/home/person/cache")
    machine.listening = frozenset({"/home/person/cache/claws-mail/57b9d3f8b4ee20f1"})
    deliver(ClawsMail, machine, make_plan)
    assert machine.looks == [0, 1, 1]


@pytest.mark.parametrize(
    ("kind", "other"),
    [
        (Thunderbird, "org.mozilla.firefox.L2hvbWUvcA__"),
        (Thunderbird, "/home/person/org.mozilla.thunderbird.x"),
        (ClawsMail, "/run/user/1000/claws-mail"),
        (ClawsMail, "/run/user/1000/claws-mail/deeper/socket"),
        (ClawsMail, "/home/person/session/claws-mail/57b9d3f8b4ee20f1"),
    ],
)
def test_another_program_is_not_taken_for_it(kind, other, machine, make_plan, monkeypatch):
    """Its mails would meet a program that is still starting."""
    monkeypatch.setattr(starting, "PROGRAM_START_SECONDS", 0.2)
    monkeypatch.setattr(starting, "LOOK_SECONDS", 0.01)
    machine.listening = frozenset({BUS, other})
    deliver(kind, machine, make_plan)
    assert len(machine.looks) > 3


@pytest.mark.parametrize("kind", THUNDERBIRDS)
def test_where_there_is_no_bus_thunderbird_is_not_awaited(kind, machine, make_plan):
    """Nobody would tell."""
    machine.listening = frozenset({SOCKET})
    deliver(kind, machine, make_plan)
    assert machine.looks == [0]


@pytest.mark.parametrize("kind", [Evolution, KMail, Mutt])
def test_others_take_mails_at_any_time(kind, machine, make_plan):
    """The session bus keeps what is for them, or each mail has a process of its own."""
    deliver(kind, machine, make_plan)
    assert machine.looks == []


def test_an_opener_that_is_not_thunderbird_is_not_awaited(machine, make_plan):
    """Nobody knows what it is called by."""
    machine.opener = "org.gnome.Evolution.desktop"
    machine.mail_client = "org.gnome.Evolution.desktop"
    deliver(XdgEmail, machine, make_plan)
    assert machine.looks == []
