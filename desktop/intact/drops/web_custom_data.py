"""Chromium Web Custom MIME Data Format: what a page put into a drag under types of its own.

A base::Pickle (ui/base/clipboard/custom_data_helper.cc of Chromium): the size of what follows, the
number of pairs, then for each pair type and value, both as a number of UTF-16 units and these,
filled up to four octets.
"""

from __future__ import annotations

from collections.abc import Mapping

from intact import limits
from intact.drops.cursor import Cursor
from intact.errors import Unreadable, UnreadableReason


def parse(data: bytes) -> Mapping[str, str]:
    """The values by their types; both untrusted.

    Raises:
        Unreadable: it is damaged, or it holds more pairs than pages make.
    """
    whole = Cursor(data)
    octets = Cursor(whole.take(whole.number()))
    count = octets.number()
    if count > limits.WEB_TYPES:
        raise Unreadable(UnreadableReason.DAMAGED)
    found: dict[str, str] = {}
    for _ in range(count):
        kind = _text(octets)
        found[kind] = _text(octets)
    return found


def _text(octets: Cursor) -> str:
    size = 2 * octets.number()
    text = octets.take(size).decode("utf-16-le", "replace")
    octets.take(min(-size % 4, octets.left))
    return text
