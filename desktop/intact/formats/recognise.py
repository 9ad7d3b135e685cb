"""Which format some bytes have, by their content and never by a name."""

from __future__ import annotations

from typing import Final

from intact.errors import Unreadable, UnreadableReason
from intact.formats import mailbox, msg, preamble, signatures
from intact.mime import header
from intact.sample import Format

_HEAD: Final = 64 * 1024
_DIGITS: Final = 12  # of the byte count that begins an .emlx file


def recognise(data: bytes) -> Format:
    """The format of a message.

    Raises:
        Unreadable: these bytes are no message, hold many, or have a format not read yet.
    """
    if not data.strip():
        raise Unreadable(UnreadableReason.EMPTY)
    if msg.recognises(data):
        return Format.MSG
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
    if _is_apple_mail(data):
        return Unreadable(UnreadableReason.NOT_YET_READ, kind="Apple Mail (emlx)")
    if _is_wide(data):
        return Unreadable(UnreadableReason.NOT_YET_READ, kind="UTF-16")
    return None


def _is_apple_mail(data: bytes) -> bool:
    """A decimal count on a line of its own, then the message (clients, section 5)."""
    count, line_end, rest = data[:_HEAD].partition(b"\n")
    count = count.strip()
    return (
        bool(line_end) and count.isdigit() and len(count) <= _DIGITS and header.begins_message(rest)
    )


def _is_wide(data: bytes) -> bool:
    """A message in UTF-16, as some programs export it."""
    head = data[: _HEAD // 2 * 2]
    for codec in ("utf-16", "utf-16-le", "utf-16-be"):
        text = head.decode(codec, "replace")
        if header.begins_message(text.encode("utf-8", "replace")):
            return True
    return False


def _is_web_archive(data: bytes) -> bool:
    """A web page saved by a browser: MIME as well, but never a mail (RFC 2557)."""
    fields = header.fields(data, header.split(data)[0])
    names = {field.name.lower() for field in fields}
    if "received" in names:
        return False
    saved = header.value(fields, "from").lower().startswith(b"<saved by")
    return saved or "snapshot-content-location" in names
