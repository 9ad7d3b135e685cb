"""Combinations come by rising cost, each once."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.candidates import doubts

QUESTIONS = st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=4), max_size=4)


@given(QUESTIONS, st.integers(0, 12))
def test_all_combinations_up_to_a_cost_come_once(questions, dearest):
    """And none beyond it."""
    every = product(*(range(len(costs)) for costs in questions))
    affordable = [one for one in every if _cost(questions, one) <= dearest]
    assert sorted(doubts.combinations(questions, dearest)) == sorted(affordable)


@given(QUESTIONS)
def test_the_cheapest_come_first(questions):
    """One surprise before two."""
    costs = [_cost(questions, one) for one in doubts.combinations(questions, 12)]
    assert costs == sorted(costs)


def test_a_question_without_an_answer_leaves_nothing():
    """There is no such message."""
    assert list(doubts.combinations([[0], []], 12)) == []


def _cost(questions, answer):
    return sum(costs[place] for costs, place in zip(questions, answer, strict=True))
