"""Reads iCalendar and vCard, independently of what writes them."""

from __future__ import annotations

import re

_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^":;,]*)')


def parsed(data: bytes) -> list[tuple[str, dict[str, str], str]]:
    """Name, parameters and value of each line; every rule of RFC 5545 3.1 is checked."""
    assert data.endswith(b"\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")  # no character is cut
        assert b"\r" not in line
        assert b"\n" not in line
    found = []
    for line in data.decode("utf-8").replace("\r\n ", "").split("\r\n")[:-1]:
        name = re.match(r"[A-Za-z0-9-]+", line)[0]
        place, given = len(name), {}
        while match := _PARAMETER.match(line, place):
            given[match[1]] = match[2].strip('"')
            place = match.end()
        assert line[place] == ":", line
        found.append((name, given, line[place + 1 :]))
    return found


def values(data: bytes, component: str = "") -> dict[str, str]:
    """The lines of the first component called so, with their parameters; "NAME;P=x": value."""
    found, inside = {}, not component
    for name, given, value in parsed(data):
        if (name, value) == ("BEGIN", component):
            inside = True
        elif (name, value) == ("END", component):
            return found
        elif inside:
            found["".join([name, *[f";{key}={text}" for key, text in given.items()]])] = value
    return found


def unescaped(value: str) -> str:
    """What a TEXT value says."""
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)
