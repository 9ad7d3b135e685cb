"""The bodies an item's mail may have had, whatever kind it is."""

from __future__ import annotations

from collections.abc import Iterator

from intact.outlook.attachment import Attachment
from intact.outlook.candidates import material, multipart, signed, single
from intact.outlook.candidates.candidate import Candidate
from intact.outlook.content import Content
from intact.outlook.entity import Entity
from intact.outlook.header_block import Declared


def of(
    declared: Declared,
    content: Content,
    attachments: tuple[Attachment, ...],
    entity: Entity | None,
    page_id: str = "",
) -> Iterator[Candidate]:
    """Candidates for the body behind a header section, the most probable first.

    `page_id`: the Content-ID the store names for the HTML, "" where it names none.
    """
    multiple = declared.type.startswith("multipart/")
    if entity is not None:
        stored = [attachment.data for attachment in attachments if attachment.data]
        yield from (
            signed.candidates(entity.data)
            if multiple or len(stored) != 1
            else single.encoded(stored[0], declared.encoding)
        )
        return
    offered = material.of(content, attachments, page_id)
    if offered is None:
        return
    if multiple:
        yield from multipart.candidates(declared, offered)
    else:
        yield from single.candidates(declared, offered)
