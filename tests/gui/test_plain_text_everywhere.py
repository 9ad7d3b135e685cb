"""The code of the window has no way to show, load or open what a message says as anything but text.

Read from the source files: a widget that a test never made would escape a test that walks widgets.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from intact import gui

ROOT = Path(gui.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
TREES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8")) for path in FILES}

FORBIDDEN = {
    "QTextBrowser",  # loads what it shows
    "QMessageBox",  # guesses the format of its text
    "QErrorMessage",
    "QToolTip",
    "QWhatsThis",
    "QTextDocumentFragment",
    "QWebEngineView",
    "QImageReader",
    "QMovie",
    "QSvgWidget",
    "QNetworkAccessManager",
    "QTcpSocket",
    "QWebSocket",
}
ALLOWED = {
    "QLabel": {
        "parts/labels.py",
        "parts/keycaps.py",  # plain text as well: names of keys
        "parts/icon_label.py",  # no text
        "parts/picture.py",  # no text
        "parts/mirrored.py",  # paints the plain text of another
    },
    "QTextEdit": {"parts/find_bar.py"},  # only for its marks: ExtraSelection
    "QTextDocument": {"parts/find_bar.py", "pdf.py"},
    "QDesktopServices": {"destination/address_row.py", "submission/afterwards.py"},
    "QPixmap": {"appearance.py"},
    "QImage": set(),
    "QSvgRenderer": {"appearance.py"},
}
RICH = {"setHtml", "appendHtml", "insertHtml", "setMarkdown", "loadFromData", "fromData"}
TIPS = {"setToolTip", "setStatusTip", "setWhatsThis"}


def calls(tree: ast.Module) -> list[ast.Call]:
    """Every call in a file."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def names(tree: ast.Module) -> set[str]:
    """Every name a file uses or imports."""
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    found |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom | ast.Import)]
    return found | {alias.name for node in imports for alias in node.names}


def is_harmless(argument: ast.expr) -> bool:
    """A text of our own, without values in it, or one that was escaped."""
    match argument:
        case ast.Constant():
            return True
        case ast.Call():
            return called(argument) in {"tr", "tool_tip", "accessibleName", "reason_words"}
        case ast.IfExp():
            return is_harmless(argument.body) and is_harmless(argument.orelse)
        case ast.Name():
            return argument.id in {"name", "keys"}  # of our own buttons
        case _:
            return False


@pytest.mark.parametrize("path", TREES)
def test_nothing_that_loads_or_guesses_is_used(path):
    """No browser, no message box, no picture, no connection."""
    used = names(TREES[path])
    assert not used & FORBIDDEN
    assert not {name for name, places in ALLOWED.items() if name in used and path not in places}
    assert not {module for module in used if module.startswith(("PySide6.QtWeb", "PySide6.QtNet"))}


@pytest.mark.parametrize("path", sorted(set(TREES) - {"pdf.py", "guides/pass_on.py"}))
def test_nothing_is_told_to_be_markup(path):
    """A guide is our own text; it alone is printed, and put on the clipboard, as HTML."""
    assert not [called(call) for call in calls(TREES[path]) if called(call) in RICH]


@pytest.mark.parametrize("path", TREES)
def test_tool_tips_are_our_own_or_escaped(path):
    """Qt guesses the format of a tool tip, and there is no way to tell it."""
    tips = [call for call in calls(TREES[path]) if called(call) in TIPS]
    assert not [ast.unparse(call) for call in tips if not is_harmless(call.args[0])]


@pytest.mark.parametrize("path", TREES)
def test_labels_are_made_by_the_parts_that_set_plain_text(path):
    """A label of Qt takes a subject for markup if it looks like that."""
    made = [call for call in calls(TREES[path]) if called(call) == "QLabel"]
    assert not made
