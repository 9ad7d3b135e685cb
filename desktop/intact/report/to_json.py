"""A report as one JSON document: {"messages": [{"number", "rows"}], "intact": rows}.

Each row is {"group", "name", "text"}. A spreadsheet is better fed with this than with CSV.
"""

from __future__ import annotations

import json

from intact.report.rows import Report, Row


def as_json(report: Report) -> str:
    """ASCII throughout, so that no program on its way can misread it."""
    messages = [
        {"number": section.number, "rows": [_record(row) for row in section.rows]}
        for section in report.sections
    ]
    whole = {"messages": messages, "intact": [_record(row) for row in report.about]}
    return json.dumps(whole, indent=2) + "\n"


def _record(row: Row) -> dict[str, str]:
    return {"group": row.group.value, "name": row.name, "text": row.text}
