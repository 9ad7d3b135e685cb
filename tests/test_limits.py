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


def test_every_bound_is_in_use():
    """A bound that nobody keeps would only look like safety."""
    package = Path(limits.__file__).parent
    files = (path for path in package.rglob("*.py") if path.name != "limits.py")
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    assert [name for name in BOUNDS if name not in code] == []


def test_a_child_can_hold_what_it_is_given():
    """Memory suffices for the largest source and its answer; ordinary mail needs no child apart."""
    largest = limits.SOURCE_BYTES_HARD
    memory = limits.CHILD_BASE_MEMORY + limits.CHILD_MEMORY_PER_BYTE * largest
    assert memory > largest + limits.ANSWER_BLOB_FACTOR * largest + limits.ANSWER_BLOB_EXTRA
    ordinary = 10 * limits.MIB
    assert limits.CHILD_BASE_MEMORY + limits.CHILD_MEMORY_PER_BYTE * ordinary < limits.CHILD_MEMORY


def test_an_answer_can_hold_what_is_shown():
    """A full preview and a full header section fit into one answer, every character escaped."""
    assert 6 * (limits.PREVIEW_CHARACTERS + limits.HEADER_BYTES) < limits.ANSWER_JSON
