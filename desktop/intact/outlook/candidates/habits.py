"""How mail programs write multiparts, known by the boundaries they draw.

What was seen in mails of theirs; those of libraries are in `libraries`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from intact.outlook.candidates import boundaries, libraries, quoted_printable, templates
from intact.outlook.candidates.fields import Fold
from intact.outlook.candidates.habit import Habit, Label, Source

_OUTLOOK_NOTES: Final = (
    b"This is a multipart message in MIME format.\r\n\r\n",
    templates.NOTE + b"\r\n",
    b"Dies ist eine mehrteilige Nachricht im MIME-Format.\r\n\r\n",
)
_OLD_EXCHANGE_NOTE: Final = (
    b"This message is in MIME format. Since your mail reader does not understand\r\n"
    b"this format, some or all of this message may not be legible.\r\n\r\n"
)
_GMAIL_TYPE: Final = 'Content-Type: {type}|charset="{ascii}"|name="{name}"'
_GMAIL_ID: Final = "X-Attachment-Id: {id}"
_GMAIL: Final = Habit(
    boundary=re.compile(r"[0-9a-f]{28}"),
    texts=((templates.QUOTED, templates.SAID),),
    files=(
        (_GMAIL_TYPE, templates.DISPOSED, templates.BASE64, templates.IDENTIFIED, _GMAIL_ID),
        (_GMAIL_TYPE, templates.DISPOSED, templates.BASE64, _GMAIL_ID, templates.IDENTIFIED),
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
    texts=((templates.BARE, templates.SAID),),
    files=(
        (
            templates.BARE_NAMED,
            templates.BARE_DISPOSED,
            templates.BASE64,
            templates.IDENTIFIED,
            _GMAIL_ID,
        ),
        (
            templates.BARE_NAMED,
            templates.BARE_DISPOSED,
            templates.BASE64,
            _GMAIL_ID,
            templates.IDENTIFIED,
        ),
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
    texts=(
        (templates.QUOTED, templates.ENCODED),
        (templates.QUOTED, templates.IDENTIFIED, templates.ENCODED),
    ),
    files=(
        (
            templates.NAMED,
            "Content-Description: {name}",
            _EXCHANGE_DISPOSED,
            templates.IDENTIFIED,
            templates.BASE64,
        ),
        (
            templates.NAMED,
            "Content-Description: {name}",
            _EXCHANGE_DISPOSED.replace("{size}", "{stored}"),
            templates.IDENTIFIED,
            templates.BASE64,
        ),
    ),
    message=(
        "Content-Type: message/rfc822",
        'Content-Disposition: attachment|creation-date="{created}"|modification-date="{modified}"',
    ),
    multipart=templates.RELATED,
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
    texts=((templates.QUOTED, templates.ENCODED),),
    files=(
        (templates.NAMED, templates.BASE64, templates.IDENTIFIED, templates.DISPOSED),
        (templates.NAMED, templates.BASE64, templates.IDENTIFIED),
    ),
    message=(
        "Content-Type: message/rfc822",
        "Content-Transfer-Encoding: 7bit",
        "Content-Disposition: attachment",
    ),
    multipart=templates.RELATED,
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
    texts=((templates.QUOTED, templates.ENCODED),),
    files=(
        (
            templates.NAMED,
            templates.BASE64,
            templates.IDENTIFIED,
            "Content-Description: {name}",
            "Content-Location: {location}",
        ),
        (templates.NAMED, templates.BASE64, "Content-Description: {name}", templates.DISPOSED),
        (templates.NAMED, templates.BASE64, templates.DISPOSED),
    ),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    inner=boundaries.counted,
    preambles=(templates.NOTE + b"\r\n", b"", _OLD_EXCHANGE_NOTE),
    opening=b"\r\n",
    plain=("quoted-printable", "7bit", "base64"),
    html=("quoted-printable", "7bit", "base64"),
    after_base64=b"\r\n",
    source=Source.EXCHANGE,
    labels=(Label.OF_BOTH,),
)
_MUTT: Final = Habit(
    boundary=re.compile(r"[0-9A-Za-z+/]{16}"),
    texts=((templates.BARE, templates.INLINE, templates.SAID), (templates.BARE, templates.SAID)),
    files=(
        ("Content-Type: {type}&charset={charset}", templates.BARE_DISPOSED, templates.BASE64),
        ("Content-Type: {type}&charset={charset}", templates.DISPOSED, templates.BASE64),
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
    texts=(
        (templates.QUOTED, templates.ENCODED, templates.INLINE),
        (templates.QUOTED, templates.ENCODED),
    ),
    files=(
        (templates.NAMED, templates.BASE64, templates.DISPOSED),
        (templates.NAMED, templates.BASE64, templates.IDENTIFIED, templates.DISPOSED),
    ),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    inner=boundaries.counted,
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    html=("7bit", "8bit", "quoted-printable", "base64"),
    labels=(Label.ITSELF, Label.OF_BOTH),
)
_APPLE: Final = Habit(
    boundary=re.compile(r"Apple-Mail[=-].{1,80}"),
    texts=(
        (templates.ENCODED, templates.BARE),
        (templates.ENCODED, templates.FLOWED),
        (templates.BARE, templates.ENCODED),
    ),
    files=(
        (
            templates.WORD_DISPOSED,
            'Content-Type: {type}|x-unix-mode=0644|name="{name}"',
            templates.BASE64,
            "Content-Id: <{id}>",
        ),
        (templates.BASE64, templates.WORD_DISPOSED, templates.NAMED, "Content-Id: <{id}>"),
        (templates.NAMED, templates.WORD_DISPOSED, templates.BASE64),
    ),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    preambles=(b"\r\n", b"", b"\r\n\r\n"),
    html=("7bit", "quoted-printable", "base64", "8bit"),
    labels=(Label.ITSELF, Label.OF_BOTH),
    quoted_printable=quoted_printable.APPLE,
    source=Source.APPLE,
)
_IPHONE: Final = replace(
    _APPLE,
    boundary=re.compile(r"Apple-Mail-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}"),
    texts=((templates.BARE, templates.ENCODED), (templates.ENCODED, templates.BARE)),
    files=(
        (templates.WORD_NAMED, templates.WORD_DISPOSED, templates.BASE64),
        (templates.NAMED, templates.WORD_DISPOSED, templates.BASE64, "Content-Id: <{id}>"),
    ),
    plain=("quoted-printable", "7bit", "base64"),
    html=("quoted-printable", "7bit", "base64"),
    quoted_printable=quoted_printable.IPHONE,
    labels=(Label.OF_BOTH, Label.ITSELF),
)
_THUNDERBIRD: Final = Habit(
    boundary=re.compile(r"-{12}[0-9A-Za-z]{24}"),
    blank=" ",
    texts=((templates.FLOWED, templates.ENCODED), (templates.BARE, templates.ENCODED)),
    files=(
        (templates.LABELLED, templates.BASE64, templates.IDENTIFIED, templates.DISPOSED),
        (templates.NAMED, templates.BASE64, templates.IDENTIFIED, templates.DISPOSED),
        (templates.NAMED, templates.BASE64, templates.DISPOSED),
    ),
    file_fold=Fold.ALWAYS,
    preambles=(templates.NOTE, b""),
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    html=("7bit", "8bit", "quoted-printable", "base64"),
    base64_width=72,
    quoted_printable=quoted_printable.MOZILLA,
)
_OTHERS: Final = Habit(
    boundary=re.compile(r".+", re.DOTALL),
    texts=(
        *templates.TEXTS,
        *templates.TEXTS_ENCODED_FIRST,
        (templates.BARE, templates.SAID),
        (templates.QUOTED, templates.SAID),
    ),
    files=templates.FILES,
    inner=boundaries.counted,
    preambles=(
        b"",
        templates.NOTE + b"\r\n",
        b"\r\n",
        templates.NOTE,
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
    _IPHONE,
    _APPLE,
    _THUNDERBIRD,
    *libraries.KNOWN,
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
