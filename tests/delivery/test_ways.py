"""The ways out: whether they work here, and what they hand over."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from intact.delivery.staging import Staging
from intact.delivery.way import Absence, Errand, Keeps, Outcome, Way
from intact.delivery.ways import ways
from intact.destinations import Channel
from intact.errors import NotDelivered, NotDeliveredReason
from intact.submission.plan import plan_files
from intact.system.new_mails import Kind

from .conftest import ODD, ONE, THREE, TWO

NOT_HERE = {"evolution", "claws-mail", "kmail", "mutt", "portal", *Kind}
"""Ways whose programs are not on the machine of these tests."""


@pytest.fixture
def files_plan(make_sample, make_request):
    """A plan that only saves samples."""
    request = make_request(address="", channel=Channel.SUPPORT_CASE)
    return plan_files([make_sample(ONE), make_sample(ODD)], request)


def test_the_ways_are_in_order_of_their_worth(system):
    """The exact one first; saving always works and comes last."""
    names = [one.name for one in ways(system)]
    assert names == [
        "thunderbird",
        "eml-file",
        "thunderbird-compose",
        "xdg-email",
        "portal",
        "sharing-service",
        "claws-mail",
        "mutt",
        "outlook-files",
        "evolution",
        "outlook-items",
        "kmail",
        "apple-mail",
        "simple-mapi",
        "save-drafts",
        "save-samples",
    ]


def test_the_client_the_person_uses_comes_first(system):
    """An installed Thunderbird does not push itself before Evolution."""
    system.mail_client = "org.gnome.Evolution.desktop"
    names = [one.name for one in ways(system)]
    assert set(names[:2]) == {"evolution", "xdg-email"}
    assert "thunderbird" in names


def test_every_way_says_what_it_is_and_whether_it_works(system, make_plan):
    """With and without mails; all that are here work for clean messages."""
    present = [one for one in ways(system) if one.name not in NOT_HERE]
    assert len(present) == 6
    for one in present:
        checked: Way = one
        assert checked.name
        assert checked.keeps in Keeps
        assert checked.available().here
        assert checked.available(make_plan(ONE, TWO, THREE)).here


def test_without_a_mail_only_the_samples_can_be_saved(system, files_plan):
    """For a support case there is nothing to open."""
    present = [one for one in ways(system) if one.name not in NOT_HERE]
    here = {one.name: one.available(files_plan) for one in present}
    assert here.pop("save-samples").here
    assert all(one.absence is Absence.NO_MAIL for one in here.values())
    for one in ways(system):
        if one.name != "save-samples":
            with pytest.raises(NotDelivered):
                one.deliver(files_plan, Errand(system.folder))


def test_thunderbird_gets_every_mail_as_a_draft(way, system, make_plan):
    """One command each, for it looks at the first file only; the receipt says what went."""
    plan = make_plan(ONE, TWO, THREE)
    receipt = way("thunderbird").deliver(plan, Errand())
    assert [len(command) for command in system.started] == [2, 2]
    for (program, draft), mail in zip(system.started, plan.mails, strict=True):
        assert program == "/usr/bin/thunderbird-of-the-test"
        assert Path(draft).read_bytes() == mail.data
        assert draft.endswith(f"submission-{mail.number}.eml")
    assert receipt.outcome is Outcome.OPENED
    assert receipt.program == "Thunderbird"
    assert receipt.mails == 2
    assert receipt.samples == tuple(hashlib.sha256(one).hexdigest() for one in (ONE, TWO, THREE))
    assert receipt.paths == ()
    assert receipt.when.tzinfo is not None


def test_nobody_gets_more_windows_than_they_can_look_through(way, system, make_plan):
    """Many mails can be saved as drafts instead."""
    many = make_plan(*[ONE + b"%d" % number for number in range(21)], samples_per_mail=1)
    for name in ("thunderbird", "eml-file", "thunderbird-compose", "xdg-email"):
        assert way(name).available(many).absence is Absence.TOO_MANY_MAILS
        with pytest.raises(NotDelivered) as caught:
            way(name).deliver(many, Errand())
        assert caught.value.reason is NotDeliveredReason.TOO_MANY_MAILS
    assert system.started == []
    assert way("save-drafts").available(many).here


def test_a_failure_on_the_way_says_how_many_had_gone(way, system, make_plan):
    """The first failure has nothing to count."""
    system.fails_after = 1
    with pytest.raises(NotDelivered) as caught:
        way("thunderbird").deliver(make_plan(ONE, TWO, THREE), Errand())
    assert caught.value.reason is NotDeliveredReason.DID_NOT_START
    assert caught.value.values == {"done": 1, "total": 2}
    system.fails_after = 0
    with pytest.raises(NotDelivered) as caught:
        way("thunderbird").deliver(make_plan(ONE), Errand())
    assert caught.value.values == {}


def test_a_program_that_has_gone_is_told(way, system, make_plan):
    """Between offering and pressing it may be uninstalled."""
    system.programs.clear()
    for name in ("thunderbird", "thunderbird-compose", "xdg-email"):
        helper = name == "xdg-email"  # which is no mail program
        gone = Absence.HELPER_MISSING if helper else Absence.PROGRAM_MISSING
        assert way(name).available().absence is gone
        with pytest.raises(NotDelivered) as caught:
            way(name).deliver(make_plan(ONE), Errand())
        assert caught.value.reason is NotDeliveredReason.NOT_HERE


@pytest.mark.parametrize("name", ["thunderbird", "thunderbird-compose", "eml-file", "xdg-email"])
def test_every_path_that_is_handed_over_is_absolute(way, system, make_plan, monkeypatch, name):
    """Even below a folder that is called like an option."""
    (system.folder / "-compose").mkdir()
    monkeypatch.chdir(system.folder)
    monkeypatch.setattr(system, "private_folder", lambda: Path("-compose"))
    way(name).deliver(make_plan(ONE), Errand())
    words = [word for one in system.started for word in one] + [str(one) for one in system.opened]
    assert str(system.folder / "-compose" / "hand-over") in "\n".join(words)
    assert not [word for word in words if word.startswith("-compose/")]


@pytest.mark.parametrize("name", ["thunderbird-compose", "xdg-email"])
def test_what_a_client_would_harm_is_not_given_to_it(way, make_plan, name):
    """A NUL cuts a mail off when it is sent; the draft carries it as a file."""
    odd = make_plan(ONE, ODD)
    assert way(name).available(odd).absence is Absence.CANNOT_CARRY
    with pytest.raises(NotDelivered) as caught:
        way(name).deliver(odd, Errand())
    assert caught.value.reason is NotDeliveredReason.CANNOT_CARRY
    assert way("thunderbird").available(odd).here


@pytest.mark.parametrize("name", ["thunderbird-compose", "xdg-email"])
def test_a_command_that_is_too_long_is_not_tried(way, make_plan, name):
    """Two hundred attachments do not fit in a command on every system."""
    many = make_plan(*[ONE + b"%d" % number for number in range(200)], samples_per_mail=None)
    assert way(name).available(many).absence is Absence.TOO_LONG


def test_the_opener_gets_a_private_draft(way, system, make_plan):
    """Or one in the folder the person chose, which then is in the receipt."""
    plan = make_plan(ONE)
    receipt = way("eml-file").deliver(plan, Errand())
    assert receipt.paths == ()
    assert system.private_folder() in system.opened[0].parents
    chosen = system.folder / "chosen"
    receipt = way("eml-file").deliver(plan, Errand(chosen))
    assert receipt.paths == (chosen / "submission-1.eml",)
    assert system.opened[1].read_bytes() == plan.mails[0].data
    assert receipt.program == "Thunderbird"


@pytest.mark.parametrize(
    ("opener", "absence", "program"),
    [
        ("", Absence.PROGRAM_MISSING, ""),
        ("org.gnome.Evolution.desktop", Absence.NOT_DEFAULT, "Evolution"),
        ("org.gnome.TextEditor.desktop", Absence.NOT_DEFAULT, "TextEditor"),
        ("thunderbird_thunderbird.desktop", Absence.CONFINED, "Thunderbird"),
    ],
)
def test_an_opener_that_would_not_make_a_mail_of_it_is_named(way, system, opener, absence, program):
    """Rather no way than a text editor full of headers."""
    system.opener = opener
    availability = way("eml-file").available()
    assert (availability.absence, availability.program) == (absence, program)


def test_what_the_opener_does_to_the_samples_is_said(way, system):
    """Outlook writes them anew."""
    assert way("eml-file").keeps is Keeps.EXACT_BUT_LINE_ENDS
    system.opener = "Outlook.File.eml.15"
    assert way("eml-file").keeps is Keeps.REMADE


def test_in_a_sandbox_no_other_program_is_started(way, monkeypatch):
    """There the portal takes over, whatever is named as a default."""
    assert way("portal").available().absence is Absence.NOT_IN_SANDBOX
    monkeypatch.setenv("FLATPAK_ID", "org.example.Intact")
    for name in ("xdg-email", "eml-file", "evolution"):
        assert way(name).available().absence is Absence.IN_SANDBOX
    assert way("portal").available().here


def test_drafts_are_saved_where_the_person_says(way, system, make_plan):
    """Never over what stands there."""
    plan = make_plan(ONE, TWO, THREE)
    folder = system.folder / "drafts"
    receipt = way("save-drafts").deliver(plan, Errand(folder))
    assert receipt.outcome is Outcome.SAVED
    assert [path.name for path in receipt.paths] == ["submission-1.eml", "submission-2.eml"]
    assert [path.read_bytes() for path in receipt.paths] == [mail.data for mail in plan.mails]
    again = way("save-drafts").deliver(plan, Errand(folder))
    assert again.paths[0].name == "submission-1 (2).eml"
    with pytest.raises(NotDelivered):
        way("save-drafts").deliver(plan, Errand())


def test_samples_are_saved_byte_for_byte_with_a_list(way, system, files_plan):
    """Line ends and NUL included; the list names them with their hashes."""
    folder = system.folder / "case"
    receipt = way("save-samples").deliver(files_plan, Errand(folder))
    assert [path.name for path in receipt.paths] == ["sample-1.eml", "sample-2.eml", "samples.txt"]
    assert [path.read_bytes() for path in receipt.paths[:2]] == [ONE, ODD]
    listing = receipt.paths[2].read_text(encoding="utf-8")
    assert hashlib.sha256(ONE).hexdigest() in listing
    assert hashlib.sha256(ODD).hexdigest() in listing
    assert "before its line ends" not in listing


def test_a_second_set_of_samples_gets_a_folder_of_its_own(way, system, make_plan):
    """So that names and list always belong together."""
    plan = make_plan(ONE, TWO, THREE)
    folder = system.folder / "case"
    way("save-samples").deliver(plan, Errand(folder))
    again = way("save-samples").deliver(plan, Errand(folder))
    assert {path.parent for path in again.paths} == {folder / "samples"}
    assert [path.name for path in again.paths][:3] == [
        "sample-1.eml",
        "sample-2.eml",
        "sample-3.eml",
    ]


def test_staged_files_are_found_by_the_next_cleaning(way, system, make_plan):
    """Nothing that a way stages is forgotten."""
    for name in ("thunderbird", "thunderbird-compose", "xdg-email", "eml-file"):
        way(name).deliver(make_plan(ONE), Errand())
    assert Staging(system).clean(now=4e9) == 4
    root = system.private_folder() / "hand-over"
    assert list(root.iterdir()) == []
