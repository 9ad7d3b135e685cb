"""Checks run in the background, as often as needed and no more."""

from __future__ import annotations

import threading

import pytest

from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row
from intact.gui.state.background import Background
from intact.gui.state.checking import Checker
from intact.gui.state.choices import Choices
from window_builders import client, core, sample


@pytest.fixture
def world(qtbot):
    """A list, choices, and threads that are closed at the end."""
    ordinary = core()
    model, background = SamplesModel(), Background()
    choices = Choices(ordinary.settings, ordinary.keeper, ordinary.destinations, ())
    yield model, choices, background
    background.close()


def fill(model, count=3):
    """Puts read rows into the list."""
    model.add([Row(key, f"{key}.eml", 1).read(sample(str(key))) for key in range(count)])


def test_the_checks_get_the_samples_and_the_choices(qtbot, world):
    """In the order of the list."""
    seen = []

    def note(samples, destination, context):
        subjects = [one.facts.subject for one in samples]
        seen.append((subjects, destination.name, context.own_addresses, context.client.name))
        return tuple(() for _ in samples)

    model, choices, background = world
    checker = Checker(model, choices, note, background)
    checker.leaving_client = client()
    choices.add_own_address("ada@example.org")
    with qtbot.waitSignal(checker.finished):
        fill(model)
    assert seen[-1] == (["0", "1", "2"], "desk", ("ada@example.org",), "thunderbird")


def test_changes_while_checks_run_cost_one_more_run(qtbot, world):
    """Not one for each change."""
    release, runs = threading.Event(), []

    def slow(samples, destination, context):
        runs.append(len(samples))
        release.wait()
        return tuple(() for _ in samples)

    model, choices, background = world
    checker = Checker(model, choices, slow, background)
    fill(model, 1)
    qtbot.waitUntil(lambda: runs == [1])
    for key in range(10, 20):
        model.add([Row(key, "", 1).read(sample(str(key)))])
    assert checker.busy
    with qtbot.waitSignal(checker.finished):
        release.set()
    assert runs == [1, 11]
    assert not checker.busy


def test_an_empty_list_needs_no_checks(qtbot, world):
    """But whoever waits for the end hears of it."""
    model, choices, background = world
    checker = Checker(model, choices, pytest.fail, background)
    with qtbot.waitSignal(checker.finished):
        checker.request()


def test_findings_of_a_removed_row_are_dropped(qtbot, world):
    """They come too late."""
    release = threading.Event()

    def slow(samples, destination, context):
        release.wait()
        return tuple(() for _ in samples)

    model, choices, background = world
    checker = Checker(model, choices, slow, background)
    fill(model, 2)
    qtbot.waitUntil(lambda: checker._running)
    model.remove([0])
    with qtbot.waitSignal(checker.finished):
        release.set()
    assert [row.key for row in model.rows()] == [1]
