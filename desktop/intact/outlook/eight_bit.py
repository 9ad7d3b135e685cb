"""Octets of raw 8-bit header fields that a store kept as characters."""

from __future__ import annotations


def octets(text: str, code_pages: tuple[str, ...]) -> bytes:
    """UTF-8, always; UTF-8 that was decoded as a code page comes back as it was.

    Only where each character was one octet: words of a few Chinese characters would pass for
    UTF-8 by chance. Everything else becomes UTF-8, the only form of such fields that mail knows
    (RFC 6532 3.2): which octets it had is not in the file.
    """
    for codec in dict.fromkeys(("cp1252", *code_pages)):
        try:
            data = _windows(text) if codec == "cp1252" else text.encode(codec)
            data.decode("utf-8")
        except UnicodeError:
            continue
        if len(data) == len(text):
            return data
    return text.encode("utf-8", "replace")


def _windows(text: str) -> bytes:
    """As Windows writes cp1252: with the five octets that Python does not know."""
    return b"".join([c.encode("latin-1" if c < "\u0100" else "cp1252") for c in text])
