"""A client's guide as one HTML page that loads nothing and works with a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from intact.clients.client import Client, Procedure, Purpose
from intact.clients.guide_text import formats, procedures, sentence
from intact.clients.guide_words import GuideWords
from intact.clients.menu_names import NAME
from intact.clients.spoken import Spoken

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; }
li { margin: 0.3rem 0; }
kbd { font: inherit; border: 1px solid currentColor; border-radius: 0.25rem; padding: 0 0.3rem; }
.proof, .sources { font-size: 0.875rem; overflow-wrap: anywhere; }
@media print { body { margin: 0; } section { break-inside: avoid; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def as_html(client: Client, words: GuideWords) -> str:
    """The guide as a whole page; everything in it is escaped, nothing in it is a link."""
    return "\n".join(_page(client, words)) + "\n"


def _page(client: Client, words: GuideWords) -> Iterator[str]:
    spoken = Spoken(client, words.for_pages())
    title = escape(spoken.title)
    yield "<!DOCTYPE html>"
    side = ' dir="rtl"' if spoken.mirrored else ""
    yield f'<html lang="{escape(words.language.replace("_", "-"))}"{side}>'
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title><style>{_STYLE}</style></head>"
    yield f"<body><main><h1>{title}</h1>"
    yield from _paragraph(spoken.text(client.versions))
    yield from _paragraph(spoken.remark)
    if client.procedures:
        yield from _paragraph(words.handed_on)
    for purpose in Purpose:
        yield from _purpose(spoken, purpose, words)
    yield from _list(words.take_care, [spoken.text(one) for one in client.warnings])
    yield from _list(words.formats, formats(client, words))
    yield from _list(words.sources, [*client.sources], "sources")
    yield "</main></body></html>"


def _purpose(spoken: Spoken, purpose: Purpose, words: GuideWords) -> Iterator[str]:
    ways = procedures(spoken.client, purpose)
    if not ways:
        return
    yield f"<section><h2>{escape(words.purposes[purpose])}</h2>"
    if len(ways) > 1:
        yield from _paragraph(words.one_of)
    for way in ways:
        yield from _way(way, spoken, words)
    yield "</section>"


def _way(way: Procedure, spoken: Spoken, words: GuideWords) -> Iterator[str]:
    yield f"<h3>{_marked(spoken.text(way.title))}</h3>"
    yield "<ol>"
    for step in way.steps:
        text = sentence(step, spoken)
        yield f"<li>{_marked(text, spoken.keys(step, text))}</li>"
    yield "</ol>"
    yield from _paragraph(words.outcome(way, spoken.text(way.keeps)))
    yield from _paragraph(words.proof(way), "proof")


def _paragraph(text: str, kind: str = "") -> Iterator[str]:
    if text:
        yield f'<p class="{kind}">{_marked(text)}</p>' if kind else f"<p>{_marked(text)}</p>"


def _list(heading: str, items: list[str], kind: str = "notes") -> Iterator[str]:
    if items:
        yield f'<section class="{kind}"><h2>{escape(heading)}</h2><ul>'
        yield from (f"<li>{_marked(item)}</li>" for item in items)
        yield "</ul></section>"


def _marked(text: str, keys: str = "") -> str:
    """Escaped text; words of the client's menus are bold, the shortcut is a key."""
    shown = NAME.sub(r"<b>\1</b>", escape(text))
    return shown.replace(escape(keys), f"<kbd>{escape(keys)}</kbd>", 1) if keys else shown
