"""Drags of a Mac with a stand-in for the pasteboard: promises kept, late, broken, and Mail."""

from __future__ import annotations

import os

import pytest

from fake_pasteboard import FakeBoard, FakeReceiver
from intact import limits
from intact.system import macos_drops
from intact.system.macos_drops import FILES, MAIL_TRANSFER, PROMISES, MacDelivery, MacDrops
from intact.system.native_drops import Delivered, Text

MAIL = ("com.apple.mail.PasteboardTypeAutomator", MAIL_TRANSFER)
TEXT = Text(b"Subject: x\r\n\r\n", altered=False)


class FakeClock:
    """Time that goes on when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


@pytest.fixture
def clock():
    """Stands still."""
    return FakeClock()


def asks_nobody():
    """Mail is not to be asked."""
    raise AssertionError("asked")


def test_a_view_takes_promises_and_mails_own_type():
    """Qt alone would never be told of such a drag."""
    board = FakeBoard()
    MacDrops(board, asks_nobody).watch(4711)
    ((view, types),) = board.registered
    assert view == 4711
    assert {MAIL_TRANSFER, "com.apple.pasteboard.promised-file-url"} <= set(types)


@pytest.mark.parametrize(
    ("types", "offers"),
    [
        ((FILES,), False),
        ((FILES, *PROMISES), False),
        (PROMISES[:1], True),
        (MAIL, True),
        ((), False),
        (("public.utf8-plain-text",), False),
    ],
)
def test_files_are_left_to_qt(types, offers):
    """Only what it cannot read is taken here."""
    assert MacDrops(FakeBoard(types), asks_nobody).offers() is offers


def test_each_promise_has_a_folder_of_its_own_and_all_are_waited_for(tmp_path, clock):
    """With a shared one, the first that is ready took away the other's file."""
    promises = tuple(FakeReceiver((("a.eml", bytes([65 + n])),)) for n in range(2))
    delivery = MacDelivery(FakeBoard(PROMISES, promises), asks_nobody, tmp_path, clock)
    assert not delivery.finished()
    promises[1].go_on()
    assert not delivery.finished()
    promises[0].go_on()
    assert delivery.finished()
    assert [path.read_bytes() for path in delivery.collect().paths] == [b"B", b"A"]
    assert delivery.collect().missing == 0


def test_a_promise_may_bring_more_than_it_said(tmp_path, clock):
    """Apple does not guarantee the number."""
    promise = FakeReceiver((("a.eml", b"A"), ("b.eml", b"B")))
    delivery = MacDelivery(FakeBoard(PROMISES, (promise,)), asks_nobody, tmp_path, clock)
    promise.go_on()
    promise.go_on()
    assert len(delivery.collect().paths) == 2


def test_a_promise_that_is_not_kept_in_time_is_told(tmp_path, clock):
    """The others arrive."""
    late, good, failed = (
        FakeReceiver((("late.eml", b"x"),)),
        FakeReceiver((("good.eml", b"x"),)),
        FakeReceiver((("failed.eml", None),)),
    )
    types = (*PROMISES, "com.microsoft.outlook16.icloud-drag")
    delivery = MacDelivery(FakeBoard(types, (late, good, failed)), asks_nobody, tmp_path, clock)
    good.go_on()
    failed.go_on()
    assert not delivery.finished()
    clock.now = limits.PROMISE_SECONDS
    assert delivery.finished()
    delivered = delivery.collect()
    assert [path.name for path in delivered.paths] == ["good.eml"]
    assert (delivered.missing, delivered.client) == (2, "outlook-mac")


def test_the_time_limit_is_between_two_and_five_seconds():
    """As the facts recommend."""
    assert 2 <= limits.PROMISE_SECONDS <= 5


