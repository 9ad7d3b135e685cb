"""Findings and their ranks."""

from __future__ import annotations

from intact.finding import Finding, FindingCode, Severity


def test_severities_rank_worst_first():
    """So that sorting by rank shows what matters."""
    assert sorted(Severity, key=lambda severity: severity.rank) == [
        Severity.BLOCKS,
        Severity.WARNS,
        Severity.INFORMS,
    ]


def test_a_finding_needs_neither_values_nor_actions():
    """And two findings never share their values."""
    first, second = (Finding(FindingCode.BODY_EMPTY, Severity.WARNS) for _ in range(2))
    assert first.values == {}
    assert first.values is not second.values
    assert first.actions == ()
