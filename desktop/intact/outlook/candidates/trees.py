"""Which parts stand in which below the root a header declares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from intact.outlook.candidates.habit import Habit
from intact.outlook.candidates.material import File, Material


@dataclass(frozen=True, slots=True)
class Branch:
    """A multipart.

    Attributes:
        subtype: of multipart.
        parts: "plain" and "html" for the texts, files, and at most one branch.
    """

    subtype: str
    parts: tuple[str | File | Branch, ...]

    @property
    def size(self) -> int:
        """How many parts it holds, at any depth."""
        return sum(1 + (part.size if isinstance(part, Branch) else 0) for part in self.parts)

    @property
    def inside(self) -> tuple[int, ...]:
        """The sizes of the branches inside, from the outer to the inner."""
        inner = next((part for part in self.parts if isinstance(part, Branch)), None)
        return (inner.size, *inner.inside) if inner is not None else ()

    @property
    def root_type(self) -> str:
        """The media type of the first part."""
        first = self.parts[0]
        if isinstance(first, Branch):
            return f"multipart/{first.subtype}"
        return f"text/{first}" if isinstance(first, str) else first.values["type"]

    def has(self, kind: str) -> bool:
        """Whether a text of this kind stands in it, at any depth."""
        return any(
            part.has(kind) if isinstance(part, Branch) else part == kind for part in self.parts
        )


def below(subtype: str, material: Material, habit: Habit) -> Iterator[Branch]:
    """The trees of that root that hold all of the material, the usual one first."""
    pictures = tuple(file for file in material.files if file.inline)
    others = tuple(file for file in material.files if not file.inline)
    if subtype == "related":  # its files belong to it, whether or not the page refers to them
        pictures, others = material.files, ()
    for core in _cores(material, pictures, habit):
        if subtype == "mixed":
            yield Branch("mixed", (core, *others))
        elif isinstance(core, Branch) and core.subtype == subtype and not others:
            yield core
    if subtype == "mixed" and material.files and not material.text and material.page is None:
        yield Branch("mixed", material.files)


def _cores(material: Material, pictures: tuple[File, ...], habit: Habit) -> Iterator[str | Branch]:
    """The texts with their pictures."""
    if material.page is None:
        if material.text is not None and not pictures:
            yield "plain"
        return
    page: str | Branch = Branch("related", ("html", *pictures)) if pictures else "html"
    inside = Branch("alternative", ("plain", page))
    outside = Branch("related", (Branch("alternative", ("plain", "html")), *pictures))
    if not pictures:
        yield inside
    elif habit.related_inside:
        yield from (inside, outside)
    else:
        yield from (outside, inside)
    yield page
