"""What the texts of policies must look like; each function says what is wrong, or ""."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath, PureWindowsPath

from intact.errors import Reason

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DOMAIN = re.compile(r"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*")
_ADDRESS = re.compile(rf"[A-Za-z0-9'+=_~-][A-Za-z0-9'+=_~.-]{{0,63}}@{_DOMAIN.pattern}")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_FIELDS = frozenset({"judgement", "date", "count"})


def name(text: str) -> str:
    """A name of a destination or way, as `intact destinations` and `intact ways` list them."""
    return "" if _NAME.fullmatch(text) else Reason("is no name such as own-address")


def address(text: str) -> str:
    """One mail address, ASCII, that can be written to as it is."""
    return "" if _ADDRESS.fullmatch(text) else Reason("is not a complete mail address")


def domain(text: str) -> str:
    """The part of an address behind the @."""
    return "" if _DOMAIN.fullmatch(text) else Reason("is no domain such as example.org")


def host(text: str) -> str:
    """A mail server."""
    return "" if _HOST.fullmatch(text) else Reason("is no host name such as mail.example.org")


def folder(text: str) -> str:
    """A whole path of this machine, of POSIX or of Windows; a share of another one is none."""
    windows = PureWindowsPath(text)
    whole = PurePosixPath(text).is_absolute() or (
        windows.is_absolute() and re.fullmatch(r"[A-Za-z]:", windows.drive)
    )
    if not whole or text.startswith(("//", "\\\\")) or ".." in windows.parts:
        return Reason("is not the whole path of a folder of this computer")
    return ""


def template(text: str) -> str:
    """A text with {judgement}, {date} and {count} only."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return Reason("has a brace without its partner")
    for _, field, form, conversion in parts:
        if field is not None and (field not in _FIELDS or form or conversion):
            return Reason("may only hold {{judgement}}, {{date}} and {{count}} in braces")
    return ""


PATTERNS: Mapping[Callable[[str], str], str] = {
    name: rf"^{_NAME.pattern}$",
    address: rf"^{_ADDRESS.pattern}$",
    domain: rf"^{_DOMAIN.pattern}$",
    host: rf"^{_HOST.pattern}$",
    folder: r"^(?!//)(?!(.*[/\\])?\.\.([/\\]|$))(/|[A-Za-z]:[/\\])",
    template: r"^([^{}]|\{\{|\}\}|\{(judgement|date|count):?\})*$",
}
"""What each of them lets pass, as a JSON schema writes it."""
