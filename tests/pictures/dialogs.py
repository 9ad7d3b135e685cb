"""What opens over the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from intact.gui.about_dialog import AboutDialog
from intact.gui.history.dialog import HistoryDialog
from intact.gui.keys_dialog import KeysDialog
from intact.gui.report.dialog import ReportDialog
from intact.gui.settings_dialog import SettingsDialog
from pictures.stage import DESTINATION, PERSON, Stage
from pictures.state import state


@state
def history(stage: Stage) -> QWidget:
    """What was submitted from this computer."""
    stage.open(replace(PERSON, consents={DESTINATION: date(2026, 11, 2)}))
    stage.drop(stage.mails.invoice(), stage.mails.tickets())
    stage.press_the_button()
    stage.wait(stage.window.workspace.afterwards.isVisible)
    stage.window.show_history()
    shown = stage.find(HistoryDialog)
    stage.wait(lambda: shown.table.model().rowCount())
    return shown


def settings_page(stage: Stage, tab: int) -> QWidget:
    """The settings at a page."""
    stage.window.show_settings()
    shown = stage.find(SettingsDialog)
    shown.tabs.setCurrentIndex(tab)
    return shown


@state
def settings_addresses(stage: Stage) -> QWidget:
    """The first page of the settings."""
    return settings_page(stage, 0)


@state
def settings_accounts(stage: Stage) -> QWidget:
    """The mail accounts."""
    return settings_page(stage, 1)


@state
def about(stage: Stage) -> QWidget:
    """The version, and what protects this machine."""
    stage.drop(stage.mails.invoice())
    stage.window.show_about()
    return stage.find(AboutDialog)


@state
def keys(stage: Stage) -> QWidget:
    """All keys."""
    stage.open()
    stage.window.show_keys()
    return stage.find(KeysDialog)


@state
def report(stage: Stage) -> QWidget:
    """A report for the helpdesk."""
    stage.drop(*stage.mails.mixed())
    stage.window.show_report()
    return stage.find(ReportDialog)
