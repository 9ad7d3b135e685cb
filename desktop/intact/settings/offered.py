"""What the settings offer to choose from; loads nothing, for the start of the window needs it."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("en", "de", "fr", "es", "ja", "ar")
"""Those that there are catalogues for, by the codes of ISO 639-1."""

APPEARANCES: Final = ("light", "dark")
