"""The answers of the other program -> what was handed over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from intact import limits
from intact.drops import copying, programs, uri_list
from intact.drops.payload import Payload
from intact.errors import Unreadable, UnreadableReason
from intact.intake import Refused
from intact.source import Origin, Source

_LOOKED_FOR = 20
"""Files that are looked for while the other program waits: they may lie on a slow drive."""


def from_list(data: bytes, formats: Collection[str], origin: Origin) -> Payload:
    """What a `text/uri-list` names; temporary files are copied at once."""
    addresses = uri_list.parse(data)
    program = programs.of_formats(formats)
    local = {url: path for url in addresses.urls if (path := uri_list.local_path(url)) is not None}
    taken = from_paths(local.values(), program, origin)
    refused = _foreign([url for url in addresses.urls if url not in local], program)
    if addresses.cut:
        refused += (_too_many(addresses.urls[-1] if addresses.urls else ""),)
    return Payload(
        taken.paths,
        taken.others + refused,
        tuple(uri_list.name_of(url) for url in addresses.doubled),
        taken.client,
    )


def from_paths(paths: Iterable[Path], program: str, origin: Origin) -> Payload:
    """Files and folders of this computer; temporary files are copied at once."""
    room = copying.Room()
    later: dict[Path, None] = {}
    others: list[Source | Refused] = []
    clients = [program]
    for path in dict.fromkeys(paths):
        client = programs.of_path(path) or program
        clients.append(client)
        found = copying.copied(path, origin, client, room)
        if found is None:
            later[path] = None
        else:
            others.append(found)
    return Payload(tuple(later), tuple(others), client=next(filter(None, clients), ""))


def from_message(data: bytes, program: str, origin: Origin) -> Payload:
    """A message that is handed over itself, as `message/rfc822`."""
    return Payload(others=(Source(data, "message.eml", origin, program),), client=program)


def nothing(program: str, *, seconds: int = 0) -> Payload:
    """What is told where the other program named no file, after waiting so many seconds."""
    reason = UnreadableReason.TOO_SLOW if seconds else UnreadableReason.NOT_HANDED_OVER
    title = programs.title(program)
    error = Unreadable(reason, client=program, program=title, seconds=seconds)
    return Payload(others=(Refused(title or "?", error),), client=program)


def are_missing(payload: Payload) -> bool:
    """Whether a file was named that is not there, or there is nothing at all."""
    gone = [
        one
        for one in payload.others
        if isinstance(one, Refused) and one.error.reason is UnreadableReason.NOT_VISIBLE
    ]
    return (
        not payload
        or bool(gone)
        or any(not _is_there(path) for path in payload.paths[:_LOOKED_FOR])
    )


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _foreign(urls: Sequence[str], program: str) -> tuple[Refused, ...]:
    """Addresses that name no file here: one refusal for all of a program and scheme."""
    counts: dict[tuple[str, str], int] = {}
    names: dict[tuple[str, str], str] = {}
    for url in urls:
        key = (programs.of_address(url) or program, uri_list.scheme_of(url))
        counts[key] = counts.get(key, 0) + 1
        names.setdefault(key, uri_list.name_of(url))
    return tuple(_refused(*key, count, names[key]) for key, count in counts.items())


def _refused(client: str, scheme: str, count: int, name: str) -> Refused:
    values: dict[str, str | int] = {"scheme": scheme, "count": count}
    title = programs.title(client)
    if not title:
        return Refused(name or scheme or "?", Unreadable(UnreadableReason.REMOTE_ADDRESS, **values))
    reason = UnreadableReason.INTERNAL_ADDRESS
    return Refused(title, Unreadable(reason, **values, client=client, program=title))


def _too_many(url: str) -> Refused:
    bounds = {"limit": limits.FILES_PER_DROP, "depth": limits.FOLDER_DEPTH}
    name = uri_list.name_of(url) or "?"
    return Refused(name, Unreadable(UnreadableReason.TOO_MANY_FILES, **bounds))
