"""Encoded words: text other than ASCII in header fields (RFC 2047)."""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from intact.mime import charsets

_LINE: Final = 76  # RFC 2047 2: a line with an encoded word
_WORD: Final = 75  # RFC 2047 2: an encoded word
_FRAME: Final = len("=?utf-8?q??=")
_WIDEST: Final = len("=F0=9F=93=A7")  # a character in a Q word
_FOLD: Final = "\r\n "

_OPENING: Final = re.compile(r"=\?([^?\s]{1,75})\?([bBqQ])\?")
_Q_ESCAPE: Final = re.compile(rb"=([0-9A-Fa-f]{2})")
_Q_LITERAL: Final = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!*+-/"
"""What may stand for itself in a Q word wherever one may stand (RFC 2047 5 (3))."""

_Q_DIGITS: Final = [
    "_" if octet == 0x20 else chr(octet) if octet in _Q_LITERAL else f"={octet:02X}"
    for octet in range(256)
]

_NOT_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/]")
_ATOMS: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_CONTROLS: Final = dict.fromkeys([*range(0x20), 0x7F], " ")


def decode(value: str) -> str:
    """The text of an unfolded field value; a word that is broken or refused stays as it is.

    Words next to each other in the same charset are joined before they are decoded, because many
    programs cut between the octets of one character.
    """
    if "=?" not in value:
        return value
    text: list[str] = []
    place = 0
    run: list[_Word] = []
    for word in _words(value):
        between = value[place : word.start]
        if run and between.strip(" \t\r\n"):
            text.append(_decoded(run))
            run = []
        if not run:
            text.append(between)
        run.append(word)
        place = word.end
    text.append(_decoded(run))
    text.append(value[place:])
    return "".join(text)


def encode_text(text: str, first_column: int) -> str:
    """Text of an unstructured field, folded; `first_column` is the width of what precedes it.

    Plain ASCII stays readable, everything else becomes UTF-8 encoded words. Control characters
    become blanks: no line break of a text ever gets into a header section.
    """
    text = text.translate(_CONTROLS)
    if _is_plain(text):
        return folded(text, first_column)
    return _encoded(text, first_column)


def encode_phrase(text: str, first_column: int = 0) -> str:
    """A display name: atoms, a quoted-string, or encoded words (RFC 5322 3.2.5, RFC 2047 5)."""
    text = text.translate(_CONTROLS).strip()
    if not _is_plain(text):
        return _encoded(text, first_column)
    if _ATOMS.fullmatch(text):
        return folded(text, first_column)
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return folded(f'"{quoted}"', first_column) if text else ""


def folded(text: str, column: int) -> str:
    """ASCII text with CRLF before blanks, where a line would grow too long (RFC 5322 2.2.3).

    `column` is the width of what precedes it. A word that is too long for a line gets its own.
    """
    lines: list[str] = []
    start = 0
    room = _LINE - column
    while len(text) - start > room:
        fold = text.rfind(" ", start + 1, max(start + room, start) + 1)
        fold = text.find(" ", start + 1) if fold < 0 else fold
        if fold < 0:
            break
        lines.append(text[start:fold])
        start = fold
        room = _LINE
    lines.append(text[start:])
    return "\r\n".join(lines)


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    charset: str
    octets: bytes
    source: str


def _words(value: str) -> Iterator[_Word]:
    """Every encoded word; one search for `?=` serves all openings before it, so time is linear."""
    place = 0
    close = -1
    while opening := _OPENING.search(value, place):
        place = opening.end()
        if close < place:
            close = value.find("?=", place)
            if close < 0:
                return
        if value.find("=?", place, close) >= 0:
            continue  # this word has no end of its own
        charset = opening[1].partition("*")[0]  # RFC 2231 5: charset*language
        octets = _octets(opening[2], value[place:close])
        if octets is not None and charsets.known(charset):
            source = value[opening.start() : close + 2]
            yield _Word(opening.start(), close + 2, charset.lower(), octets, source)
        place = close + 2


def _octets(encoding: str, text: str) -> bytes | None:
    """What the word stands for, None where it cannot be told."""
    if not text.isascii():
        return None
    raw = text.encode("ascii")
    if encoding in "qQ":
        return _Q_ESCAPE.sub(lambda hit: bytes([int(hit[1], 16)]), raw.replace(b"_", b" "))
    digits = _NOT_BASE64.sub(b"", raw)
    if len(digits) % 4 == 1:
        return None
    return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))


def _decoded(run: list[_Word]) -> str:
    """The text of words that stand next to each other."""
    text: list[str] = []
    start = 0
    for place in range(1, len(run) + 1):
        if place == len(run) or run[place].charset != run[start].charset:
            same = run[start:place]
            octets = b"".join([word.octets for word in same])
            text.append(charsets.decode(octets, same[0].charset)[0])
            start = place
    return "".join(text)


def _is_plain(text: str) -> bool:
    """ASCII that survives folding, and that nobody takes for an encoded word."""
    return (
        text.isascii()
        and "=?" not in text
        and text == text.strip(" ")
        and ("  " not in text or len(text) < _LINE)
        and max(map(len, text.split(" "))) < _LINE
    )


def _encoded(text: str, column: int) -> str:
    """Encoded words in UTF-8, B or Q, whichever is shorter; a character is never cut."""
    characters = [character.encode("utf-8", "replace") for character in text]
    room = min(_WORD, _LINE - column) - _FRAME
    fold = _FOLD if room < _WIDEST else ""
    first = _WORD - _FRAME if fold else room
    in_q = sum(map(_q_width, characters))
    in_b = (sum(map(len, characters)) + 2) // 3 * 4
    words = _q_words(characters, first) if in_q <= in_b else _b_words(characters, first)
    return fold + _FOLD.join(words)


def _q_words(characters: list[bytes], first: int) -> Iterator[str]:
    for octets in _packed(characters, _q_width, first, _WORD - _FRAME):
        word = "".join([_Q_DIGITS[octet] for octet in octets])
        yield f"=?utf-8?q?{word}?="


def _b_words(characters: list[bytes], first: int) -> Iterator[str]:
    for octets in _packed(characters, len, first // 4 * 3, (_WORD - _FRAME) // 4 * 3):
        word = binascii.b2a_base64(octets, newline=False).decode("ascii")
        yield f"=?utf-8?b?{word}?="


def _q_width(character: bytes) -> int:
    return sum([len(_Q_DIGITS[octet]) for octet in character])


def _packed(
    characters: list[bytes], width: Callable[[bytes], int], first: int, room: int
) -> Iterator[bytes]:
    """As many characters in each word as fit its width: `first`, then `room`."""
    word = bytearray()
    left = first
    for character in characters:
        needed = width(character)
        if needed > left and word:
            yield bytes(word)
            word.clear()
            left = room
        word += character
        left -= needed
    if word:
        yield bytes(word)
