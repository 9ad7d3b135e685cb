"""What stands in the place of a sample, and how it comes back."""

from __future__ import annotations

from dataclasses import replace

from intact import checks, formats
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.dropping.mimedata import Payload
from intact.sample import Carrier, Contained, ForwardSign, Mailbox
from intact.source import Origin
from window_builders import (
    FakePool,
    sample,
    source,
)


def test_the_attached_original_takes_the_place_of_the_forward(qtbot, session):
    """One click; the others in it join the list."""
    inner = [source(f"Original {number}").data for number in range(2)]
    contained = []
    data = b"Subject: Fwd: Original\r\n\r\n"
    for one in inner:
        start = len(data)
        data += one
        place = {"start": start, "end": len(data), "carrier": Carrier.PLAIN, "name": "o.eml"}
        about = {"subject": "Original", "sender": Mailbox("", ""), "has_transport_headers": True}
        contained.append(Contained(**place, **about))
    forward = sample("Fwd: Original", contained=tuple(contained), signs=(ForwardSign.ATTACHED,))
    made = session()
    made.take(Payload(others=(source("Fwd: Original"),)), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 1 and made.settled)
    row = made.samples.rows()[0].read(replace(forward, data=data))
    made.act(Action.USE_CONTAINED, Finding(FindingCode.CONTAINS_ORIGINAL, Severity.BLOCKS), row)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 2 and made.settled)
    assert [one.sample.facts.subject for one in made.samples.rows()] == ["Original 0", "Original 1"]
    assert all(one.sample.origin is Origin.CONTAINED for one in made.samples.rows())
    made.undo.undo()
    assert [one.name for one in made.samples.rows()] == ["invoice.eml"]
    made.undo.redo()
    qtbot.waitUntil(lambda: made.samples.rowCount() == 2 and made.settled)
    assert [one.sample.facts.subject for one in made.samples.rows()] == ["Original 0", "Original 1"]


def with_attached(made, qtbot, count=2):
    """A session with one sample that has so many messages attached, and its row."""
    inner = [source(f"Attached {number}").data for number in range(count)]
    contained, data = [], b"Subject: Outer\r\n\r\n"
    for one in inner:
        place = {"start": len(data), "end": len(data) + len(one), "carrier": Carrier.PLAIN}
        about = {"name": "", "sender": Mailbox("", ""), "has_transport_headers": True}
        contained.append(Contained(**place, subject="", **about))
        data += one
    made.take(Payload(others=(source("Outer"), source("Last"))), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 2 and made.settled)
    outer = replace(sample("Outer", contained=tuple(contained)), data=data)
    return made.samples.rows()[0].read(outer)


def subjects(made):
    """What the samples are about, once all are read."""
    return [row.sample.facts.subject for row in made.samples.rows() if row.sample]


def test_an_attached_message_can_stand_behind_its_outer_one(qtbot, session):
    """Undo takes it out again, redo brings it back."""
    made = session()
    row = with_attached(made, qtbot)
    made.exchanging.take_attached(row, 1, instead=False)
    qtbot.waitUntil(lambda: subjects(made) == ["Outer", "Attached 1", "Last"] and made.settled)
    assert made.samples.rows()[1].sample.origin is Origin.CONTAINED
    made.undo.undo()
    assert subjects(made) == ["Outer", "Last"]
    made.undo.redo()
    qtbot.waitUntil(lambda: subjects(made) == ["Outer", "Attached 1", "Last"])


def test_an_attached_message_can_take_the_place_of_its_outer_one(qtbot, session):
    """Only the one that was meant."""
    made = session()
    row = with_attached(made, qtbot)
    made.exchanging.take_attached(row, 0, instead=True)
    qtbot.waitUntil(lambda: subjects(made) == ["Attached 0", "Last"] and made.settled)
    made.undo.undo()
    assert subjects(made) == ["Outer", "Last"]


def test_nothing_is_taken_out_of_a_sample_that_has_gone(qtbot, session):
    """A late click changes nothing."""
    made = session()
    row = with_attached(made, qtbot)
    made.remove([row.key])
    before = made.undo.count()
    made.exchanging.take_attached(row, 0, instead=False)
    assert (made.undo.count(), subjects(made)) == (before, ["Last"])


class RealReading(FakePool):
    """Reads as the children do."""

    def read(self, found, cancelled=None):
        """The sample in a source."""
        return formats.read(found)


def test_lines_of_a_mail_program_are_put_back_and_taken_off_by_a_click(qtbot, session, tmp_path):
    """The file is not needed any more, and undo leads back."""
    path = tmp_path / "a.eml"
    path.write_bytes(b"X-Mozilla-Status: 0001\n" + source().data)
    made = session(pool=RealReading(), check_all=checks.check_all)
    made.take(Payload((path,)), Origin.FILE)

    def shown(code):
        [row] = made.samples.rows()
        found = [one for one in row.findings or () if one.code is code]
        return (row, found[0]) if made.settled and found else None

    def press(code):
        qtbot.waitUntil(lambda: made.samples.rowCount() == 1 and shown(code) is not None)
        row, finding = shown(code)
        path.unlink(missing_ok=True)
        made.act(finding.actions[0], finding, row)

    press(FindingCode.CLIENT_LINES_REMOVED)
    press(FindingCode.CLIENT_LINES_KEPT)
    qtbot.waitUntil(lambda: shown(FindingCode.CLIENT_LINES_REMOVED) is not None)
    [row] = made.samples.rows()
    assert (row.sample.data, row.name) == (source().data, "a.eml")
    made.undo.undo()
    [row] = made.samples.rows()
    assert row.sample.data == b"X-Mozilla-Status: 0001\n" + source().data
