"""What a mail server, or the way to it, stands in the way of: the sentences."""

from __future__ import annotations

from typing import Final

from intact.errors import NotDeliveredReason
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words

_Reason = NotDeliveredReason
_LATER = QT_TRANSLATE_NOOP("Delivery", "Try again later.")
_CHECK_ACCOUNT = QT_TRANSLATE_NOOP("Delivery", "Look at the account in the settings.")
_ASK_ADMIN = QT_TRANSLATE_NOOP("Delivery", "Ask whoever runs the mail server.")
_OTHER_WAY = QT_TRANSLATE_NOOP("Delivery", "Choose another way, or save the drafts.")

FAILURES: Final = {
    _Reason.CANCELLED: Words(
        QT_TRANSLATE_NOOP("Delivery", "You cancelled it."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Try again when you like."),
    ),
    _Reason.SENDING_ALREADY: Words(
        QT_TRANSLATE_NOOP("Delivery", "Intact is sending already, in another window or command."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Wait until that is through, then try again."),
    ),
    _Reason.NO_SUCH_SERVER: Words(
        QT_TRANSLATE_NOOP("Delivery", "There is no mail server called “{host}”."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Check its name, and your network."),
    ),
    _Reason.CONNECTION_REFUSED: Words(
        QT_TRANSLATE_NOOP("Delivery", "“{host}” does not take connections there."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Check the port in the settings."),
    ),
    _Reason.UNREACHABLE: Words(
        QT_TRANSLATE_NOOP("Delivery", "“{host}” cannot be reached from here."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Check your network, and try again."),
    ),
    _Reason.TOOK_TOO_LONG: Words(
        QT_TRANSLATE_NOOP("Delivery", "“{host}” did not answer in time."),
        what_to_do=_LATER,
    ),
    _Reason.CONNECTION_LOST: Words(
        QT_TRANSLATE_NOOP("Delivery", "The connection to “{host}” broke off."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Try again."),
    ),
    _Reason.NOT_PROTECTED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The connection to “{host}” would not be protected."),
        what_to_do=_ASK_ADMIN,
        term=QT_TRANSLATE_NOOP("Delivery", "STARTTLS is not offered"),
    ),
    _Reason.TLS_FAILED: Words(
        QT_TRANSLATE_NOOP("Delivery", "A protected connection to “{host}” could not be made."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Check port and protection in the settings."),
        term="{why}",
    ),
    _Reason.CERTIFICATE_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("Delivery", "“{host}” cannot prove who it is."),
        what_to_do=_ASK_ADMIN,
        term="{why}",
    ),
    _Reason.CERTIFICATE_EXPIRED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The certificate of “{host}” is not valid today."),
        what_to_do=QT_TRANSLATE_NOOP(
            "Delivery", "Check the date here, or tell whoever runs the server."
        ),
        term="{why}",
    ),
    _Reason.CERTIFICATE_OTHER_NAME: Words(
        QT_TRANSLATE_NOOP("Delivery", "What answers as “{host}” is another server."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Check the server’s name in the settings."),
        term="{why}",
    ),
    _Reason.CERTIFICATE_BAD: Words(
        QT_TRANSLATE_NOOP("Delivery", "The certificate of “{host}” cannot be accepted."),
        what_to_do=_ASK_ADMIN,
        term="{why}",
    ),
    _Reason.PASSWORD_NEEDED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The password of this account is needed."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Enter it, and try again."),
    ),
    _Reason.TOKEN_FAILED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The command “{program}” gave Intact no access token."),
        what_to_do=_CHECK_ACCOUNT,
    ),
    _Reason.LOGIN_REFUSED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The mail server did not accept name and password."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Enter them again."),
        term="{answer}",
    ),
    _Reason.NO_LOGIN_METHOD: Words(
        QT_TRANSLATE_NOOP("Delivery", "“{host}” offers no way to log in that is set up here."),
        what_to_do=_CHECK_ACCOUNT,
    ),
    _Reason.SENDER_REFUSED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The mail server takes no mail from {address}."),
        what_to_do=_CHECK_ACCOUNT,
        term="{answer}",
    ),
    _Reason.RECIPIENT_REFUSED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The mail server takes no mail to {address}."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Check the address of the destination."),
        term="{answer}",
    ),
    _Reason.RELAY_REFUSED: Words(
        QT_TRANSLATE_NOOP("Delivery", "This mail server passes no mail on to {address}."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Use the server that your mail program uses."),
        term="{answer}",
    ),
    _Reason.TOO_LARGE: Words(
        QT_TRANSLATE_NOOP("Delivery", "The mail is larger than the mail server allows."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Submit fewer or smaller samples at a time."),
        term="{answer}",
    ),
    _Reason.NO_EIGHT_BIT: Words(
        QT_TRANSLATE_NOOP("Delivery", "This mail server would change one of the samples."),
        what_to_do=_OTHER_WAY,
        term=QT_TRANSLATE_NOOP("Delivery", "8BITMIME is not offered"),
    ),
    _Reason.MAILBOX_FULL: Words(
        QT_TRANSLATE_NOOP("Delivery", "There is no room left on the mail server."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Make room there, and try again."),
        term="{answer}",
    ),
    _Reason.MAIL_REFUSED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The mail server did not take the mail."),
        what_to_do=_OTHER_WAY,
        term="{answer}",
    ),
    _Reason.SERVER_BUSY: Words(
        QT_TRANSLATE_NOOP("Delivery", "The mail server does not take mails at the moment."),
        what_to_do=_LATER,
        term="{answer}",
    ),
    _Reason.UNCONFIRMED: Words(
        QT_TRANSLATE_NOOP("Delivery", "Nobody knows whether the mail arrived."),
        QT_TRANSLATE_NOOP("Delivery", "All of it went, but the answer is missing."),
        QT_TRANSLATE_NOOP("Delivery", "Look into your sent mails before you send it again."),
    ),
    _Reason.NO_DRAFTS_FOLDER: Words(
        QT_TRANSLATE_NOOP("Delivery", "Your mailbox has no folder for drafts."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Name the folder in the settings."),
        term="{answer}",
    ),
    _Reason.NONSENSE: Words(
        QT_TRANSLATE_NOOP("Delivery", "What answers as “{host}” is no such mail server."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Check name and port in the settings."),
        term="{answer}",
    ),
}

MENDED_IN_SETTINGS: Final = frozenset(
    {
        _Reason.NO_SUCH_SERVER,
        _Reason.CONNECTION_REFUSED,
        _Reason.TLS_FAILED,
        _Reason.CERTIFICATE_OTHER_NAME,
        _Reason.TOKEN_FAILED,
        _Reason.NO_LOGIN_METHOD,
        _Reason.SENDER_REFUSED,
        _Reason.NO_DRAFTS_FOLDER,
        _Reason.NONSENSE,
    }
)
"""Those that a person does something about at the mail account."""
