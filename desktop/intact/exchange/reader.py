"""A file of settings -> its record; a wrong one is refused with line and reason."""

from __future__ import annotations

from pathlib import Path

from intact import limits, resources
from intact.errors import BadData, BadSettingsFile
from intact.exchange.record import FileSettings, mistakes


def read(path: Path) -> FileSettings:
    """What stands in the file.

    Raises:
        BadSettingsFile: it cannot be read, is larger or has more in it than settings can, is not
            TOML, or breaks a rule; the first mistake is told.
    """
    try:
        return resources.load_nameless(
            path,
            FileSettings,
            mistakes,
            most=limits.SETTINGS_BYTES,
            pieces=limits.SETTINGS_PIECES,
        )
    except BadData as error:
        raise BadSettingsFile(error.path, error.line, error.reason) from error
    except OSError as error:  # a path that cannot even be asked about
        raise BadSettingsFile(path, 0, error.strerror or str(error)) from error
