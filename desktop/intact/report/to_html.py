"""A report as an HTML page without links, scripts, pictures or styles."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from intact.report.rows import Report, Row

_HEAD: Final = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Intact report</title>
</head>
<body>
"""


def as_html(report: Report) -> str:
    """Tables; whatever is not ours is escaped, and the page may load nothing."""
    tables = [_table(f"Message {section.number}", section.rows) for section in report.sections]
    tables.append(_table("Intact", report.about))
    return f"{_HEAD}{''.join(tables)}</body>\n</html>\n"


def _table(heading: str, rows: Iterable[Row]) -> str:
    cells = "".join(
        f"<tr>{''.join(f'<td>{_safe(one)}</td>' for one in (row.group.value, row.name, row.text))}"
        "</tr>\n"
        for row in rows
    )
    return f"<h2>{_safe(heading)}</h2>\n<table>\n{cells}</table>\n"


def _safe(text: str) -> str:
    """Escapes all five characters with a meaning; what cannot be seen goes."""
    return escape("".join(one if one.isprintable() else " " for one in text), quote=True)
