"""`intact policy`: the limits that hold while messages are read here."""

from __future__ import annotations

from intact.reading.pool import Pool
from intact.system import this_system


def layers(ran):
    """The records about limits."""
    return [one for one in ran.records if one["record"] == "layer"]


def test_every_limit_of_this_system_is_told(run):
    """With whether it holds, what it means, and its exact term."""
    records = layers(run("policy", "--json"))
    assert [one["layer"] for one in records] == list(this_system().layers)
    assert all(one["text"] and one["term"] for one in records)


def test_what_is_said_to_hold_is_what_a_reading_process_reports(run):
    """It starts one to learn that."""
    pool = Pool(this_system(), size=1)
    held = pool.learn_layers()
    pool.close()
    assert held
    assert tuple(one["layer"] for one in layers(run("policy", "--json")) if one["holds"]) == held


def test_for_people_it_is_a_line_each(run):
    """Yes or no, then the sentence."""
    lines = run("policy").text.partition("on this machine:\n")[2].splitlines()
    assert len(lines) == len(this_system().layers)
    assert all(line.startswith(("yes  ", "no   ")) for line in lines)
