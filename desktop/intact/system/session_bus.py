"""The session bus of a Linux desktop, which may be anything: absent, silent, or without sense."""

from __future__ import annotations

from typing import Final

from jeepney import DBusErrorResponse

NO_ANSWER: Final = (
    DBusErrorResponse,  # nobody of that name, or a refusal
    OSError,  # no bus; a time limit
    KeyError,  # no address of one
    RuntimeError,  # an address we cannot use
    ValueError,
    TypeError,
    AttributeError,  # an answer that makes no sense
)
"""What a call raises that brought nothing."""
