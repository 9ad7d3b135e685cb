"""What a file of settings may hold; every key may be absent, and then changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Annotated, Final

from msgspec import Meta

from intact import limits, places
from intact.data_files.lines import Place
from intact.data_files.records import Mistake
from intact.errors import Reason, Unreadable
from intact.resources import is_name
from intact.settings import accounts
from intact.settings.accounts import Account, Auth, Server
from intact.settings.languages import APPEARANCES, LANGUAGES
from intact.settings.templates import Template, usable
from intact.submission.address import valid

FORM: Final = 1
"""Of the file; a later one is refused rather than half understood."""

TEXTS: Final = (
    "first_destination",
    "first_way",
    "client",
    "watched_folder",
    "language",
    "appearance",
)
"""The keys with a single text."""

Days = Annotated[
    int,
    Meta(
        ge=0,
        le=limits.HISTORY_DAYS,
        description=f"a whole number from 0 to {limits.HISTORY_DAYS}, without quotes",
    ),
]
Addresses = Annotated[
    dict[str, str],
    Meta(description='a table of destinations and addresses, such as desk = "desk@example.org"'),
]

Language = Annotated[
    str,
    Meta(
        pattern=rf"\A({'|'.join(LANGUAGES)})?\Z",
        description=f"one of {', '.join(LANGUAGES)} in quotes, or empty",
    ),
]
Appearance = Annotated[
    str,
    Meta(
        pattern=rf"\A({'|'.join(APPEARANCES)})?\Z",
        description=f"one of {', '.join(APPEARANCES)} in quotes, or empty",
    ),
]


@dataclass(frozen=True, slots=True)
class FileAccount:
    """A mail account as it stands in the file: without the command that fetches a token."""

    name: str
    address: str
    smtp: Server | None = None
    imap: Server | None = None
    user: str = ""
    auth: Auth = Auth.PASSWORD
    drafts: str = ""

    @staticmethod
    def of(account: Account) -> FileAccount:
        """An account without its command."""
        return FileAccount(
            account.name,
            account.address,
            account.smtp,
            account.imap,
            account.user,
            account.auth,
            account.drafts,
        )

    def account(self, token_command: tuple[str, ...] = ()) -> Account:
        """The account, with the command that this computer has for it."""
        return Account(
            self.name,
            self.address,
            self.smtp,
            self.imap,
            self.user,
            self.auth,
            token_command,
            self.drafts,
        )


@dataclass(frozen=True, slots=True)
class FileSettings:
    """The keys of the file; for their meaning see `settings.Settings`."""

    intact_settings: int
    own_addresses: tuple[str, ...] | None = None
    first_destination: str | None = None
    first_way: str | None = None
    client: str | None = None
    history_days: Days | None = None
    watched_folder: str | None = None
    language: Language | None = None
    appearance: Appearance | None = None
    addresses: Addresses | None = None
    templates: tuple[Template, ...] | None = None
    accounts: tuple[FileAccount, ...] | None = None


def mistakes(found: FileSettings) -> Iterator[Mistake]:
    """What the types do not say."""
    if found.intact_settings != FORM:
        yield Mistake(
            ("intact_settings",),
            Reason("`intact_settings` must be {form}: a newer Intact wrote this", form=FORM),
        )
    too_many = [*_too_many(found)]
    if too_many:  # then nobody looks at each of them
        yield from too_many
        return
    yield from _in_addresses(found)
    yield from _too_long(found)
    if found.watched_folder and not may_be_watched(found.watched_folder):
        reason = Reason("`watched_folder` must be the whole path of a folder of this computer")
        yield Mistake(("watched_folder",), reason)
    yield from _in_templates(found.templates or ())
    yield from _in_accounts(found.accounts or ())


def may_be_watched(path: str) -> bool:
    """Whether it is a whole path of this computer, by its text alone."""
    try:
        places.refuse_elsewhere(PurePath(path))
    except Unreadable:
        return False
    return PurePath(path).is_absolute()


def _in_addresses(found: FileSettings) -> Iterator[Mistake]:
    for number, own in enumerate(found.own_addresses or ()):
        if not valid(own):
            yield Mistake(
                ("own_addresses", number),
                Reason(
                    "item {number} of `{name}` is not a complete mail address",
                    number=number + 1,
                    name="own_addresses",
                ),
            )
    for name, address in (found.addresses or {}).items():
        if not is_name(name):
            yield Mistake(
                ("addresses", name), Reason("`{name}` is no name of a destination", name=name)
            )
        elif not valid(address):
            yield Mistake(
                ("addresses", name), Reason("`{name}` is not a complete mail address", name=name)
            )


def _too_many(found: FileSettings) -> Iterator[Mistake]:
    bounds = {
        "own_addresses": limits.OWN_ADDRESSES,
        "addresses": limits.SET_ADDRESSES,
        "templates": limits.TEMPLATES,
        "accounts": limits.ACCOUNTS,
    }
    for name, most in bounds.items():
        if len(getattr(found, name) or ()) > most:
            yield Mistake(
                (name,), Reason("`{name}` may have at most {most} items", name=name, most=most)
            )


def _too_long(found: FileSettings) -> Iterator[Mistake]:
    """Texts that no other rule bounds: what is kept must fit into the file of settings."""
    texts: dict[Place, str | None] = {(name,): getattr(found, name) for name in TEXTS}
    for number, one in enumerate(found.accounts or ()):
        texts |= {("accounts", number, name): getattr(one, name) for name in ("user", "drafts")}
    for place, text in texts.items():
        if len(text or "") > limits.SETTING_CHARACTERS:
            most = limits.SETTING_CHARACTERS
            reason = Reason(
                "`{name}` may have at most {most} characters", name=place[-1], most=most
            )
            yield Mistake(place, reason)


def _in_templates(found: tuple[Template, ...]) -> Iterator[Mistake]:
    names: set[str] = set()
    for number, one in enumerate(found):
        if usable([one]) != (one,):
            reason = Reason(
                "item {number} of `templates` needs a name of at most {short} and a text of at "
                "most {long} ordinary characters",
                number=number + 1,
                short=limits.TEMPLATE_NAME,
                long=limits.COMMENT_CHARACTERS,
            )
            yield Mistake(("templates", number), reason)
        elif one.name in names:
            yield Mistake(
                ("templates", number),
                Reason("another of `templates` has the name “{name}”", name=one.name),
            )
        names.add(one.name)


def _in_accounts(found: tuple[FileAccount, ...]) -> Iterator[Mistake]:
    """The mistakes of an account, but for the command that no file may bring."""
    before: list[Account] = []
    for number, one in enumerate(found):
        account = one.account(token_command=("from", "this", "computer"))
        wrong = accounts.mistakes(account, before)
        if wrong:
            named = ", ".join(wrong)
            reason = Reason(
                "item {number} of `accounts` cannot be used: {what}", number=number + 1, what=named
            )
            yield Mistake(("accounts", number), reason)
        before.append(account)
