"""How the big senders write multiparts, known by the boundaries they draw.

What was seen in mails of theirs; fields are templates of `fields`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from intact.outlook.candidates import boundaries, quoted_printable
from intact.outlook.candidates.fields import Fold
from intact.outlook.candidates.habit import Habit, Label, Source

_NOTE: Final = b"This is a multi-part message in MIME format.\r\n"
_OUTLOOK_NOTES: Final = (
    b"This is a multipart message in MIME format.\r\n\r\n",
    _NOTE + b"\r\n",
    b"Dies ist eine mehrteilige Nachricht im MIME-Format.\r\n\r\n",
)
_OLD_EXCHANGE_NOTE: Final = (
    b"This message is in MIME format. Since your mail reader does not understand\r\n"
    b"this format, some or all of this message may not be legible.\r\n\r\n"
)

_ENCODED: Final = "Content-Transfer-Encoding: {encoding}"
_SAID: Final = "Content-Transfer-Encoding: {said}"  # but for 7bit, which is the default
_QUOTED: Final = 'Content-Type: text/{subtype}|charset="{charset}"'
_BARE: Final = "Content-Type: text/{subtype}|charset={charset}"
_FLOWED: Final = "Content-Type: text/{subtype}&charset={charset}|{flowed}"
_VERSION: Final = "MIME-Version: 1.0"
_INLINE: Final = "Content-Disposition: inline"
_TEXTS: Final = ((_BARE, _ENCODED), (_QUOTED, _ENCODED))
_TEXTS_ENCODED_FIRST: Final = ((_ENCODED, _BARE), (_ENCODED, _QUOTED))

_BASE64: Final = "Content-Transfer-Encoding: base64"
_NAMED: Final = 'Content-Type: {type}|name="{name}"'
_BARE_NAMED: Final = "Content-Type: {type}|name={token}"
_LABELLED: Final = 'Content-Type: {type}&charset={charset}|name="{name}"'
_DISPOSED: Final = 'Content-Disposition: {place}|filename="{name}"'
_BARE_DISPOSED: Final = "Content-Disposition: {place}|filename={token}"
_IDENTIFIED: Final = "Content-ID: <{id}>"
_FILES: Final = (
    (_NAMED, _BASE64, _DISPOSED, _IDENTIFIED),
    (_NAMED, _BASE64, _IDENTIFIED, _DISPOSED),
    (_NAMED, _DISPOSED, _BASE64, _IDENTIFIED),
    (_BARE_NAMED, _BASE64, _BARE_DISPOSED, _IDENTIFIED),
    (_NAMED, _IDENTIFIED, _DISPOSED, _BASE64),
    (_DISPOSED, _NAMED, _BASE64, _IDENTIFIED),
)
_RELATED: Final = 'Content-Type: multipart/{subtype}|boundary="{boundary}"|type="{root}"'

_GMAIL_TYPE: Final = 'Content-Type: {type}|charset="{ascii}"|name="{name}"'
_GMAIL_ID: Final = "X-Attachment-Id: {id}"
_GMAIL: Final = Habit(
    boundary=re.compile(r"[0-9a-f]{28}"),
    texts=((_QUOTED, _SAID),),
    files=(
        (_GMAIL_TYPE, _DISPOSED, _BASE64, _IDENTIFIED, _GMAIL_ID),
        (_GMAIL_TYPE, _DISPOSED, _BASE64, _GMAIL_ID, _IDENTIFIED),
    ),
    multipart_fold=Fold.NEVER,
    inner=boundaries.gmail,
    html=("7bit", "quoted-printable", "base64"),
    after_multipart=b"",
    source=Source.GMAIL,
    labels=(Label.OF_BOTH,),
    upper=True,
)
_OLD_GMAIL: Final = Habit(
    boundary=_GMAIL.boundary,
    texts=((_BARE, _SAID),),
    files=(
        (_BARE_NAMED, _BARE_DISPOSED, _BASE64, _IDENTIFIED, _GMAIL_ID),
        (_BARE_NAMED, _BARE_DISPOSED, _BASE64, _GMAIL_ID, _IDENTIFIED),
    ),
    multipart="Content-Type: multipart/{subtype}|boundary={boundary}",
    multipart_fold=Fold.NEVER,
    inner=boundaries.gmail,
    html=_GMAIL.html,
    after_multipart=b"",
    source=Source.GMAIL,
    upper=True,
)
_EXCHANGE_DISPOSED: Final = (
    'Content-Disposition: {place}|filename="{name}"|size={size}'
    '|creation-date="{created}"|modification-date="{modified}"'
)
_EXCHANGE: Final = Habit(
    boundary=re.compile(r"_\d{3}_\S{1,190}_"),
    texts=((_QUOTED, _ENCODED), (_QUOTED, _IDENTIFIED, _ENCODED)),
    files=(
        (_NAMED, "Content-Description: {name}", _EXCHANGE_DISPOSED, _IDENTIFIED, _BASE64),
        (
            _NAMED,
            "Content-Description: {name}",
            _EXCHANGE_DISPOSED.replace("{size}", "{stored}"),
            _IDENTIFIED,
            _BASE64,
        ),
    ),
    message=(
        "Content-Type: message/rfc822",
        'Content-Disposition: attachment|creation-date="{created}"|modification-date="{modified}"',
    ),
    multipart=_RELATED,
    inner=boundaries.exchange,
    plain=("quoted-printable", "base64"),
    html=("quoted-printable", "base64"),
    after_base64=b"\r\n",
    quoted_printable=quoted_printable.EXCHANGE,
    source=Source.EXCHANGE,
    labels=(Label.OF_BOTH,),
)
_OUTLOOK: Final = Habit(
    boundary=re.compile(r"----=_NextPart_\d{3}_[0-9A-F]{4}_[0-9A-F]{8}\.[0-9A-F]{8}"),
    texts=((_QUOTED, _ENCODED),),
    files=((_NAMED, _BASE64, _IDENTIFIED, _DISPOSED), (_NAMED, _BASE64, _IDENTIFIED)),
    message=(
        "Content-Type: message/rfc822",
        "Content-Transfer-Encoding: 7bit",
        "Content-Disposition: attachment",
    ),
    multipart=_RELATED,
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    inner=boundaries.outlook,
    preambles=_OUTLOOK_NOTES,
    opening=b"\r\n",
    after_base64=b"\r\n",
    quoted_printable=quoted_printable.OUTLOOK,
    source=Source.OUTLOOK,
    labels=(Label.OF_BOTH,),
)
_OLD_EXCHANGE: Final = Habit(
    boundary=re.compile(r"----_=_NextPart_\d{3}_[0-9A-F]{8}\.[0-9A-F]{8}"),
    texts=((_QUOTED, _ENCODED),),
    files=(
        (
            _NAMED,
            _BASE64,
            _IDENTIFIED,
            "Content-Description: {name}",
            "Content-Location: {location}",
        ),
        (_NAMED, _BASE64, "Content-Description: {name}", _DISPOSED),
        (_NAMED, _BASE64, _DISPOSED),
    ),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    inner=boundaries.counted,
    preambles=(_NOTE + b"\r\n", b"", _OLD_EXCHANGE_NOTE),
    opening=b"\r\n",
    plain=("quoted-printable", "7bit", "base64"),
    html=("quoted-printable", "7bit", "base64"),
    after_base64=b"\r\n",
    source=Source.EXCHANGE,
    labels=(Label.OF_BOTH,),
)
_MUTT: Final = Habit(
    boundary=re.compile(r"[0-9A-Za-z+/]{16}"),
    texts=((_BARE, _INLINE, _SAID), (_BARE, _SAID)),
    files=(
        ("Content-Type: {type}&charset={charset}", _BARE_DISPOSED, _BASE64),
        ("Content-Type: {type}&charset={charset}", _DISPOSED, _BASE64),
    ),
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    html=("7bit", "8bit", "quoted-printable", "base64"),
    base64_width=72,
    preambles=(b"\r\n", b""),
    after_base64=b"\r\n",
    labels=(Label.ITSELF, Label.OF_BOTH),
)
_KMAIL: Final = Habit(
    boundary=re.compile(r"Boundary-0\d=_\S{1,40}"),
    blank="  ",
    texts=((_QUOTED, _ENCODED, _INLINE), (_QUOTED, _ENCODED)),
    files=((_NAMED, _BASE64, _DISPOSED), (_NAMED, _BASE64, _IDENTIFIED, _DISPOSED)),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    inner=boundaries.counted,
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    html=("7bit", "8bit", "quoted-printable", "base64"),
    labels=(Label.ITSELF, Label.OF_BOTH),
)
_APPLE: Final = Habit(
    boundary=re.compile(r"Apple-Mail[=-].{1,80}"),
    texts=((_ENCODED, _BARE), (_ENCODED, _FLOWED), (_BARE, _ENCODED)),
    files=(
        (
            _BARE_DISPOSED,
            'Content-Type: {type}|x-unix-mode=0644|name="{name}"',
            _BASE64,
            "Content-Id: <{id}>",
        ),
        (_BASE64, _BARE_DISPOSED, _NAMED, "Content-Id: <{id}>"),
        (_NAMED, _BARE_DISPOSED, _BASE64),
    ),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    preambles=(b"\r\n", b"", b"\r\n\r\n"),
    html=("7bit", "quoted-printable", "base64", "8bit"),
    labels=(Label.ITSELF, Label.OF_BOTH),
)
_THUNDERBIRD: Final = Habit(
    boundary=re.compile(r"-{12}[0-9A-Za-z]{24}"),
    blank=" ",
    texts=((_FLOWED, _ENCODED), (_BARE, _ENCODED)),
    files=(
        (_LABELLED, _BASE64, _IDENTIFIED, _DISPOSED),
        (_NAMED, _BASE64, _IDENTIFIED, _DISPOSED),
        (_NAMED, _BASE64, _DISPOSED),
    ),
    file_fold=Fold.ALWAYS,
    preambles=(_NOTE, b""),
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    html=("7bit", "8bit", "quoted-printable", "base64"),
    base64_width=72,
    quoted_printable=quoted_printable.MOZILLA,
)
_RUBY: Final = Habit(
    boundary=re.compile(r"--==_mimepart_[0-9a-f]{1,40}_[0-9a-f]{1,60}"),
    blank=" ",
    texts=((_BARE, _ENCODED),),
    files=((_BARE_NAMED, _BASE64, _BARE_DISPOSED, _IDENTIFIED), *_FILES),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    preambles=(b"\r\n", b""),
    base64_width=60,
    quoted_printable=quoted_printable.RUBY,
    upper=True,
)
_HORDE: Final = Habit(
    boundary=re.compile(r"=_[0-9A-Za-z_-]{12,24}"),
    blank=" ",
    texts=(
        ("Content-Type: text/{subtype}|charset={charset}|{flowed}|{delsp}", _INLINE, _ENCODED),
        (_BARE, _INLINE, _ENCODED),
    ),
    files=((_BARE_NAMED, f"{_BARE_DISPOSED}|size={{size}}", _BASE64), *_FILES),
    preambles=(b"This message is in MIME format.\r\n\r\n", b""),
    html=("7bit", "quoted-printable", "base64", "8bit"),
    upper=True,
)
_JAVA: Final = Habit(
    boundary=re.compile(r"----=_Part_\d{1,10}_\d{1,10}\.\d{1,15}"),
    texts=(*_TEXTS, (_BARE, _ENCODED, _INLINE)),
    files=_FILES,
    quoted_printable=quoted_printable.JAVA,
)
_PYTHON: Final = Habit(
    boundary=re.compile(r"={15}\d{10,20}=="),
    blank=" ",
    texts=((_QUOTED, _VERSION, _ENCODED), (_QUOTED, _ENCODED), (_QUOTED, _ENCODED, _VERSION)),
    files=((_NAMED, _VERSION, _BASE64, _DISPOSED), *_FILES),
    plain=("7bit", "base64", "quoted-printable", "8bit"),
    html=("7bit", "base64", "quoted-printable", "8bit"),
)
_GO: Final = Habit(
    boundary=re.compile(r"[0-9a-f]{60}"),
    blank=" ",
    texts=(
        (_ENCODED, _BARE),
        (_ENCODED, _BARE, "Mime-Version: 1.0"),
        *_TEXTS,
        (_ENCODED, _QUOTED),
    ),
    files=((_BARE_DISPOSED, _BASE64, _BARE_NAMED), *_FILES),
    plain=("quoted-printable", "7bit", "base64"),
    html=("quoted-printable", "7bit", "base64"),
)
_PERL: Final = Habit(
    boundary=re.compile(r"_-{10}=_\S{1,60}"),
    texts=(
        ('Content-Type: text/{subtype}|charset="{charset}"|{fixed}', _ENCODED),
        (_QUOTED, _ENCODED),
        (_ENCODED, _QUOTED),
        (_BARE, _ENCODED),
    ),
    files=_FILES,
    inner=boundaries.counted,
    preambles=(b"This is a multi-part message in MIME format\r\n\r\n", _NOTE + b"\r\n", b""),
    plain=("quoted-printable", "7bit", "base64", "8bit"),
)
_PHP: Final = Habit(
    boundary=re.compile(r"b1=?_[0-9A-Za-z]{32,50}"),
    blank=" ",
    texts=((_BARE, _SAID), (_BARE, _ENCODED)),
    files=_FILES,
    inner=boundaries.counted,
    preambles=(_NOTE + b"\r\n", b""),
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    html=("7bit", "8bit", "quoted-printable", "base64"),
    labels=(Label.ITSELF, Label.OF_BOTH),
)
_ROUNDCUBE: Final = Habit(
    boundary=re.compile(r"=_[0-9a-f]{32}"),
    blank=" ",
    texts=((_ENCODED, _FLOWED), (_ENCODED, _BARE)),
    files=((_BASE64, _NAMED, f"{_DISPOSED}|size={{size}}"), (_BASE64, _NAMED, _DISPOSED)),
    message=(
        "Content-Transfer-Encoding: 8bit",
        _BARE_NAMED,
        f"{_BARE_DISPOSED}|size={{size}}",
    ),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    labels=(Label.ITSELF, Label.OF_BOTH),
    upper=True,
)
_NODEMAILER: Final = Habit(
    boundary=re.compile(r"----?(?:_NmP-\S{1,60}-Part_\d|sinikael-\?=_1-\S{1,60})"),
    blank=" ",
    texts=((_BARE, _ENCODED),),
    files=((_BARE_NAMED, _IDENTIFIED, _BARE_DISPOSED, _BASE64), *_FILES),
    inner=boundaries.counted,
    quoted_printable=quoted_printable.WORDS,
    html=("7bit", "quoted-printable", "base64"),
    related_inside=True,
)
_DOTNET: Final = Habit(
    boundary=re.compile(r"--boundary_\d{1,6}_[0-9a-f-]{36}"),
    texts=((_BARE, _ENCODED),),
    files=(
        (_BARE_NAMED, _BASE64, _IDENTIFIED),
        (_BARE_NAMED, _BASE64, "Content-Disposition: {place}"),
    ),
    blank=" ",
    preambles=(b"\r\n", b""),
    plain=("base64", "quoted-printable", "7bit"),
    html=("base64", "quoted-printable", "7bit"),
    base64_width=64,
)
_OTHERS: Final = Habit(
    boundary=re.compile(r".+", re.DOTALL),
    texts=(*_TEXTS, *_TEXTS_ENCODED_FIRST, (_BARE, _SAID), (_QUOTED, _SAID)),
    files=_FILES,
    inner=boundaries.counted,
    preambles=(
        b"",
        _NOTE + b"\r\n",
        b"\r\n",
        _NOTE,
        b"This message is in MIME format.\r\n\r\n",
        _OUTLOOK_NOTES[0],
    ),
)
_OF_MIME_OLE: Final = {
    _OUTLOOK.boundary: replace(_OUTLOOK, preambles=(_OUTLOOK_NOTES[1], *_OUTLOOK_NOTES)),
    _OLD_EXCHANGE.boundary: replace(_OLD_EXCHANGE, quoted_printable=quoted_printable.OUTLOOK),
}
"""Outlook up to 2007 and Exchange from 2000 to 2003, by their boundaries."""

_KNOWN: Final = (
    _EXCHANGE,
    _OUTLOOK,
    _OLD_EXCHANGE,
    _MUTT,
    _KMAIL,
    _APPLE,
    _THUNDERBIRD,
    _JAVA,
    _PYTHON,
    _GO,
    _PERL,
    _PHP,
    _ROUNDCUBE,
    _NODEMAILER,
    _DOTNET,
    _RUBY,
    _HORDE,
)


def of(boundary: str, *, quoted: bool, mime_ole: bool = False) -> Habit:
    """The habit of the program that drew this boundary, or one that many have.

    `quoted`: the boundary stands in quotes in the header, as Gmail does since 2016; `mime_ole`:
    MimeOLE names itself there, which has ways of its own.
    """
    if _GMAIL.boundary.fullmatch(boundary):
        return _GMAIL if quoted else _OLD_GMAIL
    habit = next((habit for habit in _KNOWN if habit.boundary.fullmatch(boundary)), _OTHERS)
    return _OF_MIME_OLE.get(habit.boundary, habit) if mime_ole else habit


def spelled(charset: str, source: Source) -> str:
    """A charset (lower case) as Exchange and others write it."""
    if source is Source.EXCHANGE and charset.startswith("windows-"):
        return charset.capitalize()
    return charset
