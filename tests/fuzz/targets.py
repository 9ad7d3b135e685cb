"""What is fuzzed: each target takes any octets, and raises nothing but what is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from types import MappingProxyType

from fuzz import whole
from intact.drops import (
    file_list,
    group_descriptor,
    outlook_private,
    web_custom_data,
    web_mail,
)
from intact.errors import Unreadable
from intact.formats import emlx, heads, mailbox
from intact.links import gateways
from intact.mime import describe, link_hosts, readable
from intact.outlook import ladder
from intact.outlook.rtf import compressed, encapsulated
from intact.outlook.tnef import reader
from intact.reading import serving

Target = Callable[[bytes], object]

_HOSTS = 500


def _links(data: bytes) -> None:
    """The text of a page, the hosts its links point to, and which of them rewrite links."""
    source = data.decode("utf-8", "replace")
    text, _ = readable.of_html(source, len(source))
    readable.resolved(source)
    readable.declared_charset(data)
    hosts: set[str] = set()
    link_hosts.find(source, hosts, _HOSTS)
    link_hosts.find(text, hosts, _HOSTS)
    assert len(hosts) <= _HOSTS
    gateways.first_of(hosts)


def _rtf(data: bytes) -> None:
    """Plain RTF, taken for one with HTML in it."""
    encapsulated.de_encapsulate(data)


def _compressed_rtf(data: bytes) -> None:
    """The body of an Outlook item, and the HTML in it."""
    encapsulated.de_encapsulate(compressed.decompress(data).rtf)


def _mailbox(data: bytes) -> None:
    """The entries of a mailbox file, which leave no octet out, and a head of each."""
    end = 0
    for start, stop in mailbox.Entries(mailbox.Held(data)):
        assert start == end < stop
        heads.head(data[start:stop])
        end = stop
    assert end == len(data)
    whole.outcomes(data)


def _emlx(data: bytes) -> None:
    """A file of Apple Mail."""
    emlx.recognises(data)
    whole.outcomes(data)


def _msg(data: bytes) -> None:
    """An Outlook item, also where nothing recognises it as one."""
    ladder.convert(data)
    whole.outcomes(data)


def _tnef(data: bytes) -> None:
    """A winmail.dat."""
    reader.read(data)
    whole.outcomes(data)


def _zip(data: bytes) -> None:
    """An archive, also where nothing recognises it as one."""
    serving.unpacked(data)
    whole.outcomes(data)


def _mime(data: bytes) -> None:
    """A mail as it is stored, whatever it begins with."""
    describe.describe(data)
    whole.outcomes(data)


def _windows_drag(data: bytes) -> None:
    """What Windows programs put into a drag, taken for each of its structures."""
    parsers = (group_descriptor.parse, outlook_private.parse, file_list.parse)
    for parse in parsers:
        with suppress(Unreadable):
            parse(data)
    web_mail.find(web_custom_data.parse(data))


TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        "msg": _msg,
        "rtf": _rtf,
        "compressed-rtf": _compressed_rtf,
        "mime": _mime,
        "emlx": _emlx,
        "mbox": _mailbox,
        "tnef": _tnef,
        "zip": _zip,
        "utf-16": _mime,
        "links": _links,
        "windows-drag": _windows_drag,
    }
)
"""By name, which is also that of their folder of seeds."""


def run(name: str, data: bytes) -> None:
    """One input for one target; what is typed is as good as an answer."""
    try:
        TARGETS[name](data)
    except Unreadable:
        return
