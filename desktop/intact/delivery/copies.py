"""Samples as files of the person's, byte for byte: to be dragged, pasted, or saved elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from intact.delivery.names import file_name
from intact.delivery.saving import ORDINARY, Watch, chosen, nobody_watches, write_new
from intact.delivery.staging import Staging
from intact.sample import Sample

_ENDING = ".eml"


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that is to be: a harmless name, and the sample's own bytes."""

    name: str
    data: bytes

    @staticmethod
    def of(sample: Sample) -> Copy:
        """What a sample is as a file; it is called like what was handed over."""
        return Copy(file_name(sample.source_name, _ENDING), sample.data)


def stage(
    copies: Sequence[Copy], staging: Staging, watch: Watch = nobody_watches
) -> Iterator[Path]:
    """Writes them into a new private folder, which goes after some days; one after the other.

    Raises:
        NotDelivered: one cannot be written, or `watch` wants no more; then none is left.
    """
    return staging.files(((name, one.data) for name, one in _told_apart(copies)), watch)


def save(copies: Sequence[Copy], folder: Path, watch: Watch = nobody_watches) -> Iterator[Path]:
    """Writes them into a folder of the person's, over no other file; one after the other.

    Raises:
        NotDelivered: one cannot be written, or `watch` wants no more; those before it stay.
    """
    place = chosen(folder)
    for name, one in _told_apart(copies):
        yield write_new(place, name, one.data, ORDINARY, watch)


def _told_apart(copies: Sequence[Copy]) -> Iterator[tuple[str, Copy]]:
    """Each with a name of its own, as `write_new` would find by trying one number after the other.

    Thousands of one name, as in an archive of folders, would take minutes to try.
    """
    given: Counter[str] = Counter()
    for one in copies:
        given[one.name.casefold()] += 1  # for some file systems "A" and "a" are one name
        number = given[one.name.casefold()]
        path = Path(one.name)
        yield (one.name if number == 1 else f"{path.stem} ({number}){path.suffix}"), one
