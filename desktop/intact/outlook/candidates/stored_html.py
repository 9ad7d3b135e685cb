"""What a store did to the HTML of a mail, undone in the ways that were seen.

Exchange names the charset in a meta element, wraps what is no whole page into one, and breaks the
line at every block; Outlook takes the meta element out again when it keeps the HTML as RTF.
Each function gives the HTML as it may have been, the most probable first.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import Final

from intact.outlook.candidates import markup
from intact.outlook.candidates.markup import Piece

_LOOKED_AT: Final = 4_096  # where the head of a page is
_META: Final = re.compile(
    r'<meta http-equiv="?Content-Type"? content="text/html; charset=[\w.:-]{1,40}">', re.IGNORECASE
)
_HEAD: Final = re.compile(r"(<html(?: [^<>]{0,900})?>)(<head>)")
_BODY: Final = re.compile(r"<body(?: [^<>]{0,900})?>", re.IGNORECASE)
_WRAPPER: Final = re.compile(
    r"<html>\s{0,9}<head>\s{0,9}(?:<meta [^<>]{0,99}>\s{0,9})?</head>\s{0,9}<body>", re.IGNORECASE
)
_BODY_END: Final = "</body>"
_CRLF: Final = "\r\n"
_LINE_ENDS: Final = re.compile(r"[\r\n]+ ?")
"""A store breaks a long line before a blank, or in place of one."""

_HEAD_STARTS: Final = ("<head>\r\n\r\n", "<head>\r\n", "<head>")
_EXCHANGE_META: Final = '<meta http-equiv="Content-Type" content="text/html; charset={}">'
_OUTLOOK_METAS: Final = (
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}">',
    '<meta http-equiv=Content-Type content="text/html; charset={}">',
)
_BLOCKS: Final = frozenset(
    {
        *("address", "blockquote", "body", "center", "div", "dl", "dt", "dd", "fieldset", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "li", "link", "meta", "ol"),
        *("p", "pre", "script", "style", "table", "tbody", "td", "tfoot", "th", "thead", "title"),
        *("tr", "ul"),
    }
)


class _Kept(Enum):
    """Which line ends are older than the store."""

    NONE = auto()
    QUOTED = auto()  # those in a quote
    ANSWERED = auto()  # but for those at the end of a quote that another one follows
    TRIMMED = auto()  # but for those at the end of each quote
    ALL = auto()


def as_stored(page: str, charset: str) -> Iterator[str]:
    """As it is, and with what stores put into a page taken out or put back.

    A page of which nothing but the body says anything was a piece of HTML before.
    """
    if _WRAPPER.match(page) is not None:
        inner = _inner(page)
        yield inner
        yield "".join(_joined(tuple(markup.pieces(inner)), _Kept.NONE, _plainly))
    yield page
    if meta := _META.search(page, 0, _LOOKED_AT):
        before, after = page[: meta.start()], page[meta.end() :]
        yield before + after.removeprefix(_CRLF)
        yield before + after
        yield before.removesuffix(_CRLF) + after
        yield before.removesuffix(_CRLF) + after.removeprefix(_CRLF)
    yield from exchange(page, charset)
    yield from outlook(page, charset)
    yield _inner(page)


def exchange(page: str, charset: str) -> Iterator[str]:
    """As Exchange sent it: a page whose head begins a line and names the charset."""
    for form in (_HEAD.sub(r"\1" + _CRLF + r"\2", page, count=1), page):
        empty = _HEAD_STARTS[0]
        if empty in form[:_LOOKED_AT]:
            meta = _EXCHANGE_META.format(charset)
            yield form.replace(empty, f"<head>{_CRLF}{meta}{_CRLF}", 1)
        yield form


def outlook(page: str, charset: str) -> Iterator[str]:
    """As Outlook sent it by SMTP: the meta element right behind the start of the head."""
    bare = _META.sub("", page[:_LOOKED_AT], count=1) + page[_LOOKED_AT:]
    start = next((start for start in _HEAD_STARTS if start in bare[:_LOOKED_AT]), None)
    if start is not None:
        for meta in _OUTLOOK_METAS:
            yield bare.replace(start, f"<head>{meta.format(charset)}", 1)


def apple(page: str, charset: str) -> Iterator[str]:
    """As Apple Mail sent it: a page on one line that names its charset first."""
    start = _BODY.search(page, 0, _LOOKED_AT)
    if start is not None:
        inner = tuple(markup.pieces(_inner(page).strip(_CRLF)))
        body = f"{start[0]}{''.join(_joined(inner, _Kept.NONE, _plainly))}</body></html>"
        for name in ("content-type", "Content-Type"):
            meta = f'<meta http-equiv="{name}" content="text/html; charset={charset}">'
            yield f"<html><head>{meta}</head>{body}"


def fragment(page: str) -> Iterator[str]:
    """As Gmail sent it: no page, on one line but for what it quotes, and in its spelling.

    What is no page now was left alone by the store.
    """
    if _BODY.search(page, 0, _LOOKED_AT) is None:
        yield page.strip(_CRLF)
    every = tuple(markup.pieces(_inner(page)))
    for kept in _Kept:
        yield "".join(_joined(every, kept, _spelled)).strip(_CRLF)


def _inner(page: str) -> str:
    """What stands in the body of a page; all of it where it is none."""
    start = _BODY.search(page, 0, _LOOKED_AT)
    if start is None:
        return page
    end = page.rfind(_BODY_END)
    return page[start.end() : end if end >= start.end() else len(page)].removeprefix(_CRLF)


def _joined(pieces: tuple[Piece, ...], kept: _Kept, spelled: Callable[[str], str]) -> Iterator[str]:
    """The pieces without the line ends a store put between them."""
    quotes = 0
    before = ""
    left = sum(piece.name == "/blockquote" for piece in pieces)
    for place, piece in enumerate(pieces):
        quotes += {"blockquote": 1, "/blockquote": -1}.get(piece.name, 0)
        left -= piece.name == "/blockquote"
        after = pieces[place + 1].name if place + 1 < len(pieces) else ""
        if piece.name.startswith("/"):
            yield f"<{piece.name}>"  # Exchange begins it with a capital when it writes RTF
        elif piece.name:
            yield piece.source
        elif kept is _Kept.ALL or (quotes > 0 and _stays(piece, after, kept, left)):
            yield spelled(piece.source)
        else:
            yield spelled(_on_one_line(piece.source, before, after))
        before = piece.name


def _stays(text: Piece, after: str, kept: _Kept, left: int) -> bool:
    """Whether the line ends in a text of a quote are older than the store.

    `left`: so many quotes end later. Gmail cuts a quote off where somebody answers inside it.
    """
    ends_a_quote = text.source.isspace() and after == "/blockquote"
    match kept:
        case _Kept.ANSWERED if ends_a_quote:
            return left == 1
        case _Kept.TRIMMED if ends_a_quote:
            return False
        case _:
            return kept is not _Kept.NONE


def _on_one_line(text: str, before: str, after: str) -> str:
    """Line ends beside a block were put there; others stand for a blank."""
    if before == "br" or before.removeprefix("/") in _BLOCKS:
        text = text.lstrip(_CRLF)
    if after.removeprefix("/") in _BLOCKS:
        text = text.rstrip(_CRLF)
    return _LINE_ENDS.sub(" ", text)


def _plainly(text: str) -> str:
    """Text as most write it: Exchange alone has a reference for a plus sign."""
    return text.replace("&#43;", "+")


def _spelled(text: str) -> str:
    """Text in Gmail's spelling: quotes as references, the no-break space as itself."""
    return html.escape(html.unescape(text)).replace("&#x27;", "&#39;")
