"""A mail on its skeleton, held against the hash of the body in its own header section.

A skeleton leaves little open: how wide base64 was, what Exchange put into the HTML, whether the
text ended its last line. A few ways are tried; one that has the hash is what was signed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product
from typing import Final

from intact import limits
from intact.mime import body_hash
from intact.mime.body_hash import BodyHash
from intact.outlook.body import Text
from intact.outlook.budget import Budget
from intact.outlook.candidates import quoted_printable
from intact.outlook.skeleton import rebuild
from intact.outlook.skeleton.filling import Filling
from intact.outlook.skeleton.habits import Habits
from intact.outlook.skeleton.rebuild import Rebuilt

_WIDTHS: Final = (76, 72, 64, 60)  # of base64, met in mail
_META: Final = rb'<meta http-equiv="?Content-Type"? content="?text/html; charset=[\w.:-]{1,40}"?>'
_INSERTED: Final = (
    re.compile(rb"\r\n" + _META, re.IGNORECASE),
    re.compile(_META, re.IGNORECASE),
)
"""What Exchange puts into the head of HTML, on a line of its own or not."""

_HEAD: Final = 4_096  # octets of the HTML it stands in


def search(
    filling: Filling, section: bytes, hashes: Sequence[BodyHash], budget: Budget
) -> Rebuilt | None:
    """The rebuilt message whose whole body has one of these hashes, None where none has.

    The most probable one is always tried, others as long as the budget allows it.
    """
    if not hashes:
        return None
    for number, (other, habits) in enumerate(islice(_ways(filling), limits.REBUILDS)):
        if number and budget.is_spent:
            return None
        made = rebuild.rebuild(other, section, habits)
        if number:
            parts = limits.CANDIDATE_PART * len(filling.slots)
            budget.spend(parts + (len(made.data) if made else 0))
        if made and body_hash.is_whole(made.data[made.body_start :], hashes):
            return made
    return None


def _ways(filling: Filling) -> Iterator[tuple[Filling, Habits]]:
    """Other texts, other habits, then both; what the skeleton shows is mostly right."""
    shown, *habits = _habits(filling)
    for other in _fillings(filling):
        yield other, shown
    for other_habits in habits:
        yield filling, other_habits
    yield from product(islice(_fillings(filling), 1, None), habits)


def _habits(filling: Filling) -> Iterator[Habits]:
    """Those that show in the skeleton, and all that may be instead of what does not."""
    encodings = {slot.entity.content.encoding for slot, _ in filling.filled}
    lines = product(_WIDTHS, (True, False)) if "base64" in encodings else ()
    ways = quoted_printable.ways(b"\t") if "quoted-printable" in encodings else ()
    for (width, blank), way in product([(None, None), *lines], [None, *ways]):
        yield Habits(width, blank, way)


def _fillings(filling: Filling) -> Iterator[Filling]:
    """The filling with other forms of its texts, as it is first."""
    texts = {
        start: tuple(_forms(filler))
        for start, filler in filling.fillers.items()
        if isinstance(filler, Text)
    }
    for chosen in product(*texts.values()):
        changed = dict(zip(texts, chosen, strict=True))
        yield replace(filling, fillers={**filling.fillers, **changed})


def _forms(text: Text) -> Iterator[Text]:
    """A text as it is stored, as it was before Exchange took it in, and with another last line."""
    forms = [text]
    if text.stored is not None:
        head, rest = text.stored[:_HEAD], text.stored[_HEAD:]
        without = dict.fromkeys(inserted.sub(b"", head, count=1) for inserted in _INSERTED)
        forms += [replace(text, stored=one + rest) for one in without if one != head]
    yield from forms
    for form in forms:
        yield _with_end(form, 1)
        if (shorter := _with_end(form, -1)) != form:
            yield shorter


def _with_end(text: Text, change: int) -> Text:
    """The text with one line end more or less."""
    if text.stored is None:
        end = "\r\n"
        changed = text.text + end if change > 0 else text.text.removesuffix(end)
        return replace(text, text=changed)
    line_end = b"\r\n"
    stored = text.stored + line_end if change > 0 else text.stored.removesuffix(line_end)
    return replace(text, stored=stored)
