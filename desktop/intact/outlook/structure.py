"""Which MIME structure a mail gets: the one its header declares, or the plainest one.

A header section that stays as it is forces type, boundary, charset and encoding of the root; the
parts below it are free. Where the content does not go into that, there is no fit, and the ladder
takes a rung that may replace Content-Type.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from intact.mime import charsets, lines
from intact.outlook import parts
from intact.outlook.body import Octets, Text
from intact.outlook.content import Content
from intact.outlook.header_block import Declared
from intact.outlook.parts import Leaf, Multipart, Part
from intact.outlook.writer import Boundaries, occurs

_IDENTITY: Final = frozenset({"", "7bit", "8bit", "binary"})
_REPORTS: Final = (
    "message/delivery-status",
    "message/disposition-notification",
    "message/feedback-report",
    "message/global-delivery-status",
    "message/global-disposition-notification",
    "text/rfc822-headers",
)
_LONGEST_BOUNDARY: Final = 200  # RFC 2046 5.1.1 allows 70; longer ones are met and work


def free(content: Content, boundaries: Boundaries) -> Part:
    """The plainest structure: mixed(related(alternative(text, HTML), pictures), files)."""
    texts = _texts(content)
    core = texts[0] if len(texts) == 1 else _multipart("alternative", texts, boundaries)
    if content.inline:
        root = _type_of(core)
        core = _multipart("related", (core, *content.inline), boundaries, (("type", root),))
    if content.files:
        core = _multipart("mixed", (core, *content.files), boundaries)
    return core


def fitted(declared: Declared, content: Content, boundaries: Boundaries) -> Part | None:
    """The structure the header declares, None where the content does not go into it."""
    kind, _, subtype = declared.type.partition("/")
    if kind != "multipart":
        return _single(declared, content)
    boundary = declared.params.get("boundary", "")
    if not _is_usable(boundary) or declared.encoding not in _IDENTITY:
        return None
    children = _children(subtype, declared, content, boundaries)
    if not children or any(occurs(boundary, child) for child in children):
        return None
    root = Multipart(subtype, boundary, children)
    if root.eight_bit and declared.encoding not in {"8bit", "binary"}:
        return None
    return root


def with_declared_boundary(root: Part, declared: Declared) -> Part:
    """The same parts behind the boundary the header declared, where it can stand there."""
    boundary = declared.params.get("boundary", "")
    if not isinstance(root, Multipart) or not _is_usable(boundary):
        return root
    if any(occurs(boundary, part) for part in root.parts):
        return root
    return replace(root, boundary=boundary)


def _single(declared: Declared, content: Content) -> Leaf | None:
    """A mail that is one leaf; a text that Outlook derived from it is left out."""
    body = content.body
    alone = not content.attached
    match declared.type:
        case "" | "text/plain" if alone and (body.plain or not body.html):
            if declared.type == "" and body.html:
                return None
            return _text(declared, body.plain)
        case "text/html" if alone and body.html:
            return _text(declared, body.html)
        case _:
            return _lone_file(declared, content)


def _lone_file(declared: Declared, content: Content) -> Leaf | None:
    """A mail that is nothing but one file, such as a picture."""
    if content.body.plain or content.body.html or len(content.files) != 1:
        return None
    (file,) = content.files
    if not isinstance(file, Leaf) or (file.type, file.encoding) != (
        declared.type,
        declared.encoding,
    ):
        return None
    return Leaf(file.type, (), file.encoding, file.data)


def _text(declared: Declared, text: Text | None) -> Leaf | None:
    charset = declared.params.get("charset", "us-ascii")
    data = text.as_declared(charset) if text else b""
    if data is None or (data and charsets.is_wide(charset) and declared.encoding != "base64"):
        return None  # the line ends of a wide charset are none of mail (RFC 2781 4.1)
    if declared.encoding != "base64":
        data = lines.to_crlf(data)  # only base64 can have carried a lone LF (RFC 2045 2.7, 6.7)
    fit = parts.encoded(data, declared.encoding)
    return None if fit is None else Leaf(declared.type, (), *fit)


def _children(
    subtype: str, declared: Declared, content: Content, boundaries: Boundaries
) -> tuple[Part, ...]:
    """The parts right below the root; none where they would contradict the declared type."""
    match subtype:
        case "alternative":
            return _alternatives(content, boundaries)
        case "related":
            return _related(declared, content, boundaries)
        case "report":
            reported = any(_type_of(file) in _REPORTS for file in content.files)
            return _mixed(content, boundaries) if reported else ()
        case "encrypted":
            return content.files if _is_encrypted(content) else ()
        case "signed":
            return ()
        case _:
            return _mixed(content, boundaries)


def _mixed(content: Content, boundaries: Boundaries) -> tuple[Part, ...]:
    return (free(content.without_files, boundaries), *content.files)


def _alternatives(content: Content, boundaries: Boundaries) -> tuple[Part, ...]:
    """Text, then HTML with its pictures; other files go beside the HTML, as Apple Mail does."""
    *others, best = _texts(content)
    if content.inline:
        type_ = (("type", _type_of(best)),)
        best = _multipart("related", (best, *content.inline), boundaries, type_)
    calendars = tuple(file for file in content.files if _type_of(file) == "text/calendar")
    rest = tuple(file for file in content.files if _type_of(file) != "text/calendar")
    if rest:
        best = _multipart("mixed", (best, *rest), boundaries)
    return (*others, best, *calendars)


def _related(declared: Declared, content: Content, boundaries: Boundaries) -> tuple[Part, ...]:
    """The texts, then everything else; the root has the type the header names (RFC 2387 3.1)."""
    core = free(Content(content.body), boundaries)
    named = declared.params.get("type", "").lower()
    if named and named != _type_of(core):
        return ()
    return (core, *(one.part for one in content.attached))


def _is_encrypted(content: Content) -> bool:
    """PGP/MIME (RFC 3156 4): a control part and the encrypted data, nothing else."""
    types = [_type_of(file) for file in content.files]
    return types[:1] == ["application/pgp-encrypted"] and len(types) == 2 and not content.inline


def _texts(content: Content) -> tuple[Part, ...]:
    texts = (("plain", content.body.plain), ("html", content.body.html))
    found = [_leaf(subtype, text.octets()) for subtype, text in texts if text is not None]
    if content.body.rtf is not None:
        found.append(parts.rtf_leaf(content.body.rtf))
    return tuple(found) or (parts.text_leaf("plain", b"", "us-ascii"),)


def _leaf(subtype: str, octets: Octets) -> Leaf:
    return parts.text_leaf(subtype, octets.data, octets.charset)


def _multipart(
    subtype: str,
    children: tuple[Part, ...],
    boundaries: Boundaries,
    parameters: tuple[tuple[str, str], ...] = (),
) -> Multipart:
    boundary = boundaries.next()
    while any(occurs(boundary, child) for child in children):
        boundary = boundaries.next()
    return Multipart(subtype, boundary, children, parameters)


def _is_usable(boundary: str) -> bool:
    printable = boundary.isascii() and boundary.isprintable() and boundary == boundary.strip()
    return bool(boundary) and printable and len(boundary) <= _LONGEST_BOUNDARY


def _type_of(part: Part) -> str:
    match part:
        case Leaf():
            return part.type
        case Multipart():
            return f"multipart/{part.subtype}"
        case _:
            return "message/rfc822"
