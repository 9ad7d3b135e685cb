"""Intact fetches nothing; it sends only where the person asks for it, and loads nothing before."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import intact

PACKAGE = Path(intact.__file__).parent

NETWORK = {
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}

LOCAL_MAY = {"gui/instance/calling.py", "gui/instance/door.py"}
"""Of Qt's network module these two use the local sockets alone (see below), between two starts of
Intact by the same person."""

LOCAL = {"PySide6.QtNetwork", "PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
"""What cannot leave this machine: sockets of its file system, and its named pipes."""

SERVERS = "delivery/servers"
MAY = {
    f"{SERVERS}/{name}.py"
    for name in ("connection", "hearing", "imap_session", "imap_talk", "smtp_session", "smtp_talk")
}
"""Modules that may speak to a server, because the person has set up an account and asks them to."""

ASK = {
    "delivery/imap_draft.py": "stores drafts when the person says so",
    "delivery/smtp.py": "sends when the person says so",
    "gui/accounts/trial.py": "tries an account when the person presses Test",
}
"""Who may import these from elsewhere, and only inside of the function that will use them."""

STARTS = ("intact.gui.window", "intact.gui.assembly", "intact.cli", "intact.reading.child")


def imported(tree: ast.AST) -> Iterator[str]:
    """The modules that a source text imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def speaks(name: str) -> bool:
    """Whether a module is one to speak to other machines with, or in such a package."""
    return any(name == one or name.startswith(f"{one}.") for one in NETWORK)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import socket", True),
        ("def f():\n    from urllib.request import urlopen", True),
        ("from urllib import request", True),
        ("import http.client", True),
        ("from urllib.parse import quote", False),
    ],
)
def test_such_an_import_would_be_seen(text, found):
    """Also inside of a function."""
    assert any(map(speaks, imported(ast.parse(text)))) is found


def run_python(text: str) -> str:
    """What a fresh interpreter prints."""
    command = [sys.executable, "-c", text]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def texts() -> Iterator[tuple[str, ast.Module]]:
    """All modules of the package, by their path in it."""
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def test_only_the_named_modules_can_speak_to_another_machine():
    """No telemetry, no search for updates, no picture fetched."""
    assert {name for name, tree in texts() if any(map(speaks, imported(tree)))} == MAY | LOCAL_MAY


@pytest.mark.parametrize("name", sorted(LOCAL_MAY))
def test_what_is_imported_nevertheless_stays_on_this_machine(name):
    """Local sockets and nothing else of the network module."""
    tree = ast.parse((PACKAGE / name).read_text(encoding="utf-8"))
    assert {one for one in imported(tree) if speaks(one)} <= LOCAL


def loaded_with(tree: ast.AST) -> Iterator[str]:
    """What is imported as soon as a module is: not in functions, not for types only."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from imported(ast.Module([node], []))
        else:
            yield from loaded_with(node)


def leads_to_servers(name: str) -> bool:
    """Whether a module is one of those that may, or imports them for itself."""
    return any(
        f"{name}.".startswith(f"intact.delivery.servers.{place}.")
        for place in (*(Path(one).stem for one in MAY), "trial")
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from intact.delivery.servers import trial", True),
        ("from intact.delivery.servers.smtp_talk import Talk", True),
        ("class A:\n    import intact.delivery.servers.connection", True),
        ("def f():\n    from intact.delivery.servers.trial import Step", False),
        ("if TYPE_CHECKING:\n    from intact.delivery.servers.trial import Step", False),
        ("from intact.delivery.servers.secrets import Secrets", False),
    ],
)
def test_an_import_that_comes_too_early_would_be_seen(text, found):
    """In a function is late enough."""
    assert any(map(leads_to_servers, loaded_with(ast.parse(text)))) is found


def test_they_are_imported_only_by_who_may_ask_and_only_when_asked():
    """Nobody else leads there, and who does loads them with the first mail."""
    outside = [(name, tree) for name, tree in texts() if not name.startswith(SERVERS)]
    early = {name for name, tree in outside if any(map(leads_to_servers, loaded_with(tree)))}
    assert early == set()
    assert {name for name, tree in outside if any(map(leads_to_servers, imported(tree)))} == set(
        ASK
    )


@pytest.mark.parametrize("start", STARTS)
def test_a_start_loads_nothing_that_speaks(start):
    """The window, the command line and a reading child; `socket` alone comes with Python's dates.

    The library for keyrings speaks to other programs, so it waits as well.
    """
    told = run_python(f"import sys, {start}; print(*sys.modules)")
    early = {name for name in told.split() if speaks(name) or name.startswith("keyring")}
    assert early <= {"socket"}
