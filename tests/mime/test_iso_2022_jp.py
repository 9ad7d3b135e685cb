"""ISO-2022-JP with the characters of Windows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime.iso_2022_jp import decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain", "plain"),
        (b"", ""),
        (b"\x1b$B\x2d\x21\x2d\x6a\x1b(B (1)", "①㈱ (1)"),
        (b"\x1b$B\x7c\x62\x1b(J", "髙"),
        (b"\x1b$@\x46\x7c\x4b\x5c\x1b(B\r\nx", "日本\r\nx"),
        (b"\x1b(I\x31\x32\x1b(B", "ｱｲ"),
        (b"\x1b$B\x46\x7c\r\n\x4b\x5c", "日\r\n本"),
    ],
)
def test_what_windows_writes_is_read(data, text):
    """JIS X 0208, half-width kana, and the rows of NEC and IBM."""
    assert decode(data) == text


@pytest.mark.parametrize("data", [b"\x1b$B\x46", b"\x1b$B\x7f\x7f", b"\x1bX", b"\x1b", b"\x82\xa0"])
def test_what_does_not_fit_is_refused(data):
    """Half characters, empty cells, unknown escapes, octets above 127."""
    assert decode(data) is None


@given(
    st.text(st.characters(codec="iso2022_jp", exclude_characters="\x1b\\~\xa5\u203e"), max_size=40)
)
def test_it_agrees_with_the_standard_library(text):
    """Wherever that can read."""
    expected = text.encode("cp932", "replace").decode("cp932")
    if expected == text:
        assert decode(text.encode("iso2022_jp")) == text


@given(st.binary(max_size=60))
def test_reading_never_raises(data):
    """Whatever stands in the message."""
    assert decode(data) is None or isinstance(decode(b"\x1b$B" + data), str | None)
