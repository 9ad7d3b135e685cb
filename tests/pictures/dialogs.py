"""What opens over the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from intact.gui.about.dialog import AboutDialog
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
    stage.wait(stage.window.session.core.history.entries)  # written in the background
    stage.window.asides.show_history()
    shown = stage.find(HistoryDialog)
    stage.wait(lambda: shown.table.model().rowCount())
    return shown


def settings_page(stage: Stage, page: str) -> QWidget:
    """The settings at a page."""
    stage.window.asides.show_settings()
    shown = stage.find(SettingsDialog)
    shown.go_to(getattr(shown, page))
    return shown


@state
def settings_own(stage: Stage) -> QWidget:
    """The person's own addresses."""
    return settings_page(stage, "own")


@state
def settings_destinations(stage: Stage) -> QWidget:
    """Where samples go."""
    return settings_page(stage, "destinations")


@state
def settings_ways(stage: Stage) -> QWidget:
    """Which way out is taken."""
    return settings_page(stage, "ways")


@state
def settings_texts(stage: Stage) -> QWidget:
    """Texts for the comment."""
    return settings_page(stage, "texts")


@state
def settings_keeping(stage: Stage) -> QWidget:
    """The watched folder and the history."""
    return settings_page(stage, "keeping")


@state
def settings_looks(stage: Stage) -> QWidget:
    """Language and appearance."""
    return settings_page(stage, "looks")


@state
def settings_accounts(stage: Stage) -> QWidget:
    """The mail accounts."""
    return settings_page(stage, "accounts")


@state
def settings_whole(stage: Stage) -> QWidget:
    """All settings as a file, and back to the beginning."""
    return settings_page(stage, "whole")


def _about(stage: Stage, tab: int) -> QWidget:
    stage.drop(stage.mails.invoice())  # which starts what protects this machine
    stage.window.asides.show_about()
    shown = stage.find(AboutDialog)
    shown.tabs.setCurrentIndex(tab)
    return shown


@state
def about(stage: Stage) -> QWidget:
    """The versions."""
    return _about(stage, 0)


@state
def about_protection(stage: Stage) -> QWidget:
    """What protects this machine."""
    return _about(stage, 1)


@state
def about_licences(stage: Stage) -> QWidget:
    """The licences."""
    return _about(stage, 2)


@state
def keys(stage: Stage) -> QWidget:
    """All keys."""
    window = stage.open()
    KeysDialog(window).open()
    return stage.find(KeysDialog)


@state
def report(stage: Stage) -> QWidget:
    """A report for the helpdesk."""
    stage.drop(*stage.mails.mixed())
    stage.window.asides.show_report()
    return stage.find(ReportDialog)
