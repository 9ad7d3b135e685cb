"""Finds the way past what is not shown: groups, raw octets, characters for old readers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from intact.outlook.rtf.tokens import BRACE, FALLBACK

_OPENS: Final = 1
_BINARY: Final = 3


def end_of_group(rtf: bytes, place: int, steps: Iterator[int]) -> int:
    """Behind the brace that closes the group `place` is in; the end where nothing closes it.

    Takes a step for each brace; where `steps` run out the document ends.
    """
    depth = 1
    while depth:
        token = BRACE.match(rtf, place)
        if token is None or next(steps, None) is None:
            return len(rtf)
        place = token.end()
        if token.lastindex == _BINARY:
            place = end_of_octets(token, _BINARY)
        else:
            depth += 1 if token.lastindex == _OPENS else -1
    return place


def end_of_octets(token: re.Match[bytes], length: int) -> int:
    """Behind raw octets, whose number is a group of the token before them.

    More than there are cannot be meant: then the claim is void, and reading goes on at once.
    """
    end = token.end() + int(token[length])
    return end if end <= len(token.string) else token.end()


def end_of_fallback(rtf: bytes, place: int, count: int) -> int:
    """Behind as many characters as stand for a Unicode one; they end with their group."""
    for _ in range(count):
        token = FALLBACK.match(rtf, place)
        if token is None:
            break
        place = token.end() if token[1] is None else end_of_octets(token, 1)
    return place
