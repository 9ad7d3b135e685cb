"""Multiparts come back as their senders wrote them, octet by octet."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intact.fidelity import Fidelity
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.msgfile import attached, mail, received
from outlook.signing import signature

BODY = "Hello Ada,\r\n\r\nthe bill is paid.\r\n"
GMAIL = "000000000000dc20670616364b1a"
GMAIL_TEXT = (
    'Content-Type: text/plain; charset="UTF-8"\r\n\r\n'
    "Hello *Ada*,\r\n\r\n   - it's done\r\n\r\n"
    "see here <https://a.example/b>\r\n"
)
GMAIL_HTML = (
    'Content-Type: text/html; charset="UTF-8"\r\n\r\n'
    '<div dir="ltr">Hello <b>Ada</b>,<ul><li>it&#39;s done</li></ul>'
    '<div>see <a href="https://a.example/b">here</a><br></div></div>\r\n'
)
GMAIL_STORED = (
    b'<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n'
    b'</head>\r\n<body>\r\n<div dir="ltr">Hello <b>Ada</b>,\r\n<ul>\r\n'
    b"<li>it's done</li></ul>\r\n"
    b'<div>see <a href="https://a.example/b">here</a><br>\r\n</div>\r\n</div>\r\n'
    b"</body>\r\n</html>\r\n"
)

EXCHANGE = "_000_AM0PR09MB2770eurp_"
EXCHANGE_PAGE = (
    "<html>\r\n<head>\r\n"
    '<meta http-equiv="Content-Type" content="text/html; charset=Windows-1252">\r\n'
    '<style type="text/css" style="display:none;"> P {margin-top:0;} </style>\r\n'
    "</head>\r\n<body>\r\n<p>Gr\xfc\xdfe aus K\xf6ln, die Rechnung liegt bei.</p>\r\n"
    "</body>\r\n</html>\r\n"
)
EXCHANGE_TEXT = "Gr\xfc\xdfe aus K\xf6ln, die Rechnung liegt bei.\r\n\r\n"
EXCHANGE_PARTS = (
    (
        'Content-Type: text/plain; charset="Windows-1252"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        "Gr=FC=DFe aus K=F6ln, die Rechnung liegt bei.\r\n\r\n"
    ),
    (
        'Content-Type: text/html; charset="Windows-1252"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        "<html>\r\n<head>\r\n"
        '<meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3DWindows-1=\r\n252">\r\n'
        '<style type=3D"text/css" style=3D"display:none;"> P {margin-top:0;} </style=\r\n>\r\n'
        "</head>\r\n<body>\r\n<p>Gr=FC=DFe aus K=F6ln, die Rechnung liegt bei.</p>\r\n"
        "</body>\r\n</html>\r\n"
    ),
)
CENTRAL_EUROPEAN = {Tag.INTERNET_CODE_PAGE: 1252}
ASCII = {Tag.INTERNET_CODE_PAGE: 20127}
UTF_8 = {Tag.INTERNET_CODE_PAGE: 65001}


def _multipart(boundary: str, *parts: str, preamble: str = "") -> str:
    inside = f"\r\n--{boundary}\r\n".join(parts)
    return f"{preamble}--{boundary}\r\n{inside}\r\n--{boundary}--\r\n"


def _headers(content: str, signed: str) -> str:
    return signed + received(content)


def _proven(sent: str, content: str, way: str = "relaxed", **stored: object) -> None:
    """The item comes back as the mail it was, octet by octet."""
    headers = _headers(content, signature(sent.encode(), way=way))
    made = convert(mail(headers, **stored).file())
    assert made.data.partition(b"\r\n\r\n")[2] == sent.encode()
    assert made.fidelity is Fidelity.PROVEN
    assert made.losses == ()


def _alternative(boundary: str) -> str:
    return f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n'


def _mixed(boundary: str) -> str:
    return f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n'


def test_gmail_through_exchange():
    """The store made a page of the HTML and dropped the text; both come back."""
    body = _multipart(GMAIL, GMAIL_TEXT, GMAIL_HTML)
    _proven(body, _alternative(GMAIL), body="derived", html=GMAIL_STORED, numbers=UTF_8)


def test_gmail_with_a_file():
    """The boundary inside follows from the outer one, the identifier from the Content-ID."""
    root, inner = "00000000000009c2cc05f1739fc9", "00000000000009c2c805f1739fc7"
    texts = _multipart(inner, GMAIL_TEXT, GMAIL_HTML).removesuffix("\r\n")
    file = (
        'Content-Type: image/png; name="a b.png"\r\n'
        'Content-Disposition: attachment; filename="a b.png"\r\n'
        "Content-Transfer-Encoding: base64\r\n"
        "Content-ID: <f_lchxxyyk0>\r\nX-Attachment-Id: f_lchxxyyk0\r\n\r\ncG5n"
    )
    outer = f'Content-Type: multipart/alternative; boundary="{inner}"\r\n\r\n{texts}'
    stored = attached(b"png", "a b.png", "image/png", "f_lchxxyyk0")
    _proven(
        _multipart(root, outer, file),
        _mixed(root),
        html=GMAIL_STORED,
        numbers=UTF_8,
        attachments=(stored,),
    )


def test_exchange():
    """Quoted-printable of 75, the page as the store keeps it."""
    joined = EXCHANGE_PAGE.replace("<html>\r\n<head>", "<html><head>").encode("cp1252")
    _proven(
        _multipart(EXCHANGE, *EXCHANGE_PARTS),
        _alternative(EXCHANGE),
        body=EXCHANGE_TEXT,
        html=joined,
        numbers=CENTRAL_EUROPEAN,
    )


WORD_PAGE = (
    "<html>\r\n<head>\r\n"
    '<meta http-equiv="Content-Type" content="text/html; charset=us-ascii">\r\n'
    '</head>\r\n<body>\r\n<p class="MsoNormal">Grub is updated &#8211; it&#8217;s fine.</p>\r\n'
    '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\r\n'
    '<p class="MsoNormal">See <a href="https://a.example/b">here</a></p>\r\n</body>\r\n</html>\r\n'
)


@pytest.mark.parametrize("identifier", ["", "E31E4DF95743304BB1C77F55A2E0F9B7@a.example"])
def test_exchange_by_way_of_outlook(identifier):
    """The text Outlook derived is not the one Exchange sent; nor is the meta element kept."""
    named = f"Content-ID: <{identifier}>\r\n" if identifier else ""
    encoding = "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    body = _multipart(
        EXCHANGE,
        f'Content-Type: text/plain; charset="us-ascii"\r\n{encoding}'
        "Grub is updated - it's fine.\r\n\r\nSee here<https://a.example/b>\r\n",
        f'Content-Type: text/html; charset="us-ascii"\r\n{named}{encoding}'
        + WORD_PAGE.replace("=", "=3D").replace('us-ascii">', 'us-ascii"=\r\n>'),
    )
    item = mail(
        _headers(_alternative(EXCHANGE), signature(body.encode())),
        "Grub is updated\r\n",
        WORD_PAGE.replace("<html>\r\n", "<html>").encode(),
        numbers=ASCII,
    )
    made = convert(replace(item, texts=item.texts | {Tag.BODY_CONTENT_ID: identifier}).file())
    assert made.data.partition(b"\r\n\r\n")[2] == body.encode()
    assert made.fidelity is Fidelity.PROVEN


def test_exchange_with_a_picture_and_a_file():
    """Numbers by parts, dates of the files, a blank line behind base64."""
    page = '<html>\r\n<head>\r\n</head>\r\n<body>\r\n<img src="cid:p@x">\r\n</body>\r\n</html>\r\n'
    moment = datetime(2025, 2, 13, 13, 33, 36, tzinfo=UTC)
    times = {Tag.CREATION_TIME: moment, Tag.MODIFICATION_TIME: moment}
    written = 'date="Thu, 13 Feb 2025 13:33:36 GMT"'
    text = (
        'Content-Type: text/{}; charset="us-ascii"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n{}"
    )
    texts = _multipart(
        "_000_X_",
        text.format("plain", "[cid:p@x]\r\n"),
        text.format("html", page.replace("=", "=3D")),
    )
    related = _multipart(
        "_004_X_",
        f'Content-Type: multipart/alternative;\r\n\tboundary="_000_X_"\r\n\r\n{texts}',
        'Content-Type: image/png; name="p.png"\r\nContent-Description: p.png\r\n'
        'Content-Disposition: inline; filename="p.png"; size=3;\r\n'
        f"\tcreation-{written};\r\n\tmodification-{written}\r\n"
        "Content-ID: <p@x>\r\nContent-Transfer-Encoding: base64\r\n\r\ncG5n\r\n",
    )
    body = _multipart(
        "_006_X_",
        'Content-Type: multipart/related;\r\n\tboundary="_004_X_";\r\n'
        f'\ttype="multipart/alternative"\r\n\r\n{related}',
        'Content-Type: text/plain; name="a.txt"\r\nContent-Description: a.txt\r\n'
        'Content-Disposition: attachment; filename="a.txt"; size=4;\r\n'
        f"\tcreation-{written};\r\n\tmodification-{written}\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\nYWJjZA==\r\n",
    )
    picture = replace(attached(b"png", "p.png", "image/png", "p@x"), times=times)
    file = replace(attached(b"abcd", "a.txt", "text/plain"), times=times)
    _proven(
        body,
        _mixed("_006_X_"),
        body="[cid:p@x]\r\n",
        html=page.encode(),
        numbers=ASCII,
        attachments=(picture, file),
    )


def test_outlook_by_smtp():
    """A meta element behind the start of the head, lines cut behind blanks, its own preamble."""
    boundary = "----=_NextPart_000_0023_01D9E4A7.028DF770"
    page = '<html><head>\r\n\r\n<meta name=Generator content="Microsoft Word 15 (filtered medium)">'
    body = _multipart(
        boundary,
        'Content-Type: text/plain;\r\n\tcharset="us-ascii"\r\n'
        "Content-Transfer-Encoding: 7bit\r\n\r\n"
        "We are glad to appoint your good company to handle our next call at Las\r\n"
        "Palmas for bunkering.\r\n\r\n",
        'Content-Type: text/html;\r\n\tcharset="us-ascii"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        '<html><head><meta http-equiv=3DContent-Type content=3D"text/html; =\r\n'
        'charset=3Dus-ascii"><meta name=3DGenerator content=3D"Microsoft Word 15 =\r\n'
        '(filtered medium)">',
        preamble="This is a multipart message in MIME format.\r\n\r\n",
    )
    text = "We are glad to appoint your good company to handle our next call at Las Palmas for"
    _proven(
        body,
        _alternative(boundary),
        body=f"{text} bunkering.\r\n\r\n",
        html=page.encode(),
        numbers=ASCII,
    )


def test_thunderbird():
    """Base64 of 72, names on lines of their own, a plain blank in front."""
    boundary = "------------37E29FB75D9C25837DA36547"
    data = bytes(range(60))
    encoded = base64.b64encode(data).decode()
    body = _multipart(
        boundary,
        "Content-Type: text/plain; charset=us-ascii; format=flowed\r\n"
        f"Content-Transfer-Encoding: 7bit\r\n\r\n{BODY}",
        'Content-Type: application/pdf;\r\n name="a.pdf"\r\n'
        "Content-Transfer-Encoding: base64\r\n"
        f'Content-Disposition: attachment;\r\n filename="a.pdf"\r\n\r\n'
        f"{encoded[:72]}\r\n{encoded[72:]}",
        preamble="This is a multi-part message in MIME format.\r\n",
    )
    file = attached(data, "a.pdf", "application/pdf")
    _proven(body, _mixed(boundary), "simple", body=BODY, numbers=ASCII, attachments=(file,))


def test_iphone_through_exchange():
    """The page was on one line; in quoted-printable it ends in a cut."""
    boundary = "Apple-Mail-D590ED33-1A30-41E4-886F-6BA30E91E75C"
    fields = (
        "Content-Type: text/{};\r\n\tcharset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    cut = (
        '<html><head><meta http-equiv=3D"content-type" content=3D"text/html; charset=3D',
        'utf-8"></head><body dir=3D"auto"><div dir=3D"ltr">See you.</div><div dir=3D"',
        'ltr"><br></div><div dir=3D"ltr">=E2=80=94 Ada</div></body></html>',
        "",
    )
    body = _multipart(
        boundary,
        f"{fields.format('plain')}See you.\r\n\r\n=E2=80=94 Ada=\r\n",
        fields.format("html") + "=\r\n".join(cut),
        preamble="\r\n",
    )
    page = (
        '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n'
        '</head>\r\n<body dir="auto">\r\n<div dir="ltr">See you.</div>\r\n'
        '<div dir="ltr"><br>\r\n</div>\r\n<div dir="ltr">\u2014 Ada</div>\r\n</body>\r\n'
        "</html>\r\n"
    )
    content = f"Content-Type: multipart/alternative; boundary={boundary}\r\n"
    _proven(body, content, body="derived", html=page.encode(), numbers=UTF_8)


def test_dotnet_with_a_picture():
    """Base64 of 64, and the name of the picture without quotes."""
    boundary = "--boundary_42341_11fe0572-e950-4299-a356-aaf12205a27c"
    page = b'<p>Hello</p><img src="cid:p1">'
    body = _multipart(
        boundary,
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        f"{base64.b64encode(page).decode()}",
        "Content-Type: image/png; name=p1.png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-ID: <p1>\r\n\r\ncG5n",
        preamble="\r\n",
    )
    content = f'Content-Type: multipart/related; type="text/html"; boundary={boundary}\r\n'
    picture = attached(b"png", "p1.png", "image/png", "p1")
    _proven(body, content, html=page, numbers=UTF_8, attachments=(picture,))


@pytest.mark.parametrize(
    ("boundary", "plain", "html", "preamble"),
    [
        (
            "Apple-Mail=_F30A9431-CF1C-4BAF-9228-81E88DF4C8E8",
            "Content-Transfer-Encoding: 7bit\r\nContent-Type: text/plain;\r\n\tcharset=us-ascii",
            "Content-Transfer-Encoding: 7bit\r\nContent-Type: text/html;\r\n\tcharset=us-ascii",
            "\r\n",
        ),
        (
            "----=_Part_196584_13770240.1461201666553",
            "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 7bit",
            "Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: 7bit",
            "",
        ),
        (
            "===============6159775957195493917==",
            (
                'Content-Type: text/plain; charset="us-ascii"\r\nMIME-Version: 1.0\r\n'
                "Content-Transfer-Encoding: 7bit"
            ),
            (
                'Content-Type: text/html; charset="us-ascii"\r\nMIME-Version: 1.0\r\n'
                "Content-Transfer-Encoding: 7bit"
            ),
            "",
        ),
        (
            "b55536263d91d87d90bcd1f3249becaa7fc9105ddfbd96d7c058e1589725",
            (
                "Content-Transfer-Encoding: quoted-printable\r\n"
                "Content-Type: text/plain; charset=us-ascii\r\nMime-Version: 1.0"
            ),
            (
                "Content-Transfer-Encoding: quoted-printable\r\n"
                "Content-Type: text/html; charset=us-ascii\r\nMime-Version: 1.0"
            ),
            "",
        ),
        (
            "_----------=_MCPart_498914860",
            (
                'Content-Type: text/plain; charset="utf-8"; format="fixed"\r\n'
                "Content-Transfer-Encoding: quoted-printable"
            ),
            (
                'Content-Type: text/html; charset="utf-8"\r\n'
                "Content-Transfer-Encoding: quoted-printable"
            ),
            "This is a multi-part message in MIME format\r\n\r\n",
        ),
        (
            "b1_e376dc71bafc953c0b0fdeb9983a9956",
            "Content-Type: text/plain; charset=us-ascii",
            "Content-Type: text/html; charset=us-ascii",
            "This is a multi-part message in MIME format.\r\n\r\n",
        ),
        (
            "--_NmP-1f2e3d4c5b6a-Part_1",
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 7bit",
            "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 7bit",
            "",
        ),
        (
            "--==_mimepart_58cd74766787d_37223fa998e29c2c938d",
            "Content-Type: text/plain;\r\n charset=UTF-8\r\nContent-Transfer-Encoding: 7bit",
            "Content-Type: text/html;\r\n charset=UTF-8\r\nContent-Transfer-Encoding: 7bit",
            "\r\n",
        ),
        (
            "=_k4kgcwkwggwc",
            (
                "Content-Type: text/plain; charset=UTF-8; format=flowed; DelSp=Yes\r\n"
                "Content-Disposition: inline\r\nContent-Transfer-Encoding: 7bit"
            ),
            (
                "Content-Type: text/html; charset=UTF-8\r\n"
                "Content-Disposition: inline\r\nContent-Transfer-Encoding: 7bit"
            ),
            "This message is in MIME format.\r\n\r\n",
        ),
        (
            "nextPart1234.abc",
            'Content-Type: text/plain; charset="us-ascii"\r\nContent-Transfer-Encoding: 7bit',
            'Content-Type: text/html; charset="us-ascii"\r\nContent-Transfer-Encoding: 7bit',
            "This is a multi-part message in MIME format.\r\n\r\n",
        ),
    ],
)
def test_other_senders(boundary, plain, html, preamble):
    """Apple Mail, JavaMail, Python, SendGrid, Mailchimp, PHPMailer, and more."""
    page = "<html><body><p>Hello Ada</p></body></html>\r\n"
    body = _multipart(
        boundary, f"{plain}\r\n\r\nHello Ada\r\n", f"{html}\r\n\r\n{page}", preamble=preamble
    )
    numbers = UTF_8 if "utf-8" in plain.lower() else ASCII
    _proven(body, _alternative(boundary), body="Hello Ada\r\n", html=page.encode(), numbers=numbers)
