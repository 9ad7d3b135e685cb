"""`intact ways`, and which of them a command means."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from intact.cli.data import nearest, organisation, settings
from intact.cli.outcome import DONE, WrongUse
from intact.cli.report import shown
from intact.cli.terminal import Terminal
from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import Way
from intact.delivery.ways import server_ways, ways
from intact.errors import NotDelivered
from intact.gui.wording import delivery as delivery_words
from intact.gui.wording.words import sentences
from intact.settings.accounts import Account, Auth, usable
from intact.settings.settings import Settings
from intact.submission.submission import Plan
from intact.system import this_system

_SERVERS = ("smtp", "imap-draft")
_SAVING = frozenset({"save-drafts", "save-samples"})


@dataclass(frozen=True, slots=True)
class Chosen:
    """A way out; with its account and what opens it where it goes to a server."""

    way: Way
    account: Account | None
    secrets: Secrets


def list_ways(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """One line, or one JSON object, for each way out of this machine."""
    every = organisation().ways(ways(this_system(), usable(settings(terminal).accounts)))
    width = max(len(way.name) for way in every)
    for way in every:
        there = way.available()
        keeps = delivery_words.keeps_briefly(way.keeps, there.program)
        reason = delivery_words.absence_words(there)
        title = delivery_words.way_words(way.name, there).rstrip("…")
        if arguments.json:
            record = {
                "way": way.name,
                "title": title,
                "here": there.here,
                "absence": there.absence.value if there.absence else None,
                "why_not": reason,
                "program": there.program,
                "keeps": way.keeps.value,
                "keeps_text": keeps,
            }
            terminal.json(record)
        else:
            state = keeps if there.here else f"not here: {reason}"
            terminal.print(f"{way.name:<{width}}  {title} — {state}")
    return DONE


def chosen_way(arguments: argparse.Namespace, settled: Settings) -> Chosen:
    """The way that was named, with the account it needs.

    Raises:
        WrongUse: there is no such way or account, or something does not go together.
    """
    secrets, named = Secrets(), str(arguments.via)
    if named in _SERVERS:
        account = _account(named, arguments, settled)
        (way,) = (
            one
            for one in organisation().ways(server_ways(this_system(), (account,), secrets))
            if one.name == f"{named}-{account.name}"
        )
        return Chosen(way, account, secrets)
    if arguments.account:
        raise WrongUse(f"--account goes with --via {' or '.join(_SERVERS)}")
    every = {
        way.name: way
        for way in organisation().ways(ways(this_system(), usable(settled.accounts), secrets))
    }
    if named not in every:
        hint = nearest(named, [*every, *_SERVERS])
        raise WrongUse(f"there is no way “{shown(named)}”{hint} (see: intact ways)")
    if named in _SAVING and arguments.output is None:
        raise WrongUse(f"--via {named} needs a folder: -o FOLDER")
    account_of = {
        f"{kind}-{one.name}": one for one in usable(settled.accounts) for kind in _SERVERS
    }
    _insist_on_sender(account_of.get(named), arguments)
    return Chosen(every[named], account_of.get(named), secrets)


def why_not(way: Way, plan: Plan | None = None) -> str:
    """Why a way cannot be used here, or for these mails; "" where it can."""
    there = way.available(plan)
    if there.here:
        return ""
    return f"“{way.name}” cannot be used: {delivery_words.absence_words(there)} (see: intact ways)"


def have_password(chosen: Chosen, terminal: Terminal) -> bool:
    """Asks for the password where an account needs one that is not stored; whether there is one."""
    account = chosen.account
    if account is None or account.auth is not Auth.PASSWORD:
        return True
    try:
        chosen.secrets.get(account)
    except NotDelivered as error:
        password = terminal.ask_password(f"Password of {shown(account.login)}: ")
        if password:
            chosen.secrets.keep(account, password, store=False)
            return True
        words = delivery_words.failure_words(error)
        how = "Store it in the settings of the window, or run this on a terminal."
        terminal.tell(sentences(words.title, how))
        return False
    return True


def _account(kind: str, arguments: argparse.Namespace, settled: Settings) -> Account:
    """The account for a kind of server: the one that was named, or the only one that fits."""
    has = [
        one
        for one in usable(settled.accounts)
        if (one.smtp if kind == "smtp" else one.imap) is not None
    ]
    named = [one for one in has if one.name == arguments.account]
    if arguments.account and not named:
        hint = nearest(arguments.account, [one.name for one in has])
        raise WrongUse(f"there is no account “{shown(arguments.account)}” for {kind}{hint}")
    sender = arguments.sender.lower()
    fits = named or [one for one in has if not sender or one.address.lower() == sender] or has
    if not fits:
        raise WrongUse(f"no account for {kind} is set up: do it in the settings of the window")
    if len(fits) > 1:
        names = ", ".join(one.name for one in fits)
        raise WrongUse(f"there are several accounts; choose one with --account: {names}")
    _insist_on_sender(fits[0], arguments)
    return fits[0]


def _insist_on_sender(account: Account | None, arguments: argparse.Namespace) -> None:
    if account and arguments.sender and arguments.sender.lower() != account.address.lower():
        raise WrongUse(f"mails of account “{account.name}” come from {account.address}; see --from")
