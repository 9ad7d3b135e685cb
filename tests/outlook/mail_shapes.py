"""Mails as the big programs write them, to be taken apart and put together again."""

from __future__ import annotations

from intact.mime import encode
from intact.outlook.candidates.quoted_printable import MOZILLA, OUTLOOK
from outlook.msgfile import received

HABITS = {
    "----=_NextPart_": (76, True, OUTLOOK.encode),
    "------------": (72, False, MOZILLA.encode),
    "b": (76, False, encode.quoted_printable),
}
"""How wide base64 is, whether a blank line follows it, and how quoted-printable is written, by the
boundary around them."""

HEADERS = received().removesuffix("\r\n").removesuffix("MIME-Version: 1.0\r\n").encode("ascii")
PDF = bytes(range(256)) * 3


def base64(data: bytes, width: int = 76, *, blank: bool = False) -> bytes:
    """Base64 as some program writes it."""
    encoded = encode.base64_lines(data, width)
    return encoded if blank else encoded.removesuffix(b"\r\n")


def mail(content: bytes, subject: bytes = b"Fw: [odd] =?utf-8?Q?=C3=BC?=") -> bytes:
    """A mail with this Content-Type and so on, blank line and body."""
    fields = HEADERS + b"Message-ID: <1@sender.example>\r\nX-Folded:  a\r\n\t b \r\n"
    return fields + b"Subject : " + subject + b"\r\nMIME-Version: 1.0\r\n" + content


def mail_with_files(*names: str, kind: str = "application/pdf") -> bytes:
    """A mail with files of these names, and a text."""
    parts = [
        f'--b\r\nContent-Type: {kind}; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        f"{base64(PDF[number : number + 60]).decode()}\r\n"
        for number, name in enumerate(names)
    ]
    text = "--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
    head = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    return mail((head + text + "".join(parts) + "--b--\r\n").encode())


ALTERNATIVE = (
    b"Content-Type: multipart/alternative; boundary=000000000000ab\r\n\r\n"
    b'--000000000000ab\r\nContent-Type: text/plain; charset="UTF-8"\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nSee [here=5D\r\n=C3=BC =\r\nb\r\n"
    b'--000000000000ab\r\nContent-Type: text/html; charset="UTF-8"\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>See =C3=BC</p>\r\n"
    b"\r\n--000000000000ab--\r\n"
)
NESTED = (
    b'Content-Type: multipart/mixed;\r\n boundary="----=_NextPart_000_01"\r\n\r\n'
    b"This is a multi-part message in MIME format.\r\n\r\n"
    b"------=_NextPart_000_01\r\nContent-Type: multipart/related;\r\n"
    b'\tboundary="----=_NextPart_001_02"\r\n\r\n\r\n'
    b'------=_NextPart_001_02\r\nContent-Type: text/html;\r\n\tcharset="iso-8859-1"\r\n'
    b'Content-Transfer-Encoding: 8bit\r\n\r\n<img src="cid:a@b">\xe4\r\n\r\n'
    b'------=_NextPart_001_02\r\nContent-Type: image/png;\r\n\tname="a.png"\r\n'
    b"Content-Transfer-Encoding: base64\r\nContent-ID: <a@b>\r\n\r\n"
    + base64(PDF, blank=True)
    + b"\r\n------=_NextPart_001_02--\r\n\r\n"
    b"------=_NextPart_000_01\r\nContent-Type: application/pdf; name==?utf-8?Q?=C3=A4.pdf?=\r\n"
    b"Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n"
    b"\tfilename*=utf-8''%C3%A4.pdf\r\n\r\n"
    + base64(PDF * 2, blank=True)
    + b"\r\n------=_NextPart_000_01--\r\n\r\nepilogue\r\n"
)
MOZILLA = (
    b'Content-Type: multipart/mixed; boundary="------------0Abc"\r\n\r\n'
    b"This is a multi-part message in MIME format.\r\n"
    b"--------------0Abc\r\nContent-Type: text/plain; charset=UTF-8; format=flowed\r\n"
    b"Content-Transfer-Encoding: 7bit\r\n\r\nhello \r\nworld\r\n\r\n"
    b'--------------0Abc\r\nContent-Type: text/plain; charset=UTF-8; name="a.txt"\r\n'
    b'Content-Disposition: attachment; filename="a.txt"\r\n'
    b"Content-Transfer-Encoding: base64\r\n\r\n"
    + base64(b"a,b\n" * 40, 72)
    + b"\r\n--------------0Abc--\r\n"
)
INVITATION = (
    b'Content-Type: multipart/alternative; boundary="x"\r\n\r\n'
    b"--x\r\nContent-Type: text/html\r\n\r\n<p>Come</p>\r\n"
    b"--x\r\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\n"
    + base64(b"BEGIN:VCALENDAR\r\n" * 9, 60)
    + b"\r\n--x\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + base64(PDF, 60)
    + b"\r\n--x--"
)
FORWARD = (
    b'Content-Type: multipart/mixed; boundary="out"\r\n\r\n'
    b"--out\r\nContent-Type: text/plain\r\n\r\nlook\r\n"
    b"--out\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"
    + mail(ALTERNATIVE, b"inner")
    + b"\r\n--out--\r\n"
)
BOUNCE = (
    b'Content-Type: multipart/report; report-type=delivery-status; boundary="r"\r\n\r\n'
    b"--r\r\nContent-Type: text/plain\r\n\r\nsorry\r\n"
    b"--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: x\r\n\r\n"
    b"Action: failed\r\n"
    b"--r\r\nContent-Type: message/rfc822\r\n\r\n" + mail(MOZILLA, b"returned") + b"\r\n--r--\r\n"
)
SINGLE = b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + (
    base64("<p>ü</p>\n".encode() * 30, blank=True)
)
PLAIN = (
    b"Content-Type: text/plain; charset=koi8-r\r\n"
    b"Content-Transfer-Encoding: 8bit\r\n\r\n\xd0\xd2\r\n"
)
SHAPES = {
    "alternative": mail(ALTERNATIVE),
    "nested": mail(NESTED),
    "mozilla": mail(MOZILLA),
    "invitation": mail(INVITATION),
    "forward": mail(FORWARD),
    "bounce": mail(BOUNCE),
    "single": mail(SINGLE),
    "plain": mail(PLAIN),
}
