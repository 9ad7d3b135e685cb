"""People look for the title of a destination; the history knows only its name."""

from __future__ import annotations

from collections.abc import Mapping


def named(text: str, titles: Mapping[str, str]) -> list[str]:
    """The names of the destinations in whose titles a text is, in any case; none for no text."""
    sought = text.strip().casefold()
    return [name for name, title in titles.items() if sought and sought in title.casefold()]
