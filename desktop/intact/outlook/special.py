"""Items that hold less than a person thinks, or do something that only Outlook understands.

What is in the file comes out; what is not in it, or cannot be mail, is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.outlook import names, voting
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

_ARCHIVES: Final = frozenset({"EAS", "IXOS-ARCHIVE"})
"""Archives that name the placeholders they leave behind after themselves."""

_PLACEHOLDERS: Final = ("STUB", "SHORTCUT")
"""How others call them: IPM.Note.EnterpriseVault.Shortcut, and many a ...Stub."""

_ORDINARY: Final = "IPM.NOTE"
_HEADERS_ONLY: Final = "IPM.REMOTE"  # a message of which Outlook fetched the headers
_RECALL: Final = "IPM.OUTLOOK.RECALL"


def find(item: Properties) -> Iterator[Loss]:
    """What is to be told of an item, by its class and by what it offers."""
    message_class = item.text(Tag.MESSAGE_CLASS).strip().upper()
    names_of_class = message_class.split(".") if message_class != _ORDINARY else ()
    if any(name in _ARCHIVES or name.endswith(_PLACEHOLDERS) for name in names_of_class):
        yield Loss(LossCode.ARCHIVE_STUB)
    if _is_of(message_class, _HEADERS_ONLY):
        yield Loss(LossCode.NOT_DOWNLOADED)
    if _is_of(message_class, _RECALL):
        yield Loss(LossCode.RECALL_REQUEST)
    verbs = item.octets(names.VERB_STREAM)
    if verbs and (buttons := list(voting.options(verbs, item.decode))):
        yield Loss(LossCode.VOTING_LOST, {"names": ", ".join(buttons)})


def _is_of(message_class: str, kind: str) -> bool:
    return f"{message_class}.".startswith(f"{kind}.")
