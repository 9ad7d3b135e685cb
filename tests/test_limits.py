"""The bounds fit each other."""

from __future__ import annotations

from pathlib import Path

from intact import limits

BOUNDS = {name: value for name, value in vars(limits).items() if name.isupper()}


def test_every_bound_is_a_positive_number():
    """A bound of nothing would let nothing through."""
    assert all(value > 0 for value in BOUNDS.values())


def test_every_bound_is_set_once():
    """A second line for the same name would silently win."""
    lines = Path(limits.__file__).read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[0] for line in lines if ": Final" in line]
    assert sorted(names) == sorted(BOUNDS)


def test_an_ordinary_source_is_smaller_than_the_largest():
    """What may be allowed beyond the usual size has a bound of its own."""
    assert limits.SOURCE_BYTES < limits.SOURCE_BYTES_HARD


def test_the_window_can_hold_a_source_of_every_allowed_size():
    """Otherwise one large file would wait for ever for its turn."""
    assert limits.SOURCE_BYTES_HARD <= limits.WAITING_BYTES


def test_one_part_fits_into_all():
    """A single header section, field or message is within the bound for all of them."""
    assert limits.HEADER_BYTES <= limits.ALL_HEADERS_BYTES
    assert limits.FIELD_SHOWN <= limits.HEADER_BYTES
    assert limits.EMBEDDED_DEPTH <= limits.PART_DEPTH
    assert limits.TEXT_PAINTED <= limits.PREVIEW_CHARACTERS
    assert limits.FILES_PER_DROP <= limits.FOLDER_ENTRIES


def test_a_child_holds_an_ordinary_message_with_ease():
    """A megabyte is read without asking for more memory than children have anyway."""
    need = limits.CHILD_BASE_MEMORY + limits.MIB * limits.CHILD_MEMORY_PER_BYTE
    assert need <= limits.CHILD_MEMORY
