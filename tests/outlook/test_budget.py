"""What one file may cost is shared by all messages in it."""

from __future__ import annotations

from intact.outlook.budget import Budget


def test_a_budget_is_spent_in_octets(monkeypatch):
    """Building nothing costs something as well."""
    monkeypatch.setattr("intact.limits.CANDIDATE_BYTES", 100)
    monkeypatch.setattr("intact.limits.CANDIDATE_COST", 10)
    budget = Budget()
    budget.spend(80)
    assert not budget.is_spent
    budget.spend(0)
    assert not budget.is_spent
    budget.spend(0)
    assert budget.is_spent
