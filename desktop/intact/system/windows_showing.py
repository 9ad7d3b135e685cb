"""Hands a new mail to the programs of this Windows machine; what calls them is loaded then."""

from __future__ import annotations

from intact.system.new_mails import Kind, NewMail


def show_in_outlook(mail: NewMail, kind: Kind) -> None:
    """Shows a mail in the Outlook of this machine."""
    from intact.system.windows_outlook import show_mail  # noqa: PLC0415 - only on Windows

    show_mail(mail, kind)


def send_by_mapi(mail: NewMail) -> int:
    """Gives a mail to the client of this machine; what MAPISendMailW answers."""
    from intact.system.windows_mapi_call import send  # noqa: PLC0415 - only on Windows

    return send(mail)
