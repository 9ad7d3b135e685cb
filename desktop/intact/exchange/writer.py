"""Settings -> the text of the file: TOML that people can read and correct."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from intact import limits
from intact.exchange.record import FORM, TEXTS, FileAccount, FileSettings, may_be_watched
from intact.resources import is_name
from intact.settings.accounts import Server, usable
from intact.settings.languages import APPEARANCES, LANGUAGES
from intact.settings.settings import Settings
from intact.settings.templates import Template
from intact.settings.templates import usable as usable_templates
from intact.submission.address import valid

_HEAD: Final = """\
# Settings of Intact. There is no password in here, and no command that fetches one.
# To take them over: Settings, “All settings”, “Take over from a file”,
# or on the command line: intact settings import FILE
# A key that is left out changes nothing.
"""
_SHORT: Final = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\f": "\\f", "\r": "\\r"}


def of(settings: Settings) -> FileSettings:
    """What of the settings goes into a file; what could not be read again is left out."""
    own = [one for one in settings.own_addresses if valid(one)]
    addresses = {
        name: one for name, one in settings.addresses.items() if is_name(name) and valid(one)
    }
    watched = settings.watched_folder
    return FileSettings(
        FORM,
        own_addresses=tuple(own[: limits.OWN_ADDRESSES]),
        first_destination=_plain(settings.first_destination),
        first_way=_plain(settings.first_way),
        client=_plain(settings.client),
        history_days=settings.days_remembered,
        watched_folder=watched if _plain(watched) and may_be_watched(watched) else "",
        language=settings.language if settings.language in LANGUAGES else "",
        appearance=settings.appearance if settings.appearance in APPEARANCES else "",
        addresses=dict([*addresses.items()][: limits.SET_ADDRESSES]),
        templates=usable_templates(settings.templates),
        accounts=tuple(_accounts(settings))[: limits.ACCOUNTS],
    )


def _accounts(settings: Settings) -> Iterator[FileAccount]:
    for one in usable(settings.accounts):
        if max(len(one.user), len(one.drafts)) <= limits.SETTING_CHARACTERS:
            yield FileAccount.of(one)


def write(found: FileSettings) -> str:
    """The file's text; `reader.read` gives the same record back."""
    return _HEAD + "".join(f"{line}\n" for line in _lines(found))


def _lines(found: FileSettings) -> Iterator[str]:
    yield f"intact_settings = {found.intact_settings}"
    yield ""
    if found.own_addresses is not None:
        yield from _list("own_addresses", found.own_addresses)
    for name in TEXTS:
        value = getattr(found, name)
        if value is not None:
            yield f"{name} = {_text(value)}"
    if found.history_days is not None:
        yield f"history_days = {found.history_days}"
    yield from _nothing(found)
    if found.addresses:
        yield from ("", "[addresses]")
        yield from (f"{_text(name)} = {_text(one)}" for name, one in found.addresses.items())
    for template in found.templates or ():
        yield from _template(template)
    for account in found.accounts or ():
        yield from _account(account)


def _nothing(found: FileSettings) -> Iterator[str]:
    """Lists that are there and empty: taken over, they empty what is there."""
    for name in ("templates", "accounts"):
        if getattr(found, name) == ():
            yield f"{name} = []"
    if found.addresses == {}:
        yield "addresses = {}"


def _list(name: str, values: Sequence[str]) -> Iterator[str]:
    if not values:
        yield f"{name} = []"
        return
    yield f"{name} = ["
    yield from (f"  {_text(one)}," for one in values)
    yield "]"


def _template(template: Template) -> Iterator[str]:
    yield from ("", "[[templates]]")
    yield f"name = {_text(template.name)}"
    yield f"text = {_text(template.text)}"


def _account(account: FileAccount) -> Iterator[str]:
    yield from ("", "[[accounts]]")
    yield f"name = {_text(account.name)}"
    yield f"address = {_text(account.address)}"
    yield f"user = {_text(account.user)}"
    yield f"auth = {_text(account.auth)}"
    yield f"drafts = {_text(account.drafts)}"
    for kind, server in (("smtp", account.smtp), ("imap", account.imap)):
        if server is not None:
            yield f"{kind} = {_server(server)}"


def _server(server: Server) -> str:
    host, security = _text(server.host), _text(server.security)
    return f"{{ host = {host}, port = {server.port}, security = {security} }}"


def _text(text: str) -> str:
    """A TOML string (1.0, "String"); one with several lines keeps them."""
    if "\n" not in text:
        return f'"{_escaped(text)}"'
    return f'"""\n{_escaped(text)}"""'


def _escaped(text: str) -> str:
    return "".join(_SHORT.get(one) or _unseen(one) for one in text)


def _unseen(character: str) -> str:
    """A control character by its number; a line feed stands as it is in a long string."""
    if character == "\n" or (character >= " " and character != "\x7f"):
        return character
    return f"\\u{ord(character):04X}"


def _plain(text: str) -> str:
    """The text where it is of use and has no control characters, "" otherwise."""
    clean = all(one >= " " and not "\x7f" <= one <= "\x9f" for one in text)
    return text if clean and len(text) <= limits.SETTING_CHARACTERS else ""
