"""The voting buttons of a message ([MS-OXOMSG] 2.2.1.74, PidLidVerbStream).

They stand among the verbs of all messages, such as Reply, and have no form in internet mail.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Final

from intact.limits import VOTING_OPTIONS

_VERSION: Final = b"\x02\x01"
_VOTE: Final = 4  # the kind of verb that is a voting button
_COUNT: Final = struct.Struct("<I")
_AFTER_NAMES: Final = 29  # octets of fixed size behind the texts of a verb
_TEXTS: Final = 4  # name, message class, an empty one, and the name again


def options(stream: bytes, decode: Callable[[bytes], str]) -> Iterator[str]:
    """The labels of the buttons in order, as far as the stream can be read.

    `decode` reads the 8-bit strings of the item.
    """
    if not stream.startswith(_VERSION) or len(stream) < 6:
        return
    (count,) = _COUNT.unpack_from(stream, 2)
    place = 6
    for _ in range(min(count, VOTING_OPTIONS)):
        if place + _COUNT.size > len(stream):
            return
        (kind,) = _COUNT.unpack_from(stream, place)
        place += _COUNT.size
        texts: list[bytes] = []
        for _ in range(_TEXTS):
            size = stream[place] if place < len(stream) else 0
            texts.append(stream[place + 1 : place + 1 + size])
            place += 1 + size
        place += _AFTER_NAMES
        if kind == _VOTE and place <= len(stream) and texts[0].strip():
            yield decode(texts[0]).strip()
