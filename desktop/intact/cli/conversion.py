"""What is exact, rebuilt and not kept: for people and for `--json` the same as in the window."""

from __future__ import annotations

from intact.conversion import Group, Point, Statement, account
from intact.gui.wording import conversion as wording
from intact.sample import Sample


def conversion_lines(sample: Sample) -> list[tuple[str, str]]:
    """Headings, and statements with a mark before each; groups without statements are left out.

    None for a message that is unchanged as a whole: its rung says so.
    """
    if [one.code for one in account(sample)] == [Point.EVERYTHING]:
        return []
    lines: list[tuple[str, str]] = []
    for group, told in _grouped(sample).items():
        if told:
            lines.append(("", f"{wording.heading(group)}:"))
            lines += [("- ", wording.words(one).title) for one in told]
    return lines


def conversion_record(sample: Sample) -> dict[str, list[dict[str, object]]]:
    """All three groups, empty ones too."""
    grouped = _grouped(sample)
    return {group.value: [_record(one) for one in told] for group, told in grouped.items()}


def _grouped(sample: Sample) -> dict[Group, list[Statement]]:
    told = account(sample)
    return {group: [one for one in told if one.group is group] for group in Group}


def _record(statement: Statement) -> dict[str, object]:
    words = wording.words(statement)
    return {
        "code": statement.code.value,
        "values": statement.values,
        "text": words.title,
        "term": words.term,
    }
