"""What opens beside the work, about the session of the window."""

from __future__ import annotations

import pytest

from intact.gui.about.dialog import AboutDialog
from intact.gui.dropping.mimedata import Payload
from intact.gui.history.dialog import HistoryDialog
from intact.gui.report.dialog import ReportDialog
from intact.gui.settings_dialog import SettingsDialog
from intact.source import Origin
from window_builders import write_messages


@pytest.mark.parametrize(
    ("keys", "kind"),
    [("settings", SettingsDialog), ("history", HistoryDialog), ("about", AboutDialog)],
)
def test_each_opens_over_the_window(window, keys, kind):
    """Nothing else is held up."""
    shown = window()
    getattr(shown.asides, f"show_{keys}")()
    dialog = shown.findChild(kind)
    assert dialog.isVisible()
    assert dialog.parent() is shown
    dialog.reject()


def test_the_report_is_about_all_samples_where_none_is_selected(qtbot, window, tmp_path):
    """Or about the selected ones."""
    shown = window()
    shown.take(Payload(tuple(write_messages(tmp_path, 2))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 2 and shown.session.settled)
    shown.workspace.samples.clearSelection()
    shown.asides.show_report()
    assert shown.findChild(ReportDialog).isVisible()
    shown.findChild(ReportDialog).reject()


def test_the_settings_know_the_ways_of_this_machine(qtbot, window):
    """As the window offers them."""
    shown = window()
    qtbot.waitUntil(lambda: bool(shown.session.planner.prospect.offers))
    shown.asides.show_settings()
    dialog = shown.findChild(SettingsDialog)
    assert dialog.ways.first.findData("thunderbird") > 0
    dialog.reject()


def test_a_new_language_leaves_one_way_to_the_texts(window, tongue):
    """The workspace is made anew; what it asks for opens once."""
    shown = window()
    before = shown.workspace
    shown.speak("de")
    shown.speak("en")
    assert shown.workspace is not before
    shown.workspace.submission.texts_asked.emit("")
    assert len(shown.findChildren(SettingsDialog)) == 1
    shown.findChild(SettingsDialog).reject()
