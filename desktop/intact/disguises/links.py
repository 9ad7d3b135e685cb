"""Links written so that no program makes them clickable again: hxxp://example[.]org.

The usual way among those who report them. Everything else of a text stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

_LINK: Final = re.compile(
    r"(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9+-]{0,15}):([/\\]{2,3})([^\s/\\?#<>\"']{0,253})"
)
_BARE: Final = re.compile(r"(?<![\w./@\[-])www\.[^\s/\\?#<>\"']{1,249}", re.IGNORECASE)
_SHARE: Final = re.compile(r"(?<![\w:/\\\[\]])([\\]{2}|/{2})(?=[^\s/\\]{1,253}[/\\])")
_SCHEMES: Final = {"http": "hxxp", "https": "hxxps", "ftp": "fxp", "ftps": "fxps"}
_HARMLESS: Final = {**_SCHEMES, **{name: name for name in _SCHEMES.values()}}


def defanged(text: str) -> str:
    """The text with its links harmless: other schemes, dots and shares in brackets."""
    text = _LINK.sub(_link, text)
    text = _BARE.sub(lambda host: _dotted(host[0]), text)
    return _SHARE.sub(r"[\1]", text)


def _link(found: re.Match[str]) -> str:
    scheme, slashes, host = found.groups()
    harmless = _HARMLESS.get(scheme.lower())
    start = f"{harmless}:" if harmless else f"{scheme}[:]"
    return f"{start}{slashes}{_dotted(host)}"


def _dotted(host: str) -> str:
    return host.replace("[.]", ".").replace(".", "[.]")
