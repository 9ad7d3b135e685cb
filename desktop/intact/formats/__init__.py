"""Source -> Sample: one module per format, one registry.

`read` recognises the format by content, never by name, and runs in a reading child.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from intact.errors import Unreadable, UnreadableReason
from intact.formats import eml, emlx, msg, tnef
from intact.formats.recognise import recognise
from intact.limits import SOURCE_BYTES_HARD
from intact.sample import Format, Sample
from intact.source import Source

_READERS: Final[Mapping[Format, Callable[[Source], Sample]]] = MappingProxyType(
    {
        Format.EML: eml.read,
        Format.MBOX: eml.read,
        Format.MSG: msg.read,
        Format.EMLX: emlx.read,
        Format.TNEF: tnef.read,
    }
)


def read(source: Source) -> Sample:
    """The message in a source.

    Raises:
        Unreadable: it is too large, no message, holds many, or is damaged beyond reading.
    """
    size = len(source.data)
    if size > SOURCE_BYTES_HARD:
        raise Unreadable(UnreadableReason.TOO_LARGE, size=size, limit=SOURCE_BYTES_HARD)
    return _READERS[recognise(source.data)](source)
