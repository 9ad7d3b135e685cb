"""What stores do to HTML is undone."""

from __future__ import annotations

import pytest

from intact.outlook.candidates import stored_html
from outlook import exchange_page

META = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
WRAPPED = f"<html><head>\r\n{META}\r\n</head>\r\n<body>\r\n{{}}\r\n</body>\r\n</html>\r\n"


@pytest.mark.parametrize(
    "sent",
    [
        "<html><head></head><body>x</body></html>",
        "<html><head>\r\n</head><body>x</body></html>",
        "<html><head><title>t</title></head><body>x</body></html>",
    ],
)
@pytest.mark.parametrize("added", [f"{META}\r\n", META, f"\r\n{META}", f"\r\n{META}\r\n"])
def test_the_meta_element_of_the_store_is_taken_out(sent, added):
    """With the line ends it came with."""
    stored = sent.replace("<head>", f"<head>{added}", 1)
    assert sent in list(stored_html.as_stored(stored, "utf-8"))


@pytest.mark.parametrize(
    ("stored", "sent"),
    [
        (
            '<div dir="ltr">A<br>\r\n</div>\r\n<div>B&nbsp;\r\n<div>C</div>\r\n</div>',
            '<div dir="ltr">A<br></div><div>B\xa0<div>C</div></div>',
        ),
        (
            "<div>It's &quot;so&quot;\r\n<b>long</b></div>",
            "<div>It&#39;s &quot;so&quot; <b>long</b></div>",
        ),
        ("<div>x</Div>", "<div>x</div>"),
        ("<div>a line broken\r\n before a blank</div>", "<div>a line broken before a blank</div>"),
    ],
)
def test_a_piece_of_html_that_exchange_made_a_page(stored, sent):
    """One line again, in Gmail's spelling."""
    assert next(stored_html.fragment(WRAPPED.format(stored))) == sent


def test_line_ends_of_a_quote_may_be_older():
    """Gmail keeps those of the mail it quotes."""
    stored = "<div>A</div>\r\n<blockquote>B<br>\r\nC</blockquote>"
    forms = list(stored_html.fragment(WRAPPED.format(stored)))
    assert "<div>A</div><blockquote>B<br>\r\nC</blockquote>" in forms


def test_an_exchange_page_as_it_was_sent():
    """The store joins html and head; Outlook takes the meta element out of RTF."""
    sent = f'<html xmlns:v="x">\r\n<head>\r\n{META}\r\n<style></style>\r\n</head>\r\n<body></body>'
    joined = sent.replace("\r\n<head>", "<head>")
    assert next(stored_html.exchange(joined, "utf-8")) == sent
    assert next(stored_html.exchange(joined.replace(META, ""), "utf-8")) == sent


def test_an_outlook_page_as_it_was_sent():
    """The meta element stands right behind the start of the head."""
    bare = "<html><head>{}<meta name=Generator></head></html>"
    forms = list(stored_html.outlook(bare.format("\r\n\r\n"), "us-ascii"))
    assert (
        bare.format('<meta http-equiv=Content-Type content="text/html; charset=us-ascii">') in forms
    )
    assert forms == list(stored_html.outlook(bare.format(""), "us-ascii"))


def test_what_the_store_left_alone_comes_first():
    """Line ends in what is no page are the sender's own."""
    sent = '<div dir="ltr">\r\n\r\n<font>A</font></div>'
    assert next(stored_html.fragment(f"{sent}\r\n")) == sent


@pytest.mark.parametrize(
    "sent", ["<p>A &amp; B + C</p><p>D<br>E</p>", "<p>A</p>\r\n<p>B</p>", "<p>A &quot;B&quot;</p>"]
)
def test_a_piece_of_html_that_became_a_page(sent):
    """Whoever sent it: with a line for each block, or all in one."""
    stored = WRAPPED.format(sent.replace("<p>D", "\r\n<p>D").replace("+", "&#43;"))
    forms = [form.strip("\r\n") for form in stored_html.as_stored(stored, "utf-8")]
    assert sent in forms[:2]


QUOTED = (
    "<div>A<blockquote>B<br>\r\nC<br>{}</blockquote></div>"
    "<div>D<blockquote>E<br>{}</blockquote></div>"
)


@pytest.mark.parametrize("ends", [("\r\n", "\r\n"), ("", "\r\n"), ("", "")])
def test_quotes_that_gmail_cut_off(ends):
    """Where somebody answers inside a quote, no line end is left before its end."""
    sent = QUOTED.format(*ends)
    assert sent in list(stored_html.fragment(exchange_page.page(sent, "utf-8")))


@pytest.mark.parametrize("name", ["content-type", "Content-Type"])
def test_apple_mail(name):
    """All of it on one line, and the charset first."""
    sent = (
        f'<html><head><meta http-equiv="{name}" content="text/html; charset=utf-8"></head>'
        '<body dir="auto"><div dir="ltr">A&nbsp;"B"<br></div><div>C</div></body></html>'
    )
    inner = sent[sent.index("<div") : sent.index("</body>")]
    stored = exchange_page.page(inner, "utf-8").replace("<body>", '<body dir="auto">')
    assert sent in list(stored_html.apple(stored, "utf-8"))
    assert not list(stored_html.apple(inner, "utf-8"))
