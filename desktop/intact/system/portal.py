"""Files that sandboxed programs hand over: org.freedesktop.portal.FileTransfer.

The other program registers its files under a key and puts that key into the drag or on the
clipboard; the document portal gives paths for it, also to a receiver in a sandbox
(https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.FileTransfer.html).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.system.session_bus import NO_ANSWER

_TRANSFER: Final = DBusAddress(
    "/org/freedesktop/portal/documents",
    bus_name="org.freedesktop.portal.Documents",
    interface="org.freedesktop.portal.FileTransfer",
)


def retrieve_files(key: bytes) -> tuple[Path, ...]:
    """The files behind a key; asks once, and waits a bounded time.

    Raises:
        Unreadable: there is no session bus, no portal, no such key, or the answer makes no sense.
    """
    try:
        text = key.rstrip(b"\0").decode("ascii")
        if not text or len(text) > limits.TRANSFER_KEY:
            raise Unreadable(UnreadableReason.NOT_TRANSFERRED)
        (paths,) = _ask(text)
        taken = tuple(Path(one) for one in paths[: limits.FILES_PER_DROP] if one.startswith("/"))
    except NO_ANSWER as error:
        raise Unreadable(UnreadableReason.NOT_TRANSFERRED) from error
    if not taken:
        raise Unreadable(UnreadableReason.NOT_TRANSFERRED)
    return taken


def _ask(key: str) -> tuple[Any, ...]:
    """The body of the portal's answer.

    Raises:
        OSError, KeyError, ValueError, RuntimeError: there is no bus; TimeoutError is an OSError.
        DBusErrorResponse: there is no portal, or it refuses.
    """
    call = new_method_call(_TRANSFER, "RetrieveFiles", "sa{sv}", (key, {}))
    with open_dbus_connection(bus="SESSION") as connection:
        reply = connection.send_and_get_reply(call, timeout=limits.TRANSFER_SECONDS)
    answer: tuple[Any, ...] = unwrap_msg(reply)
    return answer
