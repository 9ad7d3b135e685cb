"""Real mails that travelled, taken into a store and out again: how many bodies come back whole.

Outlook files whose sender's signature can still be held against something are rare in public. So
this begins at the other end: real mails, as they came over the wire, lose in a store what mails
lose there, and are asked for again. A mail without a signature gets the hash of its body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from intact.fidelity import Fidelity
from intact.mime import body_hash, header, lines
from intact.outlook.candidates import habits, libraries
from intact.outlook.ladder import convert
from outlook import store
from outlook.signing import canonical, signature
from outlook.store import Store

STORES = {
    "keeps the plain text": Store(),
    "derives the plain text": Store(keeps_text=False),
    "edits the HTML, too": Store(keeps_text=False, edits_html=True),
}
_TRAVELLED = {"received", "from", "date", "message-id"}
_LARGEST = 3_000_000
_TYPE = "content-type"
_BOUNDARY = re.compile(r'boundary="?([^";\s]+)', re.IGNORECASE)
_PROGRAMS = {
    habit.boundary: name.strip("_").replace("_", " ").capitalize()
    for name, habit in (vars(habits) | vars(libraries)).items()
    if isinstance(habit, habits.Habit)
}


@dataclass(frozen=True)
class Travelled:
    """A mail as it came over the wire.

    Attributes:
        data: with CRLF line ends; it has a body hash that fits.
        body: what the hash speaks of.
        signed: the hash is that of its own signature.
        family: the program that wrote it, or the type of a mail that is one part.
    """

    data: bytes
    body: bytes
    signed: bool
    family: str


def mails(corpus: Path) -> Iterator[Travelled]:
    """The mails of a corpus that travelled and were not changed since they were signed."""
    seen: set[bytes] = set()
    for path in sorted(corpus.glob("eml/*.eml")):
        data = lines.to_crlf(path.read_bytes())
        end, start = header.split(data)
        fields = header.fields(data, end)
        identifier = header.value(fields, "message-id")
        complete = {field.name.lower() for field in fields} >= _TRAVELLED
        body = data[start:]
        if not complete or identifier in seen or not body.strip() or len(body) > _LARGEST:
            continue
        seen.add(identifier)
        hashes = body_hash.find(fields)
        signed = body_hash.is_whole(body, hashes)
        if signed or not hashes:
            whole = data if signed else signature(body).encode("ascii") + data
            yield Travelled(whole, body, signed, _family(header.text(header.value(fields, _TYPE))))


def comes_back(mail: Travelled, taken_in_by: Store) -> bool:
    """Whether its body is proven, out of that store; and it is the body then, or this raises."""
    made = convert(store.take_in(mail.data, taken_in_by).file())
    if made.fidelity is not Fidelity.PROVEN:
        return False
    body = made.data.partition(b"\r\n\r\n")[2]
    if canonical(body, "relaxed") != canonical(mail.body, "relaxed"):
        raise AssertionError(mail.family)
    return True


def _family(content_type: str) -> str:
    found = _BOUNDARY.search(content_type)
    if found is None:
        return "One part"
    habit = habits.of(found[1], quoted=f'"{found[1]}"' in content_type)
    return _PROGRAMS[habit.boundary]
