"""What is made up is the same for the same file each time, and for no other."""

from __future__ import annotations

from intact.outlook.seed import Seed


def test_the_same_file_gives_the_same():
    """However often it is asked."""
    seed = Seed(b"a file")
    assert seed.digest(1) == seed.digest(1) == Seed(b"a file").digest(1)
    assert seed.identifier() == Seed(b"a file").identifier()


def test_another_file_count_or_message_gives_something_else():
    """Also at another depth, by the same numbers."""
    seed = Seed(b"a file")
    others = [
        seed.digest(2),
        Seed(b"another file").digest(1),
        seed.inside(1).digest(1),
        seed.inside(2).digest(1),
        seed.inside(1).inside(1).digest(1),
    ]
    assert len({seed.digest(1), *others}) == 6


def test_a_large_file_is_told_by_its_beginning():
    """Reading all of it once more would cost more than it is worth."""
    beginning = bytes(256 * 1024)
    assert Seed(beginning + b"a").digest() == Seed(beginning + b"b").digest()
