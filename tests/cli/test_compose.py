"""`intact compose`: submission mails as drafts."""

from __future__ import annotations

import os
from email import message_from_bytes

import pytest

from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system
from outer_mail import FILE_NAME, audit, hostile

DESK = ("--for", "own-address", "--address", "desk@example.org")
MAIL = b"Received: by mx.example.org; Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: %b\r\n\r\nHi\r\n"


def test_a_draft_holds_the_sample_byte_for_byte(run, samples, tmp_path):
    """To the address, marked as a draft, the sample as message/rfc822."""
    ran = run("compose", samples / "received.eml", *DESK, "-o", tmp_path / "out")
    data = (tmp_path / "out" / "submission-1.eml").read_bytes()
    assert (samples / "received.eml").read_bytes() in data
    mail = message_from_bytes(data)
    assert (mail["To"], mail["X-Unsent"]) == ("desk@example.org", "1")
    assert [part.get_content_type() for part in mail.get_payload()] == [
        "text/plain",
        "message/rfc822",
    ]
    assert (ran.code, ran.out) == (0, b"")
    assert ran.err.startswith(f"intact: {tmp_path / 'out' / 'submission-1.eml'}: to desk@")
    assert " kB, with " in ran.err


def test_a_draft_holds_the_lines_of_a_mail_program_if_asked_for(run, tmp_path):
    """Else it holds what arrived."""
    stored = b"X-Mozilla-Status: 0001\r\n" + MAIL % b"a"
    (tmp_path / "in.eml").write_bytes(stored)
    for option, name in (("--force", "off"), ("--keep-client-lines", "kept")):
        run("compose", tmp_path / "in.eml", *DESK, "-o", tmp_path / name, option)
    drafts = [(tmp_path / name / "submission-1.eml").read_bytes() for name in ("off", "kept")]
    assert [b"X-Mozilla-Status" in draft for draft in drafts] == [False, True]
    assert stored in drafts[1]


def test_what_is_not_fit_is_left_out_with_the_reason(run, samples, tmp_path):
    """The rest goes on; exit code 1."""
    words = ("--for", "sophos-missed-spam", "-o", tmp_path / "out")
    ran = run("compose", samples, *words)
    draft, forward, _ = ran.err.splitlines()
    assert f"“{samples / 'draft.eml'}” is left out: This is a draft. Take the" in draft
    assert "Use “Your table on Friday” instead." in forward
    assert ran.code == 1
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_who_insists_gets_it_all_the_same(run, samples, tmp_path):
    """With --anyway."""
    words = ("--for", "sophos-missed-spam", "-o", tmp_path / "draft.eml")
    ran = run("compose", samples / "draft.eml", *words)
    assert (ran.code, (tmp_path / "draft.eml").exists()) == (1, False)
    assert "nothing was composed" in ran.err
    assert run("compose", samples / "draft.eml", *words, "--anyway").code == 0
    assert (tmp_path / "draft.eml").exists()


def test_what_cannot_be_read_costs_nothing_else(run, samples, tmp_path):
    """Exit code 3, and the draft is there."""
    words = (tmp_path / "gone.eml", samples / "received.eml", *DESK)
    ran = run("compose", *words, "-o", tmp_path / "out")
    assert f"{tmp_path / 'gone.eml'}: This file is not there any more." in ran.err
    assert ran.code == 3
    assert (tmp_path / "out" / "submission-1.eml").exists()


def test_as_many_mails_as_the_destination_needs(run, tmp_path):
    """One sample in each, numbered; one file is not enough then."""
    for number in range(3):
        (tmp_path / f"{number}.eml").write_bytes(MAIL % str(number).encode())
    inputs = [tmp_path / f"{number}.eml" for number in range(3)]
    words = ("--for", "symantec-clicktime-false-positive", "--address", "a@b.example", "--anyway")
    ran = run("compose", *inputs, *words, "-o", tmp_path / "out", "--json")
    assert [(one["number"], one["total"]) for one in ran.records] == [(1, 3), (2, 3), (3, 3)]
    ran = run("compose", *inputs, *words, "-o", tmp_path / "one.eml")
    assert ran.code == 2
    assert "3 mails are needed" in ran.err


def test_an_address_that_is_missing_is_told_with_where_to_get_it(run, tmp_path):
    """Before anything is read: the input is not even there."""
    ran = run("compose", tmp_path / "gone.eml", "--for", "own-address", "-o", tmp_path / "out")
    assert ran.code == 2
    for hint in ("not set yet", "--address", "set it once in the window", "ask your helpdesk"):
        assert hint in ran.err


def test_the_address_of_the_settings_is_used(run, samples, tmp_path):
    """As set in the window."""
    store = Store(this_system().settings_folder())
    store.save(Settings(addresses={"own-address": "desk@example.org"}))
    words = ("--for", "own-address", "-o", tmp_path / "out", "--json")
    [record] = run("compose", samples / "received.eml", *words).records
    assert record["to"] == "desk@example.org"


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--for", "own-address", "--address", "desk"), "“desk” is no address"),
        ((*DESK, "--from", "me"), "“me” is no address"),
        (("--for", "mimecast"), "or on its web page. `intact"),
        (("--for", "symantec-clicktime-support-case"), "`intact convert"),
        (("--for", "sophos-missed-spam", "--judgement", "malware"), "only: "),
        (("--for", "nobody"), "intact destinations"),
    ],
)
def test_wrong_use_is_told_before_anything_is_read(run, tmp_path, words, hint):
    """Each with what to change; nothing is written."""
    ran = run("compose", tmp_path / "gone.eml", *words, "-o", tmp_path / "out")
    assert ran.code == 2
    assert hint in ran.err
    assert "not there" not in ran.err
    assert not (tmp_path / "out").exists()


