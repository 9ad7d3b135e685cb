"""Meeting messages get their calendar part: the stored one, or one made of properties."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact import limits
from intact.fidelity import LossCode
from intact.outlook import names
from intact.outlook.calendar import meeting
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.calendar.blobs import definition, rule, series, with_times, zone
from outlook.contentlines import parsed, unescaped, values
from outlook.msgfile import Item, recipient

NINE = datetime(2026, 11, 24, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
BERLIN = {names.START_ZONE: definition("Berlin", rule(2, -60))}
ADA = {Tag.SENDER_NAME: "Ada", Tag.SENDER_SMTP: "ada@x.example", Tag.SUBJECT: "Plan"}
UID = bytes.fromhex("040000008200e00074c5b7101a82e008") + bytes(24) + b"\1\2"


def _item(kind="Request", **more):
    return Item(
        texts={Tag.MESSAGE_CLASS: f"IPM.Schedule.Meeting.{kind}"} | ADA | more.pop("texts", {}),
        named={names.START: NINE, names.END: NINE + HOUR, names.GLOBAL_ID: UID}
        | more.pop("named", {}),
        times={Tag.CLIENT_SUBMIT_TIME: NINE - HOUR} | more.pop("times", {}),
        **more,
    )


def _read(item, description=""):
    properties = Properties.of(open_item(item.file()), TOP_HEADER)
    return meeting.read(properties, properties.text(Tag.MESSAGE_CLASS), description, "otherwise")


def _data(item, description=""):
    return base64.b64decode(_read(item, description).leaf.data)


def _event(item, description=""):
    return values(_data(item, description), "VEVENT")


def test_an_invitation_says_who_what_when_and_where():
    """Every line, in an order Exchange could write as well."""
    item = _item(
        named=BERLIN
        | {names.LOCATION: "Room; 1", names.SEQUENCE: 2, names.BUSY_STATUS: 1}
        | {names.INTENDED_BUSY_STATUS: 2, names.REMINDER_SET: True, names.REMINDER_MINUTES: 15}
        | {names.CATEGORIES: ["Work", "A,B"], names.OWNER_CHANGED: NINE - 2 * HOUR},
        numbers={Tag.SENSITIVITY: 2, Tag.IMPORTANCE: 2},
        recipients=(recipient("Bob, B.", "bob@y.example"),),
    )
    assert _data(item, "Bring:\r\n- cake").decode().replace("\r\n ", "") == (
        "BEGIN:VCALENDAR\r\n"
        "PRODID:-//Intact//made of an Outlook item//EN\r\n"
        "VERSION:2.0\r\n"
        "METHOD:REQUEST\r\n"
        "BEGIN:VTIMEZONE\r\n"
        "TZID:Berlin\r\n"
        "BEGIN:STANDARD\r\n"
        "DTSTART:16011028T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
        "END:STANDARD\r\n"
        "BEGIN:DAYLIGHT\r\n"
        "DTSTART:16010325T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
        "END:DAYLIGHT\r\n"
        "END:VTIMEZONE\r\n"
        "BEGIN:VEVENT\r\n"
        f"UID:{UID.hex().upper()}\r\n"
        "DTSTAMP:20261124T060000Z\r\n"
        "DTSTART;TZID=Berlin:20261124T090000\r\n"
        "DTEND;TZID=Berlin:20261124T100000\r\n"
        "SUMMARY:Plan\r\n"
        "LOCATION:Room\\; 1\r\n"
        "DESCRIPTION:Bring:\\n- cake\r\n"
        "CATEGORIES:Work,A\\,B\r\n"
        "CLASS:PRIVATE\r\n"
        "PRIORITY:1\r\n"
        "ORGANIZER;CN=Ada:mailto:ada@x.example\r\n"
        'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN="Bob, B.":mailto:bob@y.example\r\n'
        "SEQUENCE:2\r\n"
        "STATUS:CONFIRMED\r\n"
        "TRANSP:OPAQUE\r\n"
        "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE\r\n"
        "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY\r\n"
        "BEGIN:VALARM\r\n"
        "ACTION:DISPLAY\r\nDESCRIPTION:Reminder\r\nTRIGGER;RELATED=START:-PT15M\r\n"
        "END:VALARM\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


@pytest.mark.parametrize(
    ("kind", "named", "method", "response"),
    [
        ("Request", {}, "REQUEST", ""),
        ("Canceled", {}, "CANCEL", ""),
        ("Resp.Pos", {}, "REPLY", "ACCEPTED"),
        ("Resp.Neg", {}, "REPLY", "DECLINED"),
        ("Resp.Tent", {}, "REPLY", "TENTATIVE"),
        ("Resp.Tent", {names.IS_COUNTER_PROPOSAL: True}, "COUNTER", "TENTATIVE"),
        ("resp.pos.Custom", {}, "REPLY", "ACCEPTED"),
    ],
)
def test_the_message_class_is_the_method(kind, named, method, response):
    """It stands in the calendar and in the type of the part (RFC 6047 2.4)."""
    item = _item(kind, named=named, recipients=(recipient("Bob", "bob@y.example"),))
    part = _read(item)
    assert values(_data(item))["METHOD"] == method
    assert part.leaf.fields[0][1].endswith(f'method="{method}"\r\n'.encode())
    assert [loss.code for loss in part.losses] == [LossCode.CALENDAR_REBUILT]
    given = [params for name, params, _ in parsed(_data(item)) if name == "ATTENDEE"]
    assert given[0]["PARTSTAT"] == (response or "NEEDS-ACTION")


@pytest.mark.parametrize("kind", ["Notification.Forward", "Resp", "Resp.Other"])
def test_what_itip_does_not_know_gets_no_part(kind):
    """A notice of forwarding is only text."""
    assert _read(_item(kind)) is None


def test_a_cancelled_meeting_is_cancelled():
    """Readers look at STATUS; it reminds of nothing (RFC 5546 3.2.5)."""
    named = {names.REMINDER_SET: True, names.REMINDER_MINUTES: 5}
    event = _event(_item("Canceled", named=named))
    assert event["STATUS"] == "CANCELLED"
    assert "ACTION" not in event


def test_a_reply_goes_to_the_organizer():
    """From the one who was invited; its text is a comment, and it repeats nothing."""
    item = _item(
        "Resp.Pos",
        recipients=(recipient("Chair", "chair@y.example"),),
        named={
            names.ATTENDEE_CHANGED: NINE + HOUR,
            names.RECURRENCE: with_times(series()),
            names.REMINDER_SET: True,
            names.REMINDER_MINUTES: 5,
        },
    )
    event = _event(item, "Gladly")
    assert event["ORGANIZER;CN=Chair"] == "mailto:chair@y.example"
    assert event["ATTENDEE;CN=Ada;PARTSTAT=ACCEPTED"] == "mailto:ada@x.example"
    assert (event["COMMENT"], event["DTSTAMP"]) == ("Gladly", "20261124T090000Z")
    assert not {"RRULE", "DESCRIPTION", "STATUS", "ACTION"} & event.keys()


def test_a_counter_proposal_has_the_times_it_proposes():
    """The others stand beside ([MS-OXCICAL] 2.1.3.1.1.20)."""
    named = {
        names.IS_COUNTER_PROPOSAL: True,
        names.PROPOSED_START: NINE + 3 * HOUR,
        names.PROPOSED_END: NINE + 4 * HOUR,
    }
    event = _event(_item("Resp.Tent", named=named))
    assert (event["DTSTART"], event["DTEND"]) == ("20261124T110000Z", "20261124T120000Z")
    assert event["X-MS-OLK-ORIGINALSTART"] == "20261124T080000Z"
    assert event["X-MS-OLK-ORIGINALEND"] == "20261124T090000Z"


def test_one_instance_of_a_series_is_named():
    """By the moment it had, else by its day."""
    of_day = UID[:16] + bytes.fromhex("07ea0b18") + UID[20:]
    named = {names.GLOBAL_ID: of_day}
    event = _event(_item(named=named))
    assert event["RECURRENCE-ID;VALUE=DATE"] == "20261124"
    assert event["UID"] == UID.hex().upper()
    event = _event(_item(named=named | {names.REPLACED_START: NINE - HOUR}))
    assert event["RECURRENCE-ID"] == "20261124T070000Z"


def test_a_series_has_its_rule_and_its_changed_instances():
    """Each is an event of its own with the same identifier."""
    seven, eight = datetime(2026, 12, 7, 9), datetime(2026, 12, 8, 14)  # noqa: DTZ001
    changes = ({"original": seven, "start": eight, "end": eight + HOUR, "subject": "Moved"},)
    blob = with_times(
        series(start=date(2026, 11, 24), deleted=(date(2026, 12, 1), date(2026, 12, 7))),
        changes=changes,
    )
    item = _item(
        named={
            names.RECURRENCE: blob,
            names.RECURRENCE_ZONE: definition("Berlin", rule(1, -60)),
            names.LOCATION: "Room 1",
        }
    )
    lines = parsed(_data(item))
    assert ("RRULE", {}, "FREQ=WEEKLY;BYDAY=MO;WKST=SU") in lines
    assert ("EXDATE", {"TZID": "Berlin"}, "20261201T090000") in lines
    assert ("RECURRENCE-ID", {"TZID": "Berlin"}, "20261207T090000") in lines
    assert ("DTSTART", {"TZID": "Berlin"}, "20261208T140000") in lines
    for name, value, times in (
        ("UID", UID.hex().upper(), 2),
        ("SUMMARY", "Moved", 1),
        ("LOCATION", "Room 1", 2),
    ):
        assert [(key, text) for key, _, text in lines].count((name, value)) == times


def test_a_rule_that_cannot_be_read_is_told():
    """The first instance is there nevertheless."""
    part = _read(_item(named={names.RECURRENCE: b"damaged"}))
    assert [loss.code for loss in part.losses] == [
        LossCode.CALENDAR_REBUILT,
        LossCode.RECURRENCE_LOST,
    ]


def test_the_stored_part_goes_out_as_it_arrived():
    """Octet by octet, whatever it is; only what it calls its method is told in the type."""
    stored = b"BEGIN:VCALENDAR\nMETHOD:REQUEST \r\nX-BROKEN\xff\x00" + bytes(range(256))
    part = _read(_item(named={names.INBOUND_CALENDAR: stored}))
    assert base64.b64decode(part.leaf.data) == stored
    assert part.leaf.fields[0][1] == b'Content-Type: text/calendar;\r\n\tmethod="REQUEST"\r\n'
    assert part.losses == ()


def test_without_a_time_there_is_no_part():
    """Nothing is made up."""
    item = Item(texts={Tag.MESSAGE_CLASS: "IPM.Schedule.Meeting.Request"} | ADA)
    assert _read(item) is None


def test_the_end_of_time_is_no_time():
    """East of Greenwich the last hours of the last year have no date any more."""
    last = datetime(9999, 12, 31, 23, tzinfo=UTC)
    berlin = {names.START_ZONE: definition("Berlin", rule(2, -60))}
    assert _read(_item(named=berlin | {names.START: last, names.END: last})) is None


def test_an_appointment_is_published():
    """Nobody was invited: it has no organizer. Tentative is what its owner says."""
    item = Item(
        texts={Tag.MESSAGE_CLASS: "IPM.Appointment"} | ADA,
        named={names.START: NINE, names.BUSY_STATUS: 1},
    )
    event = _event(item)
    assert values(_data(item))["METHOD"] == "PUBLISH"
    assert (event["STATUS"], event["UID"]) == ("TENTATIVE", "otherwise")
    assert not any(name.startswith(("ORGANIZER", "ATTENDEE")) for name in event)


@pytest.mark.parametrize(
    ("busy", "intended", "transparent"), [(0, None, True), (2, None, False), (1, 0, True)]
)
def test_free_time_is_transparent(busy, intended, transparent):
    """What the organizer intended counts, not what the invited made of it."""
    named = {names.BUSY_STATUS: busy}
    named |= {} if intended is None else {names.INTENDED_BUSY_STATUS: intended}
    assert _event(_item(named=named))["TRANSP"] == ("TRANSPARENT" if transparent else "OPAQUE")


def test_long_texts_are_cut():
    """They stand in full in the mail beside."""
    item = _item(texts={Tag.SUBJECT: "s" * 5000}, named={names.LOCATION: "l" * 5000})
    event = _event(item, "d" * 100_000)
    assert len(event["SUMMARY"]) == len(event["LOCATION"]) == limits.CALENDAR_TEXT
    assert len(event["DESCRIPTION"]) == limits.DESCRIPTION


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=200))
def test_no_text_of_a_message_begins_a_line(subject, location, description):
    """Whatever a sender writes, the calendar has the same lines."""
    item = _item(
        texts={Tag.SUBJECT: f"s{subject}", Tag.SENDER_NAME: f"n{subject}"},
        named={names.LOCATION: f"l{location}", names.TIME_ZONE_TEXT: location}
        | {names.TIME_ZONE: zone()},
    )
    plain = {names.LOCATION: "l", names.TIME_ZONE: zone()}
    lines = parsed(_data(item, f"d{description}"))
    assert [name for name, _, _ in lines] == [
        name for name, _, _ in parsed(_data(_item(named=plain), "d"))
    ]
    assert unescaped({name: text for name, _, text in lines}["SUMMARY"]).startswith("s")
