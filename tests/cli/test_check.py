"""`intact check`: is each message fit, and if not, what to do."""

from __future__ import annotations

import json
import os
import sys

import pytest

from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system

MAIL = b"Received: by mx.example.org; Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: %b\r\n\r\nHi\r\n"


def test_a_message_as_it_arrived_is_ready(run, samples):
    """One entry: state, path, what it is; exit code 0."""
    ran = run("check", samples / "received.eml")
    state, about = ran.text.splitlines()
    assert state.split() == ["Ready", str(samples / "received.eml")]
    assert about.split(" · ") == [
        "              Your table on Friday",
        "news@shop.example",
        "2026-11-23",
        "794 bytes",
        "Exactly as it arrived",
    ]
    assert (ran.code, ran.err) == (0, "")


def test_a_draft_is_not_fit_and_the_way_out_is_told(run, samples):
    """What is, why it matters, what to do, each a sentence; exit code 1."""
    ran = run("check", samples / "draft.eml")
    assert ran.text.startswith("Not fit ")
    assert "Not fit: This is a draft. It was never sent, so no filter has seen it. Take" in ran.text
    assert ran.code == 1


def test_the_original_inside_a_forward_is_named(run, samples):
    """It is the one to be submitted."""
    assert "“Your table on Friday”" in run("check", samples / "forward-with-original.eml").text


@pytest.mark.parametrize(
    ("options", "code"),
    [((), "client-lines-removed"), (("--keep-client-lines",), "client-lines-kept")],
)
def test_what_became_of_the_lines_of_a_mail_program_is_told(run, tmp_path, options, code):
    """They are taken off unless they are asked for."""
    (tmp_path / "in.eml").write_bytes(b"X-Mozilla-Status: 0001\r\n" + MAIL % b"a")
    [record] = run("check", tmp_path / "in.eml", "--json", *options).records
    assert code in [finding["code"] for finding in record["findings"]]


def test_what_is_no_message_has_its_entry_and_stops_nothing(run, samples, tmp_path):
    """Every input is reported in its turn; exit code 3."""
    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(b"%PDF-1.7\n")
    ran = run("check", pdf, tmp_path / "gone.eml", samples / "received.eml")
    states = [line[:14].strip() for line in ran.text.splitlines() if line[0] != " "]
    assert states == ["Not a sample", "Not a sample", "Ready"]
    assert "This is a document (PDF), not a message. Save the message itself" in ran.text
    assert ran.err == "intact: Ready: 1, Not a sample: 2\n"
    assert ran.code == 3