def test_the_person_and_their_words_are_in_the_mail(run, samples, tmp_path):
    """From, judgement and comment."""
    words = ("--from", "ada@office.example", "--judgement", "phishing", "--comment", "Two of us.")
    run("compose", samples / "received.eml", *DESK, *words, "-o", tmp_path / "out.eml")
    mail = message_from_bytes((tmp_path / "out.eml").read_bytes())
    assert mail["From"] == "ada@office.example"
    assert mail["Subject"].startswith("Phishing")
    assert "Two of us." in mail.get_payload()[0].get_payload()


def test_whoever_submits_is_a_recipient(run, samples, tmp_path):
    """--from counts as an own address, so that their own messages are not somebody else's."""
    words = ("--for", "symantec-clicktime-false-positive", "--address", "a@b.example", "--json")
    ran = run("compose", samples / "received.eml", *words, "--from", "Ada@office.example")
    assert ran.code == 2  # without -o
    ran = run(
        "compose", samples / "received.eml", *words, "--from", "Ada@office.example",
        "-o", tmp_path / "out",
    )  # fmt: skip
    assert "not-original-recipient" not in ran.text


def test_drafts_are_not_overwritten_unless_asked_for(run, samples, tmp_path):
    """A second run gets a counter, and replaces with --force; an input is never replaced."""
    words = ("compose", samples / "received.eml", *DESK, "-o")
    for _ in range(2):
        run(*words, tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 2
    run(*words, tmp_path / "out", "--force")
    assert len(list((tmp_path / "out").iterdir())) == 2
    copy = tmp_path / "copy.eml"
    copy.write_bytes(MAIL % b"a")
    assert run("compose", copy, *DESK, "-o", copy, "--force").code == 2
    assert copy.read_bytes() == MAIL % b"a"


def test_a_record_for_each_mail_and_each_input_in_none(run, samples, tmp_path):
    """Its keys are those the documentation of the command names."""
    words = ("--for", "sophos-missed-spam", "-o", tmp_path / "out", "--json")
    ran = run("compose", tmp_path / "gone.eml", samples, *words)
    assert [one["record"] for one in ran.records] == ["unreadable", "left-out", "left-out", "mail"]
    left, mail = ran.records[1], ran.records[3]
    assert (left["input"], left["code"]) == (str(samples / "draft.eml"), "not-received-draft")
    assert mail["output"] == str(tmp_path / "out" / "submission-1.eml")
    assert mail["size"] == (tmp_path / "out" / "submission-1.eml").stat().st_size
    [sample] = mail["samples"]
    assert set(sample) == {
        *("input", "attachment", "carriage", "sha256", "source_sha256", "fidelity")
    }
    assert (sample["input"], sample["carriage"]) == (
        str(samples / "received.eml"),
        "message-8bit",
    )
    assert ran.err == ""


def test_a_sample_that_no_mail_can_carry_as_a_message_goes_as_a_file(run, tmp_path):
    """And that is told."""
    (tmp_path / "long.eml").write_bytes(MAIL % b"a" + b"x" * 2000 + b"\r\n")
    ran = run("compose", tmp_path / "long.eml", *DESK, "-o", tmp_path / "out", "--anyway")
    assert "goes as a file: its lines are too long" in ran.err


@pytest.mark.skipif(os.name != "posix", reason="no such file name elsewhere")
def test_a_message_made_to_break_every_header_and_name_breaks_none(run, tmp_path):
    """Audited octet by octet, under the worst of file names; the terminal is not steered either."""
    messages = [hostile(), hostile(body=b"\r\n\0")]
    paths = [tmp_path / FILE_NAME, tmp_path / "-o"]
    for path, message in zip(paths, messages, strict=True):
        path.write_bytes(message)
    ran = run("compose", *DESK, "--anyway", "-o", tmp_path / "out", "--", *paths)
    (draft,) = (tmp_path / "out").iterdir()
    assert draft.name == "submission-1.eml"
    audit(draft.read_bytes(), messages, "desk@example.org")
    assert all(character.isprintable() or character == "\n" for character in ran.err)


def test_the_blocked_link_is_named_in_the_mail(run, tmp_path):
    """Where it stands in a message, and told where it stands in none."""
    link = "https://clicktime.symantec.com/3FEDiehu2Ddi9k8?u=http%3A%2F%2Fexample.com%2F"
    (tmp_path / "in.eml").write_bytes(MAIL % b"a" + link.encode() + b"\r\n")
    out = tmp_path / "draft.eml"
    ran = run("compose", tmp_path / "in.eml", *DESK, "-o", out, "--blocked-link", link)
    assert b"hxxps://clicktime[.]symantec[.]com/3FEDiehu2Ddi9k8" in out.read_bytes()
    assert "blocked link" not in ran.err
    words = ("--blocked-link", link + "x", "--force")
    ran = run("compose", tmp_path / "in.eml", *DESK, "-o", out, *words)
    assert "stands in none of the messages" in ran.err
    assert b"hxxps" not in out.read_bytes()
