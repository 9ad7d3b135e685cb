"""The messages attached to a sample."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from intact.gui.details.attached import AttachedCard, AttachedMessages
from intact.gui.details.message import MessagePage
from intact.sample import Carrier, Contained, Mailbox, Part
from window_builders import sample


def contained(subject="Your invoice", name="invoice.eml", address="ann@example.org"):
    """An attached message."""
    return Contained(0, 1, Carrier.PLAIN, name, subject, Mailbox("Ann", address), True)


@pytest.fixture
def attached(qtbot):
    """A shown list."""
    made = AttachedMessages()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def texts(widget):
    """What can be read."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_each_message_says_what_it_is(attached):
    """Subject and sender; where only reading would tell its subject, the name of its file."""
    attached.show_messages([contained(), contained("", "offer.msg", ""), contained("", "", "")])
    said = texts(attached)
    assert said[0] == "3 attached message(s)"
    assert said[1:] == [
        "Your invoice",
        "ann@example.org",
        "offer.msg",
        "Ann",
        "(no subject)",
        "Ann",
    ]


@pytest.mark.parametrize("instead", [True, False])
def test_a_button_says_which_message_is_wanted_and_how(qtbot, attached, instead):
    """In its place, or besides."""
    attached.show_messages([contained("a"), contained("b")])
    card = attached.findChildren(AttachedCard)[1]
    button = card.instead if instead else card.besides
    with qtbot.waitSignal(attached.wanted) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == [1, instead]
    assert button.accessibleName().endswith(": b")


def test_without_attached_messages_there_is_nothing(attached):
    """No heading, no room."""
    attached.show_messages([contained()])
    attached.show_messages([])
    assert attached.isHidden()


def test_hostile_text_stays_text(attached):
    """A forger writes subject, name and address."""
    attached.show_messages([contained('<img src="x">', address="a\u202eb@c.example")])
    said = texts(attached)
    assert '<img src="x">' in said
    assert any("U+202E" in text for text in said)
    formats = {label.textFormat() for label in attached.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.fixture
def page(qtbot):
    """A shown page."""
    made = MessagePage()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def test_the_page_tells_of_attached_messages_once(page):
    """As messages, not as files besides."""
    parts = tuple(Part(1, "message/rfc822", name, 10) for name in ("invoice.eml", "other.pdf"))
    page.show_sample(sample(contained=(contained(),), parts=parts))
    said = texts(page)
    assert "Attached: other.pdf (10 bytes)" in said
    assert not any("invoice.eml" in text for text in said)
    assert "Your invoice" in said


def test_many_attached_messages_leave_room_for_the_text(qtbot, page):
    """They scroll in half of the page."""
    page.show_sample(sample(contained=tuple(contained(str(number)) for number in range(30))))
    qtbot.waitUntil(lambda: page.attached.height() == page.height() // 2)
    page.resize(500, 600)
    qtbot.waitUntil(lambda: page.attached.height() == 300)


def test_one_attached_message_takes_no_more_than_it_needs(qtbot, page):
    """And is seen whole."""
    page.show_sample(sample(contained=(contained(),)))
    card = page.attached.findChild(AttachedCard)
    qtbot.waitUntil(
        lambda: card.visibleRegion().boundingRect().height() >= card.sizeHint().height()
    )
    assert page.attached.height() < page.height() // 2


@pytest.mark.parametrize("width", range(200, 900, 70))
def test_no_width_makes_the_page_restless(qtbot, page, width):
    """A scroll bar that comes makes less room, which must not make it go again."""
    long = "a very long subject that does not fit into one line of a narrow window " * 3
    page.show_sample(sample(contained=tuple(contained(long) for _ in range(6))))
    page.resize(width, 400)
    qtbot.waitUntil(lambda: page.width() == max(width, page.minimumSizeHint().width()))
