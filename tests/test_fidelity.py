"""The ladder of fidelity."""

from __future__ import annotations

import pytest

from intact.fidelity import Fidelity


def test_the_rungs_are_ranked_from_exact_to_made_up() -> None:
    """The order of declaration is the order of the ladder."""
    assert sorted(Fidelity, key=lambda rung: rung.rank) == list(Fidelity)
    assert Fidelity.EXACT.rank == 0
    assert max(Fidelity, key=lambda rung: rung.rank) is Fidelity.SYNTHESISED


@pytest.mark.parametrize("first", Fidelity)
@pytest.mark.parametrize("second", Fidelity)
def test_the_worse_of_two_rungs_is_the_lower(first: Fidelity, second: Fidelity) -> None:
    """A sample out of another is never better than that one, whichever is asked first."""
    worse = Fidelity.worse(first, second)
    assert worse.rank == max(first.rank, second.rank)
    assert worse is Fidelity.worse(second, first)
