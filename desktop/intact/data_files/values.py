"""Kinds of values in data files; each description completes the sentence "`key` must be ..."."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

Count = Annotated[int, Meta(gt=0, description="a whole number above zero, without quotes")]

Address = Annotated[
    str,
    Meta(
        pattern=r"(?a)\A([\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+)?\Z",
        description='one mail address in quotes, such as "samples@example.org"',
    ),
]
"""Empty, or one address that can stand in a header field as it is (ASCII; RFC 5322 3.2.3)."""

FieldName = Annotated[
    str,
    Meta(
        pattern=r"\A[a-z0-9_-]+\*?\Z",
        description='a header field name in small letters, such as "x-filter-id" or "x-filter-*"',
    ),
]

HostName = Annotated[
    str,
    Meta(
        pattern=r"\A\.?[a-z0-9-]+(\.[a-z0-9-]+)+\Z",
        description='a host name in small letters, such as "links.example.org" or ".example.org"',
    ),
]

WebAddress = Annotated[
    str,
    Meta(
        pattern=r"\A(https?://[!-~]+)?\Z",
        description="a web address that begins with https:// or http://",
    ),
]

Shortcut = Annotated[
    str,
    Meta(
        pattern=r"\A((Ctrl\+)?(Alt\+)?(Shift\+)?(Meta\+)?([A-Z0-9]|F[0-9]{1,2}|[A-Z][a-z]+))?\Z",
        description='keys as in "Ctrl+Alt+F"',
    ),
]
"""As QKeySequence writes it, modifiers in this order."""

Lower = Annotated[
    str,
    Meta(pattern=r"\A[^A-Z]+\Z", description="a name in small letters"),
]
"""Compared with names that were made lower case."""
