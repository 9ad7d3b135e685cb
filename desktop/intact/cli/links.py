"""`intact links`: what the rewritten links of a message, or a link itself, point to.

With `--json` an input that is no sample becomes an "unreadable" record (`intact.cli.report`), and:

"link":
    input      path of the message, "" for a link that was given itself
    link       the link as written; without `--full` what it tells of its reader is left out
    wrappers   list of {family, product, target, host}: who rewrote it, the outermost first
    target     what it leads to in the end, "" where only the service knows
    host       the host it leads to, "" where not even that is known
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from intact import untrusted
from intact.cli.outcome import DONE, FAILED
from intact.cli.report import unreadable_line, unreadable_record
from intact.cli.samples import read_all
from intact.cli.terminal import Terminal
from intact.disguises.links import defanged
from intact.errors import Unreadable
from intact.limits import LINK_CHARACTERS
from intact.links import masking, rewritten
from intact.links.rewritten import Link

_MARK: Final = "://"


def links(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Two lines, or one JSON object, for each link."""
    given = [text for text in arguments.inputs if _MARK in text]
    files = [Path(text) for text in arguments.inputs if _MARK not in text]
    told = _Told(arguments, terminal)
    told.all_of(given, "", every=True)
    code = DONE
    for reading in read_all(files, terminal) if files else ():
        if isinstance(reading.result, Unreadable):
            code = FAILED
            if arguments.json:
                terminal.json(unreadable_record(reading.name, reading.result))
            else:
                terminal.tell(unreadable_line(reading.name, reading.result))
        else:
            told.all_of(reading.result.facts.links, reading.name, every=arguments.all)
    return code


class _Told:
    """Tells of links in the form that was asked for."""

    def __init__(self, arguments: argparse.Namespace, terminal: Terminal) -> None:
        self._terminal = terminal
        self._as_json: bool = arguments.json
        self._full: bool = arguments.full

    def all_of(self, texts: Iterable[str], name: str, *, every: bool) -> None:
        """The links of one input, those that nobody rewrote only where `every` is wanted."""
        for link in map(rewritten.read, texts):
            if link.wrappers or every:
                self._one(link, name)

    def _one(self, link: Link, name: str) -> None:
        text = link.text if self._full else masking.wrapper(link)
        target = link.target if self._full else masking.target(link)
        if self._as_json:
            wrappers = [replace(one, target="") for one in link.wrappers]
            record = {
                "record": "link",
                "input": name,
                "link": text,
                "wrappers": list(link.wrappers) if self._full else wrappers,
                "target": target,
                "host": link.host,
            }
            self._terminal.json(record)
            return
        shown = untrusted.line(defanged(text), LINK_CHARACTERS)
        services = ", ".join(one.product for one in link.wrappers) or "not rewritten"
        self._terminal.print(f"{shown}  [{services}]")
        if link.wrappers:
            self._terminal.print(f"  -> {_leads_to(link, target)}")


def _leads_to(link: Link, target: str) -> str:
    if target:
        return untrusted.line(defanged(target), LINK_CHARACTERS)
    if link.host:
        return f"somewhere on {untrusted.line(link.host)}; only the service knows the address"
    return "only the service knows"
