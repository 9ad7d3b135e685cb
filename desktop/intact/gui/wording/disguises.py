"""Domains and names of files in words that show what they pretend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from intact import limits, untrusted
from intact.disguises import domains, file_names
from intact.disguises.file_names import Trick
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said

_CONTEXT: Final = "Disguises"
_BOTH_FORMS: Final = QT_TRANSLATE_NOOP("Disguises", "{written} ({travels})")
_LOOKS_LIKE: Final = QT_TRANSLATE_NOOP(
    "Disguises", "{written} ({travels}, only looks like {looks_like})"
)
_TRICKS: Final = {
    Trick.TURNED: QT_TRANSLATE_NOOP(
        "Disguises", "Hidden characters turn its name around; it really ends in {ending}."
    ),
    Trick.DOUBLE_ENDING: QT_TRANSLATE_NOOP(
        "Disguises", "It has two endings; what counts is the last one, {ending}."
    ),
    Trick.BLANKS: QT_TRANSLATE_NOOP(
        "Disguises", "Many spaces push its real ending, {ending}, out of sight."
    ),
    Trick.NEVER_SHOWN: QT_TRANSLATE_NOOP("Disguises", "Windows never shows its ending, {ending}."),
    Trick.UNSEEN: QT_TRANSLATE_NOOP("Disguises", "Its name holds characters that cannot be seen."),
    Trick.TRAILING: QT_TRANSLATE_NOOP(
        "Disguises", "Dots or spaces at its end hide that it really ends in {ending}."
    ),
}
_LINKS: Final = QT_TRANSLATE_NOOP("Disguises", "Links lead to: {hosts}")


def address(text: str) -> str:
    """A mail address; where its domain has two forms, with the other one."""
    domain = domains.of_address(text)
    found = domains.read(domain)
    is_encoded = domain.lower() == found.travels
    return _with_other_form(text, found, found.written if is_encoded else found.travels)


def host(text: str) -> str:
    """A host; where it has two forms, with the other one."""
    found = domains.read(text)
    return _with_other_form(found.written, found, found.travels)


def file_name(name: str) -> str:
    """The name of a file, nothing of it out of sight."""
    return untrusted.line(file_names.with_blanks_counted(name), limits.NAME_SHOWN)


def trick(name: str) -> str:
    """What is wrong with the name of a file, in a sentence; "" where nothing is."""
    worst = next(iter(file_names.tricks(name)), None)
    return said(_CONTEXT, _TRICKS[worst], {"ending": file_names.ending(name)}) if worst else ""


def links(hosts: Sequence[str]) -> str:
    """Where the links lead: those that deceive first, as many as are read at a glance."""
    if not hosts:
        return ""
    ordered = sorted(hosts, key=lambda one: not domains.read(one).looks_like)
    shown = ", ".join(map(host, ordered[: limits.LINK_HOSTS_NAMED]))
    line = QCoreApplication.translate(_CONTEXT, _LINKS).format(hosts=shown)
    more = len(hosts) - limits.LINK_HOSTS_NAMED
    if more <= 0:
        return line
    return f"{line} {QCoreApplication.translate('Disguises', 'and %n more', None, more)}"


def _with_other_form(text: str, found: domains.Domain, other: str) -> str:
    if not found.has_two_forms:
        return untrusted.line(text)
    values = {"written": text, "travels": other, "looks_like": found.looks_like}
    return said(_CONTEXT, _LOOKS_LIKE if found.looks_like else _BOTH_FORMS, values)
