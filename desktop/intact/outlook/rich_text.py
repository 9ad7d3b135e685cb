"""The rich text of an Outlook item (PidTagRtfCompressed): what it holds, and whether it counts.

[MS-OXBBODY] 2.1.3.1 says which of its texts an item was written in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.outlook.budget import Budget
from intact.outlook.properties import Properties
from intact.outlook.rtf import compressed, head
from intact.outlook.rtf.characters import Kind
from intact.outlook.rtf.compressed import Decompressed
from intact.outlook.rtf.encapsulated import Deencapsulated, de_encapsulate
from intact.outlook.tags import Tag

_RTF: Final = rb"{\rtf"
_WHERE: Final = "compressed rtf"
_PLAIN: Final = 1  # of PidTagNativeBody, [MS-OXCMSG] 2.2.1.58.2
_RICH: Final = frozenset({2, 3})  # RTF and HTML


@dataclass(frozen=True, slots=True)
class RichText:
    """What an item holds as RTF.

    Attributes:
        kind: HTML or text, where the RTF only encapsulates that.
        text: the HTML, or readable text, "" where that is not needed.
        rtf: the document itself.
        is_formatted: it is real RTF, and not one that Outlook made of the plain text.
        losses: damage, limits, and that it may be older than the plain text.
    """

    kind: Kind
    text: str
    rtf: bytes
    is_formatted: bool
    losses: tuple[Loss, ...]


def read(properties: Properties, budget: Budget, *, has_plain: bool) -> RichText | None:
    """The rich text of an item, None where there is none.

    A text beside the plain text would say the same again, so it is not read.
    """
    stored = properties.octets(Tag.COMPRESSED_RTF)
    if not stored:
        return None
    most = budget.rtf
    unpacked = compressed.decompress(stored, most)
    budget.rtf -= len(unpacked.rtf)
    header = head.read(unpacked.rtf)
    kind = header.kind
    is_needed = kind is Kind.HTML or not has_plain
    found = de_encapsulate(unpacked.rtf, header) if is_needed else Deencapsulated(kind, "")
    losses = (*_damage(unpacked, found, most), *(_age(properties) if has_plain else ()))
    is_real = kind is Kind.RTF and unpacked.rtf.startswith(_RTF)
    is_formatted = is_real and properties.integer(Tag.NATIVE_BODY) != _PLAIN
    return RichText(kind, found.text, unpacked.rtf, is_formatted, losses)


def _damage(unpacked: Decompressed, found: Deencapsulated, most: int) -> tuple[Loss, ...]:
    """A wrong checksum, what is not there or not readable, limits."""
    full = len(unpacked.rtf) >= most
    told = {
        LossCode.RTF_CHECKSUM_WRONG: not unpacked.checksum_ok,
        LossCode.DAMAGED: found.damaged or not (unpacked.complete or full),
        LossCode.NOT_FULLY_READ: not found.complete or (full and not unpacked.complete),
    }
    values: dict[LossCode, dict[str, str | int]] = {
        LossCode.DAMAGED: {"where": _WHERE},
        LossCode.NOT_FULLY_READ: {"limit": "rtf_bytes" if full else "rtf_steps"},
    }
    return tuple(Loss(code, values.get(code, {})) for code, is_so in told.items() if is_so)


def _age(properties: Properties) -> tuple[Loss, ...]:
    """Where the plain text was changed after the RTF and nothing says that the RTF counts."""
    in_sync = properties.integer(Tag.RTF_IN_SYNC)
    native = properties.integer(Tag.NATIVE_BODY)
    is_older = in_sync == 0 and native not in _RICH
    return (Loss(LossCode.RTF_OUTDATED),) if is_older else ()
