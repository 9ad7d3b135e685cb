"""Which MIME structure a mail gets: the one its header declares, or the plainest one.

A header section that stays as it is forces type, boundary, charset and encoding of the root; the
parts below it are free. Where the content does not go into that, there is no fit, and the ladder
takes a rung that may replace Content-Type.
"""

from __future__ import annotations

import binascii
from dataclasses import replace
from typing import Final

from intact.mime import charsets, lines, readable
from intact.outlook import part_types, parts, report
from intact.outlook.body import Octets, Text
from intact.outlook.content import Content
from intact.outlook.header_block import Declared
from intact.outlook.parts import Leaf, Multipart, Part
from intact.outlook.writer import Boundaries, occurs

_IDENTITY: Final = frozenset({"", "7bit", "8bit", "binary"})
_LOOKED_AT: Final = 1_000  # characters of a page; an empty one has far fewer
_LONGEST_BOUNDARY: Final = 200  # RFC 2046 5.1.1 allows 70; longer ones are met and work


def free(content: Content, boundaries: Boundaries) -> Part:
    """The plainest structure: mixed(related(alternative(text, HTML), pictures), files).

    A report is one, with its text in that structure.
    """
    if content.report and (children := _report(content, boundaries)):
        return _multipart("report", children, boundaries, (("report-type", content.report),))
    texts = (*_texts(content), *content.alternatives)
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
    alone = not (content.attached or content.alternatives)
    match declared.type:
        case "" | "text/plain" if alone and (body.plain or not body.html):
            if declared.type == "" and body.html:
                return None
            return _text(declared, body.plain)
        case "text/html" if alone and body.html:
            return _text(declared, body.html)
        case "text/calendar" if content.alternatives and not content.attached:
            return _calendar(declared, content.alternatives[-1])
        case _:
            return _lone_file(declared, content)


def _calendar(declared: Declared, part: Part) -> Leaf | None:
    """A mail that is nothing but a calendar part; Outlook derived the texts from it."""
    if not isinstance(part, Leaf):
        return None
    data = binascii.a2b_base64(part.data) if part.encoding == "base64" else part.data
    if not data.isascii() and declared.params.get("charset", "utf-8").lower() != "utf-8":
        return None
    fit = parts.encoded(data, declared.encoding)
    return None if fit is None else Leaf(part.type, (), *fit)


def _lone_file(declared: Declared, content: Content) -> Leaf | None:
    """A mail that is nothing but one file, such as a picture."""
    texts = content.body.plain or content.body.html or content.alternatives
    if texts or len(content.files) != 1:
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
            return _report(content, boundaries)
        case "encrypted":
            return _encrypted(content)
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
    return (*others, best, *calendars, *content.alternatives)


def _related(declared: Declared, content: Content, boundaries: Boundaries) -> tuple[Part, ...]:
    """The texts, then everything else; the root has the type the header names (RFC 2387 3.1)."""
    core = free(Content(content.body, alternatives=content.alternatives), boundaries)
    named = declared.params.get("type", "").lower()
    if named and named != _type_of(core):
        return ()
    return (core, *(one.part for one in content.attached))


def _report(content: Content, boundaries: Boundaries) -> tuple[Part, ...]:
    """The text, then what is for programs and what was returned (RFC 6522 3)."""
    arranged = report.arranged(content)
    if arranged is None:
        return ()
    text, others = arranged
    return (free(text, boundaries), *others)


def _encrypted(content: Content) -> tuple[Part, ...]:
    """PGP/MIME (RFC 3156 4): a control part and the encrypted data, and nothing beside them."""
    control = [part for part in content.files if _type_of(part) == part_types.PGP_CONTROL]
    data = [part for part in content.files if _type_of(part) != part_types.PGP_CONTROL]
    beside = content.inline or content.alternatives or _has_text(content)
    is_whole = len(control) == len(data) == 1 and not beside
    return (*control, *data) if is_whole else ()


def _has_text(content: Content) -> bool:
    """Whether there is anything to read: Outlook may store an empty page with encrypted mail."""
    html = content.body.html
    if content.body.plain is not None or html is None:
        return content.body.plain is not None
    source = html.text if html.stored is None else html.stored.decode("latin-1")
    text, is_all = readable.of_html(source, _LOOKED_AT)
    return bool(text.strip()) or not is_all


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
