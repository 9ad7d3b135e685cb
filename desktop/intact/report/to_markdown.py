"""A report as Markdown: every text stands in a code span, where no character has a meaning.

Backslashes would not do: GitHub's dialect makes links out of addresses after it has taken them off
(GFM, 6.9). A code span ends only at a backtick (CommonMark, 6.1), so none is left in.
"""

from __future__ import annotations

from intact.report.rows import Report, Row


def as_markdown(report: Report) -> str:
    """Headings and lists."""
    blocks = [
        "\n".join([f"## Message {section.number}", "", *map(_item, section.rows)])
        for section in report.sections
    ]
    blocks.append("\n".join(["## Intact", "", *map(_item, report.about)]))
    return "\n\n".join(blocks) + "\n"


def _item(row: Row) -> str:
    return f"- {_span(f'{row.group.value}, {row.name}')}: {_span(row.text)}"


def _span(text: str) -> str:
    kept = "".join(one if one.isprintable() else " " for one in text.replace("`", "'"))
    return f"`{kept.strip() or '-'}`"
