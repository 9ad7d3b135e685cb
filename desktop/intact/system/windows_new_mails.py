"""New mails on Windows: what is said to classic Outlook's object model and to Simple MAPI.

The calls themselves are given, so that all of this can be tested everywhere: Outlook's application
object, and a function for MAPISendMailW. Written from Microsoft's documentation; run under Wine
with a stand-in for Outlook and up to the missing client of Simple MAPI, never with the real ones.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final

from intact.limits import MAPI_SECONDS
from intact.system.new_mails import Kind, NewMail

_MAIL_ITEM: Final = 0  # OlItemType.olMailItem
_PLAIN: Final = 1  # OlBodyFormat.olFormatPlain
_BY_VALUE: Final = 1  # OlAttachmentType.olByValue
_EMBEDDED: Final = 5  # OlAttachmentType.olEmbeddeditem
_ATTACHED_AS: Final = {Kind.OUTLOOK_ITEMS: _EMBEDDED, Kind.OUTLOOK_FILES: _BY_VALUE}

_USER_ABORT: Final = 1  # MAPI_E_USER_ABORT: closed without sending; whether, is the person's affair


def fill_in(outlook: Any, mail: NewMail, kind: Kind) -> None:  # noqa: ANN401 - a COM object
    """Shows a new mail in a window of Outlook; never sends it.

    The text is plain, for Outlook may pack a mail with formatted text into a winmail.dat. Nothing
    is left of a mail that fails before it is shown.
    """
    item = outlook.CreateItem(_MAIL_ITEM)
    item.BodyFormat = _PLAIN
    item.To = mail.recipient
    item.Subject = mail.subject
    item.Body = with_crlf(mail.body)
    attachments = item.Attachments
    for file in mail.files:
        attachments.Add(str(file), _ATTACHED_AS[kind])
    item.Display(False)  # not modal: it returns while the window stands there


def with_crlf(text: str) -> str:
    """A text whose lines end in LF, with the line ends of Windows."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


class ClassicOutlook:
    """Implements `Composer` with `show`, which finds Outlook and fills a mail in."""

    def __init__(self, kind: Kind, show: Callable[[NewMail, Kind], None]) -> None:
        self._kind = kind
        self._show = show

    def opens(self) -> str:
        """Classic Outlook, for it is installed where this is made."""
        return "Outlook.Application"

    def open(self, mail: NewMail) -> None:
        """Shows the mail; returns when its window stands there."""
        self._show(mail, self._kind)


class SimpleMapi:
    """Implements `Composer` with `send`, which blocks while the window is open.

    Args:
        client: the name of the program that is called.
        send: MAPISendMailW with a dialog; returns its code.
        seconds: how long it is waited for a failure; then the window is taken to stand there.
    """

    def __init__(
        self, client: str, send: Callable[[NewMail], int], seconds: float = MAPI_SECONDS
    ) -> None:
        self._client = client
        self._send = send
        self._seconds = seconds

    def opens(self) -> str:
        """The program that is set up for other programs."""
        return self._client

    def open(self, mail: NewMail) -> None:
        """Opens the window on a thread of its own, which lives as long as the window.

        The window may belong to this process, so the interpreter waits for it at its end.
        """
        answers: list[int | OSError] = []

        def call() -> None:
            try:
                answers.append(self._send(mail))
            except OSError as error:
                answers.append(error)

        thread = threading.Thread(target=call, name="Simple MAPI", daemon=False)
        thread.start()
        thread.join(self._seconds)
        answer = answers[0] if answers else 0
        if isinstance(answer, OSError):
            raise answer
        if answer not in {0, _USER_ABORT}:
            raise OSError(f"MAPI error {answer}")
