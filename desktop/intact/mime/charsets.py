"""Charsets that mail may use: an allow-list, because a charset can be an attack.

UTF-7, punycode, unicode_escape and their kind turn harmless ASCII into markup, so a label chooses
only among the codecs named here. Labels mean what mail programs put into them: `gb2312` carries
GBK, `iso-8859-1` carries Windows-1252 (WHATWG Encoding, section 4.2).
"""

from __future__ import annotations

import codecs
from encodings.aliases import aliases
from functools import lru_cache
from typing import Final

from intact.mime import iso_2022_jp
from intact.mime.code_pages import CODE_PAGES

_LABEL_CHARACTERS: Final = 40
"""The longest registered charset name (IANA, Character Sets) has 45; those mail uses stay below."""

_ALLOWED: Final = frozenset(codec for _, codec in CODE_PAGES.values()) | {
    "big5",
    "big5hkscs",
    "cp1125",
    "euc_jis_2004",
    "euc_kr",
    "gb2312",
    "iso2022_jp_1",
    "iso2022_jp_2",
    "iso8859_10",
    "iso8859_11",
    "iso8859_14",
    "iso8859_16",
    "koi8_t",
    "kz1048",
    "ptcp154",
    "shift_jis",
    "shift_jis_2004",
    "tis_620",
    "utf_16",
}
"""Every codec a label may choose: those of the code pages, and these."""

_LABELS: Final = {
    "cp_936": "gbk",
    "cp65001": "utf_8",
    "cp_850": "cp850",
    "dos_720": "cp720",
    "dos_874": "cp874",
    "euc_cn": "gbk",
    "gb_2312": "gb2312",
    "gb_2312_80": "gb2312",
    "hz_gb_2312": "hz",
    "ibm00858": "cp858",
    "ibm737": "cp737",
    "iso_8859_8_e": "iso8859_8",
    "iso_8859_8_i": "iso8859_8",
    "iso_2022_jp_ms": "iso2022_jp",
    "koi8": "koi8_r",
    "koi8_ru": "koi8_u",
    "ks_c_5601": "euc_kr",
    "macintosh": "mac_roman",
    "unicode_1_1_utf_8": "utf_8",
    "utf_8_sig": "utf_8",
    "windows_31j": "cp932",
    "windows_874": "cp874",
    "windows_932": "cp932",
    "windows_936": "gbk",
    "windows_949": "cp949",
    "windows_950": "cp950",
    "x_big5": "big5",
    "x_cp1250": "cp1250",
    "x_cp1251": "cp1251",
    "x_cp1252": "cp1252",
    "x_cp50220": "iso2022_jp",
    "x_euc_jp": "euc_jp",
    "x_gbk": "gbk",
    "x_mac_ce": "mac_latin2",
    "x_mac_cyrillic": "mac_cyrillic",
    "x_mac_greek": "mac_greek",
    "x_mac_icelandic": "mac_iceland",
    "x_mac_roman": "mac_roman",
    "x_mac_turkish": "mac_turkish",
    "x_ms_cp932": "cp932",
    "x_sjis": "shift_jis",
    "x_windows_949": "cp949",
    "x_windows_950": "cp950",
    "x_x_big5": "big5",
}
"""Labels met in mail that the standard library does not know."""

_READERS: Final = {
    "latin_1": ("cp1252", "latin_1"),
    "iso8859_9": ("cp1254", "iso8859_9"),
    "iso8859_11": ("cp874",),
    "tis_620": ("cp874",),
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "big5": ("cp950", "big5hkscs"),
    "cp950": ("cp950", "big5hkscs"),
    "shift_jis": ("cp932", "shift_jis_2004"),
    "cp932": ("cp932", "shift_jis_2004"),
    "euc_jp": ("euc_jp", "euc_jis_2004"),
    "euc_kr": ("cp949",),
    "iso2022_jp": ("iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2"),
    "iso2022_jp_1": ("iso2022_jp_1", "iso2022_jp_ext"),
}
"""What a label is read as where mail uses it for more than it names: tried in this order."""

_ISO_2022_JP: Final = frozenset({"iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_ext"})

_WRITERS: Final = {
    "iso8859_11": "cp874",
    "tis_620": "cp874",
    "gb2312": "gbk",
    "big5": "cp950",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What a label is written as, so that bytes of a Windows code page come back as they were."""


_ITSELF: Final = frozenset({"ascii", "cp437", "latin_1", "utf_8", "utf_8_sig", "utf_16_le"})
"""What formats use of their own accord, whatever a label says (cp437: names in ZIP files)."""


def load() -> None:
    """Loads every codec that reading may use: later, files may be out of reach."""
    readers = frozenset(reader for several in _READERS.values() for reader in several)
    for codec in sorted(_ALLOWED | _ITSELF | readers | frozenset(_WRITERS.values())):
        codecs.lookup(codec)


def decode(data: bytes, charset: str) -> tuple[str, bool]:
    """The text of `data`, and whether every byte fitted the charset; never raises.

    Bytes that do not fit a known charset become U+FFFD. Under no label, a refused one, or one that
    promises ASCII, bytes that are not ASCII are read as UTF-8 if they fit it, else as Latin-1.
    """
    codec = _codec(charset or "us-ascii")
    if codec in {None, "ascii"}:
        return _undeclared(data), codec is not None and data.isascii()
    readers = _READERS.get(codec, (codec,)) if codec else ()
    for reader in readers:
        try:
            return data.decode(reader), True
        except UnicodeError:
            continue
    if codec in _ISO_2022_JP and (text := iso_2022_jp.decode(data)) is not None:
        return text, True
    return data.decode(readers[0], "replace"), False


def known(charset: str) -> bool:
    """Whether this label names a charset of the allow-list."""
    return _codec(charset) is not None


def writing_codec(charset: str) -> str | None:
    """The Python codec to write text that will carry this label, None where it is refused."""
    codec = _codec(charset)
    return None if codec is None else _WRITERS.get(codec, codec)


def is_wide(charset: str) -> bool:
    """Whether every character takes two octets or more, line ends too (RFC 2781)."""
    return (_codec(charset) or "").startswith("utf_16")


def of_code_page(number: int) -> str:
    """The MIME charset name of a Windows code page, "" where there is none."""
    return CODE_PAGES[number][0] if number in CODE_PAGES else ""


def codec_of_code_page(number: int) -> str:
    """The Python codec of a Windows code page, "" where there is none."""
    return CODE_PAGES[number][1] if number in CODE_PAGES else ""


@lru_cache(maxsize=256)
def _codec(label: str) -> str | None:
    """The allowed codec of a label; codecs.lookup would import and remember whatever it is told."""
    if len(label) > _LABEL_CHARACTERS:
        return None
    flat = "".join(c if c.isalnum() else "_" for c in label.strip(" \t\r\n\"'").lower())
    codec = _LABELS.get(flat) or aliases.get(flat, flat)
    return codec if codec in _ALLOWED else None


def _undeclared(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
