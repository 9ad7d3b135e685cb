"""Domains in both forms, and those that look like another one.

A domain with letters beyond ASCII travels as "xn--..." (RFC 5890 2.3.2.1). Neither form alone tells
a person enough: one hides that a letter is foreign, the other what it looks like. Looked up is
nothing; only whether its letters can be mistaken for others is asked (UTS 39, 4 and 5).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from intact import limits
from intact.disguises import letters

_PREFIX: Final = "xn--"
_DOTS: Final = str.maketrans("\u3002\uff0e\uff61", "...")  # RFC 3490 3.1


@dataclass(frozen=True, slots=True)
class Domain:
    """A domain name.

    Attributes:
        written: as people read it.
        travels: as it stands in the name system; the same where it is all ASCII.
        looks_like: what it can be mistaken for, "" where its letters are what they seem.
    """

    written: str
    travels: str
    looks_like: str = ""

    @property
    def has_two_forms(self) -> bool:
        """Whether one form alone hides something."""
        return self.written != self.travels


def read(text: str) -> Domain:
    """A domain in whichever form; what is none, or too long for one, is left as it is."""
    lower = text.lower()
    if len(text) > limits.DOMAIN_CHARACTERS or (lower.isascii() and _PREFIX not in lower):
        return Domain(text, text)
    labels = unicodedata.normalize("NFKC", lower.translate(_DOTS)).split(".")
    written = [_written(label) for label in labels]
    deceptive = any(_deceives(label, written[-1]) for label in written)
    shown, plain = ".".join(written), ".".join(map(letters.plain, written))
    looks_like = plain if deceptive and plain != shown else ""
    return Domain(shown, ".".join(map(_travels, written)), looks_like)


def of_address(address: str) -> str:
    """What stands behind the last @, "" where there is none."""
    return address.rpartition("@")[2].strip() if "@" in address else ""


def _written(label: str) -> str:
    """A label as people read it; one that only pretends to be encoded stays as it is."""
    if not label.startswith(_PREFIX) or len(label) > limits.LABEL_CHARACTERS:
        return label
    try:
        found = label[len(_PREFIX) :].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    is_one = not found.isascii() and letters.can_stand_in_a_domain(found)
    return found if is_one and _travels(found) == label else label


def _travels(label: str) -> str:
    if label.isascii() or len(label) > limits.LABEL_CHARACTERS:
        return label
    try:
        return _PREFIX + label.encode("punycode").decode("ascii")
    except UnicodeError:
        return label


def _deceives(label: str, last: str) -> bool:
    """Whether its letters mix scripts, or a foreign one looks Latin from end to end.

    The latter is an ordinary word below a top level of its own script (Russian below .рф).
    """
    if label.isascii():
        return False
    if letters.SIGNS.intersection(label) or letters.PHONETIC.intersection(label):
        return True
    found = letters.scripts(label)
    if not letters.go_together(found):
        return True
    return letters.LATIN not in found and letters.all_alike(label) and last.isascii()
