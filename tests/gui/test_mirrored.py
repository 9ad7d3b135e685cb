"""The window in a language that is read from right to left."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from intact.finding import Finding, FindingCode, Severity
from intact.gui import appearance
from intact.gui.bundles.delegate import EntryDelegate
from intact.gui.bundles.entry import Entry
from intact.gui.language import speak
from intact.gui.links.delegate import LinkDelegate
from intact.gui.parts.keycaps import KeyCaps
from intact.gui.parts.labels import Label
from intact.gui.parts.plain_text import PlainText
from intact.gui.sample_list.row_delegate import RowDelegate
from intact.gui.samples.row_words import measures
from intact.gui.samples.rows import Row
from intact.gui.shortcuts import Deed, sequence
from intact.gui.submission.comment_field import CommentField
from intact.gui.submission.meter import Meter
from intact.gui.wording.times import moment_words
from intact.links.rewritten import read
from intact.sample import Head, Mailbox
from window_builders import sample
from window_states import DIALOGS, PAGES, Stage

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


@pytest.fixture
def arabic(tongue):
    """The application, speaking Arabic."""
    speak(tongue, "ar")
    return tongue


@pytest.fixture
def stage(qtbot, arabic, tmp_path):
    """Where states are made in Arabic."""
    return Stage(qtbot, tmp_path)


def ink(image: QImage) -> list[int]:
    """The columns in which anything is painted over the ground."""
    ground = image.pixelColor(0, 0)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]


def drawn(icon_name: str) -> QImage:
    """A drawing as it is painted now."""
    return appearance.icon(icon_name).pixmap(QSize(32, 32)).toImage()


def unlike(one: QImage, other: QImage) -> int:
    """How many points are painted in one picture and not in the other."""
    return sum(
        abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 150
        for x in range(one.width())
        for y in range(one.height())
    )


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_everything_can_be_shown(stage, qtbot, name):
    """Every page and dialog stands there from right to left."""
    made = {**PAGES, **DIALOGS}[name](stage)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    assert made.layoutDirection() is RIGHT_TO_LEFT
    assert not made.grab().isNull()
    getattr(made, "let_go", lambda: None)()
    if hasattr(made, "done"):
        made.done(0)


def test_the_list_stands_on_the_right_and_what_is_rare_on_the_left(stage):
    """Where reading begins is what comes first."""
    shown = stage.filled()
    places = [
        widget.mapTo(shown, QPoint(widget.width() // 2, 0)).x()
        for widget in (
            shown.workspace.destination.menu,
            shown.workspace.details,
            shown.workspace.samples,
        )
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["back", "forth", "undo"])
def test_arrows_point_the_other_way(tongue, name):
    """On and back are where people read to and come from."""
    speak(tongue, "en")
    before = drawn(name)
    speak(tongue, "ar")
    assert unlike(drawn(name), before.flipped(Qt.Orientation.Horizontal)) == 0
    assert unlike(drawn(name), before) > 10


@pytest.mark.parametrize("name", ["search", "guide", "unfit", "save"])
def test_pictures_without_a_direction_stay_as_they_are(tongue, name):
    """A mirrored magnifying glass says nothing more."""
    speak(tongue, "en")
    before = drawn(name)
    speak(tongue, "ar")
    assert drawn(name) == before


class FakeIndex:
    """What a delegate asks a model for."""

    def __init__(self, value: object) -> None:
        self._value = value

    def data(self, role: int = 0) -> object:
        """One record, whatever is asked for."""
        return self._value

    def isValid(self) -> bool:  # noqa: N802 - as Qt has it
        """There is a row."""
        return True


@pytest.fixture
def row():
    """A row that is not fit."""
    old = Finding(FindingCode.TOO_OLD, Severity.BLOCKS, {"days": 9, "limit": 5})
    one = sample(received=datetime(2026, 11, 20, 9, 15, tzinfo=UTC))
    return Row(1, "a.eml", 10).read(one).checked((old,))


def painted(delegate, record, direction) -> QImage:
    """A row of a list as a delegate paints it."""
    option = QStyleOptionViewItem()
    option.direction = direction
    option.rect = QRect(0, 0, 400, 60)
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    delegate.paint(painter, option, FakeIndex(record))
    painter.end()
    return image


def test_the_icon_of_a_sample_stands_at_the_right(qtbot, arabic, row):
    """The same picture, at the other end of the row."""
    view = QListView()
    qtbot.addWidget(view)
    left, right = (painted(RowDelegate(view), row, one) for one in (LEFT_TO_RIGHT, RIGHT_TO_LEFT))
    band = view.fontMetrics().height() * 2
    before = left.copy(0, 0, band, 58)
    after = right.copy(400 - band, 0, band, 58)
    mark = [x for x in ink(before) if x < band * 0.8]
    mirrored = [band - 1 - x for x in ink(after) if band - 1 - x < band * 0.8]
    assert mark
    assert abs(min(mark) - min(mirrored)) <= 1


def test_dates_have_no_signs_that_look_like_a_trick(arabic, row):
    """Qt marks the direction in Arabic dates; what such marks do in a mail is written out."""
    assert "U+" not in measures(row)
    assert moment_words(datetime(2026, 11, 20, tzinfo=UTC)).startswith("20/11/2026")


def test_the_meter_is_filled_from_the_right(qtbot, arabic):
    """As people there read."""
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_shares((0.3,))
    meter.resize(100, 12)
    filled = meter.palette().color(appearance.Role.Highlight)
    picture = meter.grab().toImage()
    assert picture.pixelColor(90, 6) == filled
    assert picture.pixelColor(10, 6) != filled


def test_keys_keep_their_order(qtbot, arabic):
    """“Ctrl + O” is pressed, not read."""
    caps = KeyCaps(sequence(Deed.OPEN))
    qtbot.addWidget(caps)
    caps.show()
    shown = [one for one in caps.findChildren(QWidget) if hasattr(one, "text") and one.text()]
    assert [one.text() for one in sorted(shown, key=lambda one: one.x())] == ["Ctrl", "O"]


@pytest.mark.parametrize(
    ("text", "direction"), [("Dear customer", LEFT_TO_RIGHT), ("عزيزي العميل", RIGHT_TO_LEFT)]
)
@pytest.mark.parametrize("code", ["en", "ar"])
def test_text_of_a_message_keeps_its_own_direction(qtbot, tongue, code, text, direction):
    """Whatever the window speaks."""
    speak(tongue, code)
    page = PlainText("Text")
    qtbot.addWidget(page)
    page.show_text(text)
    assert page.document().firstBlock().textDirection() is direction


@pytest.mark.parametrize("text", ["Your invoice 4711", "billing@example.org", "فاتورة"])
def test_a_label_begins_where_all_lines_begin(qtbot, arabic, text):
    """A Latin subject stands above Arabic lines, not at the other end of the window."""
    label = Label(text)
    qtbot.addWidget(label)
    label.resize(600, 30)
    label.show()
    assert min(ink(label.grab().toImage())) > 300


@pytest.mark.parametrize("text", ["فاتورة", "איפה החשבונית שלי?"])
def test_a_subject_from_right_to_left_begins_where_all_lines_begin(qtbot, tongue, text):
    """It stands above English lines, not at the other end of the window."""
    speak(tongue, "en")
    label = Label(text)
    qtbot.addWidget(label)
    label.resize(600, 30)
    label.show()
    assert max(ink(label.grab().toImage())) < 300


def test_a_label_follows_a_change_of_direction(qtbot, tongue):
    """Also one that is not made anew, as in a notice."""
    speak(tongue, "en")
    label = Label("Your invoice")
    qtbot.addWidget(label)
    label.resize(600, 30)
    label.show()
    assert max(ink(label.grab().toImage())) < 300
    speak(tongue, "ar")
    qtbot.waitUntil(lambda: min(ink(label.grab().toImage())) > 300)


def test_the_box_of_a_message_to_choose_stands_at_the_right(qtbot, arabic):
    """As far from the edge as it is at the left."""
    view = QListView()
    qtbot.addWidget(view)
    head = Head("Offer", Mailbox("", "ada@example.org"), None, received=False)
    entry = Entry("a.eml", 100, head, chosen=True)
    left, right = (
        painted(EntryDelegate(view), entry, one) for one in (LEFT_TO_RIGHT, RIGHT_TO_LEFT)
    )
    side = view.fontMetrics().height() * 3 // 2
    before = ink(left.copy(0, 0, side, 58))
    after = [side - 1 - x for x in ink(right.copy(400 - side, 0, side, 58))]
    assert before
    assert abs(min(before) - min(after)) <= 1


def test_a_link_that_was_blocked_has_its_sign_at_the_right(qtbot, arabic):
    """As far from the edge as it is at the left."""
    view = QListView()
    qtbot.addWidget(view)
    link = read("https://bank.example/me")
    left, right = (painted(LinkDelegate(view), link, one) for one in (LEFT_TO_RIGHT, RIGHT_TO_LEFT))
    side = view.fontMetrics().height() * 2
    before = ink(left.copy(0, 0, side, 58))
    after = [side - 1 - x for x in ink(right.copy(400 - side, 0, side, 58))]
    assert before
    assert abs(min(before) - min(after)) <= 1


def test_a_placeholder_keeps_away_from_the_right_edge(qtbot, arabic):
    """Qt leaves no room there, and cuts the first letter of the comment's."""
    field = CommentField()
    qtbot.addWidget(field)
    field.resize(400, field.height())
    field.show()
    qtbot.waitExposed(field)
    columns = ink(field.viewport().grab().toImage())
    assert columns
    assert columns[-1] <= field.viewport().width() - 1 - field.document().documentMargin() / 2
