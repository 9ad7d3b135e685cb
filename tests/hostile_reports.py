"""Reports to be written in every form."""

from __future__ import annotations

from hypothesis import strategies as st

from intact.report.rows import Group, Report, Row, Section

HOSTILE = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\ufeff=1",
    "\u200b=1",
    "\uff1d1+1",
    "\uff0b1",
    "\u22121",
    "\0=1",
    '"; =1',
    'x",=1',
    "a;=1",
    "a\t=1",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"onmouseover='x",
    "&lt;b&gt;",
    "[x](javascript:alert(1))",
    "![x](//host.example/x.png)",
    "https://evil.example/ www.evil.example a@evil.example",
    "`` ` ``",
    "`</code><b>",
    "a | b\n| --- |\n# head",
    "\u2028# head",
    "\ud800",
)

TEXTS = st.sampled_from(HOSTILE) | st.text() | st.text("=+-@\t\r\n\0;,\"'`<>&|\ufeff\uff1d ab")


def report_of(text: str) -> Report:
    """A report in which a text of a message stands in a row."""
    row = Row(Group.MESSAGE, "subject", text)
    return Report((Section(1, (row,)),), (Row(Group.INTACT, "version", "1"),))
