"""What is told of a sample as exact, rebuilt or not kept, and of each of its octets."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.conversion import Group, Point, account, spans
from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import msg
from intact.outlook.tags import Tag
from intact.sample import Carrier, Contained, Mailbox, Part, Signature, SignedState
from intact.source import Origin, Source
from outlook.msgfile import Item, attached

MIXED = b"Received: x\r\nContent-Type: text/plain\r\nSubject: \xe4\r\n\r\nBody\r\n"
BODY = MIXED.index(b"Body")
REPLACED = Loss(LossCode.HEADER_FIELDS_REPLACED, {"names": "X-Gone, content-type"})
REENCODED = Loss(LossCode.HEADERS_REENCODED, {"charset": "utf-8"})
UNCERTAIN = Loss(LossCode.OCTETS_UNCERTAIN, {"charset": "utf-8"})
BEHIND = Loss(LossCode.HEADERS_REPAIRED, {"what": "text-after-blank-line"})
JOINED = Loss(LossCode.HEADERS_REPAIRED, {"what": "no-field"})
FILE = Part(1, "application/pdf", "bill.pdf", 100)


def told(sample):
    """The codes by group."""
    found = {group: [] for group in Group}
    for one in account(sample):
        found[one.group].append(one.code)
    return found


def signed(*states):
    """Signatures in these states, of a.example, b.example and so on."""
    return tuple(
        Signature("DKIM-Signature", f"{letter}.example", state)
        for letter, state in zip("abc", states, strict=False)
    )


def test_a_stored_message_is_exact_as_a_whole(make_sample):
    """And nothing else is said."""
    expected = {Group.EXACT: [Point.EVERYTHING], Group.REBUILT: [], Group.NOT_KEPT: []}
    assert told(make_sample()) == expected


@pytest.mark.parametrize(
    ("code", "exact"),
    [
        (LossCode.CLIENT_LINES_REMOVED, [Point.EVERYTHING]),
        (LossCode.UTF16_UNDONE, [Point.EVERYTHING]),
        (LossCode.MBOX_QUOTING_UNDONE, [Point.EVERYTHING]),
        (LossCode.CLIENT_LINES_KEPT, [Point.AS_STORED]),
        (LossCode.LENGTH_MISMATCH, [Point.AS_STORED]),
        (LossCode.MBOX_MAY_BE_QUOTED, [Point.AS_STORED]),
        (LossCode.DAMAGED, []),
    ],
)
def test_a_stored_message_with_a_doubt_is_not_called_whole(make_sample, code, exact):
    """What was added and taken off leaves what arrived; lines put back or a wrong length do not."""
    assert told(make_sample(losses=(Loss(code),)))[Group.EXACT] == exact


def test_a_change_after_signing_may_be_one_of_storing_where_there_is_a_doubt(make_sample):
    """Then it is not told as something that arrived like that."""
    wrong = (Loss(LossCode.LENGTH_MISMATCH),)
    found = told(make_sample(losses=wrong, signatures=signed(SignedState.DIFFERS)))
    assert found[Group.EXACT] == [Point.AS_STORED]
    assert found[Group.NOT_KEPT] == [Point.UNCONFIRMED, LossCode.LENGTH_MISMATCH]


@pytest.mark.parametrize(
    ("rung", "losses", "exact"),
    [
        (Fidelity.HEADERS_EXACT, (), [Point.HEADERS]),
        (Fidelity.HEADERS_EXACT, (BEHIND,), [Point.HEADERS]),
        (Fidelity.HEADERS_KEPT, (REPLACED,), [Point.OTHER_HEADERS]),
        (Fidelity.HEADERS_KEPT, (JOINED,), [Point.OTHER_HEADERS]),
        (Fidelity.HEADERS_KEPT, (UNCERTAIN,), [Point.OTHER_HEADERS]),
        (Fidelity.HEADERS_EXACT, (UNCERTAIN,), [Point.HEADERS]),
        (Fidelity.SKELETON, (), [Point.HEADERS, Point.STRUCTURE]),
        (Fidelity.PROVEN, (REPLACED,), [Point.OTHER_HEADERS, Point.ENTITY]),
        (Fidelity.SYNTHESISED, (), []),
    ],
)
def test_every_rung_says_what_is_exact(make_sample, rung, losses, exact):
    """Headers are called whole only where none of them was touched."""
    assert told(make_sample(fidelity=rung, losses=losses))[Group.EXACT] == exact


def test_a_made_up_header_section_is_told_as_such(make_sample):
    """It is rebuilt, and what it was made instead of is not there."""
    missing = (Loss(LossCode.NO_TRANSPORT_HEADERS), Loss(LossCode.BODY_REBUILT))
    found = told(make_sample(fidelity=Fidelity.SYNTHESISED, losses=missing))
    assert found[Group.REBUILT] == [Point.HEADERS_MADE, LossCode.BODY_REBUILT]
    assert found[Group.NOT_KEPT] == [LossCode.NO_TRANSPORT_HEADERS]


@pytest.mark.parametrize("code", LossCode)
def test_no_loss_is_left_out_and_none_is_called_exact(make_sample, code):
    """Whatever is lost stands in one of the other two groups, with its values."""
    lost = Loss(code, {"names": "a", "number": 1})
    (found,) = [one for one in account(make_sample(losses=(lost,))) if one.code is code]
    assert found.group is not Group.EXACT
    assert found.values == lost.values


def test_text_behind_the_headers_that_was_left_out_is_not_kept(make_sample):
    """While a repaired line is there in another form."""
    found = told(make_sample(fidelity=Fidelity.HEADERS_KEPT, losses=(BEHIND, JOINED)))
    assert found[Group.NOT_KEPT] == [LossCode.HEADERS_REPAIRED]
    assert found[Group.REBUILT] == [LossCode.HEADERS_REPAIRED]


@pytest.mark.parametrize(
    ("rung", "states", "group", "point"),
    [
        (Fidelity.EXACT, (SignedState.MATCHES,), Group.EXACT, Point.SIGNED),
        (Fidelity.EXACT, (SignedState.DIFFERS,), Group.EXACT, Point.ALTERED),
        (Fidelity.EXACT, (SignedState.MATCHES_IN_PART,), Group.EXACT, Point.SIGNED_IN_PART),
        (Fidelity.PROVEN, (SignedState.MATCHES,), Group.EXACT, Point.SIGNED),
        (Fidelity.HEADERS_EXACT, (SignedState.DIFFERS,), Group.NOT_KEPT, Point.UNCONFIRMED),
    ],
)
def test_what_signatures_say_of_the_content(make_sample, rung, states, group, point):
    """In a stored message a change came with it; in a rebuilt one nobody can tell any more."""
    assert point in told(make_sample(fidelity=rung, signatures=signed(*states)))[group]


def test_a_signature_that_fits_is_enough(make_sample):
    """The others may have been made before a mailing list or a gateway."""
    states = (SignedState.DIFFERS, SignedState.MATCHES, SignedState.MATCHES)
    sample = make_sample(signatures=signed(*states))
    (found,) = [one for one in account(sample) if one.code is not Point.EVERYTHING]
    assert (found.code, found.values) == (Point.SIGNED, {"domains": "b.example, c.example"})


@pytest.mark.parametrize(
    "kind", ["IPM.Contact", "IPM.DistList", "IPM.Task", "IPM.Activity", "IPM.Appointment"]
)
def test_a_copy_that_was_made_is_no_attached_file(kind):
    """Nobody attached it; what somebody did attach is still told."""
    item = Item(texts={Tag.MESSAGE_CLASS: kind, Tag.DISPLAY_NAME: "Ada", Tag.SUBJECT: "Lunch"})
    lone, full = item, replace(item, attachments=(attached(b"%PDF-1.7", "bill.pdf"),))
    said = [
        {one.code for one in account(msg.read(Source(one.file(), "a.msg", Origin.FILE)))}
        for one in (lone, full)
    ]
    assert [Point.FILES in codes for codes in said] == [False, True]


def test_a_content_that_fits_its_signature_is_no_stored_piece(make_sample):
    """Only one of the two reasons for the rung is given."""
    sample = make_sample(fidelity=Fidelity.PROVEN, signatures=signed(SignedState.MATCHES))
    assert told(sample)[Group.EXACT] == [Point.HEADERS, Point.SIGNED]


def test_a_stored_piece_is_not_doubted_for_a_signature_around_it(make_sample):
    """Outlook does not keep the line in front of the piece, which a mail server signs too."""
    sample = make_sample(fidelity=Fidelity.PROVEN, signatures=signed(SignedState.DIFFERS))
    assert told(sample) == {
        Group.EXACT: [Point.HEADERS, Point.ENTITY],
        Group.REBUILT: [],
        Group.NOT_KEPT: [],
    }


def test_a_gateway_that_rewrote_links_is_named(make_sample):
    """It is reason enough."""
    hosts = ("sender.example", "urldefense.com")
    sample = make_sample(link_hosts=hosts, signatures=signed(SignedState.DIFFERS))
    assert account(sample)[1].values == {"domains": "a.example", "host": "urldefense.com"}


@pytest.mark.parametrize(
    ("parts", "lost", "exact"),
    [
        ((FILE,), (), True),
        ((), (), False),
        ((Part(0, "text/plain", "whole.txt", 5),), (), False),
        ((Part(1, "message/rfc822", "a.eml", 5),), (), False),
        ((FILE,), (LossCode.ATTACHMENT_BY_REFERENCE,), False),
        ((FILE, FILE), (LossCode.ATTACHMENT_UNREADABLE,), True),
        ((FILE,), (LossCode.PARTS_ELSEWHERE,), False),
    ],
)
def test_attached_files_keep_their_octets(make_sample, parts, lost, exact):
    """Unless what stands in the sample is only a note about them."""
    losses = tuple(Loss(code, {"number": 1}) for code in lost)
    sample = make_sample(fidelity=Fidelity.HEADERS_EXACT, parts=parts, losses=losses)
    assert (Point.FILES in told(sample)[Group.EXACT]) is exact


def test_attached_messages_were_rebuilt_one_by_one(make_sample):
    """Those that are stored as they are do not count."""
    inner = Contained(0, 1, Carrier.PLAIN, "", "", Mailbox("", ""), has_transport_headers=True)
    made = Contained(
        *(0, 1, Carrier.PLAIN, "", "", Mailbox("", "")),
        has_transport_headers=True,
        fidelity=Fidelity.HEADERS_KEPT,
    )
    sample = make_sample(fidelity=Fidelity.HEADERS_EXACT, contained=(inner, made, made))
    (found,) = [one for one in account(sample) if one.code is Point.MESSAGES]
    assert found.values == {"count": 2}


def came(sample):
    """The octets of a sample by how they came about."""
    return [(one.group, sample.data[one.start : one.end]) for one in spans(sample)]


def test_every_octet_of_a_stored_message_is_exact(make_sample):
    """Header section and body alike."""
    assert came(make_sample(data=MIXED)) == [(Group.EXACT, MIXED)]


def test_an_exact_header_section_ends_where_the_body_begins(make_sample):
    """The blank line belongs to it."""
    found = came(make_sample(data=MIXED, fidelity=Fidelity.HEADERS_EXACT))
    assert found == [(Group.EXACT, MIXED[:BODY]), (Group.REBUILT, MIXED[BODY:])]


def test_replaced_fields_are_marked_one_by_one(make_sample):
    """By their names, however they are written."""
    sample = make_sample(data=MIXED, fidelity=Fidelity.HEADERS_KEPT, losses=(REPLACED,))
    assert came(sample) == [
        (Group.EXACT, b"Received: x\r\n"),
        (Group.REBUILT, b"Content-Type: text/plain\r\n"),
        (Group.EXACT, b"Subject: \xe4\r\n\r\n"),
        (Group.REBUILT, b"Body\r\n"),
    ]


@pytest.mark.parametrize("lost", [REENCODED, UNCERTAIN])
def test_fields_that_were_written_anew_are_those_that_are_not_ascii(make_sample, lost):
    """All others are as they were."""
    sample = make_sample(data=MIXED, fidelity=Fidelity.HEADERS_KEPT, losses=(lost,))
    assert (Group.REBUILT, b"Subject: \xe4\r\n") in came(sample)


@pytest.mark.parametrize("losses", [(JOINED,), (JOINED, REPLACED)])
def test_where_a_repair_cannot_be_found_again_nothing_is_called_exact(make_sample, losses):
    """No line of a repaired header section."""
    sample = make_sample(data=MIXED, fidelity=Fidelity.HEADERS_KEPT, losses=losses)
    assert came(sample) == [(Group.REBUILT, MIXED)]


def test_a_proven_body_is_exact(make_sample):
    """Whichever way it was proven."""
    sample = make_sample(data=MIXED, fidelity=Fidelity.PROVEN, losses=(REPLACED,))
    assert came(sample)[-1] == (Group.EXACT, b"Subject: \xe4\r\n\r\nBody\r\n")


@given(
    data=st.binary(max_size=80),
    rung=st.sampled_from(Fidelity),
    losses=st.lists(st.sampled_from([REPLACED, REENCODED, BEHIND, JOINED]), max_size=3),
)
def test_spans_cover_every_octet_once(make_sample, data, rung, losses):
    """In order, whatever the octets are, and neighbours differ."""
    found = spans(make_sample(data=data, fidelity=rung, losses=tuple(losses)))
    place = 0
    for one in found:
        assert one.start == place
        place = one.end
    assert place == len(data)
    assert all(first.group is not second.group for first, second in pairwise(found))
