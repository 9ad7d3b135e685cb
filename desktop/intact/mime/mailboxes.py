"""Address lists of header fields, read leniently and in one pass (RFC 5322 3.4).

A small machine over the characters: no recursion into comments, no backtracking, and it stops as
soon as enough addresses are found. Encoded words are decoded last, and only in display names, so
that no "@" can be smuggled into an address (RFC 2047 5).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from intact.mime import encoded_words
from intact.sample import Mailbox

NOBODY: Final = Mailbox("", "")
_TOKEN: Final = re.compile(r'\\.|[^\\"()<>,;:]+|.', re.DOTALL)
_LONGEST: Final = 998  # characters of a name or an address


def parse(value: str, most: int) -> tuple[Mailbox, ...]:
    """The first `most` mailboxes of an unfolded address list, in order."""
    found: list[Mailbox] = []
    reader = _Reader()
    for piece in _TOKEN.finditer(value):
        if reader.take(piece[0]):
            found.extend(reader.mailbox())
            reader = _Reader()
            if len(found) >= most:
                break
    else:
        found.extend(reader.mailbox())
    return tuple(found[:most])


def first(value: str) -> Mailbox:
    """The first mailbox of a field value; of a group without members its name (RFC 6854)."""
    found = parse(value, 1)
    return found[0] if found else _group(value)


def _group(value: str) -> Mailbox:
    name, colon, _ = value.partition(":")
    name = " ".join(name[:_LONGEST].replace('"', "").split())
    return Mailbox(encoded_words.decode(name)[:_LONGEST], "") if colon else NOBODY


@dataclass(slots=True)
class _Reader:
    """One mailbox as far as it is read."""

    words: list[str] = field(default_factory=list)
    angle: list[str] = field(default_factory=list)
    comment: list[str] = field(default_factory=list)
    depth: int = 0  # of comments
    quoted: bool = False
    in_angle: bool = False
    in_group: bool = False

    def take(self, piece: str) -> bool:
        """Take in one piece; True where it ends the mailbox."""
        if self.depth:
            self._in_comment(piece)
        elif self.quoted:
            self._in_quotes(piece)
        elif piece in ",;":
            return not self._is_route()
        else:
            self._outside(piece)
        return False

    def mailbox(self) -> tuple[Mailbox, ...]:
        """What was read: one mailbox, or none."""
        words = "".join(self.words)
        address = "".join("".join(self.angle).split()).strip("'")
        if not address:
            address, words = _bare(words)
        name = words.strip().strip("'").strip()
        if not name and (address or not self.in_group):  # a comment is no member of a group
            name = "".join(self.comment)
        name = encoded_words.decode(" ".join(name[:_LONGEST].split()))
        found = Mailbox(name[:_LONGEST], address[:_LONGEST])
        return () if found == NOBODY else (found,)

    def _in_comment(self, piece: str) -> None:
        self.depth += (piece == "(") - (piece == ")")
        if self.depth:
            self.comment.append(_literal(piece))

    def _in_quotes(self, piece: str) -> None:
        if piece == '"':
            self.quoted = False
        else:
            self.words.append(_literal(piece))

    def _outside(self, piece: str) -> None:
        match piece:
            case "(":
                self.depth = 1
                self.comment.clear()
            case "<":
                self.in_angle = True
                self.angle.clear()
            case ">":
                self.in_angle = False
            case ":" if not self.in_angle:
                self.words.clear()  # the name of a group
                self.in_group = True
            case ":" if self._is_route():
                self.angle.clear()
            case '"' if not self.in_angle:
                self.quoted = True
            case _:
                (self.angle if self.in_angle else self.words).append(piece)

    def _is_route(self) -> bool:
        """Whether this is `<@relay,@relay:address>` (RFC 5322 4.4)."""
        return self.in_angle and bool(self.angle) and self.angle[0].startswith("@")


def _literal(piece: str) -> str:
    """A piece inside quotes or comments, without the backslash of a quoted pair."""
    return piece[1:] if piece[0] == "\\" and len(piece) > 1 else piece


def _bare(words: str) -> tuple[str, str]:
    """An address without angle brackets, and the words around it."""
    for word in words.split():
        if "@" in word:
            return word.strip("'"), words.replace(word, "", 1)
    return "", words
