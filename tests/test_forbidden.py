"""What no module of the package may use, since hostile bytes or names could reach it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from patterns_of_package import trees

EMAIL = {
    "email.utils.format_datetime": "writes a date; reads nothing",
    "email.utils.parsedate_to_datetime": "reads one clipped field, in intact.mime.dates only",
}
"""Python's mail package raises, recurses or takes the square of the time on raw input; what is used
of it instead, and why that is harmless."""

IMPORTS = {
    "bs4": "builds a tree of hostile HTML",
    "code": "runs text",
    "html.parser": "took the square of the time on hostile HTML (CVE-2025-6069)",
    "lxml": "builds a tree of hostile HTML or XML",
    "marshal": "runs what it reads",
    "pickle": "runs what it reads",
    "shelve": "runs what it reads",
    "webbrowser": "opens what it is given with any program",
    "xml.dom": "expands entities without end",
    "xml.etree": "expands entities without end",
    "xml.parsers.expat.ParserCreate": "expands entities without end",
    "xml.sax": "expands entities without end",
    "PySide6.QtWebEngineCore": "is a browser",
    "PySide6.QtWebEngineWidgets": "is a browser",
}

CALLS = {
    "eval": "runs text",
    "exec": "runs text",
    "__import__": "loads what a name says",
    "os.system": "is a shell",
    "os.popen": "is a shell",
    "subprocess.getoutput": "is a shell",
    "subprocess.getstatusoutput": "is a shell",
    "asyncio.create_subprocess_shell": "is a shell",
    "tempfile.mktemp": "names a file that another program may make first",
    "os.startfile": "opens what it is given with any program",
    "QDesktopServices.openUrl": "opens what it is given with any program",
}

ALLOWED = {
    ("intact.system.windows_native", "os.startfile"): "a draft of our own, at the person's wish",
    ("intact.gui.destination.address_row", "QDesktopServices.openUrl"): "the page of a data file",
    ("intact.gui.submission.afterwards", "QDesktopServices.openUrl"): "a folder that was chosen",
}

MODULES = dict(trees())


def imported(tree: ast.Module) -> Iterator[str]:
    """What a module imports, with the names it takes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def mentioned(tree: ast.Module) -> Iterator[str]:
    """Plain names that are called, and dotted names wherever they stand."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"


@pytest.mark.parametrize("name", MODULES)
def test_a_module_does_without_what_hostile_mail_could_use(name):
    """The few exceptions stand above with their reasons."""
    tree = MODULES[name]
    taken = set(imported(tree))
    assert {one for one in taken if one == "email" or one.startswith("email.")} <= set(EMAIL)
    assert [one for one in taken for bad in IMPORTS if f"{one}.".startswith(f"{bad}.")] == []
    used = {one for one in (*mentioned(tree), *taken) if one in CALLS}
    assert {one for one in used if (name, one) not in ALLOWED} == set()


def test_no_program_is_started_through_a_shell():
    """Names of files and addresses are arguments, never a part of a command line."""
    shells = [
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword) and node.arg == "shell"
    ]
    assert shells == []


def test_every_exception_is_needed():
    """One that nobody uses any more would hide the next one."""
    used = {(name, one) for name, tree in MODULES.items() for one in mentioned(tree)}
    assert set(ALLOWED) <= used
    taken = {one for tree in MODULES.values() for one in imported(tree)}
    assert set(EMAIL) <= taken
    dates = [name for name, tree in MODULES.items() if "parsedate_to_datetime" in ast.dump(tree)]
    assert dates == ["intact.mime.dates"]


@pytest.mark.parametrize(
    "source",
    [
        "import email\nemail.message_from_bytes(b'')",
        "from email import policy",
        "from email.parser import BytesParser",
        "import pickle",
        "from html.parser import HTMLParser",
        "import os\nos.system('x')",
        "from os import system\nsystem('x')",
        "eval('1')",
    ],
)
def test_what_is_forbidden_is_found(source, monkeypatch):
    """In whatever way it is written."""
    monkeypatch.setitem(MODULES, "intact.example", ast.parse(source))
    with pytest.raises(AssertionError):
        test_a_module_does_without_what_hostile_mail_could_use("intact.example")


def test_files_are_chosen_in_the_systems_own_windows():
    """Where people know their way, and where sandboxes give files away."""
    used = [name for name, tree in MODULES.items() if "DontUseNativeDialog" in ast.dump(tree)]
    assert used == []


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("screen", "windowHandle"), id="screens of widgets, see room_around"),
        pytest.param(("itemAt", "itemAtPosition"), id="items of layouts, see read_in_order"),
    ],
)
def test_nothing_is_asked_for_what_pyside_takes_for_a_part_of_it(names):
    """It is kept as long, or ended with it, while Qt does so by its own rules."""
    asked = [
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in names
    ]
    assert asked == []
