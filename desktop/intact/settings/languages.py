"""What the person may choose before anything else is there; light, for the window asks for it."""

from __future__ import annotations

LANGUAGES = ("en", "de", "fr", "es", "ja", "ar")
"""Those that there are catalogues for, by the codes of ISO 639-1."""

RIGHT_TO_LEFT = ("ar",)

APPEARANCES = ("light", "dark")
