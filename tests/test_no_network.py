"""Intact sends nothing, asks for nothing and fetches nothing: it has nothing to do that with."""

from __future__ import annotations

import ast
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

MAY: set[str] = {
    str(Path("gui", "instance", "calling.py")),
    str(Path("gui", "instance", "door.py")),
}
"""Modules that import what can speak to a server. Of Qt's network module these two use the local
sockets alone (see below), between two starts of Intact by the same person."""

LOCAL = {"PySide6.QtNetwork", "PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
"""What cannot leave this machine: sockets of its file system, and its named pipes."""


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


def test_no_module_can_speak_to_another_machine():
    """No telemetry, no search for updates, no picture fetched."""
    found = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if any(map(speaks, imported(ast.parse(path.read_text(encoding="utf-8")))))
    }
    assert found == MAY


@pytest.mark.parametrize("name", sorted(MAY))
def test_what_is_imported_nevertheless_stays_on_this_machine(name):
    """Local sockets and nothing else of the network module."""
    tree = ast.parse((PACKAGE / name).read_text(encoding="utf-8"))
    assert {one for one in imported(tree) if speaks(one)} <= LOCAL
