"""A mistake of Intact is told by its class and by places in Intact, by nothing else."""

from __future__ import annotations

import sys
import threading

import pytest

from intact.log.crash import Crash
from intact.log.events import LOGGER
from intact.log.hooks import watch
from intact.mime import dates


def raised() -> BaseException:
    """An exception out of Intact's code, whose text and local values are secret."""
    try:
        dates.parse(SecretText())
    except TypeError as error:
        return error
    raise AssertionError


class SecretText:
    """No text, though the function wants one."""

    def __getitem__(self, part: slice) -> str:
        raise TypeError("SECRET subject")


def test_it_says_which_mistake_and_where():
    """Class, module and line; frames of others are left out."""
    crash = Crash.of(raised())
    assert str(crash.error) == "TypeError"
    (place,) = map(str, crash.places)
    assert place.startswith("intact.mime.dates:")


def test_its_text_holds_versions_class_and_places_only():
    """No text of the exception, no path of the machine."""
    text = Crash.of(raised()).text()
    assert text.startswith("Intact ")
    assert "TypeError\n  at intact.mime.dates:" in text
    assert "SECRET" not in text
    assert "/" not in text


def test_a_class_with_a_strange_name_is_not_named():
    """A library could make one out of what it read."""
    strange = type("SECRET subject", (Exception,), {})
    assert "SECRET" not in Crash.of(strange()).text()


@pytest.fixture
def told(caplog):
    """Watches, and notes what is told; everything is as before at the end."""
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    LOGGER.addHandler(caplog.handler)
    heard: list[object] = []
    watch(heard.append, lambda: heard.append("interrupted"))
    yield heard
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    LOGGER.removeHandler(caplog.handler)


def logged(caplog) -> list[str]:
    """The crashes in the log."""
    return [line for line in caplog.messages if line.startswith("crashed ")]


def test_the_main_thread_is_watched(told, caplog):
    """As Python reports it at the end of everything."""
    error = raised()
    sys.excepthook(TypeError, error, error.__traceback__)
    assert told == [error]
    assert logged(caplog)[0].startswith("crashed error=TypeError where=intact.mime.dates:")


def test_other_threads_are_watched(told, caplog):
    """What ends one of them would otherwise be lost with it."""

    def fail() -> None:
        raise raised()

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert [type(one) for one in told] == [TypeError]
    assert len(logged(caplog)) == 1


def test_what_cannot_be_raised_is_watched(told, caplog):
    """An error while an object goes away."""

    class Fragile:
        def __del__(self) -> None:
            raise ValueError("SECRET")

    Fragile()
    assert [type(one) for one in told] == [ValueError]
    assert "SECRET" not in caplog.text


def test_ctrl_c_is_no_crash(told, caplog):
    """It ends the program in an orderly way."""
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == ["interrupted"]
    assert not logged(caplog)
