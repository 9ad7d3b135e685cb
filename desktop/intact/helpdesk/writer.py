"""Which mail program somebody wrote a mail with, as far as the mail tells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intact.clients.client import Client
from intact.sample import Facts

_NAMING: Final = ("user-agent", "x-mailer")
_LONGEST: Final = 500  # characters looked at


def program(facts: Facts, clients: Sequence[Client]) -> Client | None:
    """The client that wrote the mail: by the field that names it, else by the mail's own id.

    The longest name that fits wins: "thunderbird for android" before "thunderbird".
    """
    named = " ".join(
        field.value[:_LONGEST].lower() for field in facts.fields if field.name.lower() in _NAMING
    )
    identity = facts.message_id.lower().rstrip(">")
    fits = [
        (len(mark), client)
        for client in clients
        for mark in client.detection.mailers
        if (identity.endswith(mark) if mark.startswith("@") else mark in named)
    ]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None
