"""Every reader and writer of what others wrote has a property test, also the next one.

A reader is a module with a function that takes octets; it is found by its annotations. Writers are
named: they put text of a message or of a data file into another format.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import intact

ROOT = Path(intact.__file__).parent
TESTS = Path(__file__).parent
NOT_READERS = ("gui", "cli", "system", "log")
"""Rooms that get octets only to hand them on."""

WRITERS = (
    "clients/guide_html.py",
    "clients/guide_text.py",
    "history/export.py",
    "mime/encode.py",
    "outlook/content_lines.py",
    "outlook/field_line.py",
    "outlook/vcard.py",
    "outlook/writer.py",
    "report/to_csv.py",
    "report/to_html.py",
    "report/to_json.py",
    "report/to_markdown.py",
    "report/to_text.py",
    "submission/compose.py",
    "submission/container.py",
    "submission/header.py",
    "submission/packing.py",
)
ELSEWHERE = {
    "drops/cursor.py": "drops/test_windows_octets.py",
    "drops/web_custom_data.py": "drops/test_web_mail.py",
    "formats/eml.py": "fuzz/test_any_octets.py",
    "formats/msg.py": "fuzz/test_any_octets.py",
    "formats/tnef.py": "fuzz/test_any_octets.py",
    "links/octets.py": "links/test_rewritten.py",
    "outlook/candidates/signed.py": "outlook/test_proof.py",  # with other bodies that may fit
    "outlook/content.py": "outlook/test_ladder.py",
    "outlook/evidence.py": "outlook/test_ladder.py",  # octets are a seed there
    "outlook/skeleton/rebuild.py": "outlook/skeleton/test_round_trip.py",
    "outlook/tables.py": "outlook/test_soundness.py",
    "reading/answer.py": "fuzz/test_any_octets.py",
    "reading/questions.py": "fuzz/test_any_octets.py",
    "reading/serving.py": "fuzz/test_any_octets.py",
    "report/to_csv.py": "report/test_forms.py",
    "report/to_html.py": "report/test_forms.py",
    "report/to_json.py": "report/test_forms.py",
    "report/to_markdown.py": "report/test_forms.py",
    "report/to_text.py": "report/test_forms.py",
    "submission/header.py": "submission/test_container.py",
}
"""Tested through a module beside it, or as a whole."""

HANDED_ON = {
    "delivery/saving.py",  # writes octets as they are
    "formats/again.py",  # a sample once more, as another source
    "formats/contained.py",  # cuts out what mime/contained.py found
}


def takes_octets(function: ast.stmt) -> bool:
    """Whether it is a function of the module with octets among what it is given."""
    if not isinstance(function, ast.FunctionDef) or function.name.startswith("_"):
        return False
    given = (one.annotation for one in function.args.args)
    return any(isinstance(one, ast.Name) and one.id == "bytes" for one in given)


def is_reader(path: Path) -> bool:
    """Whether a module has such a function, or reads a source."""
    return any(takes_octets(one) for one in ast.parse(path.read_text("utf-8")).body)


def found() -> list[str]:
    """All readers and writers of the package."""
    names = (path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))
    readers = {
        name for name in names if not name.startswith(NOT_READERS) and is_reader(ROOT / name)
    }
    formats = {f"formats/{path.name}" for path in (ROOT / "formats").glob("[a-z]*.py")}
    return sorted({*readers, *formats, *WRITERS, *ELSEWHERE} - HANDED_ON)


def beside(name: str) -> str:
    """Where the tests of a module stand."""
    path = Path(name)
    return path.with_name(f"test_{path.name}").as_posix()


def has_property(path: Path) -> bool:
    """Whether a test in it is fed by Hypothesis."""
    if not path.is_file():
        return False
    tests = (one for one in ast.parse(path.read_text("utf-8")).body)
    functions = [one for one in tests if isinstance(one, ast.FunctionDef)]
    decorators = [each for one in functions for each in one.decorator_list]
    return any(ast.unparse(each).startswith("given(") for each in decorators)


@pytest.mark.parametrize("name", found())
def test_a_reader_or_writer_has_a_property_test(name: str) -> None:
    """Beside it, or where ELSEWHERE says; one that is new has to get one."""
    assert (ROOT / name).is_file()
    place = ELSEWHERE.get(name, beside(name))
    assert has_property(TESTS / place), f"{name}: no property test in tests/{place}"


def test_new_ones_are_found() -> None:
    """The search sees functions that take octets, and sees that a test has no property."""
    assert len(found()) > 60
    assert takes_octets(ast.parse("def read(data: bytes) -> str: ...").body[0])
    assert not takes_octets(ast.parse("def _read(data: bytes) -> str: ...").body[0])
    assert not has_property(TESTS / "test_errors.py")


@pytest.mark.parametrize("name", ELSEWHERE)
def test_nothing_is_excused_that_has_a_test_of_its_own(name: str) -> None:
    """The list stays short."""
    assert not has_property(TESTS / beside(name))
