"""Reading in the background."""

from __future__ import annotations

import threading

import pytest

from intact.errors import Unreadable, UnreadableReason
from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import State
from intact.gui.state.reader import Reader
from intact.intake import Refused
from intact.source import Origin
from window_builders import FakePool, gather, source, write_mail_folder, write_messages


@pytest.fixture
def model(qtbot):
    """An empty list."""
    return SamplesModel()


@pytest.fixture
def make_reader(model):
    """Makes readers over a pool, and closes them."""
    made = []

    def make(pool=None, find=gather):
        made.append(Reader(model, find, pool or FakePool()))
        return made[-1]

    yield make
    for reader in made:
        reader.close()


def states(model):
    """The states in the order of the list."""
    return [row.state for row in model.rows()]


def test_files_become_samples_in_the_order_they_came(qtbot, model, make_reader, tmp_path):
    """Whichever child answers first."""
    reader = make_reader()
    reader.take(write_messages(tmp_path, 40), Origin.FILE)
    qtbot.waitUntil(lambda: len(model.rows()) == 40 and not reader.busy)
    assert [row.sample.facts.subject for row in model.rows()] == [
        f"Message {number}" for number in range(40)
    ]


def test_files_know_the_client_they_come_from(qtbot, model, make_reader, tmp_path):
    """Also those that lie in a mail folder."""
    reader = make_reader()
    reader.take(write_messages(tmp_path, 1), Origin.DROP, "thunderbird")
    reader.take([write_mail_folder(tmp_path, 2)], Origin.DROP, "evolution")
    qtbot.waitUntil(lambda: len(model.rows()) == 3 and not reader.busy)
    clients = [row.sample.source_client for row in model.rows()]
    assert clients == ["thunderbird", "evolution", "evolution"]


def test_one_bad_file_costs_no_other(qtbot, model, make_reader, tmp_path):
    """Each gets its row, with its reason."""
    (tmp_path / "bad.pdf").write_bytes(b"%PDF")
    paths = [*write_messages(tmp_path, 2), tmp_path / "bad.pdf", tmp_path / "vanished.eml"]
    reader = make_reader()
    reader.take(paths, Origin.FILE)
    qtbot.waitUntil(lambda: len(model.rows()) == 4 and not reader.busy)
    reasons = [row.error.reason for row in model.rows() if row.error]
    assert reasons == [UnreadableReason.NOT_A_MESSAGE, UnreadableReason.VANISHED]


def test_rows_stand_there_before_they_are_read(qtbot, model, make_reader, tmp_path):
    """The person sees at once what was taken."""
    pool = FakePool(held=threading.Event())
    reader = make_reader(pool)
    reader.take(write_messages(tmp_path, 5), Origin.DROP)
    qtbot.waitUntil(lambda: states(model) == [State.READING] * 5)
    pool.held.set()
    qtbot.waitUntil(lambda: states(model) == [State.CHECKING] * 5)


def test_progress_ends_with_all_done(qtbot, make_reader, tmp_path):
    """The last news says so many of so many."""
    told = []
    reader = make_reader()
    reader.progressed.connect(lambda done, total: told.append((done, total)))
    reader.take(write_messages(tmp_path, 7), Origin.FILE)
    qtbot.waitUntil(lambda: bool(told) and told[-1] == (7, 7))


def test_cancel_keeps_what_was_read_and_drops_what_was_not(qtbot, model, make_reader, tmp_path):
    """And late answers bring nothing back."""
    paths = write_messages(tmp_path, 6)
    reader = make_reader()
    reader.take(paths[:2], Origin.FILE)
    qtbot.waitUntil(lambda: states(model) == [State.CHECKING] * 2 and not reader.busy)
    pool = reader._pool
    pool.held = threading.Event()
    reader.take(paths[2:], Origin.FILE)
    qtbot.waitUntil(lambda: len(model.rows()) == 6)
    assert reader.cancel() == 4
    assert not reader.busy
    pool.held.set()
    pool.held = None
    reader.take(paths[2:3], Origin.FILE)
    qtbot.waitUntil(lambda: states(model) == [State.CHECKING] * 3)


def test_what_lies_in_memory_is_read_too(qtbot, model, make_reader):
    """Pasted text, and what was refused at the door."""
    refused = Refused("mail", Unreadable(UnreadableReason.REMOTE_ADDRESS))
    make_reader().take_sources([source("Pasted"), refused])
    qtbot.waitUntil(lambda: states(model) == [State.CHECKING, State.UNREADABLE])


def test_sources_can_be_read_into_the_middle_of_the_list(qtbot, model, make_reader):
    """The original stands where its forward stood."""
    reader = make_reader()
    reader.take_sources([source("First"), source("Last")])
    qtbot.waitUntil(lambda: states(model) == [State.CHECKING] * 2)
    keys = reader.read_at(1, [source("Between")])
    qtbot.waitUntil(lambda: states(model) == [State.CHECKING] * 3)
    assert [model.index(place).data() for place in range(3)] == ["First", "Between", "Last"]
    assert model.place(keys[0]) == 1


def test_an_unforeseen_mistake_is_told_and_keeps_its_row(qtbot, model, make_reader):
    """The row must not wait for ever."""

    class Broken(FakePool):
        def read(self, found, cancelled=None):
            raise ZeroDivisionError

    reader = make_reader(Broken())
    with qtbot.waitSignal(reader.failed):
        reader.take_sources([source()])
    qtbot.waitUntil(lambda: states(model) == [State.UNREADABLE])


def test_closing_closes_the_pool(qtbot, model, make_reader, tmp_path):
    """No child outlives the window, also in the middle of the work."""
    pool = FakePool(held=threading.Event())
    reader = Reader(model, gather, pool)
    reader.take(write_messages(tmp_path, 5), Origin.DROP)
    qtbot.waitUntil(lambda: len(model.rows()) == 5)
    reader.close()
    assert pool.closed


def test_many_messages_of_one_file_are_offered_not_read(qtbot, model, make_reader, tmp_path):
    """Other files of the same drop are."""
    reader, found = make_reader(), []
    reader.found.connect(found.append)
    paths = [write_mail_folder(tmp_path, 80), *write_messages(tmp_path, 2)]
    reader.take(paths, Origin.DROP)
    qtbot.waitUntil(lambda: len(found) == 1 and not reader.busy)
    assert (len(found[0]), len(model.rows())) == (80, 2)


def test_chosen_messages_are_read_like_files(qtbot, model, make_reader, tmp_path):
    """In the order of the file."""
    reader, found = make_reader(), []
    reader.found.connect(found.append)
    reader.take([write_mail_folder(tmp_path, 80)], Origin.DROP)
    qtbot.waitUntil(lambda: len(found) == 1)
    reader.take_chosen(found[0], [3, 5])
    qtbot.waitUntil(lambda: states(model) == [State.CHECKING] * 2)
    assert [model.index(place).data() for place in range(2)] == ["Message 3", "Message 5"]


def test_a_file_that_was_cancelled_is_not_offered(qtbot, model, make_reader, tmp_path):
    """The person wanted no more of it."""
    reader, found = make_reader(), []
    reader.found.connect(found.append)
    reader.take([write_mail_folder(tmp_path, 80)], Origin.DROP)
    reader.cancel()
    reader.take(write_messages(tmp_path, 1), Origin.DROP)
    qtbot.waitUntil(lambda: states(model) == [State.CHECKING])
    assert found == []
