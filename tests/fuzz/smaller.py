"""Makes an input smaller as long as it still does the same."""

from __future__ import annotations

from collections.abc import Callable


def smallest(data: bytes, does_it: Callable[[bytes], bool], most_tries: int) -> bytes:
    """A shorter input of which `does_it` still holds; ever smaller pieces are left out."""
    tries = 0
    size = len(data) // 2
    while size:
        place = 0
        while place < len(data):
            if tries >= most_tries:
                return data
            tries += 1
            shorter = data[:place] + data[place + size :]
            if does_it(shorter):
                data = shorter
            else:
                place += size
        size //= 2
    return data
