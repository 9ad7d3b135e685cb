"""Every exception that nobody caught, from wherever Python reports it, ends up in one place."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from intact.log.crash import Crash


def watch(tell: Callable[[BaseException], None], interrupted: Callable[[], object]) -> None:
    """From now on nothing is lost silently: it is logged, and told.

    Args:
        tell: is given every such exception, in the thread where it arose.
        interrupted: what Ctrl+C does.
    """

    def take(error: BaseException | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            interrupted()
        elif error is not None and not isinstance(error, SystemExit):
            Crash.of(error).note()
            tell(error)

    def uncaught(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        take(error)

    sys.excepthook = uncaught
    threading.excepthook = lambda found: take(found.exc_value)
    sys.unraisablehook = lambda found: take(found.exc_value)
