"""Bodies of a multipart, rebuilt in the habit of the program that drew its boundary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from intact.outlook.candidates import doubts, habits, trees
from intact.outlook.candidates.boundaries import Inner
from intact.outlook.candidates.candidate import Candidate
from intact.outlook.candidates.draft import Draft
from intact.outlook.candidates.encoded_texts import Choice, Encoded, EncodedTexts, Kind
from intact.outlook.candidates.habit import Fields, Habit, Label
from intact.outlook.candidates.material import Material
from intact.outlook.candidates.trees import Branch
from intact.outlook.header_block import Declared

_DEAREST: Final = 6  # surprises at once
_TRIED: Final = 2_000  # combinations looked at; most of them do not fit the texts
_INNER: Final = 21  # more would be too dear
_ALIKE: Final = 3  # boundaries inside that are about as probable as each other
_UTF_8: Final = "utf-8"
_ASCII: Final = "us-ascii"
_KINDS: Final[tuple[Kind, ...]] = ("html", "plain")


class _Label(NamedTuple):
    """A charset, how it is spelled, and how that of a text is that is ASCII."""

    charset: str
    spelled: str
    ascii: str


def candidates(declared: Declared, material: Material) -> Iterator[Candidate]:
    """Bodies for a header section that declares a multipart, the most probable first."""
    boundary = declared.params.get("boundary", "")
    habit = habits.of(boundary, quoted=declared.quoted, mime_ole=declared.mime_ole)
    encoded = EncodedTexts(material, habit, declared.encoding)
    for tree in trees.below(declared.type.partition("/")[2], material, habit):
        rebuilding = _Rebuilding(tree, boundary, habit, encoded, _labels(material, habit))
        for draft in rebuilding.drafts():
            yield draft.body(tree)


@dataclass(frozen=True, slots=True)
class _Rebuilding:
    """One tree, and what is not known of how it was written."""

    tree: Branch
    boundary: str
    habit: Habit
    encoded: EncodedTexts
    labels: tuple[_Label, ...]

    def drafts(self) -> Iterator[Draft]:
        """All answers together, the most probable first."""
        habit = self.habit
        inner = self._inner()
        present = [kind for kind in _KINDS if self.tree.has(kind)]
        questions = [
            [place // _ALIKE for place in range(len(inner))],
            range(len(self.labels)),
            range(len(self.text_fields)),
            range(len(habit.files) if self.encoded.material.files else 1),
            range(len(habit.preambles)),
            range(1 + any(file.draft is not None for file in self.encoded.material.files)),
            *(range(count) for kind in present for count in self._counts(kind)),
        ]
        for answer in islice(doubts.combinations(questions, _DEAREST), _TRIED):
            names, label, text_fields, file_fields, preamble, stored, *choices = answer
            texts = self._texts(present, self.labels[label].charset, choices)
            if texts is not None:
                yield Draft(
                    habit=habit,
                    charset=self.labels[label].spelled,
                    ascii=self.labels[label].ascii,
                    boundaries=(self.boundary, *inner[names]),
                    texts=texts,
                    text_fields=self.text_fields[text_fields],
                    file_fields=habit.files[file_fields],
                    preamble=habit.preambles[preamble],
                    drafted=not stored,
                    page_id=self.encoded.material.page_id,
                )

    @property
    def text_fields(self) -> tuple[Fields, ...]:
        """Those of the habit that can be filled."""
        if self.encoded.material.page_id:
            return self.habit.texts
        return tuple(one for one in self.habit.texts if not any("{id}" in line for line in one))

    def _inner(self) -> list[Inner]:
        if not self.tree.inside:
            return [()]
        inner = self.habit.inner(self.boundary, self.tree.inside, self.tree.subtype)
        return list(islice(inner, _INNER))

    def _counts(self, kind: Kind) -> tuple[int, ...]:
        """The most choices a text gives in any of the charsets."""
        charsets = dict.fromkeys(label.charset for label in self.labels)
        return tuple(map(max, *(self.encoded.counts(kind, name) for name in charsets), (0, 0, 0)))

    def _texts(
        self, present: list[Kind], charset: str, choices: list[int]
    ) -> dict[Kind, Encoded] | None:
        """The texts that were chosen; None where one has no such choice."""
        texts: dict[Kind, Encoded] = {}
        for place, kind in enumerate(present):
            choice = Choice(*choices[place * 3 : place * 3 + 3])
            encoded = self.encoded.get(kind, charset, choice)
            if encoded is None:
                return None
            texts[kind] = encoded
        return texts


def _labels(material: Material, habit: Habit) -> tuple[_Label, ...]:
    """Charsets of the texts in the spelling of the habit, then in the other one."""
    names = material.charsets
    if habit.upper:
        names = tuple(dict.fromkeys((_UTF_8, *names)))
    labels = [
        _Label(
            name, spelled, spelled if way is Label.OF_BOTH else _spelled(_ASCII, habit, upper=upper)
        )
        for way in habit.labels
        for upper in (habit.upper, not habit.upper)
        for name in names
        for spelled in (_spelled(name, habit, upper=upper),)
    ]
    return tuple(dict.fromkeys(labels))


def _spelled(name: str, habit: Habit, *, upper: bool) -> str:
    return name.upper() if upper else habits.spelled(name, habit.source)
