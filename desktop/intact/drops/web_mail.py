"""What new Outlook and Outlook on the web say about the messages they drag: never the messages.

Beside a promise they put JSON under a type of their own: subjects and ids. It tells how many
messages were dragged, so that a missing one can be named. No page of Microsoft's describes it; the
types and the list of subjects were found in what others read (drag and drop facts, section 3.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import msgspec

from intact import limits

NEW_OUTLOOK: Final = "outlook-new"
"""A file of resources/clients. In a browser it is outlook-web; a drag does not tell which."""

_TYPES: Final = ("maillistrow", "multimaillistmessagerows", "multimaillistconversationrows")


@dataclass(frozen=True, slots=True)
class WebMail:
    """Messages dragged from a page.

    Attributes:
        client: the mail client, a file of resources/clients.
        subjects: one for each message or conversation, shortened; untrusted.
    """

    client: str
    subjects: tuple[str, ...]


class _Rows(msgspec.Struct):
    """The part of the JSON that is looked at; all else may be in it and is passed over."""

    subjects: list[str | None] = []


def find(data: Mapping[str, str]) -> WebMail | None:
    """The messages a page says it drags; None where it says nothing of messages."""
    kind = next((kind for kind in _TYPES if kind in data), None)
    if kind is None:
        return None
    try:
        rows = msgspec.json.decode(data[kind].encode("utf-8", "replace"), type=_Rows).subjects
    except (msgspec.DecodeError, RecursionError):
        rows = []
    shown = rows[: limits.HELD_FILES] or [None]  # one at least, whatever the page says of it
    return WebMail(NEW_OUTLOOK, tuple((row or "")[: limits.HEAD_TEXT] for row in shown))
