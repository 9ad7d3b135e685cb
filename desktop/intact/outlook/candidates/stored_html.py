"""What a store did to the HTML of a mail, undone in the ways that were seen.

Exchange names the charset in a meta element, wraps what is no whole page into one, and breaks the
line at every block; Outlook takes the meta element out again when it keeps the HTML as RTF.
Each function gives the HTML as it may have been, the most probable first.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from intact.outlook.candidates import markup
from intact.outlook.candidates.markup import Piece

_LOOKED_AT: Final = 4_096  # where the head of a page is
_META: Final = re.compile(
    r"""<meta http-equiv="?Content-Type"? content="text/html; charset=[\w.:-]{1,40}">""",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(r"(<html(?: [^<>]{0,900})?>)(<head>)")
_EMPTY_LINE: Final = "<head>\r\n\r\n"
_BODY: Final = re.compile(r"<body(?: [^<>]{0,900})?>", re.IGNORECASE)
_BODY_END: Final = "</body>"
_METAS: Final = (
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}">',
    '<meta http-equiv=Content-Type content="text/html; charset={}">',
)
_EXCHANGE_META: Final = '<meta http-equiv="Content-Type" content="text/html; charset={}">'
_BLOCKS: Final = frozenset(
    "address blockquote body center div dl dt dd fieldset form h1 h2 h3 h4 h5 h6 head hr html li "
    "link meta ol p pre script style table tbody td tfoot th thead title tr ul".split()
)
_LINE_ENDS: Final = re.compile(r"[\r\n]+")


def as_stored(text: str, charset: str) -> Iterator[str]:
    """As it is, and with what the store puts into the head of a page taken out or put back."""
    yield text
    if meta := _META.search(text, 0, _LOOKED_AT):
        before, after = text[: meta.start()], text[meta.end() :]
        yield before + after.removeprefix("\r\n")
        yield before + after
        yield before.removesuffix("\r\n") + after
    yield from exchange(text, charset)
    yield from outlook(text, charset)
    inner = _inner(text)
    if inner != text:
        yield inner


def exchange(text: str, charset: str) -> Iterator[str]:
    """As Exchange sent it: a page whose head begins a line and names the charset."""
    apart = _HEAD.sub("\\1\r\n\\2", text, count=1)
    for form in dict.fromkeys((apart, text)):
        if _EMPTY_LINE in form[:_LOOKED_AT]:
            meta = _EXCHANGE_META.format(charset)
            yield form.replace(_EMPTY_LINE, f"<head>\r\n{meta}\r\n", 1)
        yield form


def outlook(text: str, charset: str) -> Iterator[str]:
    """As Outlook sent it by SMTP: the meta element right behind the start of the head."""
    bare = _META.sub("", text[:_LOOKED_AT], count=1) + text[_LOOKED_AT:]
    for meta in _METAS:
        named = f"<head>{meta.format(charset)}"
        for head in (_EMPTY_LINE, "<head>\r\n", "<head>"):
            if head in bare[:_LOOKED_AT]:
                yield bare.replace(head, named, 1)
                break
    yield text


def fragment(text: str) -> Iterator[str]:
    """As Gmail sent it: no page, on one line but for what it quotes; characters in its spelling."""
    inner = _inner(text)
    every = tuple(markup.pieces(inner))
    for kept in (_NOWHERE, _IN_QUOTES, _EVERYWHERE):
        yield "".join(_joined(every, kept)).strip("\r\n")


_NOWHERE: Final = 0
_IN_QUOTES: Final = 1
_EVERYWHERE: Final = 2


def _inner(text: str) -> str:
    """What stands in the body of a page; all of it where it is none."""
    begin = _BODY.search(text, 0, _LOOKED_AT)
    if begin is None:
        return text
    end = text.rfind(_BODY_END)
    return text[begin.end() : end if end >= begin.end() else len(text)].removeprefix("\r\n")


def _joined(pieces: tuple[Piece, ...], kept: int) -> Iterator[str]:
    """The pieces without the line ends a store put between them; `kept`: where they are older."""
    quotes = 0
    before = ""
    for place, piece in enumerate(pieces):
        quotes += {"blockquote": 1, "/blockquote": -1}.get(piece.name, 0)
        if piece.name:
            yield piece.source
        elif kept == _EVERYWHERE or (kept == _IN_QUOTES and quotes > 0):
            yield _spelled(piece.source)
        else:
            after = pieces[place + 1].name if place + 1 < len(pieces) else ""
            yield _spelled(_on_one_line(piece.source, before, after))
        before = piece.name


def _on_one_line(text: str, before: str, after: str) -> str:
    """Line ends beside a block were put there; others stand for a blank."""
    if before == "br" or before.removeprefix("/") in _BLOCKS:
        text = text.lstrip("\r\n")
    if after.removeprefix("/") in _BLOCKS:
        text = text.rstrip("\r\n")
    return _LINE_ENDS.sub(" ", text)


def _spelled(text: str) -> str:
    """Text in Gmail's spelling: quotes as references, the no-break space as itself."""
    return html.escape(html.unescape(text)).replace("&#x27;", "&#39;")
