"""A client's guide in one language: its sentences, with the names its menus have there."""

from __future__ import annotations

from collections.abc import Mapping

from intact.clients import menu_names
from intact.clients.client import Client, Step
from intact.clients.guide_words import GuideWords
from intact.resources import Text

_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_ISOLATE, _END = "\u2068", "\u2069"
"""FSI and PDI of Unicode's bidirectional algorithm (UAX 9, 2.4)."""


class Spoken:
    """The guide of one client in the language of the words.

    A name whose translation is not known stays English. Where that holds for all of them,
    `remark` says so once; where it holds for some, each of these is marked. `mirrored` tells
    whether the language is written from right to left.
    """

    def __init__(self, client: Client, words: GuideWords) -> None:
        self.client = client
        self._words = words
        language = words.language.partition("_")[0]
        self._names = _known(client, words)
        missing = {one for one in menu_names.names(client) if one not in self._names}
        foreign = language != "en" and bool(missing)
        self._marked = missing if foreign and self._names.keys() - {*client.fixed_names} else set()
        self.mirrored = language in _RIGHT_TO_LEFT
        self.remark = words.english_names if foreign and not self._marked else ""

    @property
    def title(self) -> str:
        """What people call the client."""
        return self._words.said(self.client.title)

    @property
    def between(self) -> str:
        """The arrow between two names of a menu path, in the direction of reading."""
        return " ◂ " if self.mirrored else " ▸ "

    def text(self, text: Text) -> str:
        """A text of the client's file; the names in it are those of the client's menus.

        A sentence that the file has in this language may hold names in this language already,
        so what is not known there is not taken for English.
        """
        own = bool(text.given(self._words.language))
        return menu_names.NAME.sub(
            lambda found: self._quoted(found[1], marked=not own), self._words.said(text)
        )

    def name(self, english: str) -> str:
        """A name of the client's menus, kept together in text that runs from right to left."""
        name = self._names.get(english, english)
        return f"{_ISOLATE}{name}{_END}" if self.mirrored else name

    def path(self, step: Step) -> tuple[str, ...]:
        """The menu path of a step, English names marked where others are not."""
        return tuple(self._mark(one, self.name(one)) for one in step.menu)

    def keys(self, step: Step, text: str) -> str:
        """The shortcut of a step as its sentence writes it, or else as the language does."""
        written = "+".join(self._words.key(one) for one in step.keys.split("+"))
        return step.keys if step.keys in text and written not in text else written

    def _quoted(self, english: str, *, marked: bool) -> str:
        quoted = self._words.quoted.format(name=self.name(english))
        return self._mark(english, quoted) if marked else quoted

    def _mark(self, english: str, shown: str) -> str:
        if english not in self._marked:
            return shown
        return self._words.english_name.format(name=shown)


def _known(client: Client, words: GuideWords) -> Mapping[str, str]:
    """The names in the language of the words; names of other guides are translated with them."""
    fixed = {one: one for one in client.fixed_names}
    said = ((one, words.said(Text(en=one))) for one in menu_names.names(client))
    titles = {one: title for one, title in said if title != one}
    return {**titles, **fixed, **menu_names.in_language(client, words.language)}
