"""Inputs that hold other messages: mail folders, archives, and mails with attached ones."""

from __future__ import annotations

import binascii
import os
import threading

import pytest

from bundle_files import DIVIDING, archive, mail, mbox
from intact.cli import samples as samples_of_a_command

ONE, TWO = mail("one"), mail("two")
OUTER = (
    b"Received: by mx.example.org; Sat, 21 Nov 2026 09:14:00 +0000\nSubject: outer\n"
    b"Content-Type: multipart/mixed; boundary=b\n\n"
    b"--b\nContent-Type: message/rfc822\n\n%s\n"
    b"--b\nContent-Type: application/octet-stream; name=../two.eml\n"
    b"Content-Transfer-Encoding: base64\n\n%s\n--b--\n"
) % (ONE, binascii.b2a_base64(TWO))


@pytest.fixture
def folder(tmp_path):
    """A mail folder with two messages."""
    path = tmp_path / "Inbox.mbox"
    path.write_bytes(mbox(ONE, TWO))
    return path


@pytest.fixture
def outer(tmp_path):
    """A message with two others attached to it."""
    path = tmp_path / "outer.eml"
    path.write_bytes(OUTER)
    return path


def written(folder):
    """The files in a folder with what is in them."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_every_message_of_a_mail_folder_is_an_input(run, folder):
    """Told apart by its number."""
    ran = run("check", folder, "--json")
    assert [one["input"] for one in ran.records] == [f"{folder}#1", f"{folder}#2"]
    assert [one["subject"] for one in ran.records] == ["one", "two"]
    assert {one["format"] for one in ran.records} == {"mbox"}


def test_a_file_with_a_single_entry_is_that_message(run, tmp_path):
    """It has no number, and can become a file."""
    path = tmp_path / "one.mbox"
    path.write_bytes(mbox(ONE))
    assert [one["input"] for one in run("check", path, "--json").records] == [str(path)]
    assert run("convert", path, "-o", tmp_path / "out.eml").code == 0
    assert (tmp_path / "out.eml").read_bytes() == ONE


def test_a_mail_folder_becomes_a_folder(run, folder, tmp_path):
    """One file for each message, without what the folder put around it."""
    ran = run("convert", folder, "-o", tmp_path / "out")
    assert ran.code == 0
    assert written(tmp_path / "out") == {
        "Inbox.mbox (1).eml": ONE,
        "Inbox.mbox (2).eml": TWO,
    }


def test_a_mail_folder_does_not_become_one_file(run, folder, tmp_path):
    """Nothing is written, and told before."""
    ran = run("convert", folder, "-o", tmp_path / "out.eml")
    assert (ran.code, "give a folder" in ran.err) == (2, True)
    assert not (tmp_path / "out.eml").exists()


def test_every_message_of_a_mail_folder_goes_into_a_mail(run, folder, tmp_path):
    """As if each had been a file."""
    options = ("--for", "own-address", "--address", "desk@example.org", "--json")
    ran = run("compose", folder, "-o", tmp_path / "drafts", *options)
    samples = [one["input"] for mail in ran.records for one in mail["samples"]]
    assert samples == [f"{folder}#1", f"{folder}#2"]


def test_a_mail_folder_is_read_as_it_is_needed(run, tmp_path, monkeypatch):
    """However many messages it holds, only a few are in memory at a time."""
    path = tmp_path / "Inbox"
    path.write_bytes(mbox(*(mail(str(number)) for number in range(60))))
    alive, most, lock = set(), [], threading.Lock()
    real = samples_of_a_command._read

    def counted(pool, given, attached):
        with lock:
            alive.add(given.name)
            most.append(len(alive))
        return real(pool, given, attached)

    def told(self, record):
        with lock:
            alive.discard(record["input"].replace(f"{path}#", "Inbox (") + ")")

    monkeypatch.setattr(samples_of_a_command, "_read", counted)
    monkeypatch.setattr("intact.cli.terminal.Terminal.json", told)
    run("check", path, "--json")
    assert len(most) == 60
    assert max(most) <= 8


def test_every_message_of_an_archive_is_an_input(run, tmp_path):
    """Named by its path in it; what is none is told."""
    path = tmp_path / "mails.zip"
    path.write_bytes(archive({"a/one.eml": ONE, "b/one.eml": TWO, "note.txt": b"Buy milk"}))
    ran = run("check", path, "--json")
    assert [one["input"] for one in ran.records] == [
        f"{path}#a/one.eml",
        f"{path}#b/one.eml",
        f"{path}#note.txt",
    ]
    assert (ran.code, ran.records[2]["reason"]) == (3, "not-a-message")
    run("convert", path, "-o", tmp_path / "out")
    assert written(tmp_path / "out") == {"one.eml": ONE, "one (2).eml": TWO}


def test_a_path_in_an_archive_leads_nowhere(run, tmp_path):
    """It is a name, and not even that is believed."""
    path = tmp_path / "in" / "mails.zip"
    path.parent.mkdir()
    path.write_bytes(archive({"../../up.eml": ONE, "/root.eml": TWO, "CON.eml": ONE}))
    assert run("convert", path, "-o", tmp_path / "out" / "deep").code == 0
    assert set(written(tmp_path / "out" / "deep")) == {"up.eml", "root.eml", "_CON.eml"}
    assert {one.name for one in tmp_path.iterdir()} == {"in", "out"}


def test_an_attached_message_can_be_taken_out(run, outer, tmp_path):
    """Byte for byte, by its number from 1 on."""
    for number, inner in ((1, ONE), (2, TWO)):
        out = tmp_path / f"{number}.eml"
        assert run("convert", outer, "--attached", number, "-o", out).code == 0
        assert out.read_bytes() == inner


def test_all_attached_messages_can_be_taken_out(run, outer, tmp_path):
    """Named as they were attached, or after the message; paths in a name lead nowhere."""
    ran = run("convert", outer, "--attached", "all", "-o", tmp_path / "out", "--json")
    assert [one["input"] for one in ran.records] == [f"{outer}#1", f"{outer}#2"]
    assert written(tmp_path / "out") == {"outer.eml": ONE, "two.eml": TWO}


def test_attached_messages_can_be_checked(run, outer):
    """The commands understand the same words."""
    ran = run("check", outer, "--attached", "all", "--json")
    assert [one["subject"] for one in ran.records] == ["one", "two"]


@pytest.mark.parametrize("which", ["3", "all"])
def test_a_message_that_is_not_attached_is_told(run, samples, outer, tmp_path, which):
    """The others are taken all the same."""
    plain = samples / "received.eml"
    ran = run("convert", plain, outer, "--attached", which, "-o", tmp_path / "out", "--json")
    refused = [one["input"] for one in ran.records if one["record"] == "unreadable"]
    assert refused == ([str(plain), str(outer)] if which == "3" else [str(plain)])
    assert ran.code == 3
    assert ran.records[0]["reason"] == "nothing-attached"


@pytest.mark.parametrize("which", ["0", "-1", "none", "1.5"])
def test_what_is_no_number_is_wrong_use(run, outer, which):
    """Nothing is done."""
    ran = run("check", outer, "--attached", which)
    assert (ran.code, ran.out) == (2, b"")


def test_messages_attached_in_a_mail_folder_come_out_too(run, tmp_path):
    """Both numbers are told."""
    path = tmp_path / "Inbox"
    path.write_bytes(DIVIDING + OUTER + b"\n" + DIVIDING + OUTER)
    ran = run("check", path, "--attached", "2", "--json")
    assert [one["input"] for one in ran.records] == [f"{path}#1#2", f"{path}#2#2"]


@pytest.mark.parametrize("output", ["out", "out.eml"])
@pytest.mark.parametrize("words", [("check",), ("convert", "-o"), ("compose", "-o")])
def test_no_command_looks_at_another_machine(run, tmp_path, monkeypatch, words, output):
    """A look tells it who looks; the input is refused by its path alone, by every command."""
    looked: list[str] = []

    def watched(look):
        def of(path, *arguments, **options):
            if str(path).startswith(("//host", "/host")):
                looked.append(str(path))
            return look(path, *arguments, **options)

        return of

    (tmp_path / "out.eml").touch()
    desk = ("--for", "own-address", "--address", "desk@example.org") if "compose" in words else ()
    target = (*words, tmp_path / output, "--force") if "-o" in words else words
    with monkeypatch.context() as patched:
        for name in ("stat", "lstat", "open", "scandir", "readlink"):
            patched.setattr(os, name, watched(getattr(os, name)))
        ran = run(*target, *desk, "//host.example/share/a.eml")
    assert looked == []
    assert ran.code == 3
    assert "does not lie on this computer" in ran.err + ran.text
