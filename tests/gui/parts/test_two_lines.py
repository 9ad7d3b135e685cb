"""Rows of two lines: where things stand in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from intact.gui.parts.two_lines import Mirror, before, draw, places, row_size


@pytest.fixture
def option(qapp):
    """What a view says of a row that is not the first."""
    made = QStyleOptionViewItem()
    made.fontMetrics = QFontMetrics(QApplication.font())
    made.rect = QRect(0, 100, 400, row_size(made.fontMetrics).height())
    return made


def test_everything_has_its_place_in_the_row(option):
    """The mark before both lines, the second line below the first, nothing beyond the edges."""
    found = places(option)
    for rect in (found.mark, found.first, found.second):
        assert option.rect.contains(rect)
    assert found.mark.right() < found.first.left() == found.second.left()
    assert found.first.bottom() < found.second.top()


def test_rows_without_a_mark_begin_where_a_mark_would(option):
    """What is marked there has its mark at the end of the line."""
    with_mark, without = places(option), places(option, marked=False)
    assert without.first.left() == without.second.left() == with_mark.mark.left()
    assert without.first.right() == with_mark.first.right()
    assert without.first.contains(without.mark.center())
    assert without.mark.right() <= without.first.right()


def test_what_stands_at_the_end_of_a_line_makes_the_rest_shorter():
    """With a gap between; nothing there takes nothing."""
    line = QRect(10, 0, 200, 20)
    assert before(line, 0) == line
    assert before(line, 50).right() < line.right() - 50
    assert before(line, 50).left() == line.left()


def test_from_right_to_left_everything_is_turned_around(option):
    """The mark stands at the right then."""
    mark = places(option).mark
    assert Mirror(option).of(mark) == mark
    option.direction = Qt.LayoutDirection.RightToLeft
    turned = Mirror(option).of(mark)
    assert turned.left() > option.rect.center().x()
    assert turned.size() == mark.size()


def painted(text, direction, side, width):
    """A line as it is painted on a page of that direction."""
    picture = QImage(width, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setFont(QApplication.font())
    painter.setLayoutDirection(direction)
    draw(painter, picture.rect(), text, side)
    painter.end()
    return picture


@pytest.mark.parametrize("width", [300, 60])
def test_a_latin_subject_ends_at_its_end_on_every_page(qapp, width):
    """Its mark, and the ellipsis where it is cut: neither jumps to the front of an Arabic list."""
    way, side = Qt.LayoutDirection, Qt.AlignmentFlag
    subject = "Where is my invoice?"
    arabic_page = painted(subject, way.RightToLeft, side.AlignLeft, width)
    same = arabic_page == painted(subject, way.LeftToRight, side.AlignRight, width)
    assert same


@pytest.mark.parametrize("width", [300, 60])
@pytest.mark.parametrize("subject", ["איפה החשבונית שלי?", "فاتورة (Invoice) رقم 4711!"])
def test_a_subject_from_right_to_left_is_read_so_on_every_page(qapp, subject, width):
    """Its mark stands at its left end, and it begins where the lines of the page do."""
    way, side = Qt.LayoutDirection, Qt.AlignmentFlag
    english_page = painted(subject, way.LeftToRight, side.AlignLeft, width)
    same = english_page == painted(subject, way.RightToLeft, side.AlignRight, width)
    assert same
