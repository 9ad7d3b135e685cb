"""A report as rows; every form writes the same ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """What a row is about, in the order in which rows come."""

    MESSAGE = "message"
    FINDING = "finding"
    CONVERSION = "conversion"
    PATH = "path"
    AUTHENTICATION = "authentication"
    SIGNATURE = "signature"
    LINK = "link"
    INTACT = "intact"


@dataclass(frozen=True, slots=True)
class Row:
    """One fact.

    Attributes:
        name: what it is; a code or a name of ours, never text of a message.
        text: safe to show, but not yet safe in a form that gives characters a meaning.
    """

    group: Group
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """What is known about one input, the first one being number 1."""

    number: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything about the inputs, and about the Intact that looked at them."""

    sections: tuple[Section, ...]
    about: tuple[Row, ...]

    def numbered(self) -> tuple[tuple[int, Row], ...]:
        """Every row with the number of its input; 0 for what is about Intact."""
        told = [(section.number, row) for section in self.sections for row in section.rows]
        return (*told, *((0, row) for row in self.about))
