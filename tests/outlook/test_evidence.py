"""Meetings get their calendar part; what is no message becomes a copy in the form of one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook import names
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.calendar.blobs import with_times
from outlook.contentlines import values
from outlook.msgfile import Item, attached, embedded, mail, received, recipient

NINE = datetime(2026, 11, 24, 8, tzinfo=UTC)
ALTERNATIVE = 'Content-Type: multipart/alternative; boundary="b"\r\n'
MEETING = {Tag.MESSAGE_CLASS: "IPM.Schedule.Meeting.Request"}


def _meeting(content="", **more):
    named = {names.START: NINE} | more.pop("named", {})
    headers = received(content) if content else ""
    return mail(headers, "Come!", b"<p>Come!</p>", texts=MEETING, named=named, **more)


def _converted(item):
    made = convert(item.file())
    return made, message_from_bytes(made.data), [loss.code for loss in made.losses]


def _types(message):
    return [part.get_content_type() for part in message.walk()]


def _kind(made):
    return [loss.values["kind"] for loss in made.losses if loss.code is LossCode.NOT_A_MESSAGE]


def test_a_meeting_fits_the_header_exchange_writes():
    """Text, HTML, calendar: not one octet of the header section changes."""
    made, message, losses = _converted(_meeting(ALTERNATIVE))
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert _types(message) == ["multipart/alternative", "text/plain", "text/html", "text/calendar"]
    assert message.get_payload()[2].get_param("method") == "REQUEST"
    assert LossCode.CALENDAR_REBUILT in losses


def test_files_of_a_meeting_stand_beside():
    """The calendar part is one of the alternatives, not a file."""
    item = _meeting(
        "Content-Type: multipart/mixed; boundary=b\r\n", attachments=(attached(b"x", "a.txt"),)
    )
    _, message, _ = _converted(item)
    assert _types(message) == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "text/plain",
    ]


def test_a_meeting_that_travelled_as_tnef_gets_a_readable_form():
    """Content-Type is replaced, and told."""
    made, message, _ = _converted(_meeting("Content-Type: application/ms-tnef\r\n"))
    assert made.fidelity is Fidelity.HEADERS_KEPT
    assert _types(message)[-1] == "text/calendar"


@pytest.mark.parametrize(
    ("content", "root"),
    [("Content-Type: text/plain\r\n", "text/plain"), ("Content-Type: text/html\r\n", "text/html")],
)
def test_a_header_that_says_one_text_had_no_calendar_part(content, root):
    """What arrived counts."""
    made, message, losses = _converted(_meeting(content))
    assert (made.fidelity, _types(message)) == (Fidelity.HEADERS_EXACT, [root])
    assert LossCode.CALENDAR_REBUILT not in losses


def test_a_mail_that_was_nothing_but_a_calendar_part_is_that_again():
    """Outlook derived the texts; the stored octets fit as they are."""
    stored = b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
    content = "Content-Type: text/calendar; method=REQUEST\r\nContent-Transfer-Encoding: 7bit\r\n"
    made, message, _ = _converted(_meeting(content, named={names.INBOUND_CALENDAR: stored}))
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert made.data.endswith(b"\r\n\r\n" + stored)
    assert _types(message) == ["text/calendar"]


@pytest.mark.parametrize(
    "content",
    [
        "Content-Type: text/calendar; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n",
        "Content-Type: text/calendar; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n",
    ],
)
def test_a_calendar_part_that_does_not_fit_its_header_is_not_forced_into_it(content):
    """Then the header's lines about the content are replaced."""
    named = {names.INBOUND_CALENDAR: "BEGIN:VCALENDAR\r\nSUMMARY:Ü\r\nEND:VCALENDAR\r\n".encode()}
    made, _, _ = _converted(_meeting(content, named=named))
    assert made.fidelity is Fidelity.HEADERS_KEPT


def test_a_meeting_without_its_times_is_told():
    """There is only its text."""
    item = mail(received(ALTERNATIVE), "Come!", texts=MEETING)
    _, message, losses = _converted(item)
    assert "text/calendar" not in _types(message)
    assert LossCode.MEETING_MISSING in losses


def test_a_calendar_part_among_the_attachments_is_that_of_the_meeting():
    """No other one is made beside it."""
    kept = attached(b"BEGIN:VCALENDAR\r\n", "", "text/calendar")
    _, message, losses = _converted(_meeting(ALTERNATIVE, attachments=(kept,)))
    assert _types(message).count("text/calendar") == 1
    assert LossCode.CALENDAR_REBUILT not in losses


