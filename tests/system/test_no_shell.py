"""No shell reads anything Intact starts."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import intact

PACKAGE = Path(intact.__file__).parent
SHELLS = {"system", "popen", "spawnlp", "execlp", "getoutput", "getstatusoutput"}
STARTERS = {"Popen", "run", "call", "check_call", "check_output"}


def calls(path: Path) -> list[tuple[str, ast.Call]]:
    """Every call in a module, with the full name of what is called."""
    tree = ast.parse(path.read_bytes())
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [(ast.unparse(one.func), one) for one in found]


def offences(path: Path) -> list[str]:
    """Calls that use a shell, or start a program by one text instead of a list."""
    found = []
    for name, call in calls(path):
        room, _, last = name.rpartition(".")
        shell = [word for word in call.keywords if word.arg == "shell"]
        starts = room in {"subprocess", "os"} and last in SHELLS
        text = room == "subprocess" and last in STARTERS and isinstance(call.args[0], ast.JoinedStr)
        if shell or starts or text:
            found.append(f"{path.name}:{call.lineno}: {name}")
    return found


def test_no_module_uses_a_shell() -> None:
    """Programs are started from lists of words, and only where systems differ."""
    modules = sorted(PACKAGE.rglob("*.py"))
    assert len(modules) > 100
    assert [line for module in modules for line in offences(module)] == []
    starting = {
        module.relative_to(PACKAGE).parts[0]
        for module in modules
        for name, _ in calls(module)
        if name.startswith("subprocess.")
    }
    assert starting == {"system"}


@pytest.mark.parametrize(
    "line",
    [
        "subprocess.run(['a'], shell=True)",
        "os.system('a')",
        "os.popen(f'a {b}')",
        "subprocess.Popen(f'a {b}')",
        "subprocess.getoutput('a')",
    ],
)
def test_a_shell_would_be_found(tmp_path: Path, line: str) -> None:
    """The search above sees what it looks for."""
    (tmp_path / "module.py").write_text(f"import os, subprocess\n{line}\n")
    assert len(offences(tmp_path / "module.py")) == 1