def test_the_old_kind_of_promise_is_asked_for_inside_of_the_drop(tmp_path, clock):
    """And is kept when the files are there and do not grow any more."""
    board = FakeBoard(PROMISES, old={"a.eml": b"", "b.eml": b""})
    delivery = MacDelivery(board, asks_nobody, tmp_path, clock)
    assert board.folder is not None
    (board.folder / "a.eml").write_bytes(b"A")
    assert not delivery.finished()
    (board.folder / "b.eml").write_bytes(b"B")
    assert not delivery.finished()
    (board.folder / "b.eml").write_bytes(b"Bigger")
    assert not delivery.finished()
    assert delivery.finished()
    assert [path.read_bytes() for path in delivery.collect().paths] == [b"A", b"Bigger"]


@pytest.mark.parametrize("name", ["../a.eml", "/etc/passwd", "..", ""])
def test_a_name_that_leads_elsewhere_is_none(tmp_path, clock, name):
    """The other program names the files."""
    board = FakeBoard(PROMISES, old={name: b""})
    delivery = MacDelivery(board, asks_nobody, tmp_path, clock)
    assert delivery.finished()
    assert delivery.collect().paths == ()


@pytest.mark.skipif(os.name == "nt", reason="links and pipes as POSIX has them")
def test_what_is_answered_must_be_an_ordinary_file_of_our_folder(tmp_path, clock):
    """Neither a link, nor a pipe, nor something elsewhere."""
    (tmp_path / "elsewhere.eml").write_bytes(b"x")
    (tmp_path / "drop").mkdir()
    promise = FakeReceiver(())
    delivery = MacDelivery(FakeBoard(PROMISES, (promise,)), asks_nobody, tmp_path / "drop", clock)
    own = tmp_path / "drop" / "0"
    (own / "link.eml").symlink_to(tmp_path / "elsewhere.eml")
    os.mkfifo(own / "pipe.eml")
    delivery._answers += [own / "link.eml", own / "pipe.eml", tmp_path / "elsewhere.eml", own]
    assert delivery.collect().paths == ()


def test_without_any_file_mail_is_asked_for_its_selection(tmp_path, clock):
    """As the last way, and only if the drag comes from Mail."""
    delivery = MacDelivery(FakeBoard(MAIL), lambda: (TEXT,), tmp_path, clock)
    assert delivery.finished()
    assert delivery.collect() == Delivered("apple-mail", texts=(TEXT,))


def test_with_a_file_mail_is_not_asked(tmp_path, clock):
    """One mail must not become two samples."""
    promise = FakeReceiver((("a.eml", b"A"),))
    delivery = MacDelivery(FakeBoard((*PROMISES, *MAIL), (promise,)), asks_nobody, tmp_path, clock)
    promise.go_on()
    assert len(delivery.collect().paths) == 1


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (PermissionError(), Delivered("apple-mail", missing=1, refused=True)),
        (TimeoutError(), Delivered("apple-mail", missing=1)),
        (ValueError(), Delivered("apple-mail", missing=1)),
        ((), Delivered("apple-mail", missing=1)),
        ((TEXT, Text(b"", altered=False)), Delivered("apple-mail", texts=(TEXT,), missing=1)),
    ],
)
def test_what_mail_does_not_give_is_told(tmp_path, clock, answer, told):
    """Each reason as what it is."""

    def selection():
        if isinstance(answer, Exception):
            raise answer
        return answer

    assert MacDelivery(FakeBoard(MAIL), selection, tmp_path, clock).collect() == told


def test_a_drop_of_another_program_never_asks_mail(tmp_path, clock):
    """What is selected there has nothing to do with it."""
    delivery = MacDelivery(FakeBoard(PROMISES), asks_nobody, tmp_path, clock)
    assert delivery.finished()
    assert delivery.collect() == Delivered()


def test_so_many_promises_and_no_more(tmp_path, clock, monkeypatch):
    """Each costs a folder and a file."""
    monkeypatch.setattr(macos_drops.limits, "PROMISES", 2)
    promises = tuple(FakeReceiver(((f"{n}.eml", b"x"),)) for n in range(3))
    MacDelivery(FakeBoard(PROMISES, promises), asks_nobody, tmp_path, clock)
    assert [len(one.waiting) for one in promises] == [1, 1, 0]
