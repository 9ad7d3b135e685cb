"""The boundaries of multiparts inside a multipart, where they follow from that of the root.

Programs that draw each boundary anew leave nothing to follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, product
from typing import Final

Inner = tuple[str, ...]
"""The boundaries inside, from the one right below the root to the innermost."""

_GMAIL: Final = re.compile(r"([0-9a-f]{12})([0-9a-f]{6})([0-9a-f]{10})")
_GMAIL_STEPS: Final = (2, 3, 4, 1, 6, 5, 9, 7, 8)  # those seen most often first
_GMAIL_FIRST_STEPS: Final = (1, 2, 3)  # to a multipart/related
_EXCHANGE: Final = re.compile(r"_(\d{3})_(.+)")
_OUTLOOK: Final = re.compile(r"(----=_NextPart_)(\d{3})_([0-9A-F]{4})_([0-9A-F]{8}\.[0-9A-F]{8})")
_FIRST_NUMBER: Final = re.compile(r"(\D*)(\d{1,18})(.*)", re.DOTALL)
_LAST_NUMBER: Final = re.compile(r"(.*\D)(\d{1,18})()", re.DOTALL)


def unknown(root: str, sizes: Sequence[int], subtype: str) -> Iterator[Inner]:
    """For programs that draw each anew: no boundaries, so no multiparts inside."""
    del root, sizes, subtype
    yield from ()


def gmail(root: str, sizes: Sequence[int], subtype: str) -> Iterator[Inner]:
    """Twelve digits stay; of the next six and the last ten both are a little less.

    `sizes`: how many parts each multipart inside holds, those further inside included;
    `subtype`: of the root.
    """
    found = _GMAIL.fullmatch(root)
    if found is None:
        return
    host, middle, last = found[1], int(found[2], 16), int(found[3], 16)
    deep = len(sizes) > 1
    # a multipart/related that came out empty leaves a gap
    below = 2 if subtype == "mixed" and not deep else 1
    firsts = [_GMAIL_FIRST_STEPS] if deep else []
    rest = [_GMAIL_STEPS] * (len(sizes) - len(firsts))
    for steps in product(*firsts, *rest):
        yield tuple(
            f"{host}{(middle - step) % 0x1000000:06x}{(last - below * depth) % 0x10000000000:010x}"
            for depth, step in enumerate(accumulate(steps), 1)
        )


def exchange(root: str, sizes: Sequence[int], subtype: str) -> Iterator[Inner]:
    """One tail behind the number of parts; the innermost has number 000."""
    del subtype
    found = _EXCHANGE.fullmatch(root)
    if found is not None:
        between = (f"_{size % 1000:03d}_{found[2]}" for size in sizes[:-1])
        yield (*between, f"_000_{found[2]}")


def outlook(root: str, sizes: Sequence[int], subtype: str) -> Iterator[Inner]:
    """The depth and a counter rise, the moment stays."""
    del subtype
    found = _OUTLOOK.fullmatch(root)
    if found is not None:
        name, depth, counter, moment = found.groups()
        yield tuple(
            f"{name}{int(depth) + step:03d}_{(int(counter, 16) + step) % 0x10000:04X}_{moment}"
            for step in range(1, len(sizes) + 1)
        )


def counted(root: str, sizes: Sequence[int], subtype: str) -> Iterator[Inner]:
    """A number rises, the first or the last one; Lotus Notes names the kind before one tail."""
    del subtype
    if root.startswith(("=_mixed ", "=_related ")):
        tail = root.partition(" ")[2]
        kinds = ("=_related", "=_alternative")[-len(sizes) :]
        yield tuple(f"{kind} {tail}" for kind in kinds)
    for found in (_FIRST_NUMBER.fullmatch(root), _LAST_NUMBER.fullmatch(root)):
        if found is not None:
            before, number, after = found.groups()
            yield tuple(
                f"{before}{int(number) + step:0{len(number)}d}{after}"
                for step in range(1, len(sizes) + 1)
            )
