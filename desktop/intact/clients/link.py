"""Links that open Intact at a place of a guide: intact:guide/outlook-2016?way=1&step=2.

A link can do nothing else: it names a guide, one of its ways and a step. The same line as the only
content of a file that ends in .intact-guide opens Intact there, too. Nothing else of a link is
read, and one that deviates in a single character is refused. Loads nothing, so that the window is
not held up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from intact import limits, places
from intact.errors import Unreadable

SCHEME = "intact:"
SUFFIX = ".intact-guide"

_NUMBER = "[1-9][0-9]?"
_LINK = re.compile(
    rf"{SCHEME}guide/(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)"
    rf"(?:\?(?:way=(?P<way>{_NUMBER})(?:&step=(?P<step>{_NUMBER}))?|step=(?P<only>{_NUMBER})))?"
)


class NotALink(ValueError):
    """What should be a link to a guide is none."""


@dataclass(frozen=True, slots=True)
class Link:
    """A place in a guide.

    Attributes:
        client: name of the guide.
        way: number of the procedure in the client's file, from 1; 0 for the best one.
        step: from 1.
    """

    client: str
    way: int = 0
    step: int = 1

    @override
    def __str__(self) -> str:
        """The link as it is written."""
        way = f"way={self.way}&" if self.way else ""
        return f"{SCHEME}guide/{self.client}?{way}step={self.step}"


def parse(text: str) -> Link:
    """The place that a link names.

    Raises:
        NotALink: `text` is not exactly a link to a guide.
    """
    if len(text) > limits.GUIDE_LINK_CHARACTERS or not (found := _LINK.fullmatch(text)):
        raise NotALink
    step = found["step"] or found["only"] or "1"
    return Link(found["name"], int(found["way"] or 0), int(step))


def read(path: Path) -> Link:
    """The place that a file names: one link, with or without a line end behind it.

    Raises:
        NotALink: the file cannot be read, is not on this machine, or holds anything else.
    """
    try:
        places.refuse_elsewhere(path)
        if not path.is_file():  # a pipe would never end
            raise NotALink
        with path.open("rb") as file:
            line = file.read(limits.GUIDE_LINK_CHARACTERS + 2)
        return parse(re.sub(r"\r?\n\Z", "", line.decode("ascii")))
    except (OSError, UnicodeDecodeError, Unreadable) as error:
        raise NotALink from error


def wanted(words: list[str]) -> Link | None:
    """The link among the words a program is started with, where it is the only one.

    Raises:
        NotALink: the word looks like a link and is none.
    """
    return parse(words[0]) if len(words) == 1 and words[0].startswith(SCHEME) else None
