"""`intact policy`: what the organisation has set, and which limits hold while messages are read.

With `--json` an object for each, told apart by "record":

"policy":   name, value, source, forced, is_strictest, title, text, remark
"mistake":  name ("" for a whole source), source, reason
"layer":    layer, holds, text, term: a limit of the process that reads messages
"""

from __future__ import annotations

import argparse

from intact import destinations
from intact.cli.data import organisation
from intact.cli.outcome import DONE, FAILED
from intact.cli.report import shown
from intact.cli.terminal import Terminal
from intact.gui.wording import policies as words
from intact.gui.wording import protection
from intact.organisation.organisation import Organisation
from intact.reading.pool import Pool
from intact.settings.policy.policy import Given
from intact.system import this_system


def policy(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Lists what is set, what is wrong with it, and the limits of this system."""
    governing = organisation()
    governing = governing.checked(destinations.load_all(governing.folders))
    _tell_policies(governing, arguments, terminal)
    _tell_layers(governing, arguments, terminal)
    return FAILED if governing.mistakes else DONE


def _tell_policies(
    governing: Organisation, arguments: argparse.Namespace, terminal: Terminal
) -> None:
    every = (*governing.policies.forced.values(), *governing.policies.recommended.values())
    if arguments.json:
        for given in every:
            terminal.json(_record(given))
        for mistake in governing.mistakes:
            where = {"record": "mistake", "name": mistake.name, "source": mistake.source}
            terminal.json({**where, "reason": str(mistake.reason)})
        return
    if every:
        terminal.print("What your organisation has set:")
    elif not governing.mistakes:
        terminal.print("Your organisation sets nothing.")
    width = max((len(given.policy.name) for given in every), default=0)
    for given in every:
        terminal.print(f"{given.policy.name:<{width}}  {shown(words.value(given))}")
        also = f" ({words.remark(given)})" if words.remark(given) else ""
        terminal.print(f"{'':<{width}}  {shown(words.origin(given))}{also}")
    for mistake in governing.mistakes:
        name = mistake.name or "all of it"
        terminal.print(f"not used: {name} in {shown(mistake.source)}: {shown(mistake.reason)}")
    terminal.print()


def _record(given: Given) -> dict[str, object]:
    return {
        "record": "policy",
        "name": given.policy.name.value,
        "value": given.value,
        "source": given.source,
        "forced": given.forced,
        "is_strictest": given.is_strictest,
        "title": words.title(given.policy),
        "text": words.text(given.policy),
        "remark": words.remark(given),
    }


def _tell_layers(
    governing: Organisation, arguments: argparse.Namespace, terminal: Terminal
) -> None:
    """The limits of reading; starts one process to learn which hold."""
    system = this_system()
    pool = Pool(system, size=1, required=governing.needs_protection)
    try:
        held = pool.learn_layers()
        isolated = pool.isolated
    finally:
        pool.close()
    if not isolated:
        refused = "nothing is read" if governing.needs_protection else "no limit holds"
        terminal.tell(f"no process can be started for reading messages here: {refused}")
    if not arguments.json:
        terminal.print("The process that reads messages on this machine:")
    for name in system.layers:
        said = protection.layer(name)
        if arguments.json:
            record = {"record": "layer", "layer": name, "holds": name in held}
            terminal.json({**record, "text": said.title, "term": said.term})
        else:
            terminal.print(f"{'yes' if name in held else 'no':<3}  {said.title} ({said.term})")
