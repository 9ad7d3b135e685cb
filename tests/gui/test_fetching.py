"""Messages the person fetches: files that are opened, and what waits on the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from intact.source import Origin
from window_builders import write_messages


@pytest.fixture
def shown(window):
    """A window with a core."""
    return window()


def chooser(shown):
    """The dialog that asks for files."""
    (found,) = shown.findChildren(QFileDialog)
    return found


def test_several_files_can_be_opened_at_once(qtbot, shown, tmp_path):
    """They come in the order they were chosen in, and are known as opened files."""
    paths = write_messages(tmp_path, 3)
    shown.fetching.open_files()
    dialog = chooser(shown)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(path) for path in reversed(paths)])
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 3 and shown.session.settled)
    rows = shown.session.samples.rows()
    assert [row.name for row in rows] == [path.name for path in reversed(paths)]
    assert {row.sample.origin for row in rows} == {Origin.FILE}
    dialog.reject()


@pytest.mark.parametrize(
    "name", ["a.eml", "a.emlx", "a.msg", "a.oft", "a.mbox", "a.zip", "a.txt", "winmail.dat"]
)
def test_every_file_that_can_be_read_is_offered(shown, name):
    """What the first filter hides, people take for something that cannot be read."""
    shown.fetching.open_files()
    messages, everything = chooser(shown).nameFilters()
    patterns = messages.partition("(")[2].rstrip(")").split()
    assert any(name == one or name == f"a{one.removeprefix('*')}" for one in patterns)
    assert everything.endswith("(*)")
    chooser(shown).reject()


def test_a_dialog_that_is_left_adds_nothing(qtbot, shown):
    """And is gone, so that the next one begins anew."""
    shown.fetching.open_files()
    dialog = chooser(shown)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert shown.session.samples.rowCount() == 0
    assert shown.notices.texts() == ()


@pytest.mark.parametrize("program", ["Thunderbird", ""])
def test_a_program_that_was_not_waited_for_is_told(shown, program):
    """With its name, where it is known."""
    shown.fetching.tell_given_up(program)
    (text,) = shown.notices.texts()
    assert program in text


def test_there_is_one_of_it(shown):
    """What Qt cannot read is held in one place."""
    assert shown.fetching is shown.fetching
    assert shown.fetching.parent() is shown
