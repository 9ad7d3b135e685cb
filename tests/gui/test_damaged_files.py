"""Damaged files and good ones dropped together on the real window, read by real children."""

from __future__ import annotations

from random import Random

import pytest

from fuzz import good
from fuzz.mutator import mutated
from intact import formats, intake
from intact.checks import check_all
from intact.gui.dropping.mimedata import Payload
from intact.reading.pool import Pool
from intact.source import Origin
from intact.system import this_system
from reading_children import message

FORMATS = ("msg", "mime", "emlx", "tnef", "utf-16")
DAMAGED_EACH = 16
GOOD = 10


@pytest.fixture
def pool():
    """Two real children, ended afterwards."""
    made = Pool(this_system(), 2)
    yield made
    made.close()


@pytest.fixture
def files(tmp_path):
    """Damaged files of every format of one message each, with good ones between them."""
    random = Random("dropped")  # noqa: S311 - the same damage each time
    paths = []
    for name in FORMATS:
        whole = good.of(name)
        for number in range(DAMAGED_EACH):
            path = tmp_path / f"damaged-{name}-{number}"
            path.write_bytes(mutated(random.choice(whole), whole, random))
            paths.append(path)
    for number in range(GOOD):
        path = tmp_path / f"good-{number}.eml"
        path.write_bytes(message(number).data)
        paths.insert(number * DAMAGED_EACH // 2, path)
    return paths


def test_the_window_lives_and_every_good_sample_is_intact(qtbot, window, pool, files):
    """Each row can be selected, and nothing unforeseen happens."""
    shown = window(pool=pool, gather=intake.gather, check_all=check_all)
    mistakes = []
    shown.session.failed.connect(mistakes.append)
    shown.take(Payload(tuple(files)), Origin.DROP)
    samples = shown.session.samples
    qtbot.waitUntil(
        lambda: samples.rowCount() >= len(files) and shown.session.settled, timeout=60_000
    )
    read = {row.name: row.sample for row in samples.rows() if row.sample is not None}
    for number in range(GOOD):
        assert read[f"good-{number}.eml"].sha256 == formats.read(message(number)).sha256
    assert any(row.error is not None for row in samples.rows())
    for place in range(samples.rowCount()):
        shown.workspace.samples.setCurrentIndex(samples.index(place, 0))
    assert mistakes == []
    assert pool.isolated
