"""The ladder from exact bytes down to made-up ones."""

from __future__ import annotations

import itertools

import pytest

from intact.fidelity import Fidelity, Loss, LossCode


def test_the_rungs_are_ranked_from_exact_to_synthesised():
    """The order in which they are declared is the order of their worth."""
    assert [rung.rank for rung in Fidelity] == list(range(len(Fidelity)))
    assert Fidelity.EXACT.rank == 0
    assert Fidelity.SYNTHESISED.rank == len(Fidelity) - 1


@pytest.mark.parametrize(("first", "second"), list(itertools.product(Fidelity, repeat=2)))
def test_the_worse_of_two_rungs_counts(first, second):
    """Whichever comes first, the result is one of the two, and no better than either."""
    worse = Fidelity.worse(first, second)
    assert worse in {first, second}
    assert worse.rank == max(first.rank, second.rank)


def test_losses_of_the_same_kind_are_equal():
    """So that a loss that is told twice can be seen."""
    assert Loss(LossCode.DAMAGED, {"where": "0x10"}) == Loss(LossCode.DAMAGED, {"where": "0x10"})
    assert Loss(LossCode.DAMAGED) != Loss(LossCode.DAMAGED, {"where": "0x10"})
