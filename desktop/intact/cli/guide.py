"""`intact guide`: how to forward an original with a mail client, as text or as a page."""

from __future__ import annotations

import argparse

from intact.cli.data import nearest, tell_mistakes
from intact.cli.files import write_file
from intact.cli.outcome import DONE, WrongUse
from intact.cli.report import shown
from intact.cli.terminal import Terminal
from intact.clients import catalogue, detect
from intact.clients.client import Client
from intact.clients.guide import choose
from intact.clients.guide_html import as_html
from intact.clients.guide_text import as_markdown, as_text
from intact.clients.guide_words import GuideWords
from intact.system import this_system


def guide(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """The guide of the client named, or of this machine's default one."""
    client = _client(arguments.client, terminal)
    if arguments.json:
        terminal.json(client)
        return DONE
    on_screen = terminal.columns > 0 and not arguments.output
    if on_screen and arguments.format == "pdf":
        raise WrongUse("a PDF is not for the terminal; give a file with -o")
    page = _rendered(client, arguments.format)
    if arguments.output:
        write_file(arguments.output, page, replace=arguments.force, from_a_sample=False)
        terminal.tell(f"{shown(arguments.output)}: {client.title}")
    elif on_screen:  # in the terminal's own encoding
        terminal.print(page.decode().rstrip("\n"))
    else:
        terminal.document(page)
    return DONE


def _client(name: str, terminal: Terminal) -> Client:
    system = this_system()
    loaded = catalogue.load_all([system.organisation_folder()])
    tell_mistakes(loaded.mistakes, terminal)
    if name:
        client = loaded.named(name)
        if client is None:
            names = [one.name for one in loaded.clients]
            hint = nearest(name, names)
            raise WrongUse(f"there is no guide “{shown(name)}”{hint} (see: intact clients)")
        return client
    choice = choose(
        loaded.clients,
        default=detect.default_client(system, loaded.clients),
        installed=detect.installed_clients(system, loaded.clients),
    )
    if choice.client is None:
        raise WrongUse("there is no guide for this machine's mail program; name one")
    return choice.client


def _rendered(client: Client, form: str) -> bytes:
    words = GuideWords()
    match form:
        case "md":
            return as_markdown(client, words).encode()
        case "html":
            return as_html(client, words).encode()
        case "pdf":
            return _pdf(as_html(client, words), str(client.title))
        case _:
            return as_text(client, words).encode()


def _pdf(html: str, title: str) -> bytes:
    from intact.gui import pdf  # noqa: PLC0415 - the only form that needs fonts and layout

    return pdf.pdf_of(html, title)
