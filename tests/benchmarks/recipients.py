"""A mail to thousands of people: the container has a storage and ten streams for each of them."""

from __future__ import annotations

from pathlib import Path

from benchmarks import measure
from benchmarks.table import Section, at_most
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.msgfile import Item, mail, recipient

_ABOUT = "Twice as many recipients must take about twice as long: 1,000 and 2,000 of them."


def run(_corpus: Path, rounds: int) -> Section:
    """Time of twice as many against time of once."""
    once, twice = (_to(count).file() for count in (1_000, 2_000))
    works = {
        "once": lambda: measure.seconds(lambda: convert(once)),
        "twice": lambda: measure.seconds(lambda: convert(twice)),
    }
    times = measure.in_turns(works, rounds)
    ratio = times["twice"] / times["once"]
    note = f" ({times['twice']:.2f} s for 2,000)"
    return Section("Many recipients", _ABOUT, [at_most("Twice as many, time", ratio, 2.5, note)])


def _to(count: int) -> Item:
    people = tuple(_person(number) for number in range(count))
    return mail(body="Hello all", recipients=people)


def _person(number: int) -> Item:
    name = f"Person {number}"
    texts = {
        Tag.SMTP_ADDRESS: f"person{number}@example.org",
        Tag.TRANSMITTABLE_NAME: name,
        Tag.RECIPIENT_DISPLAY_NAME: name,
    }
    return recipient(name, f"person{number}@example.org", texts=texts)
