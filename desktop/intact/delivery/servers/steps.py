"""The steps in which an account is tried; apart from `trial`, so that no network comes with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from intact.errors import NotDelivered


class Step(StrEnum):
    """What is tried, in this order."""

    SMTP_CONNECT = "smtp-connect"  # name, connection, certificate where TLS comes first
    SMTP_GREET = "smtp-greet"  # greeting, STARTTLS with its certificate
    SMTP_LOGIN = "smtp-login"
    SMTP_SEND = "smtp-send"  # would take a mail from the person to `recipient`, of `size` octets
    IMAP_CONNECT = "imap-connect"  # name, connection, certificate, greeting
    IMAP_LOGIN = "imap-login"
    IMAP_FOLDER = "imap-folder"  # there is a folder for drafts


@dataclass(frozen=True, slots=True)
class Tried:
    """One step.

    Attributes:
        error: why it failed; None where it went well.
        limit: octets of a mail the server takes, in the last step of a server; 0 for unknown.
        folder: the folder for drafts, in the step that found it: text of the server's, clean.
    """

    step: Step
    error: NotDelivered | None = None
    limit: int = 0
    folder: str = ""
