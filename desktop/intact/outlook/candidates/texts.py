"""The texts of a mail as they may have been before a store kept them, the most probable first.

A form has no line ends at its end: how many there were is a question of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from intact.outlook.candidates import exchange_text, gmail_text, habits, stored_html
from intact.outlook.candidates.habit import Source

_LINE_ENDS: Final = "\r\n"
_NO_BREAK_SPACE: Final = "\xa0"
_WIDTHS: Final = (76, 72)
"""Where Outlook breaks lines, and where most programs do that write format=flowed (RFC 3676)."""

_ENDS: Final = ("\r\n", "", "\r\n\r\n", "\r\n\r\n\r\n")


def plains(plain: str | None, page: str | None, source: Source) -> tuple[str, ...]:
    """Forms of the plain text; `page` is the HTML it may have been rendered from."""
    forms: list[str] = []
    if page is not None and source is Source.GMAIL:
        forms.append(gmail_text.render(page))
    if plain is not None:
        if source is Source.OUTLOOK:  # which breaks lines unless it is told not to
            forms.append(wrapped(plain, _WIDTHS[0]))
        forms.append(plain)
    if page is not None and source in {Source.EXCHANGE, Source.APPLE}:
        rendered = exchange_text.render(page)
        forms += [rendered, exchange_text.nearest(rendered)]
    if plain is not None:
        forms += [wrapped(plain, width) for width in _WIDTHS]
        forms.append(plain.replace(_NO_BREAK_SPACE, " "))
    return _distinct(forms)


def pages(page: str, source: Source, charset: str) -> tuple[str, ...]:
    """Forms of the HTML, in which a page may name that charset."""
    match source:
        case Source.GMAIL:
            return _distinct(stored_html.fragment(page))
        case Source.EXCHANGE:
            first = stored_html.exchange(page, habits.spelled(charset, source))
        case Source.APPLE:
            first = stored_html.apple(page, charset)
        case Source.OUTLOOK:
            first = stored_html.outlook(page, charset)
        case _:
            first = iter(())
    return _distinct((*first, *stored_html.as_stored(page, charset)))


def ends(text: str | None, source: Source) -> tuple[str, ...]:
    """The line ends that may have ended a text: its own, where the store kept them."""
    own = "" if text is None else text[len(text.rstrip(_LINE_ENDS)) :]
    kept = () if text is None or source is Source.GMAIL else (own,)
    return tuple(dict.fromkeys((*kept, *_ENDS)))


def wrapped(text: str, width: int) -> str:
    """Lines broken at a blank where they are longer than the width."""
    lines = text.split(_LINE_ENDS)
    if max(map(len, lines)) <= width:
        return text
    return _LINE_ENDS.join(piece for line in lines for piece in _broken(line, width))


def _broken(line: str, width: int) -> Iterator[str]:
    start = 0
    while len(line) - start > width:
        cut = line.rfind(" ", start + 1, start + width + 1)
        cut = cut if cut > 0 else line.find(" ", start + width)
        if cut < 0:
            break
        yield line[start:cut]
        start = cut + 1
    yield line[start:]


def _distinct(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form.rstrip(_LINE_ENDS) for form in forms))
