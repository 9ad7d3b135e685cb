"""Signs that a message is a forward of the original instead of the original.

Mail programs paste the original below a divider or a block of header-like lines. A reply quotes
in the same way, so that alone proves nothing: the words of the divider, the prefix of the subject,
or a block at the very top decide. Quoted lines (">") never count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from intact.mime import forward_words as words
from intact.sample import Contained, ForwardSign

_NEAR: Final = 150  # lines that are not empty: a covering note, not a correspondence
_BLOCK: Final = 8  # lines a block of header-like lines may have
_LONG_LINE: Final = 200  # characters looked at
_SHORT_BODY: Final = 400  # characters of a note with a signature

_WIDE_COLON: Final = "\N{FULLWIDTH COLON}"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the body that holds something, folded for comparison."""

    text: str
    label: str  # what stands before a colon, without blanks; "" where nothing like a field name
    quoted: bool


@dataclass(frozen=True, slots=True)
class _Block:
    """Header-like lines inside a body, and what stands above them."""

    labels: frozenset[str]
    forwarded: bool  # a divider that only a forward has
    at_top: bool  # nothing but dividers
    quoted: bool

    @property
    def is_whole(self) -> bool:
        """Whether it names sender, moment, recipient and subject."""
        return all(
            self.labels & role
            for role in (words.SENDER, words.MOMENT, words.RECIPIENT, words.SUBJECT)
        )


def find(
    subject: str, text: str, contained: Iterable[Contained], field_names: Iterable[str]
) -> tuple[ForwardSign, ...]:
    """Every sign, in the order of `ForwardSign`; `text` is the readable text of the message."""
    names = frozenset(field_names)
    signs: list[ForwardSign] = []
    if _is_inline(subject, text):
        signs.append(ForwardSign.INLINE)
    if any(one.has_transport_headers for one in contained) and _is_wrapper(subject, text):
        signs.append(ForwardSign.ATTACHED)
    if any(name.startswith("resent-") for name in names):
        signs.append(ForwardSign.RESENT)
    return tuple(signs)


def prefix(subject: str) -> str:
    """The outermost "FW", "Re", "WG", ... of a subject in lower case, "" without.

    It may stand behind tags in brackets ("[list] Fwd: ...") or inside them ("[Fwd: ...]").
    """
    rest = subject[:_LONG_LINE].replace(_WIDE_COLON, ":").strip()
    while True:
        word, colon, _ = rest.lstrip("[").partition(":")
        word = word.strip().casefold()
        if colon and word in words.FORWARD_PREFIXES | words.REPLY_PREFIXES:
            return word
        tag, bracket, behind = rest.partition("]")
        if not (bracket and tag.startswith("[")):
            return ""
        rest = behind.strip()


def _is_wrapper(subject: str, text: str) -> bool:
    """Whether a mail that carries another one says little or nothing itself."""
    return prefix(subject) in words.FORWARD_PREFIXES or len(text.strip()) <= _SHORT_BODY


def _is_inline(subject: str, text: str) -> bool:
    block = _first_block(text)
    if block is None or (block.quoted and not block.forwarded):
        return False
    outermost = prefix(subject)
    if outermost == "vs" and "lähettäjä" in block.labels:
        return False  # in Finnish a reply, in Danish and Norwegian a forward
    if block.forwarded or outermost in words.FORWARD_PREFIXES:
        return True
    return block.at_top and block.is_whole and outermost not in words.REPLY_PREFIXES


def _first_block(text: str) -> _Block | None:
    """The first block of header-like lines near the beginning."""
    lines = list(islice(_lines(text), _NEAR))
    for index, line in enumerate(lines):
        if not line.label:
            continue
        labels = frozenset(one.label for one in lines[index : index + _BLOCK])
        if (
            labels & words.SENDER
            and labels & words.SUBJECT
            and labels & (words.MOMENT | words.RECIPIENT)
        ):
            above = [one for one in lines[:index] if not one.quoted]
            return _Block(
                labels=labels,
                forwarded=any(_says_forwarded(one.text) for one in above[-2:]),
                at_top=all(_is_divider(one.text) for one in above),
                quoted=line.quoted,
            )
    return None


def _lines(text: str) -> Iterator[_Line]:
    for line in text.splitlines():
        stripped = line[:_LONG_LINE].strip()
        bare = stripped.lstrip("> ").casefold()
        if bare:
            yield _Line(bare, _label(bare), quoted=stripped.startswith(">"))


def _label(line: str) -> str:
    """The label that begins a line, "" where it is none of a forwarded header."""
    word, colon, _ = line.replace(_WIDE_COLON, ":").partition(":")
    word = "".join(word.strip("* ").split())
    return word if colon and word in words.LABELS else ""


def _says_forwarded(line: str) -> bool:
    return any(divider in line for divider in words.DIVIDERS)


def _is_divider(line: str) -> bool:
    """A line of hyphens or underscores, with or without words, or one that says "forwarded"."""
    return line.startswith(("---", "___", "===", "***")) or _says_forwarded(line)
