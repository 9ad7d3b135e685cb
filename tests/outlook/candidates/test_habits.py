"""Senders are known by the boundaries they draw."""

from __future__ import annotations

import pytest

from intact.outlook.candidates import habits, libraries
from intact.outlook.candidates.habit import Source


@pytest.mark.parametrize(
    ("boundary", "source"),
    [
        ("000000000000dc20670616364b1a", Source.GMAIL),
        ("089e013a23b447d99505223c5401", Source.GMAIL),
        ("_000_VI1PR03MB2976E2408E657952EF5EDA62E2710VI1PR03MB2976eurp_", Source.EXCHANGE),
        ("----=_NextPart_000_0022_01DB0049.E63DE430", Source.OUTLOOK),
        ("------------37E29FB75D9C25837DA36547", Source.ANY),
        ("Apple-Mail=_F30A9431-CF1C-4BAF-9228-81E88DF4C8E8", Source.APPLE),
        ("Apple-Mail-D590ED33-1A30-41E4-886F-6BA30E91E75C", Source.APPLE),
        ("simple boundary", Source.ANY),
        ("", Source.ANY),
    ],
)
def test_known_boundaries(boundary, source):
    """Any other belongs to a sender whose habits many have."""
    assert habits.of(boundary, quoted=True).source is source


def test_gmail_of_old_wrote_no_quotes():
    """Neither around the boundary nor around charsets."""
    old = habits.of("089e013a23b447d99505223c5401", quoted=False)
    new = habits.of("089e013a23b447d99505223c5401", quoted=True)
    assert '"' not in old.texts[0][0]
    assert '"' in new.texts[0][0]


def test_exchange_spells_windows_code_pages_with_a_capital():
    """Others do not."""
    assert habits.spelled("windows-1252", Source.EXCHANGE) == "Windows-1252"
    assert habits.spelled("windows-1252", Source.OUTLOOK) == "windows-1252"
    assert habits.spelled("utf-8", Source.EXCHANGE) == "utf-8"


@pytest.mark.parametrize(
    ("boundary", "first_field"),
    [
        (
            "----_=_NextPart_001_01C330A9.E7BDD590",
            'Content-Type: text/{subtype}|charset="{charset}"',
        ),
        ("J/dobhs11T7y2rNN", "Content-Type: text/{subtype}|charset={charset}"),
        ("Boundary-00=_z3Ln/tUeUBipHgx", 'Content-Type: text/{subtype}|charset="{charset}"'),
    ],
)
def test_programs_of_old(boundary, first_field):
    """Exchange up to 2003, Mutt and KMail; none of them is taken for one that nobody knows."""
    habit = habits.of(boundary, quoted=True)
    assert habit is not habits.of("simple boundary", quoted=True)
    assert habit.texts[0][0] == first_field


@pytest.mark.parametrize(
    "boundary",
    ["----=_NextPart_000_006B_01CACDA6.A0401560", "----_=_NextPart_001_01C330A9.E7BDD590"],
)
def test_mime_ole_has_ways_of_its_own(boundary):
    """Its note is spelled "multi-part", and lines are cut between words."""
    habit = habits.of(boundary, quoted=True, mime_ole=True)
    assert habit.preambles[0].startswith(b"This is a multi-part message")
    assert habit.quoted_printable.words


@pytest.mark.parametrize(
    "boundary",
    [
        "--boundary_42341_11fe0572-e950-4299-a356-aaf12205a27c",
        "--==_mimepart_58cd74766787d_37223fa998e29c2c938d",
        "=_5d4b2de51e6aad0435b4bfbd7a23594a",
        "=_k4kgcwkwggwc",
        "===============6159775957195493917==",
    ],
)
def test_libraries_are_known_by_one_pattern_only(boundary):
    """Which of them comes first does not matter then."""
    assert sum(habit.boundary.fullmatch(boundary) is not None for habit in libraries.KNOWN) == 1
