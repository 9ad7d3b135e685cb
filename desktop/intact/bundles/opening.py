"""Opens what was handed over: a file with many messages gives the sources in it.

Few messages in one file were chosen by the person already, as those of a drag: they are read. Of
many, or where there is a large file to be looked through first, the person chooses.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from typing import Protocol

from intact import limits
from intact.bundles import held, mail_folder
from intact.bundles.archive import ArchiveBundle, without_messages
from intact.bundles.bundle import Bundle
from intact.bundles.mail_folder import MailFolderBundle
from intact.errors import Unreadable, UnreadableReason
from intact.formats import archive
from intact.intake import Found, Refused
from intact.reading.answer import Unpacked
from intact.source import MailFolder, Source


class Unpacker(Protocol):
    """What unpacks archives in a process of their own."""

    def unpack(self, archive: bytes, cancelled: threading.Event | None = None) -> Unpacked:
        """What is in an archive.

        Raises:
            Unreadable: it cannot be unpacked.
        """


def every(found: Iterable[Found], unpacker: Unpacker) -> Iterator[Source | Refused]:
    """All messages, those inside of other files as well, one after the other."""
    for one in found:
        match one:
            case MailFolder():
                yield from mail_folder.stream(one)
            case Source() if held.is_mail_folder(one):
                yield from held.messages(one)
            case Source() if archive.is_archive(one.data):
                bundle = _unpacked(one, unpacker, None)
                yield from [bundle] if isinstance(bundle, Refused) else _all(bundle)
            case _:
                yield one


def opened(
    one: Found, unpacker: Unpacker, cancelled: threading.Event
) -> Iterator[Source | Refused | Bundle]:
    """One thing that was handed over: messages to read, or a bundle to choose from."""
    match one:
        case MailFolder():
            yield from _folder(one, cancelled)
        case Source() if held.is_mail_folder(one):
            yield from held.messages(one)
        case Source() if archive.is_archive(one.data):
            bundle = _unpacked(one, unpacker, cancelled)
            ask = not isinstance(bundle, Refused) and len(bundle) > limits.TAKEN_AT_ONCE
            yield from [bundle] if isinstance(bundle, Refused) or ask else _all(bundle)
        case _:
            yield one


def _folder(folder: MailFolder, cancelled: threading.Event) -> Iterator[Source | Refused | Bundle]:
    bundle = MailFolderBundle(folder)
    if folder.size > limits.SOURCE_BYTES:
        yield bundle
        return

    def looked(_place: int) -> None:
        if cancelled.is_set():
            raise Unreadable(UnreadableReason.CANCELLED)

    try:
        bundle.find(looked)
    except Unreadable as error:
        yield Refused(folder.name, error, folder.path)
        return
    if len(bundle) > limits.TAKEN_AT_ONCE:
        yield bundle
    else:
        yield from _all(bundle)


def _unpacked(
    source: Source, unpacker: Unpacker, cancelled: threading.Event | None
) -> ArchiveBundle | Refused:
    """An archive with what is in it; refused where that is not worth more than one reason."""
    try:
        bundle = ArchiveBundle(source, unpacker.unpack(source.data, cancelled))
    except Unreadable as error:
        return Refused(source.name, error, source.path)
    alone = None if len(bundle) else without_messages(bundle)
    return Refused(source.name, alone, source.path) if alone else bundle


def _all(bundle: Bundle) -> Iterator[Source | Refused]:
    yield from bundle.sources(range(len(bundle)))
    yield from bundle.others
