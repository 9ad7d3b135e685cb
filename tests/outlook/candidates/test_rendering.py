"""What all programs do alike that write a text beside HTML."""

from __future__ import annotations

import pytest

from intact.outlook.candidates import exchange_text, gmail_text, rendering

RENDERERS = pytest.mark.parametrize("program", [exchange_text, gmail_text])


@RENDERERS
@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("a \r\n\t b", "a b"),
        ("a <span> b</span>", "a b"),
        ("a<br> b", "a\r\nb"),
        ("a<div>b</div>c", "a\r\nb\r\nc"),
        ("a&nbsp;&lt;b", "a <b"),
        ("<title>no<b>no</b></title>a", "a"),
        ("<style>no</script>no</style>a", "a"),
        ("<style>no", ""),
        ("</ul></a></b></style>a", "a"),
        ("a<unknown>b", "ab"),
    ],
)
def test_blanks_blocks_and_what_is_not_shown(program, page, text):
    """Many blanks are one, and none at the start of a line or behind another one."""
    assert program.render(page) == f"{text}\r\n"


@RENDERERS
def test_lists_are_open_to_a_depth(program):
    """Those deeper are not: nobody writes them, and no indent grows without end."""
    deep = rendering.DEPTH
    assert program.render("<ul>" * deep + "<li>a") == program.render("<ul>" * deep * 9 + "<li>a")


@RENDERERS
def test_items_of_a_list_are_counted_for_themselves(program):
    """One inside another begins anew; the outer one goes on behind it."""
    text = program.render("<ol><li>a<ol><li>b</ol><li>c<li>d</ol>")
    numbers = [line.split(".")[0].strip() for line in text.split("\r\n") if "." in line]
    assert numbers == ["1", "1", "2", "3"]
