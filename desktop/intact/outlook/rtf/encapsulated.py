"""The HTML or text that RTF encapsulates, and the readable text of any other RTF.

RTF in Outlook items is what is left of the HTML of a mail when the store kept no HTML
([MS-OXRTFEX]).
"""

from __future__ import annotations

from dataclasses import dataclass

from intact.limits import RTF_BYTES
from intact.outlook.rtf import head
from intact.outlook.rtf.characters import Kind
from intact.outlook.rtf.head import Header
from intact.outlook.rtf.reader import Reader


@dataclass(frozen=True, slots=True)
class Deencapsulated:
    """What an RTF document holds.

    Attributes:
        kind: HTML or TEXT where that was encapsulated, RTF for the readable text of real RTF.
        text: the characters; lines end in CRLF where the document says so.
        complete: False where a limit (`rtf_bytes`, `rtf_steps`) was reached.
        damaged: some octets were no characters in their code page and became U+FFFD.
    """

    kind: Kind
    text: str
    complete: bool = True
    damaged: bool = False


def de_encapsulate(rtf: bytes, header: Header | None = None) -> Deencapsulated:
    """The document in an RTF document; never raises, time is linear in its length.

    Octets are read in the code page of the current font, inside htmltag in that of the document;
    characters come out as themselves, never as entities, so that any charset can be written.
    `header` is what the head of the document says, where that was read before.
    """
    document = rtf[:RTF_BYTES]
    header = header or head.read(document)
    reader = Reader(header)
    shown = reader.read(document)
    complete = reader.finished and len(rtf) <= RTF_BYTES
    return Deencapsulated(header.kind, shown.text(), complete, shown.damaged)
