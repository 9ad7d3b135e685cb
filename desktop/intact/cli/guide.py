"""`intact guide`: how to forward an original with a mail client, as text or as a page."""

from __future__ import annotations

import argparse

from intact.cli.data import nearest, organisation, tell_mistakes
from intact.cli.files import write_file
from intact.cli.outcome import DONE, WrongUse
from intact.cli.report import shown
from intact.cli.terminal import Terminal
from intact.clients import catalogue, detect
from intact.clients.catalogue import Loaded
from intact.clients.client import Client
from intact.clients.guide import choose
from intact.clients.guide_html import as_html
from intact.clients.guide_text import as_markdown, as_text, step_as_text
from intact.clients.link import Link
from intact.clients.walk import follow
from intact.gui.wording.guide_page import guide_words
from intact.gui.wording.words import data_text
from intact.system import this_system


def guide(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """The guide of the client named, or of this machine's default one."""
    client = _client(arguments.client, terminal)
    if arguments.step or arguments.way:
        terminal.print(_one_step(client, arguments))
        return DONE
    if arguments.json:
        terminal.json(client)
        return DONE
    on_screen = terminal.columns > 0 and not arguments.output
    if on_screen and arguments.format == "pdf":
        raise WrongUse("a PDF is not for the terminal; give a file with -o")
    page = _rendered(client, arguments.format)
    if arguments.output:
        write_file(arguments.output, page, replace=arguments.force, from_a_sample=False)
        terminal.tell(f"{shown(arguments.output)}: {data_text(client.title)}")
    elif on_screen:  # in the terminal's own encoding
        terminal.print(page.decode().rstrip("\n"))
    else:
        terminal.document(page)
    return DONE


def place_to_open(arguments: argparse.Namespace) -> Link | None:
    """The place in a guide that the arguments name, None where it is not there."""
    loaded = catalogue.load_all(organisation().folders)
    client = _found(arguments.client, loaded)
    number, step = arguments.way or 0, arguments.step or 1
    if client is None or number > len(client.procedures):
        return None
    wanted = Link(client.name, number, step)
    there = step <= len(follow(wanted, client, loaded.clients).steps)
    return wanted if there else None


def _client(name: str, terminal: Terminal) -> Client:
    loaded = catalogue.load_all(organisation().folders)
    tell_mistakes(loaded.mistakes, terminal)
    client = _found(name, loaded)
    if client is not None:
        return client
    if name:
        hint = nearest(name, [one.name for one in loaded.clients])
        raise WrongUse(f"there is no guide “{shown(name)}”{hint} (see: intact clients)")
    raise WrongUse("there is no guide for this machine's mail program; name one")


def _found(name: str, loaded: Loaded) -> Client | None:
    """The client of that name, for "" that of this machine."""
    if name:
        return loaded.named(name)
    system = this_system()
    choice = choose(
        loaded.clients,
        default=detect.default_client(system, loaded.clients),
        installed=detect.installed_clients(system, loaded.clients),
    )
    return choice.client


def _one_step(client: Client, arguments: argparse.Namespace) -> str:
    """One step as text.

    Raises:
        WrongUse: there is none of that number, or another form is asked for.
    """
    if arguments.json or arguments.output or arguments.format not in {None, "text"}:
        raise WrongUse("a single step is printed as text only; leave out --step and --way")
    number, step = arguments.way or 0, arguments.step or 1
    if number > len(client.procedures):
        raise WrongUse(f"this guide has {len(client.procedures)} ways")
    every = catalogue.load_all(organisation().folders).clients
    place = follow(Link(client.name, number, step), client, every)
    if step > len(place.steps):
        raise WrongUse(f"this way has {len(place.steps)} steps")
    return step_as_text(place, guide_words())


def _rendered(client: Client, form: str | None) -> bytes:
    words = guide_words()
    match form:
        case "md":
            return as_markdown(client, words).encode()
        case "html":
            return as_html(client, words).encode()
        case "pdf":
            return _pdf(as_html(client, words), data_text(client.title))
        case _:
            return as_text(client, words).encode()


def _pdf(html: str, title: str) -> bytes:
    from intact.gui import pdf  # noqa: PLC0415 - the only form that needs fonts and layout

    return pdf.pdf_of(html, title)
