"""Header fields of parts, and notes before the first one, that more than one program writes.

Fields are templates of `fields`. What is BARE stands without quotes where it can, where all of it
are letters and digits for Gmail and Mutt; for those that write a WORD, where RFC 2045 allows it.
"""

from __future__ import annotations

from typing import Final

NOTE: Final = b"This is a multi-part message in MIME format.\r\n"
ENCODED: Final = "Content-Transfer-Encoding: {encoding}"
SAID: Final = "Content-Transfer-Encoding: {said}"  # but for 7bit, which is the default
QUOTED: Final = 'Content-Type: text/{subtype}|charset="{charset}"'
BARE: Final = "Content-Type: text/{subtype}|charset={charset}"
FLOWED: Final = "Content-Type: text/{subtype}&charset={charset}|{flowed}"
VERSION: Final = "MIME-Version: 1.0"
INLINE: Final = "Content-Disposition: inline"
TEXTS: Final = ((BARE, ENCODED), (QUOTED, ENCODED))
TEXTS_ENCODED_FIRST: Final = ((ENCODED, BARE), (ENCODED, QUOTED))
BASE64: Final = "Content-Transfer-Encoding: base64"
NAMED: Final = 'Content-Type: {type}|name="{name}"'
BARE_NAMED: Final = "Content-Type: {type}|name={token}"
LABELLED: Final = 'Content-Type: {type}&charset={charset}|name="{name}"'
DISPOSED: Final = 'Content-Disposition: {place}|filename="{name}"'
BARE_DISPOSED: Final = "Content-Disposition: {place}|filename={token}"
WORD_NAMED: Final = "Content-Type: {type}|name={word}"
WORD_DISPOSED: Final = "Content-Disposition: {place}|filename={word}"
IDENTIFIED: Final = "Content-ID: <{id}>"
FILES: Final = (
    (NAMED, BASE64, DISPOSED, IDENTIFIED),
    (NAMED, BASE64, IDENTIFIED, DISPOSED),
    (NAMED, DISPOSED, BASE64, IDENTIFIED),
    (WORD_NAMED, BASE64, WORD_DISPOSED, IDENTIFIED),
    (NAMED, IDENTIFIED, DISPOSED, BASE64),
    (DISPOSED, NAMED, BASE64, IDENTIFIED),
)
RELATED: Final = 'Content-Type: multipart/{subtype}|boundary="{boundary}"|type="{root}"'
