"""HTML reduced to the text a person would read, in one pass and without a tree.

For the preview only: nothing of it goes into a sample. Tags are found with plain searches that
never go back, so time is linear whatever is left open; a tree of 200,000 nested elements costs
nothing (hostile mail, section 2).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

_QUOTED: Final = 8_192  # characters of an attribute in which a ">" does not end the tag
_TAG_OR_QUOTE: Final = re.compile("[>\"']")
_HEAD: Final = 4_096  # octets in which a charset is looked for
_META_CHARSET: Final = re.compile(rb"charset=[\"']?([a-z0-9_-]{2,40})", re.IGNORECASE)
_REFERENCE: Final = re.compile("&(?:#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_NAME: Final = re.compile(r"/?[a-zA-Z][a-zA-Z0-9:-]{0,40}")
_SILENT: Final = {
    name: re.compile(f"</{name}", re.IGNORECASE)
    for name in ("script", "style", "title", "template", "noscript", "svg", "object")
}
"""Elements whose content nobody reads, with what ends them."""

_LINES: Final = (
    "address article aside br center dd div dl dt fieldset figure footer form header hr main nav ol"
    " pre section tr ul"
)
_PARAGRAPHS: Final = "blockquote h1 h2 h3 h4 h5 h6 p table"


def _on_both_tags(names: str, text: str) -> dict[str, str]:
    return dict.fromkeys([tag for name in names.split() for tag in (name, f"/{name}")], text)


_BREAKS: Final = {
    **_on_both_tags(_LINES, "\n"),
    **_on_both_tags(_PARAGRAPHS, "\n\n"),
    **_on_both_tags("td th", " "),
    "li": "\n- ",
    "/li": "\n",
}
"""What a tag puts between the texts around it."""


def declared_charset(source: bytes) -> str:
    """The charset an HTML document gives itself in a meta element, "" without."""
    match = _META_CHARSET.search(source, 0, _HEAD)
    return match[1].decode("ascii") if match else ""


def resolved(text: str) -> str:
    """Text with its character references resolved; endless numbers are cut, not computed."""
    return _REFERENCE.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text


def of_html(source: str, most: int) -> tuple[str, bool]:
    """The readable text of an HTML document, at most `most` characters, and whether it is all.

    Lines end in LF.
    """
    pieces: list[str] = []
    left = most * 2  # white space is collapsed afterwards
    for piece in _pieces(source):
        pieces.append(piece)
        left -= len(piece)
        if left < 0:
            break
    text = _tidy("".join(pieces))
    return text[:most], left >= 0 and len(text) <= most


def _pieces(source: str) -> Iterator[str]:
    """Text with its white space collapsed, and line ends for elements that begin a line."""
    place = 0
    preformatted = False
    while place < len(source):
        tag = source.find("<", place)
        tag = len(source) if tag < 0 else tag
        if tag > place:
            text = resolved(source[place:tag])
            yield text if preformatted else _collapsed(text)
        match = _NAME.match(source, tag + 1)
        name = match[0].lower() if match else ""
        if name in {"pre", "/pre"}:
            preformatted = name == "pre"
        if name in _BREAKS:
            yield _BREAKS[name]
        elif not (match or source.startswith(("<!", "<?"), tag)):
            yield source[tag : tag + 1]
        place = _after_markup(source, tag, match.end() if match else 0, name)


def _after_markup(source: str, tag: int, name_end: int, name: str) -> int:
    """Behind the tag, comment or declaration at `tag`; a lone "<" is one character of text."""
    if name:
        return _after_element(source, name_end, name)
    if source.startswith("<!--", tag):
        return _after(source, "-->", tag + 4)
    if source.startswith(("<!", "<?"), tag):
        return _after(source, ">", tag)
    return tag + 1


def _after_element(source: str, place: int, name: str) -> int:
    """Behind the tag, and behind the content of an element that nobody reads."""
    place = _after_tag(source, place)
    silent = _SILENT.get(name)
    if silent is None:
        return place
    end = silent.search(source, place)
    return end.start() if end else len(source)


def _after_tag(source: str, place: int) -> int:
    """Behind the ">" that ends a tag; a ">" in a quoted attribute of usual length does not."""
    while mark := _TAG_OR_QUOTE.search(source, place):
        place = mark.end()
        if mark[0] == ">":
            return place
        closing = source.find(mark[0], place, place + _QUOTED)
        place = closing + 1 if closing >= 0 else place
    return len(source)


def _after(source: str, ending: str, place: int) -> int:
    end = source.find(ending, place)
    return len(source) if end < 0 else end + len(ending)


def _collapsed(text: str) -> str:
    """White space as HTML shows it: one blank."""
    if not text:
        return ""
    words = " ".join(text.split())
    if not words:
        return " "
    return " " * text[0].isspace() + words + " " * text[-1].isspace()


def _tidy(text: str) -> str:
    """Lines without blanks around them, and never more than one empty line in a row."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    kept = [line for line, above in zip(lines, ["", *lines], strict=False) if line or above]
    return "\n".join(kept).strip("\n")
