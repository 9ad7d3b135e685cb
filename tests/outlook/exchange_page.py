"""What Exchange makes of HTML it takes in, as seen in stored Outlook files."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"(<!--.*?-->|<[^<>]*>)", re.DOTALL)
_NAME = re.compile(r"</?([a-zA-Z0-9]+)")
_BLOCKS = {
    *("address", "blockquote", "body", "center", "div", "h1", "h2", "h3", "h4", "hr", "li", "ol"),
    *("p", "pre", "table", "tbody", "td", "th", "tr", "ul"),
}
_STAY = {"li", "td", "th"}
_COLUMN = 256
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "+": "&#43;", "\xa0": "&nbsp;"}
_PAGE = (
    '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset={}">\r\n'
    "</head>\r\n<body>\r\n{}</body>\r\n</html>\r\n"
)


def page(fragment: str, charset: str) -> str:
    """A whole page around a piece of HTML, with a new line for each block."""
    lines = [""]
    for piece in _TAG.split(fragment):
        found = _NAME.match(piece)
        if found is None:
            _text(lines, piece)
            continue
        block = found[1].lower() in _BLOCKS
        ends = piece.startswith("</")
        if block and not ends and lines[-1]:
            lines.append("")
        lines[-1] += piece
        if found[1].lower() == "br" or (block and ends and found[1].lower() not in _STAY):
            lines.append("")
    body = "\r\n".join(lines)
    return _PAGE.format(charset, body if body.endswith("\r\n") else body + "\r\n")


def _text(lines: list[str], piece: str) -> None:
    """Characters in Exchange's spelling; a long line ends before a blank."""
    if not lines[-1]:  # it has its line end already
        piece = piece.removeprefix("\r\n")
    spelled = "".join(_ESCAPED.get(one, one) for one in html.unescape(piece))
    first, *others = spelled.split(" ")
    lines[-1] += first
    for word in others:
        if len(lines[-1]) >= _COLUMN:
            lines.append("")
        lines[-1] += f" {word}"
