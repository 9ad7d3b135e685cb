"""SECURITY.md names tests for its rules; they are there."""

from __future__ import annotations

import re
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
PAGE = (TOP / "SECURITY.md").read_text(encoding="utf-8")
RULES = PAGE.split("## Rules and their tests", 1)[1].split("\n## ", 1)[0]


def test_every_rule_has_tests_that_exist() -> None:
    """A rule without a test, or with one that was moved, is a promise nobody keeps."""
    rows = [row for row in RULES.splitlines() if row.startswith("| ")][2:]
    assert len(rows) > 10
    for row in rows:
        named = re.findall(r"`(tests/[^`]+)`", row)
        assert named, row
        missing = [path for path in named if not (TOP / path).exists()]
        assert not missing, row


def test_no_place_in_the_program_is_named_that_is_gone() -> None:
    """Where a layer stands must be found."""
    for path in re.findall(r"`(desktop/[^`]+)`", PAGE):
        assert (TOP / path).is_file()
