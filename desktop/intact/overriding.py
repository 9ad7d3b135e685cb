"""`override`, which costs nothing when the program starts: typing_extensions takes milliseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method")

    def override(method: Method) -> Method:
        """Marks a method that replaces one of its base class (PEP 698), for the type checker."""
        return method


__all__ = ["override"]
