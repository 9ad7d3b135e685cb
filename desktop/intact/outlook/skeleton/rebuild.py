"""A filled skeleton: the mail it was the plan of ([MS-OXCMAIL] 2.1.3.5.1).

Every octet of the skeleton goes out as it is, but for the fields Exchange put into it. What an
empty part held is encoded as its own header says; where it does not go into that, the encoding is
changed, and told.

[MS-OXCMAIL] has Exchange write Importance, Keywords and their like anew; here they stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.mime import encode, header
from intact.mime.header import RawField
from intact.outlook import parts
from intact.outlook.body import Text
from intact.outlook.parts import Message, Placed
from intact.outlook.skeleton import habits as habits_of
from intact.outlook.skeleton import stored, text
from intact.outlook.skeleton.filling import Filling
from intact.outlook.skeleton.habits import Habits
from intact.outlook.skeleton.places import FileContent, Filler
from intact.outlook.skeleton.slots import Slot
from intact.outlook.skeleton.stored import Skeleton
from intact.outlook.writer import Output

_ENCODING: Final = "Content-Transfer-Encoding"
_CRLF: Final = b"\r\n"
_UNKNOWN: Final = Habits()


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A message.

    Attributes:
        data: its octets.
        body_start: where its body begins.
        placed: the messages in it by their places.
        losses: header fields that had to change.
    """

    data: bytes
    body_start: int
    placed: tuple[Placed, ...]
    losses: tuple[Loss, ...]


@dataclass(frozen=True, slots=True)
class _Edit:
    """Octets that go where others, or none, were."""

    start: int
    end: int
    octets: bytes
    placed: tuple[Placed, ...] = ()


@dataclass(frozen=True, slots=True)
class _Encoded:
    """Content in its transfer encoding; `label` where that is not the one its part names."""

    octets: bytes
    label: str = ""


def rebuild(filling: Filling, section: bytes, habits: Habits = _UNKNOWN) -> Rebuilt | None:
    """The message behind this header section, None where something does not go into its part.

    Where `habits` do not tell how to encode, what shows in the skeleton does.
    """
    plan = filling.plan
    edits = list(_synthetic_fields(plan))
    losses: list[Loss] = []
    known = habits.or_else(habits_of.observed(plan, filling.slots))
    for slot, filler in filling.filled:
        content = _octets(slot, filler, plan.charset)
        if content is None or not (slot.is_root or slot.has_clear_header):
            return None
        encoded = _encoded(slot, filler, content, known.or_else(habits_of.usual(slot)))
        if encoded is None or _would_end_it(slot, encoded.octets):
            return None
        if encoded.label and slot.is_root:
            fields = header.fields(section, len(section))
            edit = _relabelled(fields, len(section), encoded.label, losses)
            section = section[: edit.start] + edit.octets + section[edit.end :]
        elif encoded.label:
            edits.append(_relabelled(slot.fields, slot.entity.header_end, encoded.label, losses))
        edits += _inserted(plan.data, slot, filler, encoded.octets)
    out = _applied(section + _CRLF, plan, edits)
    body_start = len(section) + len(_CRLF)
    return Rebuilt(b"".join(out.chunks), body_start, tuple(out.placed), tuple(losses))


def _applied(section: bytes, plan: Skeleton, edits: Sequence[_Edit]) -> Output:
    out = Output()
    out.add(section)
    place = plan.root.body_start
    for edit in sorted(edits, key=lambda one: one.start):  # stable: a field before the content
        out.add(plan.data[place : edit.start])
        out.placed += [placed.shifted(out.size) for placed in edit.placed]
        out.add(edit.octets)
        place = edit.end
    out.add(plan.data[place:])
    return out


def _synthetic_fields(plan: Skeleton) -> Iterator[_Edit]:
    """The fields of the parts that were never in the message."""
    for entity in plan.root.walk():
        if entity.level or entity is plan.root:
            continue
        for one in header.fields(plan.data, entity.header_end, entity.start):
            if stored.is_synthetic(one):
                yield _Edit(one.start, one.start + len(one.raw), b"")


def _inserted(data: bytes, slot: Slot, filler: Filler, octets: bytes) -> list[_Edit]:
    """Encoded content in its part, with the line ends that must stand before and behind it."""
    entity = slot.entity
    before = b"" if slot.is_root or entity.body_start > entity.header_end else _CRLF
    inner = filler.placed if isinstance(filler, Message) and entity.content.is_message else ()
    has_end = octets.endswith(_CRLF) if slot.is_root else data.startswith(_CRLF, entity.end)
    return [
        _Edit(entity.body_start, entity.body_start, before),
        _Edit(entity.body_start, entity.end, octets, inner),
        _Edit(entity.end, entity.end, b"" if has_end else _CRLF),
    ]


def _encoded(slot: Slot, filler: Filler, content: bytes, habits: Habits) -> _Encoded | None:
    """The content of a part as its header says, else in the plainest encoding it goes into."""
    declared = slot.entity.content
    match declared.encoding:
        case "base64":
            made = filler.base64 if isinstance(filler, FileContent) else b""
            return _Encoded(habits.base64(content, made))
        case "quoted-printable":
            return _Encoded(habits.quoted_printable(content))
        case _ if isinstance(filler, Message) and declared.is_message:
            return _Encoded(content)  # a message says itself how it is encoded
        case encoding:
            fit = parts.encoded(content, encoding)
            return _Encoded(fit[1]) if fit else _plainest(slot, content, habits)


def _plainest(slot: Slot, content: bytes, habits: Habits) -> _Encoded | None:
    """Content under another label than its own."""
    if slot.is_root and not header.values(slot.fields, "content-type"):
        return None  # nothing would say in which charset it is
    if encode.has_legal_lines(content):
        return _Encoded(content, "7bit" if content.isascii() else "8bit")
    if slot.entity.content.is_message:
        return None  # RFC 2045 6.4: must not be encoded
    return _Encoded(habits.base64(content), "base64")


def _octets(slot: Slot, filler: Filler, kept_in: str) -> bytes | None:
    """The content before its transfer encoding."""
    match filler:
        case Text():
            content = slot.entity.content
            return text.octets(filler, content.charset, content.encoding, kept_in)
        case _:
            return filler.data


def _relabelled(fields: Sequence[RawField], end: int, encoding: str, losses: list[Loss]) -> _Edit:
    """Another Content-Transfer-Encoding, at the place of the old one."""
    raw = f"{_ENCODING}: {encoding}\r\n".encode("ascii")
    old = header.values(fields, _ENCODING.lower())
    if old:
        losses.append(Loss(LossCode.HEADER_FIELDS_REPLACED, {"names": _ENCODING}))
        return _Edit(old[0].start, old[0].start + len(old[0].raw), raw)
    losses.append(Loss(LossCode.HEADER_FIELDS_ADDED, {"names": _ENCODING}))
    return _Edit(end, end, raw)


def _would_end_it(slot: Slot, content: bytes) -> bool:
    """Whether a line of the content would be taken for a delimiter of a multipart around it."""
    lines = {b"--" + outer.content.boundary for outer in slot.around}
    return any(content.startswith(line) or b"\n" + line in content for line in lines)
