"""`intact settings`: the person's settings as a file, for the helpdesk.

With `--json` an export is one object with the keys of the file; the others give an object for
each, told apart by "record":

"change":  key, title, gone, come: a setting that differs afterwards
"managed": policy: of this nothing was taken, since the organisation has set it
"""

from __future__ import annotations

import argparse

from intact.cli.data import organisation
from intact.cli.files import write_file
from intact.cli.outcome import DONE, FAILED
from intact.cli.terminal import Terminal
from intact.errors import BadSettings, BadSettingsFile
from intact.exchange import reader, taking, writer
from intact.exchange.taking import Taken
from intact.gui.wording import settings as words
from intact.gui.wording.errors import bad_settings
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system


def settings(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Writes them to a file, takes a file over, or puts everything back."""
    store = Store(this_system().settings_folder())
    now = store.load()
    for mistake in store.mistakes:
        terminal.tell(bad_settings(mistake).title)
    match arguments.deed:
        case "export":
            return _export(now, arguments, terminal)
        case "import":
            return _import(store, now, arguments, terminal)
        case _:
            return _take(store, now, Taken(taking.at_first(now)), arguments, terminal)


def _export(now: Settings, arguments: argparse.Namespace, terminal: Terminal) -> int:
    data = writer.write(writer.of(now)).encode("utf-8")
    if arguments.json:
        terminal.json(writer.of(now))
    elif arguments.output:
        write_file(arguments.output, data, replace=arguments.force, from_a_sample=False)
    else:
        terminal.document(data)
    return DONE


def _import(store: Store, now: Settings, arguments: argparse.Namespace, terminal: Terminal) -> int:
    try:
        found = reader.read(arguments.file)
    except BadSettingsFile as error:
        terminal.tell(words.refused(error).title)
        return FAILED
    return _take(store, now, taking.taken(found, now, organisation()), arguments, terminal)


def _take(
    store: Store, now: Settings, taken: Taken, arguments: argparse.Namespace, terminal: Terminal
) -> int:
    """Says what differs afterwards, and keeps it unless it was only asked about."""
    _tell(now, taken, arguments, terminal)
    if arguments.dry_run:
        return DONE
    try:
        store.save(taken.settings)
    except BadSettings as error:
        terminal.tell(bad_settings(error).title)
        return FAILED
    return DONE


def _tell(now: Settings, taken: Taken, arguments: argparse.Namespace, terminal: Terminal) -> None:
    changes = words.changes(now, taken.settings)
    if arguments.json:
        for change in changes:
            record = {"record": "change", "key": change.key, "title": change.title}
            terminal.json({**record, "gone": change.gone, "come": change.come})
        for name in taken.managed:
            terminal.json({"record": "managed", "policy": name})
        return
    for change in changes:
        terminal.print(change.title)
        for sign, texts in (("-", change.gone), ("+", change.come)):
            for text in texts:
                terminal.print(f"  {sign} {text}")
    for sentence in words.managed_words(taken):
        terminal.print(sentence)
    if not changes:
        terminal.tell("nothing changes")
    elif not arguments.dry_run and now.accounts != taken.settings.accounts:
        terminal.tell("passwords in the keyring stay where they are")
