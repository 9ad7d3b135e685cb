"""The text part of the outer mail: plain text in UTF-8, 7bit where it can be."""

from __future__ import annotations

from intact.limits import LINE_OCTETS
from intact.mime.encode import quoted_printable


def text_part(body: str) -> bytes:
    """The whole part, head and encoded text; line ends of `body` are LF."""
    if is_plain(body):
        head = "Content-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 7bit"
    else:
        head = (
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable"
        )
    return f"{head}\r\n\r\n".encode("ascii") + encoded(body, plain=is_plain(body))


def is_plain(body: str) -> bool:
    """Whether the text may travel as it is (RFC 2045 2.7)."""
    return body.isascii() and all(len(line) <= LINE_OCTETS for line in body.split("\n"))


def encoded(body: str, *, plain: bool) -> bytes:
    """The octets of a text on the wire; whole lines weigh the same alone and together."""
    data = body.replace("\n", "\r\n").encode("utf-8", "replace")
    return data if plain else quoted_printable(data)
