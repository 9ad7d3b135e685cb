"""A notification by the desktop: org.freedesktop.Notifications, of which every desktop has one.

https://specifications.freedesktop.org/notification-spec/latest/protocol.html
Texts are Intact's own and hold numbers only; servers may read marks in them as markup, so none
gets through.
"""

from __future__ import annotations

from typing import Final

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from intact import limits
from intact.system.session_bus import NO_ANSWER

_SERVER: Final = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_TYPES: Final = "susssasa{sv}i"
_NORMAL: Final = 1
_AS_THE_SERVER_LIKES: Final = -1
_NO_MARKS: Final = str.maketrans("", "", "<>&")


def notify(title: str, text: str) -> bool:
    """Shows a notification; whether the desktop took it. Blocks for a bounded time."""
    hints = {"desktop-entry": ("s", "intact"), "urgency": ("y", _NORMAL)}
    texts = (title.translate(_NO_MARKS), text.translate(_NO_MARKS))
    body: tuple[object, ...] = ("Intact", 0, "intact", *texts, [], hints, _AS_THE_SERVER_LIKES)
    call = new_method_call(_SERVER, "Notify", _TYPES, body)
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            unwrap_msg(connection.send_and_get_reply(call, timeout=limits.NOTIFICATION_SECONDS))
    except NO_ANSWER:
        return False
    return True
