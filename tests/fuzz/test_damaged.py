"""Damaged files between good ones, through real children."""

from __future__ import annotations

from fuzz import damaged, good
from intact.errors import Unreadable, UnreadableReason
from intact.reading.pool import Pool


def test_damage_costs_the_damaged_file_only() -> None:
    """300 damaged files of all formats: typed answers, and every good file between them intact."""
    report = damaged.run({name: good.of(name) for name in damaged.FORMATS}, 300, "tests")
    assert report.wrong == []
    assert report.damaged == 300
    assert report.good == 30
    assert {name for name, _ in report.outcomes} == set(damaged.FORMATS)


def test_a_reader_that_dies_is_told(monkeypatch) -> None:
    """The typed error of a dead child is no success."""
    died = Unreadable(UnreadableReason.READER_DIED)

    def read(pool: Pool, source: object) -> None:
        raise died

    monkeypatch.setattr(Pool, "read", read)
    report = damaged.run({"mime": good.of("mime")}, 1, "tests")
    assert not report.is_clean
    assert "reader-died" in report.told()


def test_another_error_is_told(monkeypatch) -> None:
    """What is not typed is no success."""
    files = good.of("mime")

    def read(pool: Pool, source: object) -> None:
        if source.data not in files:
            raise ZeroDivisionError
        raise Unreadable(UnreadableReason.EMPTY)

    monkeypatch.setattr(Pool, "read", read)
    report = damaged.run({"mime": files}, 1, "tests")
    assert ["ZeroDivisionError" in one for one in report.wrong] == [True]
