"""The link that was blocked, as it is written into the outer mail: plain ASCII, never clickable.

It is the one text of a message that gets into the mail around it, and only where the person picked
it: the makers of click-time filters ask for the address they blocked.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from intact.disguises.links import defanged
from intact.limits import LINK_WRITTEN
from intact.links import rewritten

_KEPT: Final = "".join(map(chr, range(0x21, 0x7F)))
_LINE: Final = 900  # octets; RFC 5322 2.1.1 allows 998 of them


def lines(link: str) -> list[str]:
    """Lines about one link: as it stands in the message, and what it leads to."""
    if not link:
        return []
    read = rewritten.read(link)
    told = ["blocked link (written so that nobody opens it by mistake)", *_written(link)]
    if read.wrappers and read.target:
        told += ["it leads to", *_written(read.target)]
    return told


def _written(link: str) -> list[str]:
    """The link in visible ASCII, bounded, in lines that may travel as they are."""
    text = quote(defanged(link), safe=_KEPT, errors="replace")
    cut = text[:LINK_WRITTEN] + ("[cut]" if len(text) > LINK_WRITTEN else "")
    return [cut[place : place + _LINE] for place in range(0, len(cut), _LINE)]
