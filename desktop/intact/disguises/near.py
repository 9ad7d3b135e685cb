"""Domains that almost read like another one: paypa1.com, exarnple.org, g00gle.com.

All of it is ASCII, so no letter gives it away, and no list of brands would ever be whole. What a
message imitates it mostly names as well, so a domain is compared with those of the same message and
with the person's own: the same but for signs that look alike, it stands out.

Domains are compared by what somebody registered, guessed: two labels, or three below a short one
such as co.uk. Hosts below that may be called as their owner likes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from intact import limits

_ALIKE: Final = (("0", "o"), ("1", "l"), ("i", "l"), ("rn", "m"), ("vv", "w"), ("cl", "d"))
_TELLING: Final = {"0": 2, "1": 2, "rn": 1, "vv": 1, "cl": 1}
"""Signs that stand in for others rather than the other way round, and how surely."""

_SHORTEST: Final = 4  # letters of a name: between shorter ones a likeness says nothing
_MOST_ALIKE: Final = 8  # domains that look the same and are told apart
_SHORT: Final = 3  # of a label below a country, such as co or gov
_COUNTRY: Final = 2


def owner(domain: str) -> str:
    """What somebody registered of a domain, "" where it is none that is told apart by its name."""
    if len(domain) > limits.DOMAIN_CHARACTERS or not domain.isascii():
        return ""
    labels = domain.lower().strip(".").split(".")
    if len(labels) < 2 or labels[-1].isdigit():
        return ""
    below_country = len(labels[-1]) == _COUNTRY and len(labels[-2]) <= _SHORT
    own = labels[-3:] if below_country else labels[-2:]
    return ".".join(own) if len(own[0]) >= _SHORTEST else ""


class Known:
    """Domains that may be imitated, and words that a name is made of."""

    def __init__(self, domains: Iterable[str], words: Iterable[str] = ()) -> None:
        self._owners: dict[str, list[str]] = {}
        self._words: dict[str, str] = {}
        for one in filter(None, map(owner, domains)):
            alike = self._owners.setdefault(_seen(one), [])
            if len(alike) < _MOST_ALIKE and one not in alike:
                alike.append(one)
        for word in (word.lower() for word in words):
            if word.isascii() and word.isalnum() and len(word) >= _SHORTEST:
                self._words.setdefault(_seen(word), word)

    def imitated_by(self, domain: str) -> str:
        """What this domain almost reads like, "" where there is nothing."""
        own = owner(domain)
        if not own:
            return ""
        for one in self._owners.get(_seen(own), ()):
            if one != own and _signs(own) >= _signs(one):
                return one
        label = own.partition(".")[0]
        word = self._words.get(_seen(label), label)
        return word if word != label and _signs(label) > _signs(word) else ""


def _seen(text: str) -> str:
    """The text as it looks at a glance."""
    for signs, alike in _ALIKE:
        text = text.replace(signs, alike)
    return text


def _signs(text: str) -> int:
    """How much in it may stand for something else."""
    return sum(text.count(signs) * weight for signs, weight in _TELLING.items())
