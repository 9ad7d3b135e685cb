"""Octets of a mail: header section, blank line, parts with their boundaries (RFC 2046 5.1.1).

Everything is written once, in order; the places of messages inside are noted on the way.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from intact.outlook.parts import Fields, Leaf, Message, Multipart, Part, Placed
from intact.outlook.seed import Seed


@dataclass(slots=True)
class Output:
    """Octets as they come, and the messages among them."""

    chunks: list[bytes] = field(default_factory=list)
    size: int = 0
    placed: list[Placed] = field(default_factory=list)

    def add(self, chunk: bytes) -> None:
        """Append octets."""
        self.chunks.append(chunk)
        self.size += len(chunk)


@dataclass(slots=True)
class Boundaries:
    """New boundaries, the same for the same file each time, so that the sample keeps its hash."""

    seed: Seed
    count: int = 0

    def next(self) -> str:
        """A boundary that no base64 or quoted-printable line can begin with (RFC 2045 6.7 "=_")."""
        self.count += 1
        return f"=_{self.seed.digest(self.count).hex()[:32]}"


def occurs(boundary: str, part: Part) -> bool:
    """Whether a line of the part could be taken for this boundary."""
    line = b"--" + boundary.encode("ascii", "replace")
    match part:
        case Multipart():
            own = part.boundary.encode("ascii", "replace")
            return (b"--" + own).startswith(line) or any(occurs(boundary, p) for p in part.parts)
        case Leaf(encoding="base64"):
            return False
        case _:
            return part.data.startswith(line) or b"\n" + line in part.data


def content_fields(part: Part) -> Fields:
    """All Content-* fields of a part; 7bit is the default and stays unsaid (RFC 2045 6.1)."""
    encoding = part.encoding if isinstance(part, Leaf) else "8bit" if part.eight_bit else "7bit"
    if encoding == "7bit":
        return part.fields
    name = "Content-Transfer-Encoding"
    kind, *others = part.fields
    return (kind, (name, f"{name}: {encoding}\r\n".encode("ascii")), *others)


def write(header_section: bytes, part: Part) -> tuple[bytes, tuple[Placed, ...]]:
    """A message: its octets, and where the messages inside it are."""
    out = Output()
    out.add(header_section)
    out.add(b"\r\n")
    _body(part, out)
    if isinstance(part, Leaf) and part.data and not part.data.endswith(b"\n"):
        out.add(b"\r\n")  # RFC 5322 2.3: lines end in CRLF, the last one too
    return b"".join(out.chunks), tuple(out.placed)


def _body(part: Part, out: Output) -> None:
    match part:
        case Leaf():
            out.add(part.data)
        case Message():
            out.placed += [placed.shifted(out.size) for placed in part.placed]
            out.add(part.data)
        case Multipart():
            delimiter = b"--" + part.boundary.encode("ascii", "replace")
            for child in part.parts:
                out.add(delimiter + b"\r\n")
                out.add(b"".join(raw for _, raw in content_fields(child)) + b"\r\n")
                _body(child, out)
                out.add(b"\r\n")
            out.add(delimiter + b"--\r\n")
