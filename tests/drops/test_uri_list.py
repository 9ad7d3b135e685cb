"""`text/uri-list`: addresses in order, each once, and the paths of this computer."""

from __future__ import annotations

import os
import platform
from pathlib import Path, PureWindowsPath
from urllib.parse import quote_from_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.drops import uri_list
from intact.drops.uri_list import Addresses

POSIX = pytest.mark.skipif(os.name != "posix", reason="paths as POSIX has them")


def test_comments_and_empty_lines_are_passed_over():
    """RFC 2483, section 5; the last line end may be missing."""
    data = b"# dragged\r\nfile:///a\r\n\r\n#\r\nfile:///b"
    assert uri_list.parse(data) == Addresses(("file:///a", "file:///b"))


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r", b"\r\n\0", b"\0"])
def test_every_line_end_in_use_divides(end):
    """The standard asks for CRLF; programs write what they like."""
    assert uri_list.parse(end.join([b"file:///a", b"file:///b", b""])).urls == (
        "file:///a",
        "file:///b",
    )


def test_an_address_named_twice_is_kept_once_and_told():
    """Thunderbird names one file for two messages when it mixes them up."""
    data = b"file:///1/Invoice.eml\r\nfile:///2/Invoice.eml\r\nfile:///1/Invoice.eml\r\n"
    found = uri_list.parse(data)
    assert found.urls == ("file:///1/Invoice.eml", "file:///2/Invoice.eml")
    assert found.doubled == ("file:///1/Invoice.eml",)


def test_a_list_without_end_is_cut(monkeypatch):
    """And it is told that something was left out."""
    monkeypatch.setattr(limits, "FILES_PER_DROP", 2)
    assert uri_list.parse(b"a:1\na:2\na:1\n") == Addresses(("a:1", "a:2"), ("a:1",))
    assert uri_list.parse(b"a:1\na:2\na:3\n") == Addresses(("a:1", "a:2"), cut=True)
    monkeypatch.setattr(limits, "URI_LIST_BYTES", 5)
    assert uri_list.parse(b"a:1\na:2\n").cut


def test_an_address_longer_than_any_path_is_left_out():
    """Nothing of it is kept."""
    data = b"file:///" + b"a" * limits.URI_BYTES + b"\r\nfile:///b\r\n"
    assert uri_list.parse(data) == Addresses(("file:///b",), cut=True)


@POSIX
@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("file:///data/a%20b.eml", "/data/a b.eml"),
        ("file:/data/a.eml", "/data/a.eml"),
        ("FILE:///data/a.eml", "/data/a.eml"),
        ("file://localhost/data/a.eml", "/data/a.eml"),
        (f"file://{platform.node()}/data/a.eml", "/data/a.eml"),
        ("file:///data/%E4%FC", os.fsdecode(b"/data/\xe4\xfc")),
        ("file:///data/Grüße.eml", "/data/Grüße.eml"),
        ("file:///data/100%25.eml", "/data/100%.eml"),
        ("file:///data/a%23b%3Fc.eml", "/data/a#b?c.eml"),
        ("file://other.example/share/a.eml", None),
        ("https://example.org/a.eml", None),
        ("akonadi:?item=1", None),
        ("/data/a.eml", None),
        ("file:", None),
    ],
)
def test_only_files_of_this_computer_have_a_path(url, path):
    """A host of another name would be asked over the network."""
    assert uri_list.local_path(url) == (Path(path) if path else None)


def test_on_windows_a_drive_stands_behind_a_slash(monkeypatch):
    """RFC 8089, appendix E.2; on other systems it is a name like any."""
    assert uri_list._native("/data/C:/a") == "/data/C:/a"
    monkeypatch.setattr(uri_list, "PurePath", PureWindowsPath)
    assert uri_list._native("/C:/Users/a.eml") == "C:/Users/a.eml"
    assert uri_list._native("/c|/Users/a.eml") == "c:/Users/a.eml"
    assert uri_list._native("/Users/a.eml") == "/Users/a.eml"


@POSIX
@given(st.binary(min_size=1, max_size=60).filter(lambda name: b"\0" not in name))
def test_every_path_survives_the_way_through_an_address(name):
    """Whatever octets it has, as long as the sender escapes them."""
    path = b"/data/" + name
    url = b"file://" + quote_from_bytes(path, safe="/").encode()
    (found,) = uri_list.parse(url + b"\r\n").urls
    assert uri_list.local_path(found) == Path(os.fsdecode(path))


@given(st.binary(max_size=400))
def test_any_octets_get_an_answer(data):
    """Never an exception, and never an address twice."""
    found = uri_list.parse(data)
    assert len(set(found.urls)) == len(found.urls)
    assert set(found.doubled) <= set(found.urls)
    for url in found.urls:
        uri_list.local_path(url)
        uri_list.name_of(url)
        uri_list.scheme_of(url)


@given(st.lists(st.sampled_from(["file:///a", "file:///b", "x:c", "#x"]), max_size=12))
def test_the_order_is_that_of_the_list(lines):
    """Each where it stood first."""
    wanted = [line for line in dict.fromkeys(lines) if not line.startswith("#")]
    assert list(uri_list.parse("\r\n".join(lines).encode()).urls) == wanted


@pytest.mark.parametrize(
    ("url", "name", "scheme"),
    [
        ("file:///data/a%20b.eml", "a b.eml", "file"),
        ("akonadi:?item=1", "akonadi:", "akonadi"),
        ("https://example.org/x/?q#f", "x", "https"),
        ("no address", "no address", ""),
    ],
)
def test_an_address_can_be_named_to_a_person(url, name, scheme):
    """By its last part, and what kind it is."""
    assert (uri_list.name_of(url), uri_list.scheme_of(url)) == (name, scheme)
