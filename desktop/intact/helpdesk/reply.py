"""A ready answer to somebody whose mail did not bring the original: what went wrong, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from intact.checks.arrival import Outcome
from intact.clients.catalogue import GENERAL
from intact.clients.client import Client, Procedure, Purpose, Result, Sketch
from intact.clients.guide_text import sentence
from intact.clients.guide_words import GuideWords
from intact.clients.spoken import Spoken


def _reasons() -> dict[Outcome, str]:
    return {
        Outcome.AS_FILE: "the original arrived as a file instead of an attached message",
        Outcome.OUTLOOK_ITEM: "the original arrived as an Outlook file",
        Outcome.HEADERS_STRIPPED: "the attached message came without its internet headers",
        Outcome.ONLY_HEADERS: "the attached message came without its text; it was not loaded whole",
        Outcome.EMPTY: "the attached message came empty",
        Outcome.PASTED: "the original was pasted into the text of your mail",
        Outcome.REDIRECTED: "the message was redirected, which changes its headers",
        Outcome.NOTHING: "the original is not in your mail",
    }


@dataclass(frozen=True, slots=True)
class ReplyWords:
    """The words of the answer, in one language.

    Attributes:
        opening: {reason} is filled in.
        how: stands before the steps; {program} is filled in.
        how_anywhere: the same where nobody knows the program.
        else_: stands before the steps that save the message as a file.
        attach: the step behind these.
        elsewhere: stands there where the program has no way; {program} is filled in.
    """

    opening: str = (
        "Thank you for your report. Sadly it cannot be used as it is: {reason}. "
        "The original message is needed as an attachment, with everything that is in it."
    )
    how: str = "Please send it once more, in {program} like this:"
    how_anywhere: str = "Please send it once more, like this:"
    else_: str = "If that does not work, save the message as a file first:"
    attach: str = "Attach that file to a new mail and send it."
    elsewhere: str = (
        "No way to do that is known in {program}. Please open the mailbox in another mail program "
        "and send it from there."
    )
    closing: str = "Please do not forward it the ordinary way: that loses what is needed."
    reasons: Mapping[Outcome, str] = field(default_factory=_reasons)


def needs_reply(outcome: Outcome) -> bool:
    """Whether there is something to be sent once more."""
    return outcome not in {Outcome.INTACT, Outcome.NO_FORWARD}


def write(outcome: Outcome, client: Client, words: ReplyWords, guide: GuideWords) -> str:
    """The answer as plain text; its lines end in LF, paragraphs have an empty line between."""
    spoken = Spoken(client, guide)
    program = spoken.title
    blocks = [words.opening.format(reason=words.reasons[outcome])]
    how = words.how_anywhere if client.name == GENERAL else words.how.format(program=program)
    forward = _best(client, Purpose.FORWARD)
    save = _best(client, Purpose.SAVE)
    if forward:
        blocks += [how, _steps(forward, spoken)]
    if save:
        heading = words.else_ if forward else how
        blocks += [heading, _steps(save, spoken, words.attach)]
    if not (forward or save):
        blocks.append(words.elsewhere.format(program=program))
    blocks += [spoken.remark] if spoken.remark else []
    return "\n\n".join([*blocks, words.closing]) + "\n"


def _best(client: Client, purpose: Purpose) -> Procedure | None:
    fits = (
        one
        for one in client.procedures
        if one.purpose is purpose and one.result is not Result.NOTHING
    )
    return next(fits, None)


def _steps(way: Procedure, spoken: Spoken, *more: str) -> str:
    return "\n".join(f"{n}. {text}" for n, text in enumerate([*_said(way, spoken), *more], 1))


def _said(way: Procedure, spoken: Spoken) -> Iterator[str]:
    """The steps without those on Intact: whoever gets the answer need not have it."""
    for step in way.steps:
        if step.sketch is Sketch.DROP:
            continue
        yield sentence(step, spoken)
