"""The small pictures of steps, and where their boxes stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from intact.clients.client import Sketch, Step
from intact.gui.guides.cascade import cascade, extent
from intact.gui.guides.picture import StepPicture
from intact.resources import Text

widths = st.lists(st.floats(10, 900), min_size=1, max_size=6)


@given(widths, st.floats(12, 60), st.floats(300, 1800))
def test_no_box_leaves_the_room_or_covers_a_word(words, line, room):
    """However long the words and however narrow the window."""
    entries = cascade(words, line, room)
    assert len(entries) == len(words)
    for entry in entries:
        assert entry.box.left() >= 0
        assert entry.box.top() >= 0
        assert entry.box.right() <= room + 0.01
        assert entry.row.width() <= room
    for place, one in enumerate(entries):
        for other in entries[place + 1 :]:
            inner = QRectF(one.row).adjusted(1, 1, -1, -1)
            assert not inner.intersects(other.box)
    size = extent(entries)
    assert size.width() <= room + 0.01
    assert size.height() >= entries[-1].box.height()


def test_nothing_to_draw_takes_no_room():
    """No words, no boxes."""
    assert cascade([], 20, 400) == ()
    assert extent(()).isEmpty()


def test_a_path_begins_with_a_bar_and_a_single_entry_with_a_menu():
    """A context menu has no bar."""
    assert [entry.is_bar for entry in cascade([50, 60, 70], 20, 800)] == [True, False, False]
    assert [entry.is_bar for entry in cascade([50], 20, 800)] == [False]


def shot(qtbot, step: Step, width: int = 600, direction=Qt.LayoutDirection.LeftToRight) -> QImage:
    """The picture of a step."""
    picture = StepPicture()
    qtbot.addWidget(picture)
    picture.setLayoutDirection(direction)
    picture.show_step(step.menu, step.sketch)
    picture.resize(width, max(picture.heightForWidth(width), 1))
    return picture.grab().toImage()


@pytest.mark.parametrize("sketch", [*Sketch])
def test_every_sketch_draws_something_of_its_own(qtbot, sketch):
    """None is empty, none is like another."""
    image = shot(qtbot, Step(Text(en="x"), sketch=sketch))
    colours = {image.pixel(x, y) for x in range(0, 300, 2) for y in range(0, image.height(), 2)}
    assert len(colours) > 3
    others = [shot(qtbot, Step(Text(en="x"), sketch=one)) for one in Sketch if one is not sketch]
    assert image not in others


def test_the_picture_is_mirrored_with_the_layout(qtbot):
    """A menu opens to the left where the eye goes to the left."""
    step = Step(Text(en="x"), menu=("Message", "Forward As", "Attachment"))
    left = shot(qtbot, step)
    right = shot(qtbot, step, direction=Qt.LayoutDirection.RightToLeft)
    empty = left.pixel(left.width() - 3, left.height() - 3)
    assert left.pixel(left.width() - 20, 10) == empty
    assert right.pixel(20, 10) == empty
    assert left != right


def test_a_step_without_either_is_not_there(qtbot):
    """It takes no room."""
    picture = StepPicture()
    qtbot.addWidget(picture)
    picture.show_step(())
    assert not picture.isVisibleTo(None)
    assert picture.heightForWidth(500) < 10


def test_a_narrow_picture_is_higher_not_wider(qtbot):
    """Menus go on below one another."""
    step = Step(Text(en="x"), menu=("Tools", "Options", "Preferences", "E-Mail Options"))
    assert shot(qtbot, step, 260).height() > shot(qtbot, step, 900).height()
