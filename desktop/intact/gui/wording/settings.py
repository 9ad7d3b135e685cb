"""Settings in words: what each is called, and what a file or a reset would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from intact import untrusted
from intact.errors import BadSettingsFile
from intact.exchange.taking import Taken, changed
from intact.gui.language import NAMES
from intact.gui.wording.reasons import reason_words
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words, said
from intact.settings.accounts import Account, Auth, Server
from intact.settings.policy.policy import Name
from intact.settings.policy.table import TABLE
from intact.settings.settings import Settings
from intact.settings.templates import Template

_CONTEXT = "SettingsWords"
_TEXT_SHOWN = 120

_TITLES = {
    "own_addresses": QT_TRANSLATE_NOOP("SettingsWords", "Your own addresses"),
    "accounts": QT_TRANSLATE_NOOP("SettingsWords", "Mail accounts"),
    "first_destination": QT_TRANSLATE_NOOP("SettingsWords", "Default destination"),
    "addresses": QT_TRANSLATE_NOOP("SettingsWords", "Where samples go"),
    "client": QT_TRANSLATE_NOOP("SettingsWords", "Guide"),
    "first_way": QT_TRANSLATE_NOOP("SettingsWords", "Default way out"),
    "history_days": QT_TRANSLATE_NOOP("SettingsWords", "Days that submissions are remembered"),
    "watched_folder": QT_TRANSLATE_NOOP("SettingsWords", "Watched folder"),
    "language": QT_TRANSLATE_NOOP("SettingsWords", "Language"),
    "appearance": QT_TRANSLATE_NOOP("SettingsWords", "Light or dark"),
    "templates": QT_TRANSLATE_NOOP("SettingsWords", "Texts for the comment"),
}
_BY_NAME = frozenset({"first_destination", "addresses", "client"})
"""Settings that hold names of data files."""

_APPEARANCES = {
    "": QT_TRANSLATE_NOOP("SettingsWords", "As the system"),
    "light": QT_TRANSLATE_NOOP("SettingsWords", "Light"),
    "dark": QT_TRANSLATE_NOOP("SettingsWords", "Dark"),
}
_NONE = QT_TRANSLATE_NOOP("SettingsWords", "none")
_PAIR = QT_TRANSLATE_NOOP("SettingsWords", "{name}: {value}")
_SENDS = QT_TRANSLATE_NOOP("SettingsWords", "sends by {server}")
_DRAFTS = QT_TRANSLATE_NOOP("SettingsWords", "stores drafts at {server}")
_USER = QT_TRANSLATE_NOOP("SettingsWords", "logs in as {user}")
_NO_COMMAND = QT_TRANSLATE_NOOP(
    "SettingsWords", "the command that fetches its token has to be entered here"
)
_MANAGED = QT_TRANSLATE_NOOP("SettingsWords", "Stays as your organisation has set it: {what}")
_REFUSED = QT_TRANSLATE_NOOP("SettingsWords", "“{file}” is not taken over: {reason}")
_REFUSED_LINE = QT_TRANSLATE_NOOP(
    "SettingsWords", "“{file}” is not taken over: line {line}: {reason}"
)
_NOTHING_CHANGED = QT_TRANSLATE_NOOP(
    "SettingsWords", "Nothing was changed. Ask for the file again where you got it."
)


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that would differ.

    Attributes:
        key: its name in `Settings`.
        title: what people call it.
        gone: what holds now and would not any more.
        come: what would hold instead.
    """

    key: str
    title: str
    gone: tuple[str, ...]
    come: tuple[str, ...]


def changes(
    before: Settings, after: Settings, named: Mapping[str, str] | None = None
) -> tuple[Change, ...]:
    """What would differ, each setting for itself, only its parts that differ.

    Args:
        before: what holds.
        after: what would hold.
        named: what people call destinations and clients, by their names in the settings.
    """
    names = named or {}
    found = []
    for key in changed(before, after):
        old, new = _parts(before, key), _parts(after, key)
        called = names if key in _BY_NAME else {}
        gone = tuple(_part(part, called) for part in old if part not in new)
        come = tuple(_part(part, called) for part in new if part not in old)
        found.append(Change(key, title(key), gone, come))
    return tuple(found)


def title(key: str) -> str:
    """What a setting is called."""
    return said(_CONTEXT, _TITLES[key])


def appearance_words(name: str) -> str:
    """What an appearance is called; "" is the system's."""
    return said(_CONTEXT, _APPEARANCES[name])


def managed_words(taken: Taken) -> tuple[str, ...]:
    """What of a file is not taken, since the organisation has set it."""
    return tuple(said(_CONTEXT, _MANAGED, {"what": _policy(name)}) for name in taken.managed)


def refused(error: BadSettingsFile) -> Words:
    """Why a file is not taken over."""
    values: dict[str, str | int] = {
        "file": error.path.name,
        "line": error.line,
        "reason": reason_words(error.reason),
    }
    pattern = _REFUSED_LINE if error.line else _REFUSED
    return Words(said(_CONTEXT, pattern, values), what_to_do=said(_CONTEXT, _NOTHING_CHANGED))


def _policy(name: Name) -> str:
    from intact.gui.wording import policies  # noqa: PLC0415 - few files meet a policy

    return policies.title(TABLE[name])


def _parts(settings: Settings, key: str) -> tuple[object, ...]:
    """The parts of a setting that can differ."""
    value = getattr(settings, key)
    if key == "language":
        return (NAMES.get(value) or appearance_words(""),)
    if key == "appearance":
        return (appearance_words(value if value in _APPEARANCES else ""),)
    if isinstance(value, dict):
        return tuple(value.items())
    return value if isinstance(value, tuple) else (value,)


def _part(part: object, called: Mapping[str, str]) -> str:
    match part:
        case Account():
            return _account(part)
        case Template():
            return _pair(part.name, untrusted.line(part.text, _TEXT_SHOWN))
        case (name, value):
            return _pair(called.get(str(name), str(name)), untrusted.line(str(value)))
        case _:
            text = called.get(str(part), str(part))
            return untrusted.line(text) or said(_CONTEXT, _NONE)


def _account(account: Account) -> str:
    """All of an account that matters to whom it belongs: where its mails and its password go."""
    parts = [account.address]
    for server, pattern in ((account.smtp, _SENDS), (account.imap, _DRAFTS)):
        if server is not None:
            parts.append(said(_CONTEXT, pattern, {"server": _server(server)}))
    if account.user:
        parts.append(said(_CONTEXT, _USER, {"user": account.user}))
    if account.auth in {Auth.XOAUTH2, Auth.OAUTHBEARER} and not account.token_command:
        parts.append(said(_CONTEXT, _NO_COMMAND))
    return _pair(account.name, ", ".join(untrusted.line(one) for one in parts))


def _server(server: Server) -> str:
    return f"{server.host}:{server.port} ({server.security.value.upper()})"


def _pair(name: str, value: str) -> str:
    """A name, and a value that is safe to show; it is not cut: a server may stand at its end."""
    pattern = QCoreApplication.translate(_CONTEXT, _PAIR)
    return pattern.format(name=untrusted.line(name), value=value)
