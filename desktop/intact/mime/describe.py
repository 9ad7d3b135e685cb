"""The facts of a message, for checks and views: everything they ever learn of its bytes.

Never raises, whatever the bytes are; what a limit cut is named in `not_fully_read`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from intact.limits import (
    FIELD_SHOWN,
    FIELDS_SHOWN,
    HEADER_BYTES,
    HEADER_LINES,
    NAME_SHOWN,
    SUBJECT_SHOWN,
)
from intact.mime import (
    body,
    contained,
    correspondence,
    dates,
    encoded_words,
    forward_signs,
    header,
    lines,
    received,
    signatures,
    structure,
    traces,
)
from intact.mime.header import RawField
from intact.mime.structure import Entity
from intact.sample import Facts, Field, Part

_REPORTS: Final = frozenset({"multipart/report", "multipart/digest"})
"""A bounce or a digest carries messages without being a forward of them (RFC 6522)."""


def describe(data: bytes) -> Facts:
    """The facts of the message in `data`."""
    root = structure.scan(data)
    found = header.fields(data, root.header_end)
    traces_of_servers = header.values(found, "received")
    parts = body.texts(data, root)
    recipients, all_recipients = correspondence.recipients(found)
    attached, all_attached = contained.find(data, root)
    hosts, all_hosts = body.hosts(parts)
    links, all_links = body.links(parts)
    preview, preview_complete = body.preview(root, parts)
    subject = correspondence.subject(found)
    names = tuple(dict.fromkeys(field.name.lower() for field in found if field.name))
    forwardable = () if root.content.type in _REPORTS else attached
    whole = {
        "addresses": all_recipients,
        "contained": all_attached,
        "text_bytes": all(part.complete for part in parts),
        "link_hosts": all_hosts,
        "links": all_links,
        "field_shown": len(header.value(found, "subject")) <= FIELD_SHOWN,
    }
    return Facts(
        subject=subject,
        sender=correspondence.sender(found),
        sent=dates.parse(header.text(header.value(found, "date"))),
        received=received.last_moment(traces_of_servers),
        received_count=len(traces_of_servers),
        message_id=header.text(header.value(found, "message-id")[:SUBJECT_SHOWN]),
        state=traces.state(found),
        body=body.state(data, root, found),
        recipients=recipients,
        fields=_shown(found),
        fields_complete=_is_shown_whole(found),
        field_names=names,
        parts=_parts(root),
        contained=attached,
        link_hosts=hosts,
        signs=forward_signs.find(subject, preview, forwardable, names),
        client=traces.client(found),
        preview=preview,
        preview_complete=preview_complete,
        lines=lines.survey(data),
        not_fully_read=tuple(_limits(data, root, whole)),
        signatures=signatures.find(data, root, found),
        links=links,
    )


def _limits(data: bytes, root: Entity, whole: Mapping[str, bool]) -> Iterator[str]:
    """The limits that ended the header section, the structure or a list before its end."""
    if root.header_end - root.start >= HEADER_BYTES:
        yield "header_bytes"
    if data.count(b"\n", root.start, root.header_end) >= HEADER_LINES:
        yield "header_lines"
    yield from root.limits
    yield from (name for name, is_whole in whole.items() if not is_whole)


def _shown(found: Iterable[RawField]) -> tuple[Field, ...]:
    return tuple(
        Field(
            name=field.name[:NAME_SHOWN],
            value=encoded_words.decode(header.text(field.value[:FIELD_SHOWN])),
        )
        for field in islice(found, FIELDS_SHOWN)
    )


def _is_shown_whole(found: Sequence[RawField]) -> bool:
    longest = max((len(field.value) for field in found), default=0)
    return len(found) <= FIELDS_SHOWN and longest <= FIELD_SHOWN


def _parts(root: Entity) -> tuple[Part, ...]:
    return tuple(
        Part(
            depth=entity.depth,
            type=entity.content.type,
            name=entity.content.name[:NAME_SHOWN],
            size=entity.end - entity.body_start,
        )
        for entity in root.walk()
    )
