"""All ways to answer several questions at once, the most probable combinations first.

Each question has answers with a cost: 0 is what is expected, more is less probable. Combinations
come by rising sum, so that one surprise is tried everywhere before two at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

Costs = Sequence[int]
"""What the answers to one question cost, in their order."""


def combinations(questions: Sequence[Costs], dearest: int) -> Iterator[tuple[int, ...]]:
    """Which answer (its index) to each question, by rising cost up to `dearest`.

    Of equal cost, those come first that keep the first questions at their first answers. A question
    without an answer leaves none.
    """
    if not all(questions):
        return
    least = [0, *accumulate(min(costs) for costs in reversed(questions))][::-1]
    most = [0, *accumulate(max(costs) for costs in reversed(questions))][::-1]

    def exactly(total: int, place: int) -> Iterator[tuple[int, ...]]:
        """Answers to the questions from `place` on whose costs sum up to `total`."""
        if place == len(questions):
            yield ()
            return
        for index, cost in enumerate(questions[place]):
            if least[place + 1] <= total - cost <= most[place + 1]:
                for others in exactly(total - cost, place + 1):
                    yield (index, *others)

    for total in range(least[0], min(most[0], dearest) + 1):
        yield from exactly(total, 0)
