"""A client's guide as plain text and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intact.clients.client import Client, Procedure, Purpose, Step
from intact.clients.guide_words import GuideWords
from intact.clients.menu_names import NAME
from intact.clients.spoken import Spoken
from intact.clients.walk import Place
from intact.clients.wrapping import columns, wrapped

_COLUMNS = 78
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|])")


def as_text(client: Client, words: GuideWords) -> str:
    """The guide as plain text, wrapped for a terminal."""
    return "\n".join(_text_lines(client, words)) + "\n"


def as_markdown(client: Client, words: GuideWords) -> str:
    """The guide as Markdown; what the client's menus say is bold, keys are code."""
    return "\n".join(_markdown_lines(client, words)).rstrip() + "\n"


def step_as_text(place: Place, words: GuideWords) -> str:
    """One step of a way, and how to get to the way that may be tried instead."""
    way = place.here
    step = place.steps[place.step]
    spoken = Spoken(way.client, words)
    lines = [words.label(spoken.title, spoken.text(way.procedure.title))]
    lines += _wrapped(words.numbered(place.step + 1, len(place.steps), sentence(step, spoken)))
    lines += _wrapped(spoken.remark)
    if instead := place.another():
        command = f"intact guide {instead.here.client.name} --way {instead.here.number} --step 1"
        lines += _wrapped(words.label(words.looks_different, command))
    return "\n".join(lines)


def procedures(client: Client, purpose: Purpose) -> tuple[Procedure, ...]:
    """The client's ways for one purpose, best first."""
    return tuple(one for one in client.procedures if one.purpose is purpose)


def sentence(step: Step, spoken: Spoken) -> str:
    """A step's sentence, and its shortcut and menu path as far as it does not say them."""
    text = spoken.text(step.text)
    keys = spoken.keys(step, text)
    keys = "" if keys in text else keys
    is_said = all(spoken.name(word) in text for word in step.menu)
    path = "" if is_said else " > ".join(spoken.path(step))
    added = ", ".join(part for part in (path, keys) if part)
    return f"{text} ({added})" if added else text


def _text_lines(client: Client, words: GuideWords) -> Iterator[str]:
    spoken = Spoken(client, words)
    yield from (spoken.title, "=" * columns(spoken.title))
    for paragraph in (spoken.text(client.versions), spoken.remark):
        yield from _wrapped(paragraph)
    for purpose in Purpose:
        ways = procedures(client, purpose)
        if ways:
            yield from ("", words.purposes[purpose], "-" * columns(words.purposes[purpose]))
        if len(ways) > 1:
            yield from _wrapped(words.one_of)
        for way in ways:
            yield from _text_way(way, spoken, words)
    yield from _text_list(words.take_care, [spoken.text(one) for one in client.warnings])
    yield from _text_list(words.formats, formats(client, words))
    yield from _text_list(words.sources, [*client.sources])


def _text_way(way: Procedure, spoken: Spoken, words: GuideWords) -> Iterator[str]:
    yield from ("", spoken.text(way.title))
    for number, step in enumerate(way.steps, 1):
        yield from _wrapped(sentence(step, spoken), f"{number:>3}. ", " " * 5)
    for paragraph in (words.outcome(way, spoken.text(way.keeps)), words.proof(way)):
        yield from _wrapped(paragraph, "  ", "  ")


def _text_list(heading: str, items: list[str]) -> Iterator[str]:
    if items:
        yield from ("", heading, "-" * columns(heading))
    for item in items:
        yield from _wrapped(item, "  * ", " " * 4)


def formats(client: Client, words: GuideWords) -> list[str]:
    """Which forms the vendor's rule allows and refuses from this client, one line each."""
    lines = ((words.valid, client.valid_forms), (words.invalid, client.invalid_forms))
    return [words.label(label, words.forms(forms)) for label, forms in lines if forms]


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return wrapped(text, _COLUMNS, first, rest)


def _markdown_lines(client: Client, words: GuideWords) -> Iterator[str]:
    spoken = Spoken(client, words.for_pages())
    yield from (f"# {_marked(spoken.title)}", "")
    for paragraph in (spoken.text(client.versions), spoken.remark):
        if paragraph:
            yield from (_marked(paragraph), "")
    for purpose in Purpose:
        ways = procedures(client, purpose)
        if ways:
            yield from (f"## {_marked(words.purposes[purpose])}", "")
        if len(ways) > 1:
            yield from (_marked(words.one_of), "")
        for way in ways:
            yield from _markdown_way(way, spoken, words)
    yield from _markdown_list(words.take_care, [spoken.text(one) for one in client.warnings])
    yield from _markdown_list(words.formats, formats(client, words))
    yield from _markdown_list(words.sources, [*client.sources])


def _markdown_way(way: Procedure, spoken: Spoken, words: GuideWords) -> Iterator[str]:
    yield from (f"### {_marked(spoken.text(way.title))}", "")
    for number, step in enumerate(way.steps, 1):
        line = sentence(step, spoken)
        keys = spoken.keys(step, line)
        line = _marked(line)
        yield f"{number}. {line.replace(keys, f'`{keys}`') if keys else line}"
    yield from (
        "",
        _marked(words.outcome(way, spoken.text(way.keeps))),
        "",
        f"*{_marked(words.proof(way))}*",
        "",
    )


def _markdown_list(heading: str, items: list[str]) -> Iterator[str]:
    if items:
        yield from (f"## {_marked(heading)}", "")
        yield from (f"- {_marked(item)}" for item in items)
        yield ""


def _marked(text: str) -> str:
    """Text that Markdown shows as it is, words of menus in bold."""
    return NAME.sub(r"**\1**", _MARKDOWN.sub(r"\\\1", text))
