"""The text of a message for people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.limits import LINK_HOSTS, PREVIEW_CHARACTERS, TEXT_BYTES
from intact.mime import body, header
from intact.mime.structure import scan
from intact.sample import BodyState


def preview(data: bytes) -> tuple[str, bool]:
    """The preview of a message, and whether it is complete."""
    root = scan(data)
    return body.preview(root, body.texts(data, root))


def mixed(*parts: bytes, kind: bytes = b"mixed") -> bytes:
    """A multipart of these parts."""
    inside = b"".join(b"--%s\n%s\n" % (kind, part) for part in parts)
    return b"Content-Type: multipart/%s; boundary=%s\n\n%s--%s--\n" % (kind, kind, inside, kind)


PLAIN = b"Content-Type: text/plain; charset=utf-8\n\nGr\xc3\xbc\xc3\x9fe\n"
HTML = (
    b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
    b"<p>G=\nr&uuml;&szlig;e</p>"
)


def test_the_text_is_decoded():
    """Transfer encoding and charset are undone."""
    assert preview(PLAIN) == ("Grüße", True)
    assert preview(HTML) == ("Grüße", True)


def test_html_may_give_its_charset_itself():
    """Where the part declares none."""
    page = "<meta charset=windows-1251><p>Привет".encode("cp1251")
    assert preview(b"Content-Type: text/html\n\n" + page)[0] == "Привет"


def test_of_alternatives_the_plain_one_is_shown():
    """Unless it is empty."""
    assert preview(mixed(PLAIN, HTML, kind=b"alternative"))[0] == "Grüße"
    empty = b"Content-Type: text/plain\n\n \n"
    assert preview(mixed(empty, HTML, kind=b"alternative"))[0] == "Grüße"


def test_texts_one_after_the_other_are_all_shown():
    """An HTML body above the footer of a mailing list."""
    footer = b"Content-Type: text/plain\n\n-- \nlist footer\n"
    assert preview(mixed(HTML, footer))[0] == "Grüße\n\n-- \nlist footer"


def test_attachments_and_attached_messages_are_not_shown():
    """They are not what the message says."""
    file = b"Content-Type: text/plain; name=a.txt\n\nfile\n"
    message = b"Content-Type: message/rfc822\n\nSubject: in\n\ninside\n"
    assert preview(mixed(PLAIN, file, message))[0] == "Grüße"


def test_a_message_that_is_a_file_as_a_whole_is_shown():
    """There is nothing else to see."""
    assert preview(b"Content-Type: text/plain; name=a.csv\n\n1;2\n")[0] == "1;2"


def test_a_multipart_without_parts_is_shown_as_it_is():
    """Better than nothing."""
    assert preview(b"Content-Type: multipart/mixed; boundary=b\n\nno parts\n")[0] == "no parts"


def test_a_cut_preview_says_so():
    """By its own limit, and by the one on what is decoded."""
    text, complete = preview(b"Subject: a\n\n" + b"x" * (PREVIEW_CHARACTERS + 1))
    assert (len(text), complete) == (PREVIEW_CHARACTERS, False)
    halves = mixed(*[b"\n" + b"x" * (PREVIEW_CHARACTERS // 2)] * 2)
    assert (len(preview(halves)[0]), preview(halves)[1]) == (PREVIEW_CHARACTERS, False)
    base64 = b"Content-Transfer-Encoding: base64\n\n" + b"\n" * (TEXT_BYTES + 1)
    assert preview(base64) == ("", False)


def hosts(data: bytes) -> tuple[tuple[str, ...], bool]:
    """The hosts of a message's links, and whether these are all."""
    return body.hosts(body.texts(data, scan(data)))


def test_links_of_all_texts_are_found():
    """In hidden alternatives and text files too, entities resolved."""
    page = b"Content-Type: text/html\n\n<a href='https&#58;//b.example/?a'>x</a>"
    text = b"Content-Type: text/plain; name=a.txt\n\nhttp://a.example\n"
    assert hosts(mixed(PLAIN, page, text, kind=b"alternative")) == (
        ("a.example", "b.example"),
        True,
    )


def test_too_many_links_are_told():
    """The limit is named by whoever asks."""
    many = b"\n".join(b"http://h%d.example" % n for n in range(LINK_HOSTS + 1))
    found, complete = hosts(b"Subject: a\n\n" + many)
    assert (len(found), complete) == (LINK_HOSTS, False)


@pytest.mark.parametrize(
    ("data", "state"),
    [
        (b"Subject: a\n\ntext", BodyState.PRESENT),
        (mixed(PLAIN), BodyState.PRESENT),
        (b"Subject: a\n\n", BodyState.EMPTY),
        (b"Subject: a\r\n\r\n\r\n", BodyState.EMPTY),
        (b"Subject: a\nLines: 0\n\n", BodyState.EMPTY),
        (b"Subject: a\n", BodyState.MISSING),
        (b"Subject: a\nContent-Length: 1024\n\n", BodyState.MISSING),
        (b"Content-Type: multipart/mixed; boundary=b\n\n", BodyState.MISSING),
    ],
)
def test_an_empty_body_is_told_from_one_that_was_left_out(data, state):
    """Headers alone promise what is not there."""
    root = scan(data)
    assert body.state(data, root, header.fields(data, root.header_end)) is state


PIECES = (
    b"Content-Type: multipart/mixed; boundary=b\n",
    b"Content-Type: text/html; charset=x\n",
    b"Content-Transfer-Encoding: base64\n",
    b"Content-Length: 9\n",
    b"\n",
    b"--b\n",
    b"--b--\n",
    b"<p>=20eA==\n",
)


@given(st.binary(max_size=400) | st.lists(st.sampled_from(PIECES)).map(b"".join))
def test_any_octets_have_a_state_and_bounded_texts(data):
    """No text is longer than what it was made of, and each is of one of the parts."""
    root = scan(data)
    fields = header.fields(data, root.header_end)
    assert body.state(data, root, fields) in BodyState
    texts = body.texts(data, root)
    assert len(texts) <= sum(1 for _ in root.walk())
