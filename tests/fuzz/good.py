"""Undamaged files of every format, small, made anew each time; what fuzzing starts from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random

import windows_drags
from bundle_files import archive, mail, mbox
from intact.outlook.tags import Tag
from outlook import lzfu, msgfile, tnef_file

SEEDS = Path(__file__).resolve().parent / "seeds"
SAMPLES = Path(__file__).resolve().parents[1] / "samples"

_HTML = b"<html><body><p>Hello <a href='https://links.example/a'>there</a></p></body></html>"
_RTF = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fmodern\fcharset128"
    rb" MS Gothic;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Gr\'fc\u223?e{\*\htmltag84 &nbsp;}"
    rb"\f1 \'82\'a0{\*\mhtmltag84 <b>}\htmlrtf }\htmlrtf0{\*\htmltag72 </p>}\par}"
)
_PLAIN_RTF = (
    rb"{\rtf1\ansi\fromtext \fbidi \deff0{\fonttbl{\f0\fswiss Arial;}}Hello\par World\tab !}"
)
_PAGE = (
    b"<html><head><meta charset=utf-8><style>p{}</style></head><body>"
    b"<a href='https://eu1.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example'>x</a>"
    b"http://user:pass@[::1]:80/ HTTPS:\\\\xn--bcher-kva.example&amp;https://%65x.example."
    b"&#x68;ttps://b.example<script>http://c.example</script><!-- http://d.example --></body>"
)
_LIST = b'<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist version="1.0"><dict/></plist>\n'


def of(name: str) -> list[bytes]:
    """The files for a target, those that once failed among them."""
    folder = SEEDS / name
    kept = sorted(folder.iterdir()) if folder.is_dir() else []
    return [*_MADE[name](), *(path.read_bytes() for path in kept)]


def taken_for(name: str, data: bytes) -> bool:
    """Whether a file of a corpus suits a target."""
    suited = _SUITED.get(name)
    return suited is not None and suited(data)


@cache
def _mails() -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted(SAMPLES.glob("*.eml")))


@cache
def _items() -> tuple[msgfile.Item, ...]:
    """Outlook items with a bit of everything."""
    body = msgfile.mail(msgfile.received("Content-Type: text/html"), "Hello there", _HTML)
    packed = lzfu.pack(_RTF, Random(1))  # noqa: S311 - the same each time
    rich = msgfile.mail(msgfile.received(), octets={Tag.COMPRESSED_RTF: packed})
    full = msgfile.mail(
        msgfile.received(),
        "Hello",
        _HTML,
        recipients=(msgfile.recipient("Bob", "bob@example.org"), msgfile.recipient("Eve", "")),
        attachments=(
            msgfile.attached(b"%PDF-1.7", "a.pdf", "application/pdf"),
            msgfile.attached(b"\x89PNG", "b.png", "image/png", "b@c"),
        ),
    )
    return body, rich, full


def _msg() -> list[bytes]:
    outer = msgfile.mail("", "Hello", attachments=(msgfile.embedded(_items()[2]),))
    return [item.file() for item in (*_items(), outer)]


def _tnef() -> list[bytes]:
    body, _, full = _items()
    outer = msgfile.mail("", "Hello")
    inner = tnef_file.attached_message(tnef_file.stream(body))
    nested = type(outer)(outer.texts, outer.numbers, attachments=(inner,))
    return [tnef_file.stream(item) for item in (body, full, nested)]


def _emlx() -> list[bytes]:
    return [b"%-10d\n" % len(one) + one + _LIST for one in _mails()]


def _mbox() -> list[bytes]:
    quoted = mail("Quoted", "One\n\n>From here\nFrom there\n")
    length = mail("Length").replace(b"\n\n", b"\nContent-Length: 3\n\n", 1)
    return [mbox(mail()), mbox(quoted), mbox(mail("One"), quoted, length), mbox(*_mails())]


def _zip() -> list[bytes]:
    some = {"a/One.eml": mail("One"), "Two.eml": mail("Two"), "note.txt": b"hello"}
    return [archive(some), archive(some, 0, b"a comment"), archive({"x.eml": mail()})]


def _utf_16() -> list[bytes]:
    text = mail("Gr\xfc\xdfe", "Caf\xe9").decode()
    plain = mail().decode()
    return [
        b"\xff\xfe" + plain.encode("utf-16-le"),
        b"\xfe\xff" + plain.encode("utf-16-be"),
        b"\xff\xfe" + text.encode("utf-16-le"),
        plain.encode("utf-16-le"),
    ]


def _windows_drag() -> list[bytes]:
    names = ["One.msg", "Two.msg"]
    return [
        windows_drags.described(names, [7, 9]),
        windows_drags.private(b"store", [("IPM.Note", name, b"id") for name in names]),
        windows_drags.file_list(names),
        windows_drags.web_data({"maillistrow": '{"subjects": ["One", null]}', "a": "b"}),
    ]


_MADE: Mapping[str, Callable[[], list[bytes]]] = {
    "msg": _msg,
    "rtf": lambda: [_RTF, _PLAIN_RTF],
    "compressed-rtf": lambda: [
        lzfu.pack(_RTF, Random(1)),  # noqa: S311 - the same each time
        lzfu.value(_RTF, len(_RTF), b"MELA", 0),
    ],
    "mime": lambda: list(_mails()),
    "emlx": _emlx,
    "mbox": _mbox,
    "tnef": _tnef,
    "zip": _zip,
    "utf-16": _utf_16,
    "links": lambda: [_PAGE],
    "windows-drag": _windows_drag,
}

_SUITED: Mapping[str, Callable[[bytes], bool]] = {
    "msg": lambda data: data.startswith(b"\xd0\xcf\x11\xe0"),
    "mime": lambda data: not data.startswith(b"\xd0\xcf\x11\xe0") and b"\0" not in data[:64],
    "tnef": lambda data: data.startswith(b"\x78\x9f\x3e\x22"),
    "zip": lambda data: data.startswith(b"PK"),
    "emlx": lambda data: b"<plist" in data[-4096:],
}


def from_corpus(folder: Path, name: str, most: int) -> Iterator[bytes]:
    """Files below a folder that suit a target and are not larger than that."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.stat().st_size <= most and taken_for(name, path.read_bytes()):
            yield path.read_bytes()
