"""The history for spreadsheets and programs."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from intact.history.entry import Entry, Remembered
from intact.history.export import as_csv, as_json

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
ENTRY = Entry(
    when=NOON,
    destination="desk",
    judgement="phishing",
    way="smtp",
    outcome="sent",
    samples=(Remembered("a" * 64, 10, NOON), Remembered("b" * 64, 20)),
    note="case 4711",
    number=3,
)


def rows(text: str) -> list[dict[str, str]]:
    """The lines of a CSV file by their columns."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_line_for_each_sample():
    """With what is known of its submission."""
    first, second = rows(as_csv([ENTRY]))
    assert (first["note"], first["sha256"], first["arrived"]) == (
        "case 4711",
        "a" * 64,
        "2026-11-25T12:00:00+00:00",
    )
    assert (second["size"], second["arrived"]) == ("20", "")


def test_a_submission_without_samples_has_a_line_too():
    """Nothing is dropped."""
    assert rows(as_csv([replace(ENTRY, samples=())]))[0]["way"] == "smtp"


@given(st.text(max_size=50))
def test_no_note_becomes_a_formula(note):
    """Whatever a spreadsheet makes of the file."""
    [row] = rows(as_csv([replace(ENTRY, note="=" + note, samples=())]))
    assert row["note"].startswith("'=")


def test_the_same_as_json():
    """For a program."""
    [told] = json.loads(as_json([ENTRY]))
    assert told["samples"][0] == {
        "sha256": "a" * 64,
        "size": 10,
        "arrived": "2026-11-25T12:00:00Z",
    }
