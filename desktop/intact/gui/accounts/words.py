"""Accounts in words: kinds of protection and login, mistakes, and the steps of a trial."""

from __future__ import annotations

from intact.delivery.servers.steps import Step
from intact.gui.wording.sizes import data_size
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said
from intact.settings.accounts import Account, Auth, Mistake, Security

_CONTEXT = "Accounts"

SECURITIES = {
    Security.TLS: QT_TRANSLATE_NOOP("Accounts", "Protected from the start"),
    Security.STARTTLS: QT_TRANSLATE_NOOP("Accounts", "Protected after a greeting"),
    Security.PLAIN: QT_TRANSLATE_NOOP("Accounts", "Not protected: only to this computer"),
}
SECURITY_TERMS = {Security.TLS: "TLS", Security.STARTTLS: "STARTTLS", Security.PLAIN: ""}
AUTHS = {
    Auth.PASSWORD: QT_TRANSLATE_NOOP("Accounts", "With a password"),
    Auth.XOAUTH2: QT_TRANSLATE_NOOP("Accounts", "With a token, as Google and Microsoft want it"),
    Auth.OAUTHBEARER: QT_TRANSLATE_NOOP("Accounts", "With a token, as the standard says"),
    Auth.NONE: QT_TRANSLATE_NOOP("Accounts", "Without login"),
}
AUTH_TERMS = {Auth.XOAUTH2: "XOAUTH2", Auth.OAUTHBEARER: "OAUTHBEARER, RFC 7628"}

_MISTAKES = {
    Mistake.NAME: QT_TRANSLATE_NOOP(
        "Accounts",
        "The short name needs to differ from the others, and holds only a to z, digits and "
        "hyphens.",
    ),
    Mistake.ADDRESS: QT_TRANSLATE_NOOP("Accounts", "Your address is not a complete mail address."),
    Mistake.NO_SERVER: QT_TRANSLATE_NOOP(
        "Accounts", "Choose at least one: to send mails, or to store drafts."
    ),
    Mistake.HOST: QT_TRANSLATE_NOOP("Accounts", "Enter the name of the server."),
    Mistake.PORT: QT_TRANSLATE_NOOP("Accounts", "The port is a number from 1 to 65535."),
    Mistake.PLAIN: QT_TRANSLATE_NOOP(
        "Accounts", "A connection to another computer needs to be protected."
    ),
    Mistake.USER: QT_TRANSLATE_NOOP(
        "Accounts", "The login name has characters that are not allowed."
    ),
    Mistake.NO_TOKEN_COMMAND: QT_TRANSLATE_NOOP(
        "Accounts", "Enter the command that prints the token."
    ),
    Mistake.DRAFTS: QT_TRANSLATE_NOOP(
        "Accounts", "The name of the folder has characters that are not allowed."
    ),
}

_STEPS = {
    Step.SMTP_CONNECT: QT_TRANSLATE_NOOP("Accounts", "The mail server has answered."),
    Step.SMTP_GREET: QT_TRANSLATE_NOOP("Accounts", "The connection is as protected as you chose."),
    Step.SMTP_LOGIN: QT_TRANSLATE_NOOP("Accounts", "Logged in for sending."),
    Step.SMTP_SEND: QT_TRANSLATE_NOOP("Accounts", "It takes mail from your address."),
    Step.IMAP_CONNECT: QT_TRANSLATE_NOOP("Accounts", "The mailbox answers."),
    Step.IMAP_LOGIN: QT_TRANSLATE_NOOP("Accounts", "Logged in to the mailbox."),
    Step.IMAP_FOLDER: QT_TRANSLATE_NOOP("Accounts", "Drafts go to the folder “{folder}”."),
}
_LIMIT = QT_TRANSLATE_NOOP("Accounts", "A mail may have up to {size} there.")
_ROW = QT_TRANSLATE_NOOP("Accounts", "{address} ({what})")
_BOTH = QT_TRANSLATE_NOOP("Accounts", "sends, stores drafts")
_SENDS = QT_TRANSLATE_NOOP("Accounts", "sends")
_DRAFTS = QT_TRANSLATE_NOOP("Accounts", "stores drafts")


def text(marked: str) -> str:
    """One of the texts above, translated."""
    return said(_CONTEXT, marked)


def row_words(account: Account) -> str:
    """An account in a list."""
    both = account.smtp is not None and account.imap is not None
    what = _BOTH if both else _SENDS if account.smtp is not None else _DRAFTS
    return said(_CONTEXT, _ROW, {"address": account.address, "what": text(what)})


def mistake_words(mistake: Mistake) -> str:
    """What to change."""
    return said(_CONTEXT, _MISTAKES[mistake])


def step_words(step: Step, limit: int = 0, folder: str = "") -> str:
    """What went well."""
    words = said(_CONTEXT, _STEPS[step], {"folder": folder})
    if not limit:
        return words
    return f"{words} {said(_CONTEXT, _LIMIT, {'size': data_size(limit)})}"
