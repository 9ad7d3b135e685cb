"""Tries an account without sending anything: step by step, each with a reason where it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from intact.delivery.servers.imap_session import ImapSession
from intact.delivery.servers.secrets import Secrets
from intact.delivery.servers.smtp_session import SmtpSession
from intact.delivery.servers.steps import Step, Tried
from intact.errors import NotDelivered
from intact.settings.accounts import Account


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
