"""The links in the text of a message, as they stand there; nothing is ever looked up."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Final

from intact.limits import LINK_CHARACTERS, LINKS, LINKS_CHARACTERS

_MARK: Final = "://"
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}\Z")
_LONGEST_SCHEME: Final = 31
_REST: Final = re.compile(r"[^\s<>\"\x00-\x20\x7f]+")
_REFERENCE: Final = re.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")
_AFTER_SENTENCE: Final = ".,;:!?'*"
_MOST_AFTER: Final = 16
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}


@dataclass(slots=True)
class Links:
    """Distinct links, in the order in which they were found.

    Attributes:
        complete: False where a limit left some out.
    """

    found: dict[str, None] = field(default_factory=dict)
    complete: bool = True
    _left: int = LINKS_CHARACTERS

    def collect(self, text: str, *, is_html: bool) -> None:
        """Adds the links of a text; in HTML they stand in attributes as well as in the text."""
        place = text.find(_MARK)
        while place >= 0:
            end = place + len(_MARK)
            scheme = _SCHEME.search(text[max(0, place - _LONGEST_SCHEME) : place])
            rest = _REST.match(text, end) if scheme else None
            if scheme and rest:
                start = place - len(scheme[0])
                end = rest.end()  # never back: time stays linear
                quote = text[start - 1 : start]
                if not self._take(_trimmed(text[start:end], quote, is_html=is_html)):
                    return
            place = text.find(_MARK, end)

    def _take(self, link: str) -> bool:
        """Keeps a link; False where a limit says that no more can be."""
        if link in self.found or link.endswith(_MARK):
            return True
        if len(link) > LINK_CHARACTERS:
            self.complete = False
            return True
        if len(self.found) >= LINKS or len(link) > self._left:
            self.complete = False
            return False
        self.found[link] = None
        self._left -= len(link)
        return True


def _trimmed(link: str, quote: str, *, is_html: bool) -> str:
    """Without what belongs to the text or the markup around it."""
    if quote == "'":
        link = link.partition("'")[0]
    link = link[: LINK_CHARACTERS * 6 + 1]
    if is_html:
        link = _REFERENCE.sub(lambda found: html.unescape(found[0]), link)
        if quote in {"'", '"', "="}:
            return link
    return _without_sentence(link)


def _without_sentence(link: str) -> str:
    """Without full stops and closing brackets that the sentence put behind it."""
    for _ in range(_MOST_AFTER):
        last = link[-1:]
        opening = _PAIRS.get(last)
        unopened = opening and link.count(last) > link.count(opening)
        if not (unopened or (last and last in _AFTER_SENTENCE)):
            break
        link = link[:-1]
    return link
