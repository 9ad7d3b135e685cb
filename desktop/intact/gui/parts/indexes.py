"""Indexes of models, as Qt's own methods take them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()
"""Above all rows of a list or table, which is no tree."""
