"""Results as a table of ratios, and whether the budgets hold."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass, field

_HEAD = "| What | Measured | Budget | Holds |\n| --- | --- | --- | --- |\n"
_INTRODUCTION = """\
# Benchmarks

Written by `python tests/benchmarks`; do not edit. Ratios come first: what is compared took turns in
one run, medians count. Times are processor times and for orientation only. The budgets are those of
the design.
Python {version}. {load}
"""


@dataclass(frozen=True)
class Result:
    """One line; `holds` is None where there is no budget, or nothing was measured."""

    what: str
    measured: str
    budget: str = ""
    holds: bool | None = None


@dataclass(frozen=True)
class Section:
    """One benchmark: what it did, and what came out."""

    title: str
    about: str
    results: list[Result] = field(default_factory=list)


def at_least(what: str, ratio: float, wanted: float, note: str = "") -> Result:
    """So many times as fast, or more."""
    measured = f"{ratio:.1f} times as fast{note}"
    return Result(what, measured, f"at least {wanted:g} times", ratio >= wanted)


def at_most(what: str, ratio: float, wanted: float, note: str = "") -> Result:
    """So many times as long, or less."""
    return Result(what, f"{ratio:.2f} x{note}", f"at most {wanted:g} x", ratio <= wanted)


def skipped(what: str, why: str) -> Result:
    """What could not be measured here."""
    return Result(what, f"not measured: {why}")


def broken(sections: Iterable[Section]) -> list[Result]:
    """The results whose budget does not hold."""
    return [one for section in sections for one in section.results if one.holds is False]


def written(sections: Iterable[Section]) -> str:
    """The whole page in Markdown."""
    version = ".".join(platform.python_version_tuple()[:2])
    pages = [_INTRODUCTION.format(version=version, load=_load())]
    for section in sections:
        rows = "".join(_row(one) for one in section.results)
        pages.append(f"## {section.title}\n\n{section.about}\n\n{_HEAD}{rows}")
    return "\n".join(pages)


def _load() -> str:
    """How busy the machine was with this and other work: then caches are cold, and ratios worse."""
    if not hasattr(os, "getloadavg"):
        return "How busy the machine was is not known."
    load = os.getloadavg()[2]
    return f"Load of the machine at the end: {load:.1f} on {os.cpu_count()} processors."


def _row(one: Result) -> str:
    holds = {True: "yes", False: "**no**", None: ""}[one.holds]
    return f"| {one.what} | {one.measured} | {one.budget} | {holds} |\n"
