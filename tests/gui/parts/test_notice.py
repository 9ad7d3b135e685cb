"""Notices inside the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from intact.gui.parts.notice import Notice, NoticeBar, Weight


def bar(qtbot):
    """A shown bar."""
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_a_notice_stands_until_it_is_closed(qtbot):
    """And the bar takes no room without one."""
    notices = bar(qtbot)
    assert notices.isHidden()
    notices.tell(Notice("Something happened", Weight.CAUTION))
    assert notices.texts() == ("Something happened",)
    qtbot.mouseClick(notices.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert notices.texts() == ()
    assert notices.isHidden()


def test_the_same_notice_is_not_repeated(qtbot):
    """Hundreds of files may have the same trouble."""
    notices = bar(qtbot)
    notices.tell(Notice("Again"))
    notices.tell(Notice("Again"))
    assert notices.texts() == ("Again",)


def test_old_notices_make_room(qtbot):
    """The window is for samples."""
    notices = bar(qtbot)
    for number in range(5):
        notices.tell(Notice(str(number)))
    assert notices.texts() == ("2", "3", "4")


def test_a_notice_can_offer_a_way_on(qtbot):
    """And leaves once it was taken."""
    notices, taken = bar(qtbot), []
    notices.tell(Notice("Failed", Weight.FAILURE, "Try again", lambda: taken.append(1)))
    qtbot.mouseClick(notices.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert taken == [1]
    assert notices.texts() == ()


def test_a_notice_can_be_withdrawn(qtbot):
    """When what it says no longer holds."""
    notices = bar(qtbot)
    notices.tell(Notice("3 wait"))
    notices.tell(Notice("Another"))
    notices.withdraw("3 wait")
    notices.withdraw("never told")
    assert notices.texts() == ("Another",)


def test_a_notice_can_show_something_and_stay(qtbot):
    """Whoever has looked at it there still needs the way on."""
    notices, shown = bar(qtbot), []
    again = {"button": "Try again", "action": lambda: None}
    notices.tell(Notice("Failed", **again, aside="Settings…", show=lambda: shown.append(1)))
    (aside,) = [one for one in notices.findChildren(QPushButton) if one.text() == "Settings…"]
    qtbot.mouseClick(aside, Qt.MouseButton.LeftButton)
    assert shown == [1]
    assert notices.texts() == ("Failed",)
