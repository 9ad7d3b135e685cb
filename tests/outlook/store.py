"""Takes a mail in as a store does that keeps no skeleton: what a saved Outlook file usually is.

The header section is kept; the best text becomes the body in its own octets, and every file is
decoded. What the parts looked like is lost: their fields, encodings, widths and boundaries. Of two
texts a store keeps the HTML and, depending on which store it is, the plain one or one that it
derives from the HTML ([MS-OXCMAIL] 2.2.3.3).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime

from intact.mime import charsets, header, parameters, readable, structure, transfer
from intact.mime.code_pages import CODE_PAGES
from intact.mime.structure import Entity
from intact.outlook.tags import Tag
from outlook import exchange_page
from outlook.msgfile import Item, attached, embedded

_HEAD = re.compile(rb"<head(?: [^>]*)?>", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]+charset", re.IGNORECASE)
_ALL = 10_000_000


@dataclass(frozen=True)
class Store:
    """What a store does to the texts.

    Attributes:
        keeps_text: the plain text beside HTML is kept; else one is derived from the HTML.
        edits_html: a page gets a meta element that names its charset, as Exchange puts it in, and
            what is no page becomes one.
    """

    keeps_text: bool = True
    edits_html: bool = False


def take_in(data: bytes, store: Store) -> Item:
    """The item a store makes of a mail whose line ends are CRLF."""
    root = structure.scan(data)
    if root.content.type == "multipart/signed":
        return _signed(data, root)
    leaves = [one for one in root.walk() if one.level == 0 and not _is_multipart(one)]
    texts = {
        kind: next((one for one in leaves if _is_body(one, kind)), None)
        for kind in ("text/plain", "text/html")
    }
    page, text = texts["text/html"], texts["text/plain"]
    item = Item(
        texts={
            Tag.MESSAGE_CLASS: "IPM.Note",
            Tag.TRANSPORT_HEADERS: header.text(_section(data, root.header_end)),
        },
        attachments=tuple(_file(data, one, store) for one in leaves if one not in (page, text)),
    )
    if page is not None:
        item = _with_page(item, data, page, store)
        if text is not None and not store.keeps_text:
            shown = charsets.decode(_content(data, page), page.content.charset or "us-ascii")[0]
            derived = readable.of_html(shown, _ALL)[0].replace("\n", "\r\n")
            return replace(item, texts=item.texts | {Tag.BODY: derived})
    if text is not None:
        shown = charsets.decode(_content(data, text), text.content.charset or "us-ascii")[0]
        item = replace(item, texts=item.texts | {Tag.BODY: shown})
        if page is None:
            item = replace(item, numbers=item.numbers | _code_page(text))
    return item


def _signed(data: bytes, root: Entity) -> Item:
    """What was signed stays whole, but for the note before its first part ([MS-OXOSMIME])."""
    fields = header.fields(data, root.header_end)
    content = b"".join(field.raw for field in header.values(fields, "content-type"))
    start = data.find(b"--" + root.content.boundary, root.body_start)
    entity = content + b"\r\n" + data[start:]
    return Item(
        texts={
            Tag.MESSAGE_CLASS: "IPM.Note.SMIME.MultipartSigned",
            Tag.TRANSPORT_HEADERS: header.text(_section(data, root.header_end)),
        },
        attachments=(attached(entity, "smime.p7m", "multipart/signed"),),
    )


def _section(data: bytes, end: int) -> bytes:
    """The header section without what a mail folder put before it."""
    return b"".join(field.raw for field in header.fields(data, end) if field.name)


def _is_multipart(entity: Entity) -> bool:
    return entity.content.is_multipart


def _is_body(leaf: Entity, kind: str) -> bool:
    return leaf.content.type == kind and not leaf.content.is_attachment


def _with_page(item: Item, data: bytes, page: Entity, store: Store) -> Item:
    stored = _content(data, page)
    if store.edits_html:
        stored = _edited(stored, page.content.charset or "us-ascii")
    return replace(
        item, octets=item.octets | {Tag.HTML: stored}, numbers=item.numbers | _code_page(page)
    )


def _edited(page: bytes, charset: str) -> bytes:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">'.encode()
    head = _HEAD.search(page)
    if head is None:
        codec = charsets.writing_codec(charset) or "latin-1"
        shown = page.decode(codec, "replace").rstrip("\r\n")
        return exchange_page.page(shown, charset).encode(codec, "xmlcharrefreplace")
    if _META.search(page):
        return page
    return page[: head.end()] + b"\r\n" + meta + page[head.end() :]


def _code_page(leaf: Entity) -> dict[Tag, int]:
    charset = (leaf.content.charset or "us-ascii").lower()
    found = next((number for number, (name, _) in CODE_PAGES.items() if name == charset), 65001)
    return {Tag.INTERNET_CODE_PAGE: found}


def _file(data: bytes, leaf: Entity, store: Store) -> Item:
    content, fields = _content(data, leaf), header.fields(data, leaf.header_end, leaf.start)
    named = parameters.parse(header.text(header.value(fields, "content-disposition"))).params
    times = {
        tag: parsedate_to_datetime(named[name])
        for tag, name in (
            (Tag.CREATION_TIME, "creation-date"),
            (Tag.MODIFICATION_TIME, "modification-date"),
        )
        if name in named
    }
    if leaf.content.is_message:
        inner = embedded(take_in(content, store), leaf.content.name or "message")
        return replace(inner, times=times)
    identifier = header.text(header.value(fields, "content-id")).strip("<> ")
    made = attached(content, leaf.content.name, leaf.content.type, identifier)
    return replace(made, times=times)


def _content(data: bytes, leaf: Entity) -> bytes:
    return transfer.decode(data[leaf.body_start : leaf.end], leaf.content.encoding)
