"""The foot of the window."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from intact import limits
from intact.delivery.way import Absence, Availability, Keeps, Progress
from intact.destinations import Channel, Form, Rules
from intact.finding import Finding, FindingCode, Severity
from intact.gui.dropping.mimedata import Payload
from intact.gui.submission.bar import SubmissionBar
from intact.judgement import Judgement
from intact.settings.settings import Settings
from intact.source import Origin
from window_builders import FakePool, FakeWay, destination, write_messages

BLOCKED = Finding(FindingCode.TOO_OLD, Severity.BLOCKS, {"days": 9, "limit": 5})


@pytest.fixture
def make_bar(qtbot, session, tmp_path):
    """Makes a shown bar over a session with three samples, at rest."""

    def make(count=3, **changes):
        made = session(**changes)
        bar = SubmissionBar(made)
        qtbot.addWidget(bar)
        bar.show()
        made.take(Payload(tuple(write_messages(tmp_path, count))), Origin.FILE)
        qtbot.waitUntil(lambda: made.samples.rowCount() == count and made.settled)
        return bar

    return make


@pytest.fixture
def reading_bar(qtbot, session, tmp_path):
    """A shown bar while four messages are read, and what lets the reading go on."""
    held = threading.Event()
    made = session(pool=FakePool(held=held))
    bar = SubmissionBar(made)
    qtbot.addWidget(bar)
    bar.show()
    made.take(Payload(tuple(write_messages(tmp_path, 4))), Origin.DROP)
    qtbot.waitUntil(lambda: bar._progress.format() == "0 of 4 read")
    return bar, held


def test_the_button_names_the_way(make_bar):
    """No "Submit" that leaves open what happens."""
    assert make_bar().button.main.text() == "Open in Thunderbird"


def test_what_is_fit_is_counted_against_what_is_there(make_bar):
    """The person sees that one stays."""

    def check(samples, wanted, context):
        return tuple((BLOCKED,) if number == 1 else () for number, _ in enumerate(samples))

    assert make_bar(check_all=check)._count.text().startswith("2 of 3 sample")


def test_files_that_are_no_messages_do_not_count(qtbot, make_bar, tmp_path):
    """A PDF among the messages is no sample that is missing."""
    bar = make_bar(count=2)
    made = bar._session
    (tmp_path / "bad.pdf").write_bytes(b"%PDF")
    made.take(Payload((tmp_path / "bad.pdf",)), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 3 and made.settled)
    assert bar._count.text().startswith("2 sample")


def test_what_would_be_saved_is_counted_too(qtbot, make_bar):
    """Where there is no mail, of three samples only two may be fit to save."""
    bar = make_bar(
        destinations=(destination(channel=Channel.SUPPORT_CASE, address=""),),
        check_all=lambda samples, *_: ((BLOCKED,), *((),) * (len(samples) - 1)),
    )
    assert bar._count.text().startswith("2 of 3 sample")


def test_the_size_stands_against_the_limit(make_bar):
    """In words beside the bar, and for each mail in the tool tip of the count."""
    rules = Rules(forms=(Form.MESSAGE_RFC822,), mail_bytes=2_000_000, samples_per_mail=1)
    bar = make_bar(destinations=(destination("desk", rules=rules),))
    assert bar._size.text().startswith("largest ")
    assert bar._size.text().endswith(" of 2.0 MB")
    for label in (bar._size, bar._count):
        assert label.toolTip().count("Mail ") == 3
        assert label.accessibleDescription().count("Mail ") == 3


def test_the_size_takes_no_room_before_it_matters(make_bar):
    """From half full on it stands there; before, in the tool tip of the count."""
    tight = Rules(forms=(Form.MESSAGE_RFC822,), mail_bytes=4_000)
    for rules, matters in ((replace(tight, mail_bytes=2_000_000), False), (tight, True)):
        bar = make_bar(destinations=(destination("desk", rules=rules),))
        assert bar._meter.isVisible() is bar._size.isVisible() is matters
        assert "MB" in bar._count.toolTip() or matters


def test_only_what_may_harm_the_samples_is_said_beside_the_button(make_bar):
    """That all is well is said by the button itself, to whoever asks it."""
    for keeps in (Keeps.EXACT, Keeps.EXACT_BUT_LINE_ENDS):
        assert not make_bar(ways=(FakeWay(keeps=keeps),))._effect.isVisible()
    here = Availability(here=True, program="Outlook")
    bar = make_bar(ways=(FakeWay("eml-file", Keeps.REMADE, here),))
    assert bar._effect.isVisible()
    assert "made anew" in bar._effect.text()


def test_nothing_fit_is_said_and_nothing_can_be_sent(make_bar):
    """With a reason instead of a dead button, in the place of the count: nothing has to move."""
    bar = make_bar(check_all=lambda samples, wanted, context: tuple((BLOCKED,) for _ in samples))
    assert bar._count.text() == "Nothing in the list can be sent as it is."
    assert not bar._problem.isVisible()
    assert not bar.button.main.isEnabled()


def test_a_sample_too_large_is_named(make_bar):
    """The others go."""
    rules = Rules(forms=(Form.MESSAGE_RFC822,), mail_bytes=10)
    bar = make_bar(count=1, destinations=(destination("desk", rules=rules),))
    assert "message-0.eml" in bar._problem.text()


def test_other_ways_stand_in_the_menu_with_the_reason_where_they_do_not_work(make_bar):
    """Nobody has to guess why a way is grey."""
    gone = Availability(here=False, absence=Absence.PROGRAM_MISSING, program="Evolution")
    bar = make_bar(ways=(FakeWay(), FakeWay("save-drafts"), FakeWay("evolution", here=gone)))
    works, missing = bar.button.menu.actions()
    assert works.isEnabled()
    assert not missing.isEnabled()
    assert "Evolution" in missing.text()


def test_a_way_of_the_menu_is_chosen_by_it(qtbot, make_bar):
    """As by the button."""
    other = FakeWay("save-drafts")
    bar = make_bar(ways=(FakeWay(), other))
    with qtbot.waitSignal(bar.way_chosen) as caught:
        bar.button.menu.actions()[0].trigger()
    assert caught.args == [other]


def test_the_judgement_is_asked_where_there_is_a_choice(qtbot, make_bar):
    """And goes into the mail."""
    bar = make_bar()
    assert bar.judgement.isVisible()
    bar.judgement.setCurrentIndex(1)
    bar.judgement.activated.emit(1)
    assert bar._session.choices.said.judgement is Judgement.PHISHING


def test_the_judgement_is_not_asked_where_there_is_none(make_bar):
    """One question less."""
    only = destination("desk", judgements=(Judgement.LINK_BLOCKED,))
    assert not make_bar(destinations=(only,)).judgement.isVisible()


def test_a_mail_that_must_be_empty_takes_no_comment(make_bar):
    """The field would promise what is not kept."""
    rules = Rules(forms=(Form.MESSAGE_RFC822,), empty_body=True)
    bar = make_bar(destinations=(destination("desk", rules=rules),))
    assert not bar.comment.isVisible()


def test_a_comment_goes_into_the_mail(qtbot, make_bar):
    """As typed."""
    bar = make_bar()
    qtbot.keyClicks(bar.comment, "Please look at the second link")
    planner = bar._session.planner
    qtbot.waitUntil(
        lambda: not planner.busy and "second link" in planner.prospect.plan.mails[0].body
    )


def test_a_comment_is_cut_at_its_limit(make_bar):
    """Pasting a book does not stop the window."""
    bar = make_bar()
    bar.comment.setPlainText("x" * (limits.COMMENT_CHARACTERS + 50))
    assert len(bar.comment.toPlainText()) == limits.COMMENT_CHARACTERS


def test_progress_stands_in_place_of_the_count_while_reading(qtbot, reading_bar):
    """With a button that stops it."""
    bar, held = reading_bar
    assert bar.stop.isVisible()
    assert not bar._count.isVisible()
    held.set()
    qtbot.waitUntil(lambda: not bar.stop.isVisible() and bar._count.isVisible())


def test_the_bar_and_its_words_always_agree(make_bar):
    """It is painted as soon as its value is set: the words are there by then."""
    bar = make_bar()
    progress, reader = bar._progress, bar._session.reader
    seen = []
    progress.valueChanged.connect(lambda value: seen.append((progress.text(), value)))
    for done in range(1, 7):
        reader._done, reader._announced = done, 6
        bar._show_reading()
    reader._done = reader._announced = 0
    assert seen == [(f"{done} of 6 read", done) for done in range(1, 7)]


def test_progress_is_looked_at_once_in_a_while(qtbot, reading_bar):
    """Each look paints the window at once; news that come thick and fast must not hold it up."""
    bar, held = reading_bar
    looks = []
    bar.show_state = lambda: looks.append(bar._progress.value())
    for _ in range(200):
        bar._session.reader.progressed.emit(0, 4)
    assert looks == []
    qtbot.waitUntil(lambda: bool(looks))
    assert len(looks) < 5
    held.set()
    qtbot.waitUntil(lambda: not bar._session.reader.busy)


def test_what_is_read_meanwhile_does_not_hide_how_far_sending_is(make_bar):
    """The bar says one thing at a time."""
    bar = make_bar()
    bar._session.handover.busy = True
    bar._session.handover.progressed.emit(Progress(mail=1, mails=2, sent=5, size=10))
    bar._session.samples.changed.emit()
    assert bar._progress.format() == "Mail 1 of 2"
    assert bar._progress.value() == bar._progress.maximum() // 2


def test_a_program_that_has_to_start_is_named(make_bar):
    """The person sees why nothing opens, and can stop."""
    bar = make_bar()
    bar._session.handover.busy = True
    bar._session.handover.progressed.emit(Progress(2, 3, 0, 0, waits_for="Thunderbird"))
    assert bar._progress.format() == "Waiting until Thunderbird has started…"
    assert bar.stop.isVisibleTo(bar)


def test_without_a_destination_the_button_asks_for_one(qtbot, make_bar):
    """It always names the next step."""
    bar = make_bar(settings=Settings())
    with qtbot.waitSignal(bar.button.destination_asked):
        qtbot.mouseClick(bar.button.main, Qt.MouseButton.LeftButton)


def test_without_an_address_the_button_asks_for_it(qtbot, make_bar):
    """The same."""
    bar = make_bar(settings=Settings(destination="lab"))
    with qtbot.waitSignal(bar.button.address_asked):
        qtbot.mouseClick(bar.button.main, Qt.MouseButton.LeftButton)


def test_the_count_is_announced_once_it_is_settled(qtbot, make_bar, monkeypatch):
    """A screen reader does not read every step of the way."""
    said = []
    monkeypatch.setattr("intact.gui.submission.bar.announce", lambda _, text: said.append(text))
    bar = make_bar()
    qtbot.waitUntil(lambda: said == ["3 sample(s) in 1 mail(s)"])
    bar.show_state()
    assert len(said) == 1


def test_of_an_empty_list_nothing_is_announced(qtbot, make_bar, session, monkeypatch):
    """That nothing can be sent is no news before there is anything, or when all is taken out."""
    said = []
    monkeypatch.setattr("intact.gui.submission.bar.announce", lambda _, text: said.append(text))
    empty = SubmissionBar(session())
    qtbot.addWidget(empty)
    empty.show_state()
    assert said == []
    held = make_bar()._session
    qtbot.waitUntil(lambda: len(said) == 1)
    held.remove([row.key for row in held.samples.rows()])
    qtbot.waitUntil(lambda: held.settled)
    held.undo.undo()
    qtbot.waitUntil(lambda: held.settled and len(said) > 1)
    assert set(said) == {"3 sample(s) in 1 mail(s)"}
