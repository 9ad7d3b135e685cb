"""Who can be called on this Linux desktop: names on the session bus, and local sockets.

Programs that run once for each person own one of either, and a second start hands its arguments
over there. Nobody is spoken to but the bus itself; listening sockets stand in a table of the
kernel (proc_net_unix of proc(5): flags, then the path).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from intact import limits
from intact.system.session_bus import NO_ANSWER

_SOCKETS: Final = Path("/proc/net/unix")
_LISTENS: Final = "00010000"  # __SO_ACCEPTCON of linux/net.h
_FIELDS: Final = 8
"""Of a line with a path, which stands last and may hold blanks."""


def on_bus() -> frozenset[str]:
    """Names that somebody owns now; none where there is no bus. Blocks for a bounded time."""
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            proxy = Proxy(message_bus, connection, timeout=limits.BUS_SECONDS)
            (names,) = proxy.ListNames()
    except NO_ANSWER:
        return frozenset()
    return frozenset(str(one) for one in names)


def at_sockets(table: Path = _SOCKETS) -> frozenset[str]:
    """Paths of sockets of this person's at which somebody listens; none where nobody tells."""
    try:
        text = os.fsdecode(table.read_bytes())
    except OSError:
        return frozenset()
    lines = (line.split(maxsplit=_FIELDS - 1) for line in text.splitlines())
    paths = (line[-1] for line in lines if len(line) == _FIELDS and line[3] == _LISTENS)
    return frozenset(path for path in paths if path.startswith("/") and _is_own(path))


def _is_own(path: str) -> bool:
    """Whether it is still there, and belongs to this person."""
    try:
        return Path(path).lstat().st_uid == os.getuid()
    except OSError:
        return False
