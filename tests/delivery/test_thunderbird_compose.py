"""The way by `thunderbird -compose`: read as Thunderbird reads it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from intact.delivery.thunderbird_compose import compose_option
from intact.delivery.way import Errand

from .conftest import ODD_NAMES, ONE, TWO


def read_option(option):
    """How Thunderbird reads -compose: quoted values literally, others percent-decoded."""
    fields = {}
    while option:
        name, _, rest = option.partition("=")
        if rest.startswith("'"):
            value, _, option = rest[1:].partition("',")
            fields[name] = value.removesuffix("'")
        else:
            value, _, option = rest.partition(",")
            fields[name] = unquote(value)
    return fields


def test_compose_attaches_staged_samples(way, system, make_plan):
    """Texts unquoted and encoded, attachments quoted, plain text asked for; line ends are CRLF."""
    plan = make_plan(
        ONE, TWO, comment="it's 100 %, ü',bcc='x@evil.example", subject="a, 'b' {count}"
    )
    way("thunderbird-compose").deliver(plan, Errand())
    ((program, flag, option),) = system.started
    assert (program, flag) == ("/usr/bin/thunderbird-of-the-test", "-compose")
    fields = read_option(option)
    assert set(fields) == {"to", "subject", "body", "format", "attachment"}
    assert fields["to"] == "desk@example.org"
    assert fields["subject"] == "a, 'b' 2"
    assert fields["body"].replace("\r\n", "\n") == plan.mails[0].body
    assert fields["format"] == "2"
    paths = [unquote(url.removeprefix("file://")) for url in fields["attachment"].split(",")]
    assert [Path(path).read_bytes() for path in paths] == [ONE.replace(b"\n", b"\r\n"), TWO]
    assert [path.rpartition("/")[2] for path in paths] == ["sample-1.eml", "sample-2.eml"]


def test_compose_encodes_odd_paths(tmp_path, make_plan):
    """Commas and apostrophes in a folder's name would end a value."""
    (mail,) = make_plan(ONE).mails
    path = tmp_path / "it's, 100 %" / "sample-1.eml"
    attachment = read_option(compose_option(mail, [path]))["attachment"]
    assert not set(attachment) & set("', ")
    assert unquote(attachment) == f"file://{path}"


@given(st.lists(ODD_NAMES, min_size=1, max_size=4), st.text(max_size=40))
def test_no_path_and_no_text_ends_a_value_of_compose(make_plan, names, comment):
    """Read as Thunderbird reads it, every value comes out as it was, and there is none besides."""
    (mail,) = make_plan(ONE, comment=comment).mails
    usable = [name.encode("utf-8", "replace").decode() for name in names]
    paths = [Path("/folder") / name / "sample-1.eml" for name in usable]
    option = compose_option(mail, paths)
    assert option.isascii()
    assert option.isprintable()
    fields = read_option(option)
    assert list(fields) == ["to", "subject", "body", "format", "attachment"]
    assert fields["to"] == "desk@example.org"
    assert fields["body"] == mail.body.replace("\n", "\r\n")
    urls = fields["attachment"].split(",")
    assert [unquote(url) for url in urls] == [f"file://{path}" for path in paths]
