"""The text/calendar part of a meeting message, or of an appointment ([MS-OXCICAL] 2.1.3).

Where the store kept the part that arrived, those bytes go out as they are. Else it is made of
properties: the kind of thing Exchange does when it sends such an item on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.mime import charsets, encode
from intact.outlook import names, parts
from intact.outlook.calendar import common, event, times
from intact.outlook.calendar.event import Occasion
from intact.outlook.content_lines import block, line
from intact.outlook.parts import Leaf
from intact.outlook.properties import Properties

_MESSAGE: Final = "IPM.SCHEDULE.MEETING."
_METHODS: Final = {"REQUEST": "REQUEST", "CANCELED": "CANCEL", "RESP": "REPLY"}
_RESPONSES: Final = {"POS": "ACCEPTED", "NEG": "DECLINED", "TENT": "TENTATIVE"}
_STORED_METHOD: Final = re.compile(rb"(?im)^METHOD:([A-Z]{1,20})[ \t]*\r?$")
_METHOD_WITHIN: Final = 4_096


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """A text/calendar part.

    Attributes:
        leaf: its type, with charset and method, and its octets.
        losses: what is not as it arrived.
    """

    leaf: Leaf
    losses: tuple[Loss, ...]


def method_of(properties: Properties, message_class: str) -> tuple[str, str]:
    """Method (RFC 5546), and what a reply says (PARTSTAT).

    Both are "" for what iTIP does not know, such as a forwarding notice: it has no calendar part.
    """
    kind, _, rest = message_class.upper().removeprefix(_MESSAGE).partition(".")
    if not message_class.upper().startswith(_MESSAGE):
        return "PUBLISH", ""
    response = _RESPONSES.get(rest.partition(".")[0], "")
    method = _METHODS.get(kind, "")
    if method == "REPLY" and properties.integer(names.IS_COUNTER_PROPOSAL):
        return "COUNTER", response or "TENTATIVE"
    return ("", "") if method == "REPLY" and not response else (method, response)


def read(
    properties: Properties, message_class: str, description: str, uid: str
) -> CalendarPart | None:
    """The calendar part of an item; None where the file does not hold what it would say.

    `description` is the text of the item, `uid` the identifier of an event that has none.
    """
    stored = properties.octets(names.INBOUND_CALENDAR)
    if stored:
        return CalendarPart(_leaf(stored, _method_in(stored)), ())
    when = times.read(properties)
    method, response = method_of(properties, message_class)
    if when is None or not method:
        return None
    occasion = Occasion(properties, when, method, response, description, uid)
    losses = [Loss(LossCode.CALENDAR_REBUILT)]
    if when.unclear:
        losses.append(Loss(LossCode.RECURRENCE_LOST))
    return CalendarPart(_leaf(_calendar(occasion), method), tuple(losses))


def _calendar(occasion: Occasion) -> bytes:
    clock = occasion.times.clock
    zone = [clock.zone.component()] if clock.zone and not clock.days else []
    method = line("METHOD", occasion.method)
    return block(
        "VCALENDAR", [common.PRODUCT, common.VERSION, method, *zone, *event.components(occasion)]
    )


def _leaf(data: bytes, method: str) -> Leaf:
    """As Exchange sends it: in base64, which keeps every octet."""
    charset = (("charset", "utf-8"),) if charsets.decode(data, "utf-8")[1] else ()
    given = (("method", method),) if method else ()
    fields = (parts.content_type("text/calendar", *charset, *given),)
    return Leaf("text/calendar", fields, "base64", encode.base64_lines(data))


def _method_in(stored: bytes) -> str:
    found = _STORED_METHOD.search(stored, 0, _METHOD_WITHIN)
    return found[1].decode("ascii").upper() if found else ""
