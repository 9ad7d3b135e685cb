"""Every regular expression of the package, wherever it stands, and texts that are hard for it."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import intact

Pattern = re.Pattern[str] | re.Pattern[bytes]

PACKAGE = Path(intact.__file__).parent
METHODS = frozenset({"match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split"})
_OF_WINDOWS = (
    "drops",
    "held",
    "jobs",
    "mapi_call",
    "native",
    "ole",
    "outlook",
    "rights",
    "windows",
)
_ONLY_WINDOWS = tuple(f"intact.system.windows_{name}" for name in _OF_WINDOWS)
_ONLY_MACOS = ("intact.system.macos_pasteboard",)
_DEPTH = 6  # of containers in containers


@dataclass(frozen=True)
class Found:
    """A regular expression.

    Attributes:
        place: module and name.
        methods: how the package uses it; all of them where that cannot be told.
    """

    place: str
    pattern: Pattern
    methods: frozenset[str]


@dataclass(frozen=True)
class Call:
    """A call of a function of `re` in the source text.

    Attributes:
        place: module and the function it stands in, "" for the module itself.
        method: `compile`, `match`, ...
        pattern: the text of the pattern, None where it is made at run time.
    """

    place: str
    function: str
    method: str
    pattern: str | bytes | None


def trees() -> Iterator[tuple[str, ast.Module]]:
    """The modules of the package by name, parsed."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        yield name, ast.parse(path.read_text(encoding="utf-8"))


def compiled() -> list[Found]:
    """What modules, classes, records and containers hold."""
    uses = _uses()
    found: dict[tuple[str | bytes, int, str], Found] = {}
    for module in _modules():
        for name, value in vars(module).items():
            for pattern in _in(value, _DEPTH):
                key = (pattern.pattern, pattern.flags, name)
                place = module.__name__ if name.startswith("_") else ""
                own = uses.get((place, name)) if value is pattern else None
                methods = own or METHODS
                found.setdefault(key, Found(f"{module.__name__}.{name}", pattern, methods))
    return list(found.values())


@cache
def calls() -> tuple[Call, ...]:
    """The calls of functions of `re` that compile a pattern."""
    return tuple(call for name, tree in trees() for call in _calls(name, tree, ""))


def hard_texts(pattern: Pattern) -> Iterator[str]:
    """Units that are repeated, or begin a text whose last character is repeated."""
    example = _example(pattern)
    yield from ("=?", " ", "<", "(", "\r\n ", ">", "-", "a", "=", "\t", ";", '"', "'", "\\", "1")
    yield from ("\r", "\n", "\n>", "a ", "a.", "/", "0", "a=", "\\'", "{", "_", "*", "#")
    yield from dict.fromkeys(example)
    for end in range(2, min(len(example), 12) + 1):
        yield example[:end]
    yield from (part for part in (example[:-1], example[1:], example[::-1]) if part)


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(intact.__path__, "intact."):
        if found.name not in {*_ONLY_WINDOWS, *_ONLY_MACOS, "intact.__main__"}:
            yield importlib.import_module(found.name)


def _in(value: object, depth: int) -> Iterator[Pattern]:
    """The patterns that a value is made of."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth:
        for item in _items(value):
            yield from _in(item, depth - 1)


def _items(value: object) -> tuple[object, ...]:
    """What a container, a class of ours or a record holds."""
    if isinstance(value, Mapping):
        return (*value.keys(), *value.values())
    if isinstance(value, tuple | list | set | frozenset):
        return tuple(value)
    if isinstance(value, type):
        return tuple(vars(value).values()) if value.__module__.startswith("intact.") else ()
    if is_dataclass(value):
        return tuple(getattr(value, field.name, None) for field in fields(value))
    return ()


def _uses() -> dict[tuple[str, str], frozenset[str]]:
    """How each name is used, where its methods are all that is used of it.

    A private name counts in its module, a public one (under the module "") everywhere.
    """
    methods: dict[tuple[str, str], list[str]] = {}
    loads: Counter[tuple[str, str]] = Counter()
    for module, tree in trees():
        for node in ast.walk(tree):
            if name := _loaded(node):
                loads[module if name.startswith("_") else "", name] += 1
            if isinstance(node, ast.Attribute) and (name := _loaded(node.value)):
                place = module if name.startswith("_") else ""
                methods.setdefault((place, name), []).append(node.attr)
    return {
        name: frozenset(called) & METHODS
        for name, called in methods.items()
        if len(called) == loads[name]
    }


def _loaded(node: ast.AST) -> str:
    """The constant that is read here, "" for anything else."""
    name = ""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        name = node.id
    elif isinstance(node, ast.Attribute):
        name = node.attr
    return name if name.isupper() else ""


def _calls(module: str, node: ast.AST, function: str) -> Iterator[Call]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.FunctionDef) else function
        if isinstance(child, ast.Call) and _is_of_re(child.func):
            first = child.args[0] if child.args else None
            text = first.value if isinstance(first, ast.Constant) else None
            known = text if isinstance(text, str | bytes) else None
            yield Call(module, function, child.func.attr, known)
        yield from _calls(module, child, inside)


def _is_of_re(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
        and function.attr in METHODS | {"compile"}
    )


def _example(pattern: Pattern) -> str:
    """A text that comes near to one that matches: each repetition once, each choice the first."""
    source = pattern.pattern
    text = source if isinstance(source, str) else source.decode("latin-1")
    return "".join(_written(re._parser.parse(text, pattern.flags & ~re.UNICODE)))[:200] or "a"


def _written(tree: object) -> Iterator[str]:
    for operation, argument in tree:
        match str(operation):
            case "LITERAL":
                yield chr(argument)
            case "NOT_LITERAL":
                yield "a" if argument != ord("a") else "b"
            case "ANY":
                yield "a"
            case "IN":
                yield _member(argument)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, _, inner = argument
                yield "".join(_written(inner)) * min(max(least, 1), 60)
            case "SUBPATTERN":
                yield from _written(argument[-1])
            case "ATOMIC_GROUP":
                yield from _written(argument)
            case "BRANCH":
                yield from _written(argument[1][0])
            case _:  # anchors, looks ahead and back
                continue


_CLASSES = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}


def _member(choices: list[tuple[object, object]]) -> str:
    (operation, argument), *others = choices
    match str(operation):
        case "LITERAL":
            return chr(argument)
        case "RANGE":
            return chr(argument[0])
        case "CATEGORY":
            return _CLASSES.get(str(argument), "x")
        case _:  # NEGATE: a character that none of the others is
            refused = {chr(what) for kind, what in others if str(kind) == "LITERAL"}
            return next(one for one in 'ax1- ("<' if one not in refused)
