"""How many bodies come back whole, to the hash in the mail's own signature."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from benchmarks import measure
from benchmarks.table import Result, Section, skipped
from intact.errors import Unreadable
from intact.fidelity import Fidelity
from intact.mime import body_hash, header
from intact.outlook.ladder import convert
from outlook import travelled
from outlook.travelled import Travelled

_ABOUT = """\
Outlook items whose sender's signature can still be held against something are rare in public, so
this begins at the other end: the mails of the corpus that travelled lose what mails lose in a
store (the fields, encodings and widths of their parts, boundaries inside, and in some stores the
plain text beside HTML), and are rebuilt from what is left. Those without a signature get the hash
of their body; those that were changed after they were signed are left out. Each body that is
called proven is held against the one that was sent."""
_WANTED = 1 / 3
_SHOWN = 2  # mails of a program: one alone says nothing


def run(corpus: Path, _rounds: int) -> Section:
    """Shares by store, and by the program that wrote the mail."""
    section = Section("Bodies that are proven", _ABOUT)
    mails = list(travelled.mails(corpus))
    if not mails:
        section.results.append(skipped("all", "no mails here"))
        return section
    for name, taken_in_by in travelled.STORES.items():
        back = [travelled.comes_back(mail, taken_in_by) for mail in mails]
        own = [came for mail, came in zip(mails, back, strict=True) if mail.signed]
        section.results.append(_share(f"A store that {name}: signed and unchanged since", own))
        section.results.append(_share("The same, with all other mails", back))
        if name == next(iter(travelled.STORES)):
            families = _by_family(mails, back)
    section.results.extend(families)
    section.results.append(_real(corpus))
    return section


def _share(what: str, back: list[bool]) -> Result:
    share = sum(back) / len(back)
    measured = f"{sum(back)} of {len(back)}, {100 * share:.0f} %"
    return Result(what, measured, "at least a third", share >= _WANTED)


def _by_family(mails: list[Travelled], back: list[bool]) -> list[Result]:
    """Those of a store that keeps the plain text."""
    families: dict[str, list[bool]] = defaultdict(list)
    for mail, came in zip(mails, back, strict=True):
        families[mail.family].append(came)
    ordered = sorted(families.items(), key=lambda family: -len(family[1]))
    return [
        Result(f"Written by: {name}", f"{sum(came)} of {len(came)}")
        for name, came in ordered
        if len(came) >= _SHOWN
    ]


def _real(corpus: Path) -> Result:
    """Outlook items of the corpus with a body hash, whatever became of them on their way."""
    proven = []
    for path in measure.messages(corpus):
        try:
            made = convert(path.read_bytes())
        except Unreadable:
            continue
        end, _ = header.split(made.data)
        if body_hash.find(header.fields(made.data, end)):
            proven.append(made.fidelity is Fidelity.PROVEN)
    what = "Outlook items of the corpus with a body hash, changed ones among them"
    return Result(what, f"{sum(proven)} of {len(proven)}")
