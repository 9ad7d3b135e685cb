"""A report as plain text, one row on each line."""

from __future__ import annotations

from intact.report.rows import Report, Row


def as_text(report: Report) -> str:
    """Headings, and below them name and text."""
    blocks = [
        "\n".join([f"Message {section.number}", *map(_line, section.rows)])
        for section in report.sections
    ]
    blocks.append("\n".join(["Intact", *map(_line, report.about)]))
    return "\n\n".join(blocks) + "\n"


def _line(row: Row) -> str:
    text = "".join(one if one.isprintable() else " " for one in row.text)
    return f"  [{row.group.value}] {row.name}: {text}"
