"""mailto: links: whatever stands in them, they are read back as they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes

from hypothesis import given
from hypothesis import strategies as st

from intact.delivery.mailto import link

CLEAN = b"Received: from a by b\r\nSubject: one\r\n\r\nhello\r\n"
TEXTS = st.text(st.one_of(st.sampled_from(list("&=?#%+,'\"; \t\r\nü\u202e")), st.characters()))
NAMES = st.binary(min_size=1, max_size=20).filter(lambda name: not set(name) & {0, ord("/")})


def fields_of(written):
    """How RFC 6068 reads a link: fields divided by `&`, then percent-decoded; `+` is a plus."""
    scheme, _, rest = written.partition(":")
    address, _, query = rest.partition("?")
    fields = [field.partition("=") for field in query.split("&")]
    return scheme, unquote(address), [(name, unquote_to_bytes(value)) for name, _, value in fields]


@given(subject=TEXTS, body=TEXTS, names=st.lists(NAMES, max_size=4))
def test_nothing_in_a_text_or_a_path_ends_its_field(make_plan, subject, body, names):
    """And the link is one printable word of ASCII."""
    (mail,) = make_plan(CLEAN).mails
    mail = replace(mail, subject=subject, body=body)
    paths = [Path("/a,b's") / name.decode("utf-8", "surrogateescape") for name in names]
    written = link(mail, paths)
    assert written.isascii()
    assert written.isprintable()
    assert " " not in written
    scheme, address, fields = fields_of(written)
    assert (scheme, address) == ("mailto", "desk@example.org")
    wanted = [("subject", subject.encode("utf-8", "replace"))]
    if body:
        lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
        wanted.append(("body", lines.encode("utf-8", "replace")))
    wanted += [("attach", bytes(path)) for path in paths]
    assert fields == wanted


def test_the_rules_by_examples(make_plan):
    """Commas, apostrophes, percent signs and plus signs are all octets like others."""
    (mail,) = make_plan(CLEAN).mails
    mail = replace(mail, recipient="o'desk+x@example.org", subject="a, 'b' 100 % c&d", body="x\ny")
    written = link(mail, [Path("/it's, 50 %/sample-1.eml")])
    assert written == (
        "mailto:o%27desk%2Bx@example.org?subject=a%2C%20%27b%27%20100%20%25%20c%26d&body=x%0D%0Ay"
        "&attach=%2Fit%27s%2C%2050%20%25%2Fsample-1.eml"
    )
