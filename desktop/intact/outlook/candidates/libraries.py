"""How libraries and web programs write multiparts, known by the boundaries they draw.

What was seen in mails of theirs.
"""

from __future__ import annotations

import re
from typing import Final

from intact.outlook.candidates import boundaries, dotnet_base64, quoted_printable, templates
from intact.outlook.candidates.fields import Fold
from intact.outlook.candidates.habit import Habit, Label

JAVA: Final = Habit(
    boundary=re.compile(r"----=_Part_\d{1,10}_\d{1,10}\.\d{1,15}"),
    texts=(*templates.TEXTS, (templates.BARE, templates.ENCODED, templates.INLINE)),
    files=templates.FILES,
    quoted_printable=quoted_printable.JAVA,
)
PYTHON: Final = Habit(
    boundary=re.compile(r"={15}\d{10,20}=="),
    blank=" ",
    texts=(
        (templates.QUOTED, templates.VERSION, templates.ENCODED),
        (templates.QUOTED, templates.ENCODED),
        (templates.QUOTED, templates.ENCODED, templates.VERSION),
    ),
    files=(
        (templates.NAMED, templates.VERSION, templates.BASE64, templates.DISPOSED),
        *templates.FILES,
    ),
    plain=("7bit", "base64", "quoted-printable", "8bit"),
    html=("7bit", "base64", "quoted-printable", "8bit"),
)
GO: Final = Habit(
    boundary=re.compile(r"[0-9a-f]{60}"),
    blank=" ",
    texts=(
        (templates.ENCODED, templates.BARE),
        (templates.ENCODED, templates.BARE, "Mime-Version: 1.0"),
        *templates.TEXTS,
        (templates.ENCODED, templates.QUOTED),
    ),
    files=((templates.WORD_DISPOSED, templates.BASE64, templates.WORD_NAMED), *templates.FILES),
    plain=("quoted-printable", "7bit", "base64"),
    html=("quoted-printable", "7bit", "base64"),
)
PERL: Final = Habit(
    boundary=re.compile(r"_-{10}=_\S{1,60}"),
    texts=(
        ('Content-Type: text/{subtype}|charset="{charset}"|{fixed}', templates.ENCODED),
        (templates.QUOTED, templates.ENCODED),
        (templates.ENCODED, templates.QUOTED),
        (templates.BARE, templates.ENCODED),
    ),
    files=templates.FILES,
    inner=boundaries.counted,
    preambles=(
        b"This is a multi-part message in MIME format\r\n\r\n",
        templates.NOTE + b"\r\n",
        b"",
    ),
    plain=("quoted-printable", "7bit", "base64", "8bit"),
)
PHP: Final = Habit(
    boundary=re.compile(r"b1=?_[0-9A-Za-z]{32,50}"),
    blank=" ",
    texts=((templates.BARE, templates.SAID), (templates.BARE, templates.ENCODED)),
    files=templates.FILES,
    inner=boundaries.counted,
    preambles=(templates.NOTE + b"\r\n", b""),
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    html=("7bit", "8bit", "quoted-printable", "base64"),
    labels=(Label.ITSELF, Label.OF_BOTH),
)
ROUNDCUBE: Final = Habit(
    boundary=re.compile(r"=_[0-9a-f]{32}"),
    blank=" ",
    texts=((templates.ENCODED, templates.FLOWED), (templates.ENCODED, templates.BARE)),
    files=(
        (templates.BASE64, templates.WORD_NAMED, f"{templates.WORD_DISPOSED}|size={{size}}"),
        (templates.BASE64, templates.NAMED, f"{templates.DISPOSED}|size={{size}}"),
        (templates.BASE64, templates.NAMED, templates.DISPOSED),
    ),
    message=(
        "Content-Transfer-Encoding: 8bit",
        templates.WORD_NAMED,
        f"{templates.WORD_DISPOSED}|size={{size}}",
    ),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    plain=("7bit", "8bit", "quoted-printable", "base64"),
    labels=(Label.ITSELF, Label.OF_BOTH),
    upper=True,
)
HORDE: Final = Habit(
    boundary=re.compile(r"=_[0-9A-Za-z_-]{12,24}"),
    blank=" ",
    texts=(
        (
            "Content-Type: text/{subtype}|charset={charset}|{flowed}|{delsp}",
            templates.INLINE,
            templates.ENCODED,
        ),
        (templates.BARE, templates.INLINE, templates.ENCODED),
    ),
    files=(
        (templates.WORD_NAMED, f"{templates.WORD_DISPOSED}|size={{size}}", templates.BASE64),
        *templates.FILES,
    ),
    preambles=(b"This message is in MIME format.\r\n\r\n", b""),
    html=("7bit", "quoted-printable", "base64", "8bit"),
    upper=True,
)
RUBY: Final = Habit(
    boundary=re.compile(r"--==_mimepart_[0-9a-f]{1,40}_[0-9a-f]{1,60}"),
    blank=" ",
    texts=((templates.BARE, templates.ENCODED),),
    files=(
        (templates.WORD_NAMED, templates.BASE64, templates.WORD_DISPOSED, templates.IDENTIFIED),
        *templates.FILES,
    ),
    text_fold=Fold.ALWAYS,
    file_fold=Fold.ALWAYS,
    preambles=(b"\r\n", b""),
    base64_width=60,
    quoted_printable=quoted_printable.RUBY,
    upper=True,
)
NODEMAILER: Final = Habit(
    boundary=re.compile(r"----?(?:_NmP-\S{1,60}-Part_\d|sinikael-\?=_1-\S{1,60})"),
    blank=" ",
    texts=((templates.BARE, templates.ENCODED),),
    files=(
        (templates.WORD_NAMED, templates.IDENTIFIED, templates.WORD_DISPOSED, templates.BASE64),
        *templates.FILES,
    ),
    inner=boundaries.counted,
    quoted_printable=quoted_printable.WORDS,
    html=("7bit", "quoted-printable", "base64"),
    related_inside=True,
)
DOTNET: Final = Habit(
    boundary=re.compile(r"--boundary_\d{1,6}_[0-9a-f-]{36}"),
    texts=((templates.BARE, templates.ENCODED),),
    files=(
        (templates.WORD_NAMED, templates.BASE64, templates.IDENTIFIED),
        (templates.WORD_NAMED, templates.BASE64, "Content-Disposition: {place}"),
    ),
    blank=" ",
    preambles=(b"\r\n", b""),
    plain=("base64", "quoted-printable", "7bit"),
    html=("base64", "quoted-printable", "7bit"),
    base64_width=64,
    base64=dotnet_base64.lines,
)

KNOWN: Final = (JAVA, PYTHON, GO, PERL, PHP, ROUNDCUBE, NODEMAILER, DOTNET, RUBY, HORDE)
"""Those that are hardest to take for another first."""
