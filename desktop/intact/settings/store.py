"""Keeps the person's settings in a JSON file; what is damaged there costs only itself."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from dataclasses import fields
from itertools import islice
from pathlib import Path
from typing import Final, get_type_hints

import msgspec

from intact import limits
from intact.errors import BadSettings, Reason
from intact.settings.file import NAME, content, refuse_foreign
from intact.settings.languages import APPEARANCES, LANGUAGES
from intact.settings.settings import Settings

_SET_ASIDE: Final = "settings.bad.json"

_ENTRIES: Final = {
    "own_addresses": limits.OWN_ADDRESSES,
    "addresses": limits.SET_ADDRESSES,
    "consents": limits.SET_ADDRESSES,
    "recent": limits.RECENT_DESTINATIONS,
    "accounts": limits.ACCOUNTS,
    "templates": limits.TEMPLATES,
}
"""How many of each are taken: thousands of accounts, each a way out, would hold up every step."""

_WORDS: Final = {"language": LANGUAGES, "appearance": APPEARANCES}
"""Settings that are one of a few words, or "" for the system's."""


class Store:
    """The settings file in a folder of the person's; the folder is made when first saving.

    Attributes:
        mistakes: what the last `load` had to leave out.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / NAME
        self.mistakes: tuple[BadSettings, ...] = ()

    def load(self) -> Settings:
        """The settings; the default for everything that is absent or cannot be used."""
        self.mistakes = ()
        try:
            refuse_foreign(self._folder)
            table = _table(content(self._path))
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            return self._nothing(error.strerror or str(error))
        except ValueError as error:
            with suppress(OSError):
                self._path.replace(self._folder / _SET_ASIDE)
            return self._nothing(_set_aside(error))
        return self._settings(table)

    def save(self, settings: Settings) -> None:
        """Replaces the file as a whole, readable by this person only.

        Raises:
            BadSettings: it could not be written, or is larger than what is read; the file that was
                there is as before.
        """
        data = msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n"
        if len(data) > limits.SETTINGS_BYTES:  # `load` would set it aside, with all that is in it
            raise BadSettings(self._path, Reason("there would be too much in the file"))
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            refuse_foreign(self._folder)
            _replace(self._path, data)
        except OSError as error:
            raise BadSettings(self._path, error.strerror or str(error)) from error

    def _nothing(self, reason: str) -> Settings:
        self.mistakes = (BadSettings(self._path, reason),)
        return Settings()

    def _settings(self, table: dict[str, object]) -> Settings:
        """Every value for itself; keys of other versions are passed over."""
        types = get_type_hints(Settings)
        taken: dict[str, object] = {}
        for name in (field.name for field in fields(Settings) if field.name in table):
            try:
                taken[name] = msgspec.convert(self._bounded(name, table[name]), types[name])
                _refuse_unknown(name, taken[name])
            except ValueError as error:  # msgspec's among them
                taken.pop(name, None)
                self.mistakes += (BadSettings(self._path, f"`{name}`: {error}"),)
        return msgspec.convert(taken, Settings)

    def _bounded(self, name: str, value: object) -> object:
        """A value with as many entries as are taken; what is left out is told.

        Raises:
            ValueError: it is a text that is longer than any of ours.
        """
        most = _ENTRIES.get(name, 0)
        if isinstance(value, str) and len(value) > limits.SETTING_CHARACTERS:
            raise ValueError(f"may have at most {limits.SETTING_CHARACTERS} characters")
        if isinstance(value, list | dict) and most and len(value) > most:
            if name != "recent":
                reason = Reason(
                    "`{name}`: only the first {most} items are used", name=name, most=most
                )
                self.mistakes += (BadSettings(self._path, reason),)
            return dict(islice(value.items(), most)) if isinstance(value, dict) else value[:most]
        return value


def _set_aside(error: ValueError) -> Reason:
    name = _SET_ASIDE
    if "large" in str(error):
        return Reason("the file is too large; the file is now called {name}", name=name)
    return Reason("the file is damaged; the file is now called {name}", name=name)


def _refuse_unknown(name: str, value: object) -> None:
    """Lets a value pass that is one of its words, or has no such words.

    Raises:
        ValueError: it is none of them.
    """
    words = ("", *_WORDS[name]) if name in _WORDS else (value,)
    if value not in words:
        raise ValueError(f"must be one of {', '.join(words[1:])}")


def _table(data: bytes) -> dict[str, object]:
    """The keys and values of the file.

    Raises:
        ValueError: it is no JSON object.
    """
    try:
        return msgspec.json.decode(data, type=dict[str, object])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError("the file is damaged") from error


def _replace(path: Path, data: bytes) -> None:
    """Writes beside the file and moves it there, so that no reader ever sees a half."""
    handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
