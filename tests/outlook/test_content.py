"""Body and attachments become parts: files, inline pictures, and notes for what is not there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.fidelity import LossCode
from intact.outlook import attachment, body, content, writer
from intact.outlook.budget import Budget
from intact.outlook.item import open_item
from intact.outlook.parts import Message
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, attached, linked, mail, parsed


def _assemble(*attachments, html=b""):
    root = open_item(mail("", "x", html, attachments=attachments).file())
    found, _ = attachment.read_all(root, ())
    losses = []
    texts = body.read(Properties.of(root, TOP_HEADER), "", Budget())
    made = content.assemble(texts, found, lambda _: Message(b"", (), ()), losses)
    return made, losses


def _field(leaf, name):
    return next(raw for field, raw in leaf.fields if field == name)


@pytest.mark.parametrize(
    ("html", "content_id", "inline"),
    [
        (b'<img src="cid:Image001@x">', "image001@X", True),
        (b"<img src=cid:image001%40x>", "image001@x", True),
        (b'<img src="cid:a&amp;b">', "a&b", True),
        (b"<td background='cid:bg'>", "bg", True),
        (b"<p>no picture", "image001@x", False),
        (b'<img src="cid:other">', "image001@x", False),
    ],
)
def test_a_picture_is_inline_where_the_html_refers_to_it(html, content_id, inline):
    """The flag of the attachment alone is not trusted."""
    made, _ = _assemble(attached(b"x", "a.png", "image/png", content_id), html=html)
    assert (len(made.inline), len(made.files)) == ((1, 0) if inline else (0, 1))
    (leaf,) = made.inline or made.files
    assert _field(leaf, "Content-ID") == f"Content-ID: <{content_id}>\r\n".encode()


def test_a_picture_may_be_referred_to_by_its_location():
    """Content-Location (RFC 2557)."""
    picture = replace(
        attached(b"x", "a.png", "image/png"),
        texts={Tag.ATTACH_CONTENT_LOCATION: "http://x.example/a.png"},
    )
    made, _ = _assemble(picture, html=b'<img src="http://x.example/a.png">')
    assert len(made.inline) == 1


def test_a_file_is_base64_with_its_name_in_both_places():
    """RFC 2231 in the disposition, encoded words in the type, as mail programs read them."""
    made, _ = _assemble(attached(b"\0\1\2", 'Größe "1".bin'))
    (leaf,) = made.files
    head = b"".join(raw for _, raw in writer.content_fields(leaf))
    message = parsed(head + b"\r\n" + leaf.data)
    assert message.get_filename() == 'Größe "1".bin'
    assert message.get_payload(decode=True) == b"\0\1\2"
    assert message.get_content_disposition() == "attachment"


@pytest.mark.parametrize("name", ["a\r\nBcc: b@x.example", 'a"; filename="b', "a\r\n\r\n<script>"])
def test_a_name_never_becomes_a_field(name):
    """Quotes and line breaks stay inside the name."""
    made, _ = _assemble(attached(b"x", name, "text/plain"))
    message = parsed(b"".join(raw for _, raw in writer.content_fields(made.files[0])) + b"\r\n")
    assert set(message.keys()) == {
        "Content-Type",
        "Content-Transfer-Encoding",
        "Content-Disposition",
    }
    assert not message.get_payload().strip()


@pytest.mark.parametrize(
    ("kind", "data", "encoding"),
    [
        ("message/delivery-status", b"Reporting-MTA: dns; x\r\n", "7bit"),
        ("text/rfc822-headers", b"Subject: x\r\n", "7bit"),
        ("application/pgp-encrypted", b"Version: 1\r\n", "7bit"),
        ("application/octet-stream", b"-----BEGIN PGP MESSAGE-----\r\n", "7bit"),
        ("text/plain", b"hello\r\n", "base64"),
        ("application/pgp-encrypted", b"Version: 1\n", "base64"),
    ],
)
def test_what_others_must_read_is_not_encoded(kind, data, encoding):
    """Reports and PGP parts go as they are where their bytes allow it; files are base64."""
    made, _ = _assemble(attached(data, "", kind))
    (leaf,) = made.files
    assert (leaf.type, leaf.encoding) == (kind, encoding)


def test_a_report_that_cannot_go_unencoded_becomes_a_file():
    """A composite type must not be encoded (RFC 2045 6.4)."""
    made, _ = _assemble(attached(b"Reporting-MTA: \xff\n", "", "message/delivery-status"))
    assert (made.files[0].type, made.files[0].encoding) == ("application/octet-stream", "base64")


def test_a_link_leaves_a_note_and_a_loss():
    """The path as text, nothing else."""
    made, losses = _assemble(linked(r"\\server\share\report.doc"))
    message = parsed(
        b"".join(raw for _, raw in writer.content_fields(made.files[0]))
        + b"\r\n"
        + made.files[0].data
    )
    assert rb"\\server\share\report.doc" in message.get_payload(decode=True)
    assert [loss.code for loss in losses] == [LossCode.ATTACHMENT_BY_REFERENCE]


@pytest.mark.parametrize("path", ["\\\\x\\a\r\n\r\nRead me:", "x" * 100_000, "a\u202etxt.exe\0"])
def test_the_path_of_a_link_is_one_line_of_text(path):
    """It cannot write anything else into the note, and is no longer than one can read."""
    made, _ = _assemble(linked(path))
    leaf = parsed(writer.content_fields(made.files[0])[0][1] + b"\r\n" + made.files[0].data)
    assert len(_body(made.files[0]).decode().split("\r\n")) == 5
    assert len(made.files[0].data) < 200_000
    assert leaf.get_content_type() == "text/plain"


def _body(leaf):
    head = b"".join(raw for _, raw in writer.content_fields(leaf))
    return parsed(head + b"\r\n" + leaf.data).get_payload(decode=True)


def _ole(contents, **more):
    return Item(
        texts={Tag.DISPLAY_NAME: "Picture"},
        numbers={Tag.ATTACH_METHOD: 6},
        extra={"__substg1.0_3701000D": {"CONTENTS": contents}},
        **more,
    )


def test_an_object_becomes_a_compound_file():
    """So its own program can read it; and it is told."""
    made, losses = _assemble(_ole(b"picture"))
    (file,) = made.files
    assert file.type == "application/x-ole-storage"
    assert _body(file).startswith(bytes.fromhex("d0cf11e0a1b11ae1"))
    assert [loss.code for loss in losses] == [LossCode.ATTACHMENT_OLE]


@pytest.mark.parametrize(
    ("contents", "kind", "name"),
    [
        (b"\x89PNG\r\n\x1a\n...", "image/png", "Picture.png"),
        (b"%PDF-1.7 ...", "application/pdf", "Picture.pdf"),
        (b"\xd7\xcd\xc6\x9a...", "image/wmf", "Picture.wmf"),
    ],
)
def test_what_an_object_shows_is_a_file_of_its_own(contents, kind, name):
    """Where its content is a picture or document that needs no other program."""
    made, losses = _assemble(_ole(contents))
    whole, plain = made.files
    assert (whole.type, plain.type) == ("application/x-ole-storage", kind)
    assert _body(plain) == contents
    assert name.encode() in _field(plain, "Content-Disposition")
    assert [loss.code for loss in losses] == [LossCode.ATTACHMENT_OLE]


@pytest.mark.parametrize(
    ("preview", "kind"), [(b"\xd7\xcd\xc6\x9a...", "image/wmf"), (b"", "text/plain")]
)
def test_of_an_object_that_cannot_be_read_there_may_be_a_preview(monkeypatch, preview, kind):
    """It is told that the object itself is lost."""
    monkeypatch.setattr("intact.limits.OLE_STREAMS", 0)
    octets = {Tag.ATTACH_PREVIEW: preview} if preview else {}
    made, losses = _assemble(_ole(b"picture", octets=octets))
    assert [file.type for file in made.files] == [kind]
    assert [loss.code for loss in losses] == [LossCode.ATTACHMENT_UNREADABLE]


@pytest.mark.parametrize("kind", ["application/ms-tnef", "application/vnd.ms-tnef"])
def test_tnef_inside_passes_through(kind):
    """Nobody but Outlook wrote it; others decode it themselves."""
    data = b"\x78\x9f\x3e\x22" + bytes(range(256))
    made, _ = _assemble(attached(data, "winmail.dat", kind))
    assert (made.files[0].type, _body(made.files[0])) == (kind, data)


def test_a_text_in_another_charset_stays_in_it():
    """Its octets are the original; the charset is said, never changed."""
    text = replace(
        attached("Grüße".encode("cp1251", "replace"), "a.txt", "text/plain"),
        texts={Tag.ATTACH_LONG_FILE_NAME: "a.txt", Tag.ATTACH_CHARSET: "windows-1251"},
    )
    made, _ = _assemble(text)
    assert _body(made.files[0]) == "Grüße".encode("cp1251", "replace")
    assert b'charset="windows-1251"' in _field(made.files[0], "Content-Type")


def test_nothing_readable_leaves_a_note():
    """The reader sees that there was an attachment."""
    made, _ = _assemble(replace(attached(b""), octets={}))
    assert b"no readable content" in made.files[0].data


def test_an_item_with_nothing_is_empty():
    """Neither text nor attachment."""
    made, _ = _assemble()
    assert not made.is_empty
    assert content.Content(body.Body(None, None, ())).is_empty
