"""A desk collects reports by mail, looks at every original, and submits them bare."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from intact.checks import check_all
from intact.destinations import load_all
from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.notice import NoticeBar
from intact.gui.state.session import Session
from intact.gui.telling import Telling
from intact.reading.pool import Pool
from intact.settings.settings import Settings
from intact.source import Origin
from intact.system import this_system
from window_builders import core

FILTER = "symantec-missed-spam"


def original(number):
    """A mail as it arrived at a colleague."""
    return (
        "Received: from x by mx.corp.example; Wed, 25 Nov 2026 09:00:00 +0000\r\n"
        f"From: x{number}@spam.example\r\nTo: bob@corp.example\r\nSubject: Offer {number}\r\n"
        f"Message-ID: <{number}@spam.example>\r\nDate: Wed, 25 Nov 2026 08:59:00 +0000\r\n"
        "X-Msg-Ref: server-1.tower-1.messagelabs.com\r\n\r\nBuy now.\r\n"
    ).encode()


def report(number):
    """The mail by which the colleague sent it to the desk."""
    head = (
        "Received: from a by mx.corp.example; Wed, 25 Nov 2026 10:00:00 +0000\r\n"
        f"From: bob@corp.example\r\nTo: desk@corp.example\r\nSubject: Fwd: Offer {number}\r\n"
        f"Message-ID: <{number}@corp.example>\r\nDate: Wed, 25 Nov 2026 10:00:00 +0000\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
        "--x\r\nContent-Type: text/plain\r\n\r\nsee attached\r\n"
        "--x\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"
    ).encode()
    return head + original(number) + b"\r\n--x--\r\n"


@pytest.fixture
def desk(qtbot):
    """A session of the desk, over real reading children, checks and rules; and its notices."""
    pool = Pool(this_system(), size=1)
    settings = Settings(
        own_addresses=("desk@corp.example", "bob@corp.example"),
        destination=FILTER,
        addresses={FILTER: "samples@filter.example"},
        history_days=0,
    )
    takers = load_all([]).destinations
    session = Session(core(pool=pool, check_all=check_all, settings=settings, destinations=takers))
    bar = NoticeBar()
    qtbot.addWidget(bar)
    telling = Telling(session, bar, bar)
    yield session, bar
    del telling
    session.close()
    pool.close()


def settle(qtbot, session):
    """Waits until everything was read, checked and planned."""
    qtbot.waitUntil(lambda: session.settled, timeout=20_000)


def test_all_originals_are_used_at_once_and_leave_bare(qtbot, desk, tmp_path):
    """As many mails as the rules ask, each with the bytes that arrived; one undo takes it back."""
    session, bar = desk
    paths = []
    for number in range(3):
        paths.append(tmp_path / f"report-{number}.eml")
        paths[-1].write_bytes(report(number))
    session.take(Payload(tuple(paths)), Origin.DROP)
    qtbot.waitUntil(lambda: len(session.exchanging.wrappers()) == 3, timeout=20_000)
    settle(qtbot, session)
    [text] = bar.texts()
    assert text.startswith("The original is in 3 ")
    bar.findChild(QPushButton).click()
    qtbot.waitUntil(
        lambda: len(session.samples.rows()) == 3 and not session.exchanging.wrappers(),
        timeout=20_000,
    )
    settle(qtbot, session)
    assert bar.texts() == ()
    plan = session.planner.prospect.plan
    assert len(plan.mails) == 3
    for number, mail in enumerate(plan.mails):
        [attached] = mail.attached
        assert attached.sample.data == original(number)
        assert mail.data.count(b"message/rfc822") == 2  # the part, and the words about it
    session.undo.undo()
    qtbot.waitUntil(lambda: len(session.exchanging.wrappers()) == 3, timeout=20_000)
