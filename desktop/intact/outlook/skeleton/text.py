"""A text of an item in the octets of the part it came from."""

from __future__ import annotations

from intact.mime import charsets, lines
from intact.outlook.body import Text


def octets(text: Text, charset: str, encoding: str) -> bytes | None:
    """The text in the charset its part names, None where it does not go into it.

    Under no name, or one nobody knows, goes what the item keeps.
    """
    if charsets.is_wide(charset) and encoding != "base64":
        return None  # the line ends of a wide charset are none of mail (RFC 2781 4.1)
    data = _in_charset(text, charset)
    return data if data is None or encoding == "base64" else lines.to_crlf(data)


def _in_charset(text: Text, charset: str) -> bytes | None:
    if not charsets.known(charset or "us-ascii"):
        return text.octets().data
    data = text.as_declared(charset or "us-ascii")
    if data is not None:
        return data
    stored = text.octets()
    if not charset:
        return stored.data
    letters, known = charsets.decode(stored.data, stored.charset)
    if text.stored is None or not known:
        return None
    return Text(letters, None, (charset,), text.references).as_declared(charset)
