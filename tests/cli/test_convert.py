"""`intact convert`: messages as `.eml` files."""

from __future__ import annotations

import hashlib

import pytest

from intact.outlook.tags import Tag
from outlook.msgfile import Item
from outlook.tnef_file import stream

MAIL = b"Received: by mx.example.org; Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: %b\r\n\r\nHi\r\n"


@pytest.fixture
def mails(tmp_path):
    """Two messages of one name in different folders, and a text."""
    for folder in ("a", "b"):
        (tmp_path / "in" / folder).mkdir(parents=True)
        (tmp_path / "in" / folder / "mail.eml").write_bytes(MAIL % folder.encode())
    (tmp_path / "in" / "note.txt").write_bytes(b"Buy milk\n")
    return tmp_path / "in"


def test_a_message_that_is_one_comes_out_as_it_is(run, samples, tmp_path):
    """Byte for byte, into the file named."""
    ran = run("convert", samples / "received.eml", "-o", tmp_path / "deep" / "out.eml")
    written = (tmp_path / "deep" / "out.eml").read_bytes()
    assert written == (samples / "received.eml").read_bytes()
    assert (ran.code, ran.out) == (0, b"")
    assert "Exactly as it arrived" in ran.err


def test_what_was_taken_off_is_told(run, tmp_path):
    """A line that a mail program had put on top."""
    (tmp_path / "in.eml").write_bytes(b"X-Mozilla-Status: 0001\r\n" + MAIL % b"a")
    ran = run("convert", tmp_path / "in.eml", "-o", tmp_path / "out.eml")
    assert (tmp_path / "out.eml").read_bytes() == MAIL % b"a"
    assert "X-Mozilla-Status" in ran.err


def test_lines_of_a_mail_program_stay_if_asked_for(run, tmp_path):
    """That is told, too."""
    stored = b"X-Mozilla-Status: 0001\r\n" + MAIL % b"a"
    (tmp_path / "in.eml").write_bytes(stored)
    ran = run("convert", tmp_path / "in.eml", "-o", tmp_path / "out.eml", "--keep-client-lines")
    assert (tmp_path / "out.eml").read_bytes() == stored
    assert "still in it, as you asked: X-Mozilla-Status" in ran.err


def test_files_of_other_programs_become_messages(run, tmp_path):
    """Of Apple Mail, in UTF-16, and what Outlook packs into a mail."""
    mail = MAIL % b"a"
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "apple.emlx").write_bytes(b"%d\n%s<?xml ?><plist/>" % (len(mail), mail))
    (tmp_path / "in" / "wide.eml").write_bytes(mail.decode().encode("utf-16"))
    (tmp_path / "in" / "winmail.dat").write_bytes(stream(Item(texts={Tag.BODY: "hello"})))
    ran = run("convert", tmp_path / "in", "-o", tmp_path / "out")
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert (ran.code, written.pop("winmail.eml").endswith(b"hello\r\n")) == (0, True)
    assert written == {"apple.eml": mail, "wide.eml": mail}
    assert "(winmail.dat); the mail itself is missing" in ran.err


def test_a_folder_becomes_a_folder(run, mails, tmp_path):
    """Equal names get a counter; what is no message is told and stops nothing."""
    ran = run("convert", mails, "-o", tmp_path / "out")
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert written == {"mail.eml": MAIL % b"a", "mail (2).eml": MAIL % b"b"}
    assert f"{mails / 'note.txt'}: This is text, but not a message. Save the message" in ran.err
    assert ran.code == 3


def test_one_input_goes_into_a_folder_too(run, samples, tmp_path):
    """One that is there, or a name without a suffix."""
    (tmp_path / "v1.0").mkdir()
    for folder in ("v1.0", "new"):
        run("convert", samples / "received.eml", "-o", tmp_path / folder)
        assert (tmp_path / folder / "received.eml").is_file()


def test_a_file_is_not_overwritten_unless_asked_for(run, samples, tmp_path):
    """Wrong use is told before anything is read."""
    out = tmp_path / "out.eml"
    out.write_bytes(b"old")
    ran = run("convert", samples / "received.eml", "-o", out)
    assert ran.code == 2
    assert "--force" in ran.err
    assert out.read_bytes() == b"old"
    assert run("convert", samples / "received.eml", "-o", out, "--force").code == 0
    assert out.read_bytes() == (samples / "received.eml").read_bytes()


def test_a_second_run_into_a_folder_replaces_only_if_asked_for(run, mails, tmp_path):
    """And never a file of the same run."""
    for _ in range(2):
        run("convert", mails, "-o", tmp_path / "out", "--force")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"mail.eml", "mail (2).eml"}
    run("convert", mails, "-o", tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_an_input_is_never_written_over(run, mails):
    """Not even with --force, neither the file itself nor one in its folder."""
    mail = mails / "a" / "mail.eml"
    before = mail.read_bytes()
    for out in (mail, mails / "b" / ".." / "a" / "mail.eml", mails / "a"):
        ran = run("convert", mail, "-o", out, "--force")
        assert (ran.code, ran.out) == (2, b"")
    assert run("convert", mails, "-o", mails, "--force").code == 2
    assert mail.read_bytes() == before


def test_results_in_a_folder_that_is_read_are_no_inputs(run, mails):
    """A second run does not convert the results of the first."""
    for _ in range(2):
        run("convert", mails, "-o", mails / "out", "--force")
    assert len(list((mails / "out").iterdir())) == 2


def test_several_messages_need_a_folder(run, samples, tmp_path):
    """A name that ends in .eml, or a file that is there, is none."""
    (tmp_path / "file").touch()
    for out in ("all.eml", "file"):
        ran = run("convert", samples, samples / "draft.eml", "-o", tmp_path / out)
        assert ran.code == 2
        assert "give a folder" in ran.err
    assert {path.name for path in tmp_path.iterdir()} == {"file"}


def test_a_place_that_cannot_be_written_is_told(run, samples, tmp_path):
    """With the reason of the system; exit code 3."""
    (tmp_path / "file").touch()
    ran = run("convert", samples / "received.eml", "-o", tmp_path / "file" / "out.eml")
    assert ran.code == 3
    assert "cannot be written: " in ran.err


def test_a_record_says_what_was_written_and_how_near_it_is(run, mails, tmp_path):
    """Nothing is said twice: with --json people get no messages."""
    ran = run("convert", mails, "-o", tmp_path / "out", "--json")
    assert ran.err == ""
    unreadable, first, _ = ran.records
    assert (unreadable["record"], unreadable["input"]) == ("unreadable", str(mails / "note.txt"))
    digest = hashlib.sha256(MAIL % b"a").hexdigest()
    assert [one["code"] for one in first.pop("conversion")["exact"]] == ["everything"]
    assert first == {
        "record": "converted",
        "input": str(mails / "a" / "mail.eml"),
        "output": str(tmp_path / "out" / "mail.eml"),
        "format": "eml",
        "fidelity": "exact",
        "losses": [],
        "sha256": digest,
        "source_sha256": digest,
    }


@pytest.mark.shared
def test_outlook_files_become_messages(run, corpus, tmp_path):
    """Each one that is a message is written; losses have a code and a sentence."""
    paths = sorted((corpus / "msg").iterdir())[:12]
    ran = run("convert", *paths, "-o", tmp_path / "out", "--json")
    converted = [one for one in ran.records if one["record"] == "converted"]
    assert len(converted) > len(paths) / 2
    assert len(ran.records) == len(paths)
    for record in converted:
        assert all(loss["code"] and loss["text"] for loss in record["losses"])
