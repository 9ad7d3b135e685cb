"""RTF cut into tokens by one regular expression, in linear time and without recursion."""

from __future__ import annotations

import re
from typing import Final

WORD: Final = 1
"""A control word; group 1 is its name, group 2 its number (then the token's kind is NUMBERED)."""
NUMBERED: Final = 2
TEXT: Final = 3
HEX: Final = 4
"""One or more octets in a row, each written as backslash, apostrophe, two digits."""
PLAIN_TAG: Final = 5
"""A whole htmltag group without escapes; the group is its content."""
DESTINATION: Final = 6
"""The opening of a group that readers may ignore; the group is its name."""
OPEN: Final = 7
CLOSE: Final = 8
BINARY: Final = 9
"""The group is the number of raw octets that follow."""
SYMBOL: Final = 10

TOKEN: Final = re.compile(
    rb"\\(?!bin[0-9])([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?"
    rb"|([^\\{}\r\n\0]+)"
    rb"|((?:\\'[0-9a-fA-F]{2})+)"
    rb"|\{\\\*\\htmltag[0-9]{0,10} ?([^\\{}]*)\}"
    rb"|\{[\r\n]*\\\*[\r\n]*\\([a-zA-Z]{1,32})-?[0-9]{0,10} ?"
    rb"|(\{)"
    rb"|(\})"
    rb"|\\bin([0-9]{1,9}) ?"
    rb"|\\([^a-zA-Z])",
    re.DOTALL,
)
"""The number of the group that matched last is the token's kind.

Line ends and NUL match nothing: they are no part of the text ([MSFT-RTF], Conventions).
"""
