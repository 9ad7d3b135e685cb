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


def test_the_forms_of_a_text_cost_more_the_longer_it_is(monkeypatch):
    """But never more than those of the longest text whose forms are made up."""
    monkeypatch.setattr("intact.limits.CANDIDATE_CHARACTERS", 10)
    monkeypatch.setattr("intact.limits.CANDIDATE_FORMS", 3)
    budget = Budget(100)
    budget.spend_on_forms(5)
    assert budget.octets == 85
    budget.spend_on_forms(1_000)
    assert budget.octets == 55
