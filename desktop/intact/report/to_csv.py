"""A report as CSV that no spreadsheet takes for formulas (CWE-1236, OWASP "CSV Injection").

Spreadsheets calculate what begins with = + - @, also behind blanks, marks that cannot be seen, and
in full-width forms. Some split at a semicolon or tab where we wrote a comma, so the same holds
behind every separator and quote.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from typing import Final

from intact.report.rows import Report

_STARTS: Final = frozenset("=+-@")
_SEPARATOR: Final = re.compile(r"([;,|\"'\t])")


def as_csv(report: Report) -> str:
    """Columns: number of the message (0: about Intact), group, name, text."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(["message", "group", "name", "text"])
    for number, row in report.numbered():
        writer.writerow([number, *map(harmless, (row.group.value, row.name, row.text))])
    return written.getvalue()


def harmless(text: str) -> str:
    """A cell that is a text and nothing else."""
    seen = "".join(" " if one in "\t\r\n\v\f\x85\u2028\u2029" else one for one in text)
    pieces = _SEPARATOR.split(seen.replace("\0", ""))
    return "".join(f"'{piece}" if _calculates(piece) else piece for piece in pieces)


def _calculates(text: str) -> bool:
    """Whether the first character that is seen, in its usual form, begins a formula."""
    for one in text:
        if one.isspace() or unicodedata.category(one) in {"Cf", "Cc", "Mn", "Zs", "Cn", "Cs"}:
            continue
        return unicodedata.normalize("NFKC", one)[:1] in _STARTS or one == "\u2212"
    return False
