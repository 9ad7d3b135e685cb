"""Tries an account without sending anything: step by step, each with a reason where it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from intact.delivery.servers.imap_session import ImapSession
from intact.delivery.servers.secrets import Secrets
from intact.delivery.servers.smtp_session import SmtpSession
from intact.errors import NotDelivered
from intact.settings.accounts import Account


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


def try_account(
    account: Account,
    secrets: Secrets,
    cancelled: Callable[[], bool] = lambda: False,
    recipient: str = "",
    size: int = 0,
) -> Iterator[Tried]:
    """Tries all servers of an account; yields each step when it is done, ends a server's at a no.

    Args:
        account: without mistakes (`accounts.mistakes`).
        secrets: where the password is; it may be held there before the account is stored.
        cancelled: asked every now and then.
        recipient: an address in wire form to ask the server about; "" takes the person's own.
        size: octets of a mail to ask about.
    """
    if account.smtp is not None:
        session = SmtpSession(account, account.smtp, cancelled)
        to = recipient or account.address
        yield from _steps(
            [
                (Step.SMTP_CONNECT, session.connect),
                (Step.SMTP_GREET, session.greet),
                (Step.SMTP_LOGIN, lambda: session.log_in(secrets)),
                (Step.SMTP_SEND, lambda: session.probe(account.address, to, size)),
            ],
            lambda: Tried(Step.SMTP_SEND, limit=session.size_limit),
            session.close,
        )
    if account.imap is not None:
        mailbox = ImapSession(account, account.imap, cancelled)
        yield from _steps(
            [
                (Step.IMAP_CONNECT, mailbox.connect),
                (Step.IMAP_LOGIN, lambda: mailbox.log_in(secrets)),
                (Step.IMAP_FOLDER, mailbox.find_folder),
            ],
            lambda: Tried(Step.IMAP_FOLDER, limit=mailbox.size_limit, folder=mailbox.folder),
            mailbox.close,
        )


def _steps(
    steps: list[tuple[Step, Callable[[], None]]],
    last: Callable[[], Tried],
    close: Callable[[], None],
) -> Iterator[Tried]:
    """Runs the steps of one server up to the first that fails."""
    try:
        for step, run in steps:
            try:
                run()
            except NotDelivered as error:
                yield Tried(step, error)
                return
            yield last() if step is steps[-1][0] else Tried(step)
    finally:
        close()
