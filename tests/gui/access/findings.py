"""Findings of each kind."""

from __future__ import annotations

from intact.finding import Action, Finding, FindingCode, Severity

BLOCKED = Finding(
    FindingCode.TOO_OLD,
    Severity.BLOCKS,
    {"days": 9, "limit": 5},
    (Action.REMOVE, Action.CHOOSE_DESTINATION),
)
WARNED = Finding(FindingCode.TOO_OLD, Severity.WARNS, {"days": 9, "limit": 5})
INFORMED = Finding(FindingCode.TOO_OLD, Severity.INFORMS, {"days": 9, "limit": 5})
