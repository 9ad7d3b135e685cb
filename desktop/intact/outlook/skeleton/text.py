"""A text of an item in the octets of the part it came from."""

from __future__ import annotations

from dataclasses import replace

from intact.mime import charsets, lines
from intact.outlook.body import Text


def octets(text: Text, charset: str, encoding: str, kept_in: str) -> bytes | None:
    """The text in the charset its part names, None where it does not go into it.

    `kept_in`: the charset in which the store says it keeps octets, "" where it does not say.
    """
    if charsets.is_wide(charset) and encoding != "base64":
        return None  # the line ends of a wide charset are none of mail (RFC 2781 4.1)
    if text.stored is None:
        data = _written(text, charset)
    else:
        data = _restored(text, text.stored, charset, kept_in)
    return data if data is None or encoding == "base64" else lines.to_crlf(data)


def _written(text: Text, charset: str) -> bytes | None:
    """Characters in a charset; in that of the item where the part names none that is known."""
    data = text.as_declared(charset or "us-ascii")
    if data is None and not (charset and charsets.known(charset)):
        return text.octets().data
    return data


def _restored(text: Text, stored: bytes, charset: str, kept_in: str) -> bytes | None:
    """Stored octets: untouched, unless the store wrote them anew in another charset.

    Octets that are wrong in their charset came like that, and nobody put them right on the way.
    """
    letters, fit = charsets.decode(stored, kept_in)
    known = charsets.known(charset) and charsets.known(kept_in)
    if not (known and fit) or letters == charsets.decode(stored, charset)[0]:
        return stored
    return replace(text, text=letters, stored=None).as_declared(charset)
