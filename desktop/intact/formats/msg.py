"""Outlook items: `.msg` and `.oft` files ([MS-OXMSG])."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from intact.fidelity import Fidelity, LossCode
from intact.mime.describe import describe
from intact.outlook.ladder import Converted, convert
from intact.sample import Contained, Facts, Format, MessageState, Sample
from intact.source import Source

_CLIENT: Final = "outlook-2016"  # the version still about; all classic ones write the same
_SIGNATURE: Final = bytes.fromhex("d0cf11e0a1b11ae1")  # [MS-CFB] 2.2
_NAMES: Final = tuple(
    name.encode("utf-16-le")
    for name in ("__properties_version1.0", "__substg1.0_", "__nameid_version1.0")
)


def recognises(data: bytes) -> bool:
    """Whether this is a compound file whose directory names what Outlook items are made of.

    Word, Excel and installer files are compound files as well; the names are UTF-16 there too.
    """
    return data.startswith(_SIGNATURE) and any(name in data for name in _NAMES)


def read(source: Source) -> Sample:
    """The sample made of an Outlook item.

    Raises:
        Unreadable: the container is damaged beyond reading, or holds something else.
    """
    converted = convert(source.data)
    return Sample.of(
        source,
        data=converted.data,
        format=Format.MSG,
        fidelity=converted.fidelity,
        losses=converted.losses,
        facts=_own_facts(converted),
    )


def _own_facts(converted: Converted) -> Facts:
    """What the mail says, and what only Outlook knows of it: sent or draft."""
    facts = facts_of(converted)
    state = facts.state
    if state is not MessageState.RECEIVED and converted.state is not MessageState.UNKNOWN:
        state = converted.state
    return replace(facts, state=state, client=_CLIENT)


def facts_of(converted: Converted) -> Facts:
    """What the mail made of an item says, and how near the messages inside are to theirs."""
    facts = describe(converted.data)
    contained = tuple(_contained(message, converted) for message in facts.contained)
    limits = tuple(dict.fromkeys((*facts.not_fully_read, *_limits_inside(converted))))
    return replace(facts, contained=contained, not_fully_read=limits)


def _limits_inside(converted: Converted) -> Iterator[str]:
    """The limits that were reached in messages inside, whose losses are not those of the mail."""
    for placed in converted.embedded:
        for loss in placed.losses:
            if loss.code is LossCode.ATTACHMENT_TOO_DEEP:
                yield "embedded_depth"
            elif loss.code is LossCode.ATTACHMENTS_LEFT_OUT:
                yield "attachments"
            elif loss.code is LossCode.NOT_FULLY_READ:
                yield str(loss.values["limit"])


def _contained(message: Contained, converted: Converted) -> Contained:
    """An embedded item is no better than its own conversion."""
    for placed in converted.embedded:
        if placed.start == message.start:
            fidelity = Fidelity.worse(message.fidelity, placed.fidelity)
            return replace(message, fidelity=fidelity, losses=message.losses + placed.losses)
    return message
