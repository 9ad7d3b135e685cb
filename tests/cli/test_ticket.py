"""`intact report`: what was found, for a ticket."""

from __future__ import annotations

import hashlib
import json

import pytest

from secret_message import SECRET_MESSAGE

FORMS = ["text", "json", "html", "markdown", "csv"]


@pytest.fixture
def secret(tmp_path):
    """A message in which every text is secret."""
    path = tmp_path / "SECRET.eml"
    path.write_bytes(SECRET_MESSAGE)
    return path


@pytest.mark.parametrize("form", FORMS)
def test_a_report_tells_what_was_found_and_no_word_of_the_message(run, secret, form):
    """In every form: the sum is there, and none of the texts."""
    ran = run("report", secret, "--format", form)
    assert ran.code == 0
    assert hashlib.sha256(SECRET_MESSAGE).hexdigest() in ran.text
    assert "address-1" in ran.text
    assert "secret" not in ran.text.lower()


@pytest.mark.parametrize("form", FORMS)
def test_a_full_report_holds_them(run, secret, form):
    """When the person says so."""
    ran = run("report", secret, "--format", form, "--full")
    assert "secret@secret.example" in ran.text
    assert "SECRET" in ran.text


def test_it_says_what_was_found_for_a_destination_and_how_it_was_read(run, samples):
    """Findings, hops, fidelity, versions and the limits that held."""
    ran = run("report", samples / "received.eml", "--for", "own-address", "--format", "json")
    whole = json.loads(ran.text)
    groups = {row["group"] for row in whole["messages"][0]["rows"]}
    assert {"message", "path", "conversion"} <= groups
    about = {row["name"]: row["text"] for row in whole["intact"]}
    assert "memory" in about["limits that held"]
    assert about["read in a process of its own"] == "yes"


def test_inputs_keep_their_numbers_also_if_one_is_no_message(run, secret, tmp_path):
    """And the exit code says that not all could be read."""
    other = tmp_path / "SECRET.pdf"
    other.write_bytes(b"%PDF-1.4 SECRET")
    ran = run("report", other, secret, "--format", "json")
    assert ran.code == 3
    first, second = json.loads(ran.text)["messages"]
    assert (first["number"], second["number"]) == (1, 2)
    assert first["rows"][1]["name"] == "not-a-message"
    assert "secret" not in ran.text.lower()


def test_it_is_written_to_a_file_that_is_not_replaced_by_accident(run, secret, tmp_path):
    """Nor is an input."""
    out = tmp_path / "report.html"
    assert run("report", secret, "--format", "html", "-o", out).code == 0
    assert "<table>" in out.read_text()
    assert run("report", secret, "-o", out).code == 2
    assert run("report", secret, "-o", secret, "--force").code == 2
    assert secret.read_bytes() == SECRET_MESSAGE


def test_an_unknown_destination_is_named(run, secret):
    """Before anything is read."""
    assert run("report", secret, "--for", "nobody").code == 2
