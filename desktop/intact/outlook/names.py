"""Named properties of Outlook items that Intact reads ([MS-OXPROPS] 2), by property set.

A property set is written as its 16 octets in the order of the file.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from intact.outlook.named_properties import Name

COMMON: Final = UUID("00062008-0000-0000-c000-000000000046").bytes_le
INTERNET_HEADERS: Final = UUID("00020386-0000-0000-c000-000000000046").bytes_le

REMINDER_FILE: Final = Name(COMMON, 0x851F)
VERB_STREAM: Final = Name(COMMON, 0x8520)
