"""Kinds of values in data files; each description completes the sentence "`key` must be ..."."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from intact import limits

_LANGUAGES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv "
    "cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho "
    "hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku "
    "kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn "
    "no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm "
    "sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi "
    "vo wa wo xh yi yo za zh zu"
)

Count = Annotated[int, Meta(gt=0, description="a whole number above zero, without quotes")]

Address = Annotated[
    str,
    Meta(
        pattern=r"(?a)\A([\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+)?\Z",
        description='one mail address in quotes, such as "samples@example.org"',
    ),
]
"""Empty, or one address that can stand in a header field as it is (ASCII; RFC 5322 3.2.3)."""

FieldName = Annotated[
    str,
    Meta(
        pattern=r"\A[a-z0-9_-]+\*?\Z",
        description='a header field name in small letters, such as "x-filter-id" or "x-filter-*"',
    ),
]

HostName = Annotated[
    str,
    Meta(
        pattern=r"\A\.?[a-z0-9-]+(\.[a-z0-9-]+)+\Z",
        description='a host name in small letters, such as "links.example.org" or ".example.org"',
    ),
]

WebAddress = Annotated[
    str,
    Meta(
        pattern=r"\A(https?://[!-~]+)?\Z",
        description="a web address that begins with https:// or http://",
    ),
]

Shortcut = Annotated[
    str,
    Meta(
        pattern=r"\A((Ctrl\+)?(Alt\+)?(Shift\+)?(Meta\+)?([A-Z0-9]|F[0-9]{1,2}|[A-Z][a-z]+))?\Z",
        description='keys as in "Ctrl+Alt+F"',
    ),
]
"""As QKeySequence writes it, modifiers in this order."""

MenuName = Annotated[
    str,
    Meta(
        pattern=rf"\A[^«»]{{1,{limits.MENU_NAME}}}\Z",
        description=f"a name of at most {limits.MENU_NAME} characters, without guillemets",
    ),
]
"""A word or two of a program's menu."""

Language = Annotated[
    str,
    Meta(
        pattern=r"\A(" + _LANGUAGES.replace(" ", "|") + r")(_[A-Z]{2})?\Z",
        description='a language code, such as "de" or "pt_BR"',
    ),
]
"""ISO 639-1, with a country of ISO 3166-1 where it matters."""

Lower = Annotated[
    str,
    Meta(pattern=r"\A[^A-Z]+\Z", description="a name in small letters"),
]
"""Compared with names that were made lower case."""
