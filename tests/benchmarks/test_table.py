"""What the benchmarks write: budgets that hold, that do not, and what could not be measured."""

from __future__ import annotations

from benchmarks.measure import in_turns
from benchmarks.table import Result, Section, at_least, at_most, broken, skipped, written


def test_a_budget_is_held_against_its_ratio():
    """At least so fast, at most so long; the bound itself is within."""
    assert at_least("a", 15.0, 15).holds
    assert not at_least("a", 14.9, 15).holds
    assert at_most("a", 3.0, 3).holds
    assert not at_most("a", 3.1, 3).holds


def test_only_budgets_that_do_not_hold_count_as_broken():
    """Neither figures without a budget nor what could not be measured."""
    slow = at_most("slow", 5, 3)
    fine = [at_most("fine", 1, 3), Result("figure", "7"), skipped("absent", "not here")]
    assert broken([Section("A", "", fine), Section("B", "", [slow])]) == [slow]


def test_the_page_has_a_table_for_each_benchmark():
    """With what was done, what came out, and whether it holds."""
    results = [at_most("Time", 5, 3), skipped("Memory", "not here")]
    page = written([Section("Title", "About.", results)])
    assert "## Title\n\nAbout.\n\n| What |" in page
    assert "| Time | 5.00 x | at most 3 x | **no** |" in page
    assert "| Memory | not measured: not here |  |  |" in page


def test_works_take_turns_and_slow_ones_only_one():
    """So that what else goes on at the machine meets all of them; the first run only warms up."""
    order = []

    def work(name, seconds):
        def once():
            order.append(name)
            return seconds

        return once

    times = in_turns({"quick": work("quick", 0.1), "slow": work("slow", 2.0)}, 2)
    assert order == ["quick", "slow", "quick", "slow", "quick"]
    assert times == {"quick": 0.1, "slow": 2.0}
