"""A mistake of Intact itself, told without a word of what it was working on.

Of an exception only its class is kept, since its text may quote a message; of its traceback only
the places in Intact's own code, since other paths tell how the machine is set up.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from types import TracebackType

from intact import __version__, limits
from intact.log.events import Event, Name, note

_PACKAGE = "intact"


@dataclass(frozen=True, slots=True)
class Crash:
    """What happened and where.

    Attributes:
        error: the class of the exception.
        places: modules of Intact with line numbers, the innermost first.
    """

    error: Name
    places: tuple[Name, ...]

    @staticmethod
    def of(error: BaseException) -> Crash:
        """What may be told of an exception."""
        return Crash(
            Name(type(error).__name__),
            tuple(islice(reversed([*_places(error.__traceback__)]), limits.LOG_PLACES)),
        )

    def note(self) -> None:
        """Writes it into the log."""
        note(Event.CRASHED, error=self.error, where=self.places)

    def text(self) -> str:
        """All of it, for a person to read and to copy: what stands here and nothing more."""
        lines = [
            f"Intact {__version__}",
            f"Python {platform.python_version()}, {platform.system()} {platform.machine()}",
            f"{self.error}",
            *(f"  at {place}" for place in self.places),
        ]
        return "\n".join(lines) + "\n"


def _places(trace: TracebackType | None) -> Iterator[Name]:
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] == _PACKAGE:
            yield Name(f"{module}:{trace.tb_lineno}")
        trace = trace.tb_next
