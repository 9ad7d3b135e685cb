"""`intact policy`: which limits hold in the processes that read messages on this machine."""

from __future__ import annotations

import argparse

from intact.cli.outcome import DONE
from intact.cli.terminal import Terminal
from intact.gui.wording import protection
from intact.reading.pool import Pool
from intact.system import this_system


def policy(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """One line, or one JSON object, for each limit of this system; starts one such process."""
    system = this_system()
    pool = Pool(system, size=1)
    try:
        held = pool.learn_layers()
        isolated = pool.isolated
    finally:
        pool.close()
    if not isolated:
        terminal.tell("messages are read without a process of their own here: no limit holds")
    if not arguments.json:
        terminal.print("The process that reads messages on this machine:")
    for name in system.layers:
        words = protection.layer(name)
        if arguments.json:
            record = {"layer": name, "holds": name in held, "text": words.title, "term": words.term}
            terminal.json(record)
        else:
            terminal.print(f"{'yes' if name in held else 'no':<3}  {words.title} ({words.term})")
    return DONE
