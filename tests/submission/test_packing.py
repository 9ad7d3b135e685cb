"""Weights into as few boxes as possible."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intact.submission.packing import pack


def test_without_bounds_everything_is_in_one_box():
    """None sets no bound."""
    assert pack([5, 1, 9], None, None).boxes == ((0, 1, 2),)


def test_the_order_of_the_list_is_kept():
    """Inside a box, and among the boxes by their first weight."""
    assert pack([4, 6, 5, 5], 10, None).boxes == ((0, 1), (2, 3))
    assert pack([3, 8, 7, 2], 10, None).boxes == ((0, 2), (1, 3))


def test_the_number_in_a_box_is_bounded():
    """Even where there is room for more."""
    assert pack([1, 1, 1, 1, 1], 10, 2).boxes == ((0, 1), (2, 3), (4,))


def test_what_is_too_heavy_for_any_box_is_named():
    """The others are packed all the same."""
    packed = pack([11, 10, 3], 10, None)
    assert packed.misfits == (0,)
    assert packed.boxes == ((1,), (2,))


def test_nothing_makes_no_box():
    """No weights, no boxes."""
    assert pack([], 10, 3).boxes == ()


@given(
    st.lists(st.integers(1, 40), max_size=40),
    st.integers(1, 60),
    st.integers(1, 6),
)
def test_bounds_hold_and_nothing_is_lost(weights, room, most):
    """Each weight is in one box or a misfit; few boxes: no two could be one."""
    packed = pack(weights, room, most)
    places = [place for box in packed.boxes for place in box]
    assert sorted([*places, *packed.misfits]) == list(range(len(weights)))
    loads = [(sum(weights[place] for place in box), len(box)) for box in packed.boxes]
    assert all(load <= room and count <= most for load, count in loads)
    halves = [load for load, count in loads if load * 2 <= room and count * 2 <= most]
    assert len(halves) <= 1