def test_a_notice_of_forwarding_never_had_a_calendar_part():
    """So none is missing."""
    texts = {Tag.MESSAGE_CLASS: "IPM.Schedule.Meeting.Notification.Forward"}
    _, _, losses = _converted(mail(received(ALTERNATIVE), "Bob forwarded it", texts=texts))
    assert LossCode.MEETING_MISSING not in losses


def test_a_meeting_inside_another_message_knows_its_names():
    """The names of its properties stand at the top only."""
    _, message, _ = _converted(mail("", "see inside", attachments=(embedded(_meeting()),)))
    assert "text/calendar" in _types(message)


@pytest.mark.parametrize(
    ("message_class", "kind", "file", "component"),
    [
        ("IPM.Appointment", "appointment", "appointment.ics", "VEVENT"),
        ("IPM.Task", "task", "task.ics", "VTODO"),
        ("IPM.Activity", "journal", "journal.ics", "VJOURNAL"),
        ("IPM.Contact", "contact", "contact.vcf", "VCARD"),
        ("IPM.DistList", "list", "distribution list.vcf", "VCARD"),
    ],
)
def test_what_is_no_message_becomes_a_copy(message_class, kind, file, component):
    """Its text as it is, what else is known as text, and a file other programs read."""
    item = mail(
        body="My own text",
        texts={Tag.MESSAGE_CLASS: message_class, Tag.SUBJECT: "Thing", Tag.DISPLAY_NAME: "Thing"},
        named={names.START: NINE},
    )
    made, message, _ = _converted(item)
    own, known, copy = message.get_payload()
    assert own.get_payload() == "My own text"
    assert known.get_payload().startswith("This is a copy of a")
    assert known.get_content_disposition() == "inline"
    assert (copy.get_filename(), copy.get_content_disposition()) == (file, "attachment")
    assert values(copy.get_payload(decode=True), component)
    assert (made.fidelity, _kind(made)) == (Fidelity.SYNTHESISED, [kind])


def test_an_item_without_text_gets_what_is_known_as_its_text():
    """It would look empty otherwise."""
    item = Item(texts={Tag.MESSAGE_CLASS: "IPM.Contact", Tag.DISPLAY_NAME: "Ada"})
    _, message, _ = _converted(item)
    assert _types(message) == ["multipart/mixed", "text/plain", "text/vcard"]
    assert "Name: Ada" in message.get_payload()[0].get_payload()


@pytest.mark.parametrize(
    ("message_class", "kind"),
    [("IPM.StickyNote", "note"), ("IPM.Post", "post"), ("IPM.Whatever", "other")],
)
def test_other_items_are_their_text(message_class, kind):
    """And it is told what they are."""
    made, message, _ = _converted(mail(body="Text", texts={Tag.MESSAGE_CLASS: message_class}))
    assert (_types(message), _kind(made)) == (["text/plain"], [kind])


def test_what_was_received_is_a_message_whatever_its_class():
    """A post with internet headers was mailed."""
    item = mail(
        received("Content-Type: text/plain\r\n"), "x", texts={Tag.MESSAGE_CLASS: "IPM.Post"}
    )
    made, _, _ = _converted(item)
    assert (made.fidelity, _kind(made)) == (Fidelity.HEADERS_EXACT, [])


@pytest.mark.parametrize(
    ("message_class", "series"),
    [("IPM.Appointment", names.RECURRENCE), ("IPM.Task", names.TASK_RECURRENCE)],
)
def test_a_damaged_series_is_told(message_class, series):
    """Its first instance is in the file."""
    item = mail(
        texts={Tag.MESSAGE_CLASS: message_class},
        named={names.START: NINE, series: with_times(b"damaged")},
    )
    _, _, losses = _converted(item)
    assert LossCode.RECURRENCE_LOST in losses
    assert LossCode.CALENDAR_REBUILT not in losses


def test_a_copy_is_the_same_each_time():
    """Its hash names it; no moment of this machine and no chance is in it."""
    item = mail("", "x", texts={Tag.MESSAGE_CLASS: "IPM.Task"}, recipients=(recipient("B", "b@y"),))
    data = replace(item, named={names.TASK_DUE: NINE}).file()
    assert convert(data).data == convert(data).data
