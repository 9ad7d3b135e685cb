"""One call of org.freedesktop.portal.Email, version 3, over the session bus.

The portal answers twice: to the call itself, and by a signal once a mail program was started or the
person said no (https://flatpak.github.io/xdg-desktop-portal/docs/, Email and Request).
"""

from __future__ import annotations

import os
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    MatchRule,
    Message,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import PORTAL_CALL_SECONDS, PORTAL_LOOK_SECONDS, PORTAL_SECONDS


@dataclass(frozen=True, slots=True)
class Mail:
    """What the window shall hold."""

    recipient: str
    subject: str
    body: str
    files: Sequence[Path]


_BUS_NAME: Final = "org.freedesktop.portal.Desktop"
_OBJECT: Final = "/org/freedesktop/portal/desktop"
_EMAIL: Final = DBusAddress(_OBJECT, _BUS_NAME, "org.freedesktop.portal.Email")
_REQUEST: Final = "org.freedesktop.portal.Request"
_NO_WINDOW: Final = ""
"""The parent window: the mail program comes up by itself."""

_NOT_TAKEN: Final = "org.freedesktop.portal.Error.InvalidArgument"

_DONE, _SAID_NO = 0, 1
"""First value of the signal; anything else is a failure."""


def compose(mail: Mail, cancelled: Callable[[], bool]) -> None:
    """Has a window opened for a mail; returns once the portal says it did.

    Raises:
        NotDelivered: NOT_HERE: no bus, or no such portal; CANNOT_CARRY: the portal does not take
            an address or a file (version 1.16 refuses an apostrophe in an address); CANCELLED: the
            person said no, here or to the portal; DID_NOT_START: the portal failed, or says
            nothing for too long.
    """
    try:
        with open_dbus_connection(enable_fds=True) as bus, _opened(mail.files) as descriptors:
            answer = _ask(bus, mail, descriptors, cancelled)
    except DBusErrorResponse as error:
        raise NotDelivered(_refusal(error.name)) from error
    except TimeoutError as error:
        raise NotDelivered(NotDeliveredReason.DID_NOT_START) from error
    except (OSError, KeyError, RuntimeError, ValueError) as error:  # no bus, or none that we know
        raise NotDelivered(NotDeliveredReason.NOT_HERE) from error
    if answer == _SAID_NO:
        raise NotDelivered(NotDeliveredReason.CANCELLED)
    if answer != _DONE:
        raise NotDelivered(NotDeliveredReason.DID_NOT_START)


def options(mail: Mail, descriptors: Sequence[int], token: str) -> dict[str, tuple[str, object]]:
    """The values of the call, with their D-Bus types."""
    return {
        "handle_token": ("s", token),
        "addresses": ("as", [mail.recipient]),
        "subject": ("s", mail.subject),
        "body": ("s", mail.body),
        "attachment_fds": ("ah", list(descriptors)),
    }


def _refusal(name: str) -> NotDeliveredReason:
    """What an error of the portal's means, by its name."""
    if name == _NOT_TAKEN:
        return NotDeliveredReason.CANNOT_CARRY
    return NotDeliveredReason.NOT_HERE


def _ask(
    bus: DBusConnection,
    mail: Mail,
    descriptors: Sequence[int],
    cancelled: Callable[[], bool],
) -> int:
    token = f"intact{secrets.token_hex(8)}"
    sender = bus.unique_name.removeprefix(":").replace(".", "_")
    rule = MatchRule(
        type="signal",
        interface=_REQUEST,
        member="Response",
        path=f"{_OBJECT}/request/{sender}/{token}",
    )
    Proxy(message_bus, bus, timeout=PORTAL_CALL_SECONDS).AddMatch(rule)
    values = options(mail, descriptors, token)
    call = new_method_call(_EMAIL, "ComposeEmail", "sa{sv}", (_NO_WINDOW, values))
    with bus.filter(rule) as answers:  # before the call: the signal may overtake the answer
        unwrap_msg(bus.send_and_get_reply(call, timeout=PORTAL_CALL_SECONDS))
        return int(_first(bus, answers, cancelled).body[0])


def _first(bus: DBusConnection, answers: deque[Message], cancelled: Callable[[], bool]) -> Message:
    """The first answer; looks every now and then whether it is still wanted."""
    end = time.monotonic() + PORTAL_SECONDS
    while time.monotonic() < end:
        if cancelled():
            raise NotDelivered(NotDeliveredReason.CANCELLED)
        try:
            return bus.recv_until_filtered(answers, timeout=PORTAL_LOOK_SECONDS)
        except TimeoutError:
            continue
    raise TimeoutError


@contextmanager
def _opened(files: Sequence[Path]) -> Iterator[list[int]]:
    """Descriptors of the files, for reading; the bus gets copies of them."""
    descriptors: list[int] = []
    try:
        descriptors.extend(os.open(path, os.O_RDONLY | os.O_CLOEXEC) for path in files)
        yield descriptors
    finally:
        for one in descriptors:
            os.close(one)
