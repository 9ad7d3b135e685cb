"""`note`: the only way into the log, narrow enough that nothing of a message can pass.

It takes numbers, members of enumerations, sums and the program's own names, each in a type of its
own. A text has no way in: the type checker refuses it, and at run time "?" is written in its place.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final

from typing_extensions import override

from intact import limits

LOGGER: Final = logging.getLogger("intact.log")
LOGGER.propagate = False  # what libraries log may quote a message; this file is ours alone
LOGGER.addHandler(logging.NullHandler())
LOGGER.setLevel(logging.INFO)

_UNFIT: Final = "?"
_NAME: Final = re.compile(rf"[A-Za-z0-9_][A-Za-z0-9_.:-]{{0,{limits.LOG_NAME - 1}}}")
_SUM: Final = re.compile(r"[0-9a-f]{64}")
_SUM_SHOWN: Final = 12
"""Digits of a sum: enough to find a file that one has, too few to be looked up elsewhere."""


class Event(StrEnum):
    """What is written down; in brackets the values that come with it."""

    STARTED = "started"  # version, python, system
    LAYERS = "layers"  # held: the limits of the reading children
    NOT_ISOLATED = "not-isolated"  # this process reads
    POLICIES = "policies"  # forced, recommended, not_used: names of policies, "?" for unknown ones
    SAMPLE_READ = "sample-read"  # format, bytes, sha256, fidelity, losses, ms
    UNREADABLE = "unreadable"  # reason, bytes, sha256, ms
    CHILD_FAILED = "child-failed"  # reason
    CHILD_RENEWED = "child-renewed"  # answered
    COMPOSED = "composed"  # destination, mails, bytes, samples
    DELIVERED = "delivered"  # way, outcome, mails, ms
    NOT_DELIVERED = "not-delivered"  # way, reason, ms
    CRASHED = "crashed"  # error, where
    QT_TOLD = "qt-told"  # weight, about: the text stays out


@dataclass(frozen=True, slots=True)
class Name:
    """A name the program or its data files gave to something: a destination, a layer, a place."""

    text: str

    @override
    def __str__(self) -> str:
        return self.text if _NAME.fullmatch(self.text) else _UNFIT


@dataclass(frozen=True, slots=True)
class Sum:
    """A SHA-256 in hexadecimal digits."""

    digits: str

    @override
    def __str__(self) -> str:
        return self.digits[:_SUM_SHOWN] if _SUM.fullmatch(self.digits) else _UNFIT


Single = bool | int | float | Enum | Name | Sum
Value = Single | tuple[Single, ...]


def note(event: Event, **values: Value) -> None:
    """Writes one line: when, what, and the values by name."""
    told = "".join(f" {name}={_written(value)}" for name, value in values.items())
    LOGGER.info("%s%s", event.value, told)


def _written(value: object) -> str:
    """A value as it may stand in the log; the types are not trusted."""
    match value:
        case tuple():
            return ",".join(_written(one) for one in value[: limits.LOG_VALUES]) or "-"
        case Name() | Sum():
            return str(value)
        case Enum():
            return str(Name(str(value.value)))
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return f"{value:.6g}" if isinstance(value, float) else str(int(value))
        case _:
            return _UNFIT
