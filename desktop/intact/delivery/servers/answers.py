"""What a server says -> a reason, and clean words to show (RFC 5321 4.2, RFC 3463)."""

from __future__ import annotations

import re
from typing import Final

from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import SERVER_ANSWER
from intact.untrusted import line

_STATUS: Final = re.compile(r"\b([245])\.([0-9]{1,3})\.([0-9]{1,3})\b")
"""An enhanced status code."""

_RELAY: Final = re.compile(r"relay", re.IGNORECASE | re.ASCII)

_BUSY: Final = NotDeliveredReason.SERVER_BUSY
_TOO_LARGE: Final = NotDeliveredReason.TOO_LARGE
_FULL: Final = NotDeliveredReason.MAILBOX_FULL

_BY_STATUS: Final = {
    "5.2.2": _FULL,
    "4.2.2": _FULL,
    "5.2.3": _TOO_LARGE,
    "5.3.4": _TOO_LARGE,
    "4.3.1": _FULL,
    "5.6.3": NotDeliveredReason.NO_EIGHT_BIT,
}


def clean(answer: bytes | str) -> str:
    """One line that is safe to show, at most `limits.SERVER_ANSWER` characters."""
    text = answer if isinstance(answer, str) else answer.decode("utf-8", "replace")
    return line(text, SERVER_ANSWER)


def said(code: int, answer: bytes) -> str:
    """A whole answer of an SMTP server, as it is shown."""
    return clean(f"{code} {answer.decode('utf-8', 'replace')}")


def refused(
    otherwise: NotDeliveredReason, code: int, answer: bytes, **values: str | int
) -> NotDelivered:
    """The error for an answer that is no yes.

    Args:
        otherwise: the reason where neither code nor status tell a better one.
        code: the reply code; 4xx means that it may work later.
        answer: the text behind it.
        values: more for the error.
    """
    reason = _reason(otherwise, code, answer.decode("utf-8", "replace"))
    return NotDelivered(reason, answer=said(code, answer), **values)


def _reason(otherwise: NotDeliveredReason, code: int, text: str) -> NotDeliveredReason:
    found = _STATUS.search(text)
    if found and (known := _BY_STATUS.get(found[0])):
        return known
    if code == 552:
        return _TOO_LARGE
    if code == 452:
        return _FULL
    if 400 <= code < 500:
        return _BUSY
    if otherwise is NotDeliveredReason.RECIPIENT_REFUSED and (
        _RELAY.search(text) or (found and found[0] in {"5.7.1", "5.7.0"})
    ):
        return NotDeliveredReason.RELAY_REFUSED
    return otherwise
