"""`winmail.dat`: what Outlook packs a mail's content into, to mail again ([MS-OXTNEF])."""

from __future__ import annotations

from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import msg
from intact.outlook.ladder import convert_storage
from intact.outlook.tnef import reader
from intact.outlook.tnef.stream import SIGNATURE
from intact.sample import Format, Sample
from intact.source import Source


def recognises(data: bytes) -> bool:
    """Whether this is a TNEF stream."""
    return data.startswith(SIGNATURE)


def read(source: Source) -> Sample:
    """The sample made of a TNEF stream: a mail only where the stream holds internet headers.

    Otherwise it is the content of one, and the mail it came with is what should be submitted. The
    flags in it are those of the sender's copy, so they do not make it sent mail or a draft.

    Raises:
        Unreadable: it is damaged beyond reading.
    """
    transcript = reader.read(source.data)
    converted = convert_storage(transcript.storage, source.data)
    alone = converted.fidelity is Fidelity.SYNTHESISED
    missing = (Loss(LossCode.WITHOUT_ITS_MAIL),) if alone else ()
    return Sample.of(
        source,
        data=converted.data,
        format=Format.TNEF,
        fidelity=converted.fidelity,
        losses=(*missing, *transcript.losses, *converted.losses),
        facts=msg.facts_of(converted),
    )