def test_an_empty_file_and_an_empty_folder_are_told_apart(run, tmp_path):
    """Each with its reason."""
    (tmp_path / "empty.eml").touch()
    (tmp_path / "nothing").mkdir()
    ran = run("check", tmp_path / "empty.eml", tmp_path / "nothing", "--json")
    assert [record["reason"] for record in ran.records] == ["empty", "folder-without-files"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has other pipes")
def test_a_pipe_holds_nothing_up(run, samples, tmp_path):
    """It is no ordinary file; what stands behind it is read."""
    os.mkfifo(tmp_path / "pipe")
    ran = run("check", tmp_path / "pipe", samples / "received.eml", "--json")
    assert [one["record"] for one in ran.records] == ["unreadable", "sample"]
    assert ran.records[0]["reason"] == "not-a-file"


@pytest.mark.skipif(os.name != "posix" or not os.geteuid(), reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(run, tmp_path):
    """Not a traceback."""
    closed = tmp_path / "closed.eml"
    closed.write_bytes(MAIL % b"a")
    closed.chmod(0)
    assert run("check", closed, "--json").records[0]["reason"] == "not-allowed"


def test_inputs_of_one_name_are_told_apart(run, tmp_path):
    """By the path as it was given, also where one repeats the other."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "mail.eml").write_bytes(MAIL % b"same")
    ran = run("check", tmp_path, "--json")
    first, second = (str(tmp_path / folder / "mail.eml") for folder in ("a", "b"))
    assert [record["input"] for record in ran.records] == [first, second]
    [duplicate] = [one for one in ran.records[1]["findings"] if one["code"] == "duplicate"]
    assert duplicate["values"] == {"name": first}


def test_a_message_repeated_far_below_is_still_seen(run, tmp_path):
    """Though nothing of a message is kept but its sum: two hundred are no burden."""
    for number in range(200):
        (tmp_path / f"{number:03}.eml").write_bytes(MAIL % str(number % 199).encode())
    ran = run("check", tmp_path, "--json")
    inputs = [record["input"] for record in ran.records]
    assert inputs == sorted(inputs)
    assert [one["state"] for one in ran.records] == ["ready"] * 199 + ["unfit"]


def test_the_rules_of_a_destination_are_checked(run, samples):
    """Without one only what holds everywhere is said."""
    codes = {}
    for name in ("", "symantec-clicktime-support-case"):
        words = ["--for", name] if name else []
        [record] = run("check", samples / "received.eml", "--json", *words).records
        codes[name] = {finding["code"] for finding in record["findings"]}
        assert record["for"] == (name or None)
    assert codes[""] < codes["symantec-clicktime-support-case"]


def test_a_destination_that_is_not_there_is_wrong_use(run, samples):
    """With the names that come near; nothing is read."""
    ran = run("check", samples / "received.eml", "--for", "symantec-mised-spam")
    assert (ran.code, ran.out) == (2, b"")
    assert "did you mean “symantec-missed-spam”" in ran.err


def test_own_addresses_come_from_the_settings(run, samples):
    """A message to somebody else is seen as such."""
    store = Store(this_system().settings_folder())
    store.save(Settings(own_addresses=("bob@office.example",)))
    words = ("check", samples / "received.eml", "--for", "symantec-clicktime-support-case")
    [record] = run(*words, "--json").records
    found = {finding["code"]: finding["values"] for finding in record["findings"]}
    assert found["not-original-recipient"] == {"address": "ada@office.example"}


def test_damaged_settings_are_told_and_cost_nothing(run, samples):
    """The check goes on with the defaults."""
    folder = this_system().settings_folder()
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{", encoding="utf-8")
    ran = run("check", samples / "received.eml")
    assert ran.code == 0
    assert "settings" in ran.err


def test_an_account_without_a_home_has_no_settings(run, samples, monkeypatch):
    """As services have it: a fake of what Python does then."""

    def homeless() -> None:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr("pathlib.Path.home", homeless)
    assert run("check", samples / "received.eml").code == 0


def test_a_record_holds_what_a_script_needs(run, samples):
    """The keys that the documentation of `intact.cli.report` names, and codes, not sentences."""
    [record] = run("check", samples / "forward-with-original.eml", "--json").records
    assert set(record) == {
        *(
            "record",
            "input",
            "state",
            "for",
            "format",
            "fidelity",
            "losses",
            "conversion",
            "sha256",
        ),
        *("source_sha256", "size", "source_size", "subject", "from", "message_id", "sent"),
        *("received", "recipients", "message_state", "body", "contained", "not_fully_read"),
        *("signatures", "findings"),
    }
    assert record["from"] == {"name": "Ada", "address": "ada@office.example"}
    assert record["received"] == "2026-11-23T11:20:07Z"
    [inner] = record["contained"]
    assert inner["from"] == {"name": "Café am Markt", "address": "news@shop.example"}
    assert inner["has_transport_headers"] is True
    [finding] = record["findings"]
    assert set(finding) == {"code", "severity", "values", "title", "why", "what_to_do"}
    assert (finding["code"], finding["severity"]) == ("contains-original", "blocks")


def test_the_text_of_a_message_cannot_steer_a_terminal(run, tmp_path):
    """Escapes in a subject, and direction characters in a name, are made visible."""
    mail = tmp_path / "gnp\u202egpj.eml"
    mail.write_bytes(MAIL % b"\x1b[2J=?utf-8?q?=1B=5D0;x=07?=")
    ran = run("check", mail)
    assert "\x1b" not in ran.text
    assert "\u202e" not in ran.text
    assert "⟨U+202E⟩" in ran.text


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_utf_8_comes_through_json(run, tmp_path):
    """What is read there is the name again, byte for byte."""
    name = os.fsencode(tmp_path) + b"/od\xffd.eml"
    with open(name, "wb") as file:  # noqa: PTH123 - a name in bytes
        file.write(MAIL % b"a")
    ran = run("check", tmp_path, "--json")
    ran.out.decode("utf-8", "strict")
    assert os.fsencode(json.loads(ran.out)["input"]) == name
    assert "⟨U+DCFF⟩" in run("check", tmp_path).text


def test_lines_are_wrapped_for_a_terminal_only(run, samples):
    """Elsewhere they stay whole, so that they can be searched."""
    wrapped = run("check", samples / "draft.eml", columns=60).text.splitlines()[1:]
    assert max(map(len, wrapped)) < 60
    assert all(line.startswith(" " * 14) for line in wrapped)
    assert len(run("check", samples / "draft.eml").text.splitlines()) == 3


def test_progress_is_shown_on_a_terminal_and_taken_away(run, tmp_path):
    """Elsewhere nothing of it is to be seen."""
    for number in range(8):
        (tmp_path / f"{number}.eml").write_bytes(MAIL % str(number).encode())
    assert "1 read" in run("check", tmp_path, screen=True).err
    assert "\r" not in run("check", tmp_path).err


@pytest.mark.shared
def test_real_messages_are_all_reported(run, corpus):
    """Every file of the corpus has its record, and none is a mistake of a reader."""
    paths = sorted((corpus / "eml").iterdir())[:60]
    ran = run("check", *paths, "--json")
    assert [record["input"] for record in ran.records] == [str(path) for path in paths]
    reasons = {record.get("reason") for record in ran.records}
    assert not reasons & {"reader-died", "reader-talked-nonsense", "took-too-long"}
