"""What a worded code looks like, and how values are put into a translated sentence safely."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from intact import untrusted
from intact.resources import Text

DATA = "Data"
"""The context of all texts of resources/*.toml and of the policies in the catalogues."""

_ENDS = (".", "!", "?", "…", ":", "؟", *"。！？：")  # noqa: RUF001 - Arabic, Chinese, Japanese
_WIDE_ENDS = tuple("。！？：")  # noqa: RUF001 - they bring their own space


@dataclass(frozen=True, slots=True)
class Words:
    """A code in words.

    Attributes:
        title: what is, one short sentence.
        why: why it matters; may be empty.
        what_to_do: what to do now; may be empty.
        term: the exact term or section, for the second level; may be empty.
    """

    title: str
    why: str = ""
    what_to_do: str = ""
    term: str = ""


class Part(str):
    """Words of Intact's own, their values safe: they go into others with every blank they have.

    French has blanks that no line may end at; cleaning makes ordinary ones of them.
    """

    __slots__ = ()


def sentences(*texts: str) -> str:
    """Texts, some of them titles without a full stop, as sentences one after the other."""
    said_so_far = ""
    for text in filter(None, texts):
        gap = "" if not said_so_far or said_so_far.endswith(_WIDE_ENDS) else " "
        said_so_far += gap + (text if text.endswith(_ENDS) else text + _full_stop())
    return said_so_far


def capital(text: str) -> str:
    """A sentence that begins with a value ("your mail program"), with a capital letter."""
    return text[:1].upper() + text[1:]


def listed(items: Iterable[str]) -> str:
    """An enumeration as the language writes it."""
    return QLocale().createSeparatedList([*items])


def _full_stop() -> str:
    """What ends a sentence."""
    wide = QLocale().language() in {QLocale.Language.Japanese, QLocale.Language.Chinese}
    return "。" if wide else "."


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - as lupdate knows it
    """`text` itself, marked for translation in `context`; Qt's own function has no useful type."""
    return text


def data_text(text: Text) -> str:
    """A text of the data in the person's language: the file's own, the catalogue's, or English."""
    return text.given(QLocale().name()) or translated(text)


def translated(text: Text) -> str:
    """The English text as the catalogue has it."""
    return QCoreApplication.translate(DATA, str(text)) if text else ""


def said(
    context: str, text: str, values: Mapping[str, str | int] | None = None, count: int = -1
) -> str:
    """The translation of `text` (marked with QT_TRANSLATE_NOOP), its {names} filled in.

    Values are made safe to show; parts are already. `count` fills %n and chooses the plural. A text
    without a number has one form only: asked for another, such as the second of Arabic, Qt would
    give the English.
    """
    if not text:
        return ""
    counted = "%n" in text or "%Ln" in text
    translated = QCoreApplication.translate(context, text, None, count if counted else -1)
    safe = {
        name: value if isinstance(value, Part | int) else untrusted.line(value)
        for name, value in (values or {}).items()
    }
    return translated.format_map(safe)
