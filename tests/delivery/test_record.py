"""What the log keeps of a delivery."""

from __future__ import annotations

import pytest

from intact.delivery import record
from intact.delivery.way import Errand
from intact.errors import NotDelivered, NotDeliveredReason
from intact.log.events import LOGGER
from intact.submission.plan import plan
from intact.submission.submission import Request
from window_builders import FakeWay, destination, sample


@pytest.fixture
def lines(caplog):
    """What is written down during a test."""
    LOGGER.addHandler(caplog.handler)
    yield lambda: [message.rpartition(" ms=")[0] or message for message in caplog.messages]
    LOGGER.removeHandler(caplog.handler)


@pytest.fixture
def planned():
    """A mail with one sample."""
    where = destination()
    return plan([sample("SECRET")], Request(where, where.judgements[0], comment="SECRET"))


def test_a_delivery_is_noted(lines, planned):
    """How large, to whom in the list of destinations, and by which way; no word of the mail."""
    way = FakeWay()
    record.deliver(way, planned, Errand())
    composed, delivered = lines()
    size = planned.mails[0].size
    assert composed == f"composed destination=desk mails=1 bytes={size} samples=1"
    assert delivered.startswith(f"delivered way={way.name} outcome=")


def test_a_failure_is_noted_and_raised(lines, planned, monkeypatch):
    """With its reason, without its values."""

    def fail(*_: object) -> None:
        raise NotDelivered(NotDeliveredReason.CANNOT_WRITE, why="SECRET path")

    way = FakeWay()
    monkeypatch.setattr(FakeWay, "deliver", fail)
    with pytest.raises(NotDelivered):
        record.deliver(way, planned, Errand())
    assert lines()[-1] == f"not-delivered way={way.name} reason=cannot-write"


@pytest.mark.parametrize("kind", ["smtp", "imap-draft"])
def test_the_name_of_an_account_stays_out(lines, planned, kind):
    """The person chose it; which server it was does not matter here."""
    record.deliver(FakeWay(f"{kind}-secret-name"), planned, Errand())
    assert f"way={kind} " in lines()[-1]
    assert "secret" not in "".join(lines())
