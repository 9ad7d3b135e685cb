"""Which format some bytes have, by their content and never by a name."""

from __future__ import annotations

from typing import Final

from intact.errors import Unreadable, UnreadableReason
from intact.formats import emlx, mailbox, msg, preamble, signatures, tnef, utf16
from intact.mime import header
from intact.sample import Format

_HEAD: Final = 64 * 1024
_MADE_BY_PROGRAMS: Final = (
    (Format.MSG, msg.recognises),
    (Format.TNEF, tnef.recognises),
    (Format.EMLX, emlx.recognises),
)
"""Formats that only wrap a message, and how they are known."""


def recognise(data: bytes) -> Format:
    """The format of a message.

    Raises:
        Unreadable: these bytes are no message, or hold many.
    """
    if not data.strip():
        raise Unreadable(UnreadableReason.EMPTY)
    for made, recognises in _MADE_BY_PROGRAMS:
        if recognises(data):
            return made
    narrowed = utf16.narrowed(data)
    return _stored(narrowed.data if narrowed else data)


def _stored(data: bytes) -> Format:
    """The format of a message that is stored as it is."""
    before = preamble.find(data)
    head = data[before.end : before.end + _HEAD]
    is_message = header.begins_message(head)
    if not (is_message and header.begins_with_field(head)):
        if other := _other(data):  # which may hold the text of whole mails
            raise other
        kind = signatures.kind_of_rest(data)
        if not is_message or kind == signatures.BINARY:
            raise Unreadable(UnreadableReason.NOT_A_MESSAGE, kind=kind)
    if _is_web_archive(data):
        raise Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="MHTML")
    if not before.mailbox_line:
        return Format.EML
    if mailbox.holds_several(data):
        raise Unreadable(UnreadableReason.MAIL_STORE, kind="mbox")
    return Format.MBOX


def _other(data: bytes) -> Unreadable | None:
    """What it is instead of a message, None where nothing tells."""
    if signatures.is_cut_compound(data):
        return Unreadable(UnreadableReason.DAMAGED)
    if known := signatures.answer(data):
        reason, kind = known
        return Unreadable(reason, kind=kind)
    return None


def _is_web_archive(data: bytes) -> bool:
    """A web page saved by a browser: MIME as well, but never a mail (RFC 2557)."""
    fields = header.fields(data, header.split(data)[0])
    names = {field.name.lower() for field in fields}
    if "received" in names:
        return False
    saved = header.value(fields, "from").lower().startswith(b"<saved by")
    return saved or "snapshot-content-location" in names
