r"""Windows: which mail program is the person's, from the registry.

Since Windows 8 UserChoice decides. A program from the Store has a ProgId that is only a hash; its
class tells the application behind it. The switch in classic Outlook that leads to new Outlook is
a value of its own: while it is on, classic Outlook's ProgIds may open either. Simple MAPI looks for
its program in `Clients\Mail` alone. Names of keys and values are those that public sources agree
on; tested with a registry in memory, not on a real Windows yet.
"""

from __future__ import annotations

from typing import Final

from intact.system.windows_calls import Hive, Native

_ASSOCIATIONS: Final = r"Software\Microsoft\Windows"
_MAILTO: Final = _ASSOCIATIONS + r"\Shell\Associations\UrlAssociations\mailto\UserChoice"
_EML: Final = _ASSOCIATIONS + r"\CurrentVersion\Explorer\FileExts\.eml\UserChoice"
_MAIL_CLIENTS: Final = r"Software\Clients\Mail"
_MAIL_CLIENTS_32: Final = r"Software\WOW6432Node\Clients\Mail"
_OUTLOOK_CHOICE: Final = r"Software\Microsoft\Office\16.0\Outlook\Preferences"

_FROM_THE_STORE: Final = "appx"
_CLASSIC: Final = ("outlook.", "microsoft outlook")
NEW_OUTLOOK: Final = "Microsoft.OutlookForWindows"
"""How new Outlook's package is called."""


def mail_client(native: Native) -> str:
    """The ProgId for mailto: links, or what stands behind it; "" where there is none.

    Before Windows 8 it is the name of the Simple MAPI client.
    """
    chosen = native.registry(Hive.PERSON, _MAILTO, "ProgId") or _named(native)
    return _resolved(native, chosen)


def message_opener(native: Native) -> str:
    """The same for `.eml` files."""
    chosen = native.registry(Hive.PERSON, _EML, "ProgId")
    return _resolved(native, chosen or native.registry(Hive.CLASSES, ".eml", ""))


def mapi_client(native: Native) -> str:
    """The name of the program that Simple MAPI calls, or the package behind it.

    "" where none can be called: without a library to load, the call only shows that none is set up.
    """
    name = _named(native)
    keys = [(hive, rf"{_MAIL_CLIENTS}\{name}") for hive in (Hive.PERSON, Hive.MACHINE)]
    values = ("DLLPathEx", "DLLPath")
    found = any(native.registry(hive, key, value) for hive, key in keys for value in values)
    return _resolved(native, name) if name and found else ""


def installed(native: Native) -> tuple[str, ...]:
    r"""Names below `Clients\Mail`: for the person, for all, and for all of 32 bits."""
    places = (
        (Hive.PERSON, _MAIL_CLIENTS),
        (Hive.MACHINE, _MAIL_CLIENTS),
        (Hive.MACHINE, _MAIL_CLIENTS_32),
    )
    names = (name for hive, key in places for name in native.subkeys(hive, key))
    return tuple(dict.fromkeys(names))


def _named(native: Native) -> str:
    return native.registry(Hive.PERSON, _MAIL_CLIENTS, "") or native.registry(
        Hive.MACHINE, _MAIL_CLIENTS, ""
    )


def _resolved(native: Native, chosen: str) -> str:
    """What stands behind a ProgId."""
    lowered = chosen.lower()
    if lowered.startswith(_FROM_THE_STORE):
        key = rf"{chosen}\Application"
        return native.registry(Hive.CLASSES, key, "AppUserModelID") or chosen
    if lowered.startswith(_CLASSIC):
        switched = native.registry(Hive.PERSON, _OUTLOOK_CHOICE, "UseNewOutlook")
        return NEW_OUTLOOK if switched not in {"", "0"} else chosen
    return chosen
