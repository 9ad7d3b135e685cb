"""The forms a report is written in, by their names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from intact.report.rows import Report
from intact.report.to_csv import as_csv
from intact.report.to_html import as_html
from intact.report.to_json import as_json
from intact.report.to_markdown import as_markdown
from intact.report.to_text import as_text

FORMS: Final[dict[str, Callable[[Report], str]]] = {
    "text": as_text,
    "json": as_json,
    "html": as_html,
    "markdown": as_markdown,
    "csv": as_csv,
}
ENDINGS: Final = {
    "text": "txt",
    "json": "json",
    "html": "html",
    "markdown": "md",
    "csv": "csv",
}
