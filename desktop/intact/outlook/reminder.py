"""A reminder whose sound lies on another computer (CVE-2023-23397).

Outlook fetched such a file without asking, and handed over the person's password hash. Whether
a message holds one is evidence; the path is only ever looked at as text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.outlook import names
from intact.outlook.properties import Properties

_LONGEST: Final = 500  # characters that are told
_REMOTE: Final = ("\\\\", "\\??\\")  # UNC, and devices: \\host, \\?\UNC\host, \??\UNC\host
_SCHEME: Final = ":\\\\"  # http://, file://


def find(properties: Properties) -> Iterator[Loss]:
    """The path, where it leads to another computer; sounds of this one are ordinary."""
    path = properties.text(names.REMINDER_FILE).strip()
    plain = path.replace("/", "\\")
    if plain.startswith(_REMOTE) or _SCHEME in plain:
        yield Loss(LossCode.REMINDER_FILE, {"path": path[:_LONGEST]})
