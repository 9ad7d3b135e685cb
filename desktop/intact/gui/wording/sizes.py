"""Sizes as the person writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def data_size(octets: int, digits: int = 1) -> str:
    """With SI units, as mail servers and vendors mean them: 2 MB are 2,000,000 bytes."""
    return QLocale().formattedDataSize(octets, digits, QLocale.DataSizeFormat.DataSizeSIFormat)
