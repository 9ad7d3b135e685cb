"""One sender at a time on this machine, in this and all other processes of the person's.

Two that send the same at once would both find nothing in the journal, and send it twice. The lock
is that of a database without content, which every system lets go when its process ends.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

from intact.errors import NotDelivered, NotDeliveredReason
from intact.system.interface import System

_NAME: Final = "sending.lock"


@contextmanager
def alone(system: System) -> Iterator[None]:
    """Nobody else sends meanwhile.

    A folder that knows no locks (some network drives) holds nobody up.

    Raises:
        NotDelivered: SENDING_ALREADY: somebody does.
    """
    with closing(_connected(system)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if _is_held(error):
                raise NotDelivered(NotDeliveredReason.SENDING_ALREADY) from error
        yield


def somebody_sends(system: System) -> bool:
    """Whether anybody sends just now."""
    try:
        with alone(system):
            return False
    except NotDelivered:
        return True


def _connected(system: System) -> sqlite3.Connection:
    try:
        path = system.private_folder().absolute() / _NAME
        return sqlite3.connect(path, timeout=0, isolation_level=None)
    except (OSError, sqlite3.Error):  # what is wrong with the folder tells the journal
        return sqlite3.connect(":memory:", isolation_level=None)


def _is_held(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
