"""The MIME parts a mail is built of: leaves in their final octets, multiparts, messages.

Each knows its own Content-* fields and whether it holds 8-bit octets; `writer` puts them together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from intact.fidelity import Fidelity, Loss
from intact.mime import encode, parameters

Encoding = Literal["7bit", "8bit", "quoted-printable", "base64"]
Fields = tuple[tuple[str, bytes], ...]
"""Field names and whole fields, each ended by CRLF."""

_IDENTITIES: Final = ("7bit", "8bit")


@dataclass(frozen=True, slots=True)
class Placed:
    """A message inside a message, by its place in the outer octets, and what is known of it."""

    start: int
    end: int
    fidelity: Fidelity
    losses: tuple[Loss, ...]

    def shifted(self, by: int) -> Placed:
        """The same, seen from octets that begin `by` earlier."""
        return Placed(self.start + by, self.end + by, self.fidelity, self.losses)

    def proven(self) -> Placed:
        """The same inside a body that is proven to the last octet: nothing of it was lost."""
        return Placed(self.start, self.end, Fidelity.PROVEN, ())


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part without parts.

    Attributes:
        type: media type.
        fields: its Content-* fields but for the encoding.
        encoding: Content-Transfer-Encoding.
        data: the encoded octets.
    """

    type: str
    fields: Fields
    encoding: Encoding
    data: bytes

    @property
    def eight_bit(self) -> bool:
        """Whether 8-bit octets occur."""
        return self.encoding == "8bit"


@dataclass(frozen=True, slots=True)
class Message:
    """A message as a part (RFC 2046 5.2.1): never encoded.

    Attributes:
        data: its octets.
        fields: Content-* fields but for the encoding.
        placed: itself and the messages inside it, by their place in `data`.
        drafted: makes its most probable octets before it was stored, and where the messages in
            them are; asked for where those around it are to be proven.
    """

    data: bytes
    fields: Fields
    placed: tuple[Placed, ...]
    drafted: Callable[[], tuple[bytes, tuple[Placed, ...]] | None] | None = field(
        default=None, compare=False, repr=False
    )

    @property
    def eight_bit(self) -> bool:
        """Whether 8-bit octets occur."""
        return not self.data.isascii()


@dataclass(frozen=True, slots=True)
class Multipart:
    """Parts behind each other (RFC 2046 5.1).

    Attributes:
        subtype: of multipart.
        boundary: checked against every line of the parts.
        parts: at least one.
        parameters: of Content-Type, but for the boundary.
    """

    subtype: str
    boundary: str
    parts: tuple[Part, ...]
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def eight_bit(self) -> bool:
        """Whether 8-bit octets occur."""
        return any(part.eight_bit for part in self.parts)

    @property
    def fields(self) -> Fields:
        """Content-Type; the encoding comes from the content."""
        given = (*self.parameters, ("boundary", self.boundary))
        return (content_type(f"multipart/{self.subtype}", *given),)


Part = Leaf | Message | Multipart


def content_type(kind: str, *given: tuple[str, str]) -> tuple[str, bytes]:
    """A Content-Type field; `name` is written as mail programs read it."""
    written = [
        parameters.word_parameter(name, value)
        if name == "name"
        else parameters.parameter(name, value)
        for name, value in given
    ]
    value = b";\r\n\t".join([kind.encode("ascii"), *written])
    return "Content-Type", b"Content-Type: " + value + b"\r\n"


def encoded(data: bytes, encoding: str) -> tuple[Encoding, bytes] | None:
    """The octets in the encoding a header names, None where they do not go into it."""
    match encoding:
        case "" | "7bit":
            return ("7bit", data) if data.isascii() and encode.has_legal_lines(data) else None
        case "8bit" | "binary":
            return ("8bit", data) if encode.has_legal_lines(data) else None
        case "quoted-printable":
            return "quoted-printable", encode.quoted_printable(data)
        case "base64":
            return "base64", encode.base64_lines(data)
        case _:
            return None


def text_leaf(subtype: str, data: bytes, charset: str) -> Leaf:
    """A text of the body in the plainest encoding that carries it through 7-bit mail."""
    best = encode.best_encoding(data)
    carried = (best, data) if best == "7bit" else encoded(data, best)
    chosen = carried or ("base64", encode.base64_lines(data))
    field = content_type(f"text/{subtype}", ("charset", charset))
    return Leaf(f"text/{subtype}", (field,), *chosen)


def rtf_leaf(data: bytes) -> Leaf:
    """RTF in its own octets: a text that says itself how it is encoded, so it names no charset."""
    chosen = encoded(data, "7bit") or ("base64", encode.base64_lines(data))
    return Leaf("text/rtf", (content_type("text/rtf"),), *chosen)
