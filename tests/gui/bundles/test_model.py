"""The rows to choose from: what is shown, what is found, what is chosen."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from intact.formats.heads import UNKNOWN
from intact.gui.bundles.entry import Entry
from intact.gui.bundles.model import EntriesModel, EntryRole
from intact.sample import Head, Mailbox

CHECKED, PARTLY, UNCHECKED = (
    Qt.CheckState.Checked,
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Unchecked,
)
WHEN = datetime(2026, 11, 21, tzinfo=UTC)


class FakeBundle:
    """So many messages of ten octets and their number more."""

    name, size, others = "Inbox", 1_000, ()

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    def size_of(self, number: int) -> int:
        """Ten and the number."""
        return 10 + number

    def name_of(self, number: int) -> str:
        """Counted from one."""
        return f"Inbox ({number + 1})"


def head(subject: str, sender: str = "xyz@host.org") -> Head:
    """A head of a received message."""
    return Head(subject, Mailbox("", sender), WHEN, received=True)


def filled(count: int, *subjects: str) -> EntriesModel:
    """A model over so many messages, the first of which have these subjects."""
    model = EntriesModel(FakeBundle(count))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.fill()
    if subjects:
        model.put(0, [head(subject) for subject in subjects])
    return model


def shown(model: QAbstractItemModel) -> list[str]:
    """What the rows say."""
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_message_has_its_name_until_its_head_is_there():
    """Nobody waits for the last one to see the first."""
    model = filled(3, "Hello")
    assert shown(model) == ["Hello", "Inbox (2)", "Inbox (3)"]
    assert model.index(1, 0).data(EntryRole.RECORD) == Entry("Inbox (2)", 11, None, chosen=False)


def test_what_is_known_so_far_is_counted():
    """For the progress bar."""
    model = filled(5)
    model.put(3, [head("d"), UNKNOWN])
    assert (model.read(), model.count()) == (2, 5)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("invoice", ["Your Invoice 7", "invoice overdue"]),
        ("INVOICE your", ["Your Invoice 7"]),
        ("  ", ["Your Invoice 7", "Lunch?", "invoice overdue"]),
        ("inbox", []),
        ("xyz@", ["Your Invoice 7", "Lunch?", "invoice overdue"]),
        ("nothing", []),
    ],
)
def test_all_words_must_be_there(words, found):
    """In subject, sender or name, in any order and case."""
    model = filled(3, "Your Invoice 7", "Lunch?", "invoice overdue")
    model.search(words)
    assert shown(model) == found


def test_what_has_no_subject_and_no_sender_is_found_by_its_name():
    """It is what the row shows."""
    model = filled(2)
    model.put(0, [UNKNOWN, head("Lunch?")])
    model.search("inbox (1)")
    assert shown(model) == ["Inbox (1)"]


def test_messages_come_into_what_is_shown_when_they_are_known():
    """In the order of the file, whichever is known first."""
    model = filled(6)
    model.search("a")
    assert shown(model) == []
    model.put(4, [head("a 5"), head("b 6")])
    model.put(0, [head("a 1"), head("b 2")])
    model.put(2, [head("b 3"), head("a 4")])
    assert shown(model) == ["a 1", "a 4", "a 5"]


@given(st.lists(st.sampled_from(["a", "b", "ab"]), max_size=12), st.data())
def test_the_order_in_which_heads_come_makes_no_difference(subjects, data):
    """Children answer as they like."""
    model = filled(len(subjects))
    model.search("a")
    for number in data.draw(st.permutations(range(len(subjects)))):
        model.put(number, [head(subjects[number])])
    assert shown(model) == [subject for subject in subjects if "a" in subject]


def test_a_choice_outlives_a_search():
    """What is not shown stays chosen."""
    model = filled(4, "a", "b", "a", "b")
    model.choose(range(4), True)
    model.search("b")
    model.choose(range(1, 2), False)
    assert model.chosen() == [0, 1, 2]
    assert (model.chosen_count(), model.chosen_count(shown=True)) == (3, 1)
    assert model.chosen_size() == 10 + 11 + 12


def test_the_box_for_all_knows_what_is_shown():
    """All, some, or none of it."""
    model = filled(3, "a", "b", "a")
    assert model.shown_state() is UNCHECKED
    model.choose(range(1), True)
    assert model.shown_state() is PARTLY
    model.search("a")
    model.choose(range(2), True)
    assert model.shown_state() is CHECKED
    model.search("b")
    assert model.shown_state() is UNCHECKED


def test_a_screen_reader_can_check_a_box():
    """Rows say that they have one."""
    model = filled(2)
    index = model.index(1, 0)
    assert index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert index.data(Qt.ItemDataRole.CheckStateRole) == UNCHECKED
    assert model.setData(index, CHECKED.value, Qt.ItemDataRole.CheckStateRole)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == CHECKED
    assert model.chosen() == [1]
    assert not model.setData(index, "x", Qt.ItemDataRole.EditRole)


def test_changes_are_told(qtbot):
    """Views and counts follow."""
    model = filled(3, "a", "b")
    with qtbot.waitSignals([model.choice_changed, model.dataChanged]):
        model.choose(range(2), True)
    with qtbot.waitSignal(model.shown_changed):
        model.search("a")
    with qtbot.assertNotEmitted(model.shown_changed, wait=0):
        model.search(" A ")


def test_a_row_stands_where_its_message_is_or_would_be():
    """So the keyboard stays near when others are shown."""
    model = filled(4, "a", "b", "a", "b")
    model.search("b")
    assert [model.row_of(number) for number in range(4)] == [0, 0, 1, 1]
    assert [model.number_at(row) for row in range(2)] == [1, 3]
