"""The fixed words of a rendered guide; the window hands in translated ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from intact.clients.client import Procedure, Proof, Purpose, Result
from intact.resources import Text


def _purposes() -> dict[Purpose, str]:
    return {
        Purpose.FORWARD: "Send the original as an attachment",
        Purpose.SAVE: "Get the original as a file",
        Purpose.DRAG: "Drag the original out",
    }


def _results() -> dict[Result, str]:
    return {
        Result.MESSAGE_RFC822: "an attached message (message/rfc822)",
        Result.OUTLOOK_ITEM: "an attached Outlook item, which travels as message/rfc822",
        Result.EML_FILE: "an .eml file",
        Result.MSG_FILE: "an Outlook .msg file",
        Result.MBOX_FILE: "a mailbox file (mbox)",
        Result.EMLX_FILE: "an Apple Mail .emlx file",
        Result.NOTHING: "nothing: the original cannot be had this way",
    }


def _proofs() -> dict[Proof, str]:
    return {
        Proof.VERIFIED: "Confirmed by",
        Proof.INFERRED: "Not confirmed, concluded from",
        Proof.UNKNOWN: "Not known for sure",
    }


_GUILLEMETS = "«{name}»"
_QUOTES = "“{name}”"


@dataclass(frozen=True, slots=True)
class GuideWords:
    """What a guide says besides the texts of the client's file, in one language.

    Attributes:
        language: chooses among the languages of the client's texts ("en", "de", "pt_BR").
        translated: gives a text in that language where the client's file has none in it.
        key: gives a key as it is written in that language ("Strg" for "Ctrl").
        quoted: {name} of the client's menus in a sentence, between quotes of the language.
        labelled: a heading and what stands behind it, with {label} and {text}.
        english_names: that all names of the client's menus are given in English.
        english_name: marks one of them where others are known, with {name}.
        handed_on: for somebody who was given the page and knows nothing else.
        one_of: stands before several ways to do the same.
        result: stands before what the receiver or the folder gets.
        outcome_of: that, and what it keeps, as two sentences with {what} and {keeps}.
        either: two of several forms, with {one} and {others}.
        valid, invalid: stand before the forms the vendor's rule allows and refuses.
        step: one step alone, with {number}, {count} and {text}.
        looks_different: stands before the way that may be tried instead.
    """

    language: str = "en"
    translated: Callable[[Text], str] = str
    key: Callable[[str], str] = str
    quoted: str = _QUOTES
    labelled: str = "{label}: {text}"
    english_names: str = (
        "The menu names are given in English: what this program calls them in your language is not "
        "known."
    )
    english_name: str = "{name} (English)"
    handed_on: str = (
        "Send it to the address that you were given. Without Intact, attach a saved file to a new "
        "mail where a step tells you to drop it."
    )
    one_of: str = "Any one of these ways will do; the first is the best."
    result: str = "Result"
    outcome_of: str = "{what}. {keeps}"
    either: str = "{one}; {others}"
    take_care: str = "Take care"
    formats: str = "Formats"
    valid: str = "Valid from here"
    invalid: str = "Not valid from here"
    sources: str = "Sources"
    step: str = "Step {number} of {count}: {text}"
    looks_different: str = "If it looks different there"
    purposes: dict[Purpose, str] = field(default_factory=_purposes)
    results: dict[Result, str] = field(default_factory=_results)
    proofs: dict[Proof, str] = field(default_factory=_proofs)

    def numbered(self, number: int, count: int, text: str) -> str:
        """One step of several, as a sentence."""
        return self.step.format(number=number, count=count, text=text)

    def for_pages(self) -> GuideWords:
        """For pages that show the names of menus in bold, not between quotes; they look for «»."""
        return replace(self, quoted=_GUILLEMETS)

    def label(self, label: str, text: str) -> str:
        """A short heading and its text, on one line."""
        return self.labelled.format(label=label, text=text)

    def said(self, text: Text) -> str:
        """A text of the client's file in this language."""
        return text.given(self.language) or self.translated(text)

    def outcome(self, procedure: Procedure, keeps: str) -> str:
        """What a procedure gives and keeps, as one paragraph."""
        what = self.label(self.result, self.results[procedure.result])
        return self.outcome_of.format(what=what, keeps=keeps).rstrip()

    def proof(self, procedure: Procedure) -> str:
        """How sure a procedure is, with its source."""
        how_sure = self.proofs[procedure.proof]
        return self.label(how_sure, self.said(procedure.source)) if procedure.source else how_sure

    def forms(self, forms: tuple[Result, ...]) -> str:
        """Several forms as an enumeration."""
        *some, last = (self.results[form] for form in forms)
        for one in reversed(some):
            last = self.either.format(one=one, others=last)
        return last
